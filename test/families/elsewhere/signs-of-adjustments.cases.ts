import { findingsIn, notesIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<
项目名称|困境儿童关爱服务|<|<|<|<|<|<
资金（万元）|年初预算数|调整数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|96|-6|90|88.2|10|98%|9.8
其中：财政拨款|90|-7|83|81.2|—|97.83%|—
其他资金|6|1|7|7|—|100%|—
一级指标|二级指标|三级指标|年度指标值|<|实际完成值|分值|得分
产出指标|数量指标|服务儿童人数|300人|<|300人|50|50
满意度指标|满意度指标|监护人满意度|≥92%|<|93%|40|40
总分|<|<|<|<|<|100|99.8
`;
const RULE = 'funds/adjusted-budget';

describe('a cut beside the budget it leads to', () => {
  test.each<Case>([
    ['with its sign', {}, []],
    ['without it beside one that has it', { '96|-6': '96|6' }, ['fail funds/adjusted-budget C5']],
    ['without it in all rows', { '96|-6': '96|6', '90|-7': '90|7' }, []],
    ['of another size', { '96|-6': '96|-7' }, ['fail funds/adjusted-budget D5']],
    [
      'under 追加（减）',
      { 调整数: '追加（减）', '96|-6': '96|-7' },
      ['fail funds/adjusted-budget D5'],
    ],
    ['under 追加（减）, as it should be', { 调整数: '追加（减）' }, []],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
  });

  test('without a sign anywhere is worth a look, once', () => {
    const unsigned = drawn(FORM, { '96|-6': '96|6', '90|-7': '90|7' });
    expect(notesIn(unsigned, RULE)).toEqual([`note ${RULE} C5`]);
    expect(notesIn(drawn(FORM, {}), RULE)).toEqual([]);
  });
});
