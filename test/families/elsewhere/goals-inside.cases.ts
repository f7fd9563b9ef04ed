import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const INDICATORS = `一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|康复服务人数|1350人|1372人|60|60
满意度指标|满意度|满意度|≥90%|97%|40|40
总分|<|<|<|<|100|100
`;
const HEAD = `
残疾人康复服务项目绩效自评表|<|<|<|<|<|<
项目名称|康复服务|<|<|<|<|<
`;
const WITHIN = `${HEAD}二、总体目标|<|<|<|<|<|<
年度目标：为1350名残疾人提供康复服务，适配辅具520件。|<|<|<|<|<|<
完成情况：为1372名残疾人提供康复服务，适配辅具520件。|<|<|<|<|<|<
${INDICATORS}`;
const BESIDE = `${HEAD}预期目标：为1350名残疾人提供康复服务，适配辅具520件。|<|<|完成情况：为1372名残疾人提供康复服务，适配辅具520件。|<|<|<
${INDICATORS}`;
const THREE = `${HEAD}总体目标|实施期目标|<|年度目标|<|年度完成情况|<
^|为4050名残疾人提供康复服务。|<|为1350名残疾人提供康复服务。|<|为1372名残疾人提供康复服务。|<
${INDICATORS}`;
const SPACED = `${HEAD}年 度 目 标|预 期 目 标|<|<|实 际 完 成|<|<
^|为1350名残疾人提供康复服务。|<|<|为1372名残疾人提供康复服务。|<|<
${INDICATORS}`;

test.each<readonly [string, string, string]>([
  ['one row each', WITHIN, 'A5'],
  ['side by side', BESIDE, 'D3'],
  ['beside those of all years', THREE, 'F4'],
  ['headed in short', SPACED, 'E4'],
])('goals copied into what was done, with their labels %s', (_, form, cell) => {
  expect(findingsIn(drawn(form, {}))).toEqual([]);
  expect(findingsIn(drawn(form, { 为1372名: '为1350名' }))).toEqual([
    `explain goal/copied ${cell}`,
  ]);
});

test.each<Case>([
  ['as it should be', {}, []],
  ['of all years', { 为4050名: '为1372名' }, []],
])('goals of another period say nothing of the year: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(THREE, changes))).toEqual([...expected]);
});

const FUNDS = `
政策性项目支出绩效自评表|<|<|<|<|<|<|<
政策名称|公交补贴|<|<|<|<|<|<
资金来源|预算安排数|预算调整后数|实际到位数|实际使用数|使用率|分值|得分
总计|4200|4200|4200|4074|97%|10|9.7
县级财政|3000|3000|3000|2874|95.8%||
省级补助|1200|1200|1200|1200|100%||
一级指标|二级指标|三级指标|目标值|完成值|<|分值|得分
产出指标|数量指标|运营线路|38条|38条|<|50|50
满意度指标|满意度|乘客满意度|≥88%|89.5%|<|40|40
总分|<|<|<|<|<|100|99.7
`;

test.each<Case>([
  ['as it should be', {}, []],
  [
    'what arrived in all',
    { '4200|4200|4200|4074': '4200|4200|4180|4074' },
    ['fail funds/parts-total D4'],
  ],
  ['a part of the budget', { '3000|3000|3000': '3000|3300|3000' }, ['fail funds/parts-total C5']],
  [
    'less arrived than was spent',
    { '4200|4200|4200|4074': '4200|4200|3200|4074', '3000|3000|3000': '3000|3000|2000' },
    ['explain funds/overspent E4'],
  ],
])('first budget, adjusted budget and what arrived side by side: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(FUNDS, changes))).toEqual([...expected].sort());
});
