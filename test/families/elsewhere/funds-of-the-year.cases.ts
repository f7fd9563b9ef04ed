import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** The year's funds under short names: 安排数 and 使用数, 当年拨款 and 当年支出, 当年预算安排 and 当年实际支出 down the side. */

const TAIL = `
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|巡查河道|36条|36条|50|50
满意度指标|满意度|居民满意度|≥90%|93%|40|40
总分|<|<|<|<|100|99.5
`;

const STREET = `
街道项目支出绩效自评表|<|<|<|<|<|<
项目|河道巡查|资金（万元）|安排数|240|使用数|228
||执行率|95%|应得分|10|实得分：9.5${TAIL}`;

const GRANT = `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<|<|<
项目名称|河道巡查|<|<|<|<|<|<|<|<
经费（万元）|总经费|500|当年拨款|240|当年支出|228|支出率|95%|${TAIL.replace('50|50', '60|60').replace('100|99.5', '100|100')}`;

const POLICY = `
财政支出政策绩效自评表|<|<|<|<|<|<
政策名称|河道巡查补助|<|<|<|<|<
政策资金（万元）|总额|区级财政|上级补助|分值|执行率|得分
当年预算安排|240|140|100|10|95%|9.5
当年实际支出|228|130|98|^|^|^${TAIL}`;

const found = (form: string, changes: Case[1]): readonly string[] =>
  findingsIn(drawn(form, changes)).filter((one) => !one.startsWith('note'));

test.each<Case>([
  ['as it should be', {}, []],
  ['the rate', { '95%': '59%' }, ['fail funds/execution-rate D3']],
  ['the score', { '实得分：9.5': '实得分：5.9' }, ['fail score/execution G3']],
])('安排数 and 使用数 in one row: %s', (_, changes, expected) => {
  expect(found(STREET, changes)).toEqual(expected);
});

test.each<Case>([
  ['as it should be', {}, []],
  ['the rate', { '95%': '59%' }, ['fail funds/execution-rate I3']],
])('当年拨款 beside 总经费: %s', (_, changes, expected) => {
  expect(found(GRANT, changes)).toEqual(expected);
});

test.each<Case>([
  ['as it should be', {}, []],
  ['the rate', { '95%': '59%' }, ['fail funds/execution-rate F4']],
  ['the score', { '|9.5\n': '|5.9\n' }, ['fail score/execution G4']],
  ['a source', { '228|130': '228|103' }, ['fail funds/parts-total B5']],
])('当年预算安排 and 当年实际支出 down the side: %s', (_, changes, expected) => {
  expect(found(POLICY, changes)).toEqual(expected);
});
