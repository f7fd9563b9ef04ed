import { readForms, type SelfEvaluation } from '../../src/forms';
import { drawing, snapshotOf } from '../families/grid';

function read(headings: string, first: string, second: string): SelfEvaluation {
  const drawn = drawing(
    'Sheet1',
    `
2024年度部门整体支出绩效自评表
部门预算资金（万元）|资金来源|年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|21560|22480|22030.4|10|98.0%|9.8
年度主要任务|${headings}
^|${first}
^|${second}
年度绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
^|产出指标|数量指标|培训人数|≥500人|512人|50|50
^|效益指标|社会效益指标|机制|健全|健全|40|40
`,
  );
  return readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
}

describe('a list of tasks beneath the only row of the funds', () => {
  test.each([
    '重点任务|目标|完成情况（勾选）',
    '任务|目标|完成情况',
    '任务名称|主要内容|完成情况',
    '重点工作|工作目标|实际完成情况',
  ])('%s heads no funds', (headings) => {
    const form = read(headings, '公租房|筹集1500套|筹集1526套', '租赁补贴|4000户|4238户');
    expect(form.funds?.parts).toEqual([]);
    expect(form.works?.map(({ name }) => name.text)).toEqual(['公租房', '租赁补贴']);
    expect(form.indicators).toHaveLength(2);
  });

  test.each(['目标|完成情况', '预期目标|实际完成情况', '内容|完成情况'])(
    '%s beneath the total of tasks heads no money',
    (headings) => {
      const [goal, done] = headings.split('|');
      const drawn = drawing(
        'Sheet1',
        `
2022年度部门整体支出绩效自评表
年度主要任务|任务名称|完成情况|预算数（万元）|<|执行数（万元）|<|执行率
^|^|^|总额|其中：财政拨款|总额|其中：财政拨款|^
^|创业就业|培训412人|60|60|57|57|95.00%
^|家教家风|宣讲32场|25|20|25|20|100.00%
^|合计||85|80|82|77|96.47%
年度总体目标|${goal}|<|<|${done}|<|<|<
^|培训妇女400人。|<|<|培训妇女412人。|<|<|<
一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因
产出|数量|培训妇女人数|≥400人|412人|90|90|
`,
      );
      const form = readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
      expect(form.funds?.total.name).toBe('合计');
      expect(form.funds?.parts.map(({ name }) => name)).not.toContain(goal);
      expect(form.funds?.others ?? []).toEqual([]);
    },
  );

  test('rows of money go on being the funds’', () => {
    const form = read(
      '其中：财政拨款|20000|21000|20900|—|99.5%|—',
      '其他资金|1560|1480|1130.4',
      '',
    );
    expect(form.funds?.parts).toHaveLength(2);
  });
});
