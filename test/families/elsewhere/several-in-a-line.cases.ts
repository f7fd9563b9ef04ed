import { readForms, type SelfEvaluation } from '../../../src/forms';
import { findingsIn, notesIn } from '../findings';
import { drawn, type Case } from './changed';

/** Whose form it is, when it was filled in, its total and its grade, several of them in one cell. */
const FORM = `
2019年学生资助项目绩效目标自评表|<|<|<|<|<
填报日期：2020年4月20日　　　　总分：98.75分|<|<|<|<|<
项目名称：学生资助　　主管部门：荆南省教育厅　　实施单位：荆南学院|<|<|<|<|<
预算执行情况（万元）|预算数（A）|执行数（B）|分值|执行率（B/A）|得分
年度财政资金总额|3120|3120|10|100%|10
一级指标|三级指标|年初目标值|实际完成值|分值|得分
产出指标|励志奖学金人数|540人|540人|50|50
效益指标|资金发放率|100%|99%|30|28.75
满意度指标|学生满意度|≥90%|95%|10|10
未完成原因分析及改进措施|三名学生休学，复学后补发，下年按月核对名单。|<|<|<|<
填表人：王某　　自评等级：优　　联系电话：0712-2345678|<|<|<|<|<
`;

const CASES: readonly Case[] = [
  ['the total behind the date', { '总分：98.75分': '总分：97.85分' }, ['fail score/total A2']],
  ['the grade behind a name', { '自评等级：优': '自评等级：良' }, ['fail score/grade A11']],
];

const BASE = findingsIn(drawn(FORM, {}));

test('nothing wrong in any', () => {
  expect(BASE.filter((one) => !one.includes('score/indicator'))).toEqual([]);
  const [form] = readForms(drawn(FORM, {})).forms as SelfEvaluation[];
  expect(form?.projectName?.text).toBe('学生资助');
  expect(form?.authority?.text).toBe('荆南省教育厅');
  expect(form?.implementer?.text).toBe('荆南学院');
  expect(form?.filed?.text).toBe('2020年4月20日');
  expect(form?.total?.score?.text).toBe('98.75分');
  expect(form?.grade?.text).toBe('优');
});

test.each(CASES)('%s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes)).filter((one) => !BASE.includes(one))).toEqual(expected);
});

test('the date behind a name', () => {
  const changes = {
    '填报日期：2020年4月20日　　　　总分：98.75分':
      '填报单位：荆南学院　　填报日期：2019年4月20日　　总分：98.75分',
  };
  expect(notesIn(drawn(FORM, changes), 'cross/identity')).toEqual(['note cross/identity A2']);
});

test('white space within a sentence begins no label', () => {
  const changes = { '填表人：王某　　自评等级：优': '说明：总的来看 自评等级为优，详见附件' };
  const [form] = readForms(drawn(FORM, changes)).forms as SelfEvaluation[];
  expect(form?.grade?.text).toBeUndefined();
});
