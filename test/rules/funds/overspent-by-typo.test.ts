import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

const REASON =
  '执法装备招标节约7.28万元、农村公路质保金37.2万元未支付，质保金2023年11月到期支付，今后加快办理结算。';
const form = (total: string, road: string, actual: string): string => `
2022年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|交通运输|<|<|<|<|<|<
项目资金（万元）|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|<|2725.6|2725.6|${total}|||
农村公路建设|<|1860|1860|${road}|||
公路养护|<|720|720|720|||
运输执法|<|145.6|145.6|138.32|||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|新建公路|≥20公里|20公里|50|50|
产出指标|时效指标|预算执行率|100%|${actual}|10|9.84|${REASON}
效益指标|社会效益指标|受益人数|≥900人|930人|40|40|
总分|<|<|<|<|100|99.84|
`;

test.each([
  ['two digits swapped in the total', '2861.12', '1822.8', '98.37%', ['funds/parts-total']],
  ['nothing wrong', '2681.12', '1822.8', '98.37%', []],
  [
    'money really overspent',
    '2861.12',
    '2002.8',
    '98.37%',
    ['explanation/contradicted', 'funds/overspent', 'indicator/execution-rate'],
  ],
  [
    'a total that is not all of what is wrong',
    '2861.12',
    '1822.8',
    '95.2%',
    ['funds/parts-total', 'indicator/execution-rate'],
  ],
])('%s', (_, total, road, actual, expected) => {
  const { units } = assess({ snapshot: snapshotOf(drawing('表', form(total, road, actual))) });
  const rules = new Set(['funds', 'indicator/execution-rate', 'explanation/contradicted']);
  const told = units.flatMap(({ findings }) =>
    findings
      .filter(
        ({ outcome, explanation }) =>
          outcome === 'fail' || outcome === 'explain' || explanation?.status === 'given',
      )
      .map(({ rule }) => rule)
      .filter((rule) => rules.has(rule) || /^funds\/(?:parts-total|overspent)/.test(rule)),
  );
  expect([...new Set(told)].sort()).toEqual(expected);
});
