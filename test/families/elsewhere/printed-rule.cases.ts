import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const RULE = '注：预算执行率≥95%得10分；90%（含）—95%得8分；80%（含）—90%得6分；80%以下得0分。';
const FORM = `
生态护林员补助项目绩效自评表|<|<|<|<|<|<
项目名称|生态护林员劳务补助|<|<|<|<|<
项目资金|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|640|640|617.6|10|96.5%|10
${RULE}|<|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|管护面积|96万亩|96万亩|50|50
满意度指标|满意度|护林员满意度|≥95%|98%|40|40
总分|<|<|<|<|100|100
`;

test.each<Case>([
  ['as it should be', {}, []],
  [
    'by the rate itself',
    { '96.5%|10': '96.5%|9.65', '100|100': '100|99.65' },
    ['fail score/execution G4'],
  ],
  ['the band beneath', { '617.6|10|96.5%|10': '582.4|10|91%|8', '100|100': '100|98' }, []],
  ['too much for its band', { '617.6|10|96.5%': '582.4|10|91%' }, ['fail score/execution G4']],
  [
    'a rule that nobody but a person can read',
    {
      [RULE]: '注：预算执行率≥95%得10分，其余由评审组酌情扣分。',
      '617.6|10|96.5%|10': '582.4|10|91%|8',
      '100|100': '100|98',
    },
    ['undetermined score/execution G4'],
  ],
  [
    'the same, where it can be read',
    { [RULE]: '注：预算执行率≥95%得10分，其余由评审组酌情扣分。' },
    [],
  ],
  [
    'the same, and the score is what the rate earns',
    {
      [RULE]: '注：预算执行率≥95%得10分，其余由评审组酌情扣分。',
      '617.6|10|96.5%|10': '582.4|10|91%|9.1',
      '100|100': '100|99.1',
    },
    [],
  ],
  ['no rule', { [RULE]: '注：预算执行率保留一位小数。' }, ['fail score/execution G4']],
])('a form that prints how its execution is scored: %s', (_, changes, expected) => {
  const found = findingsIn(drawn(FORM, changes)).filter((one) => !one.startsWith('note'));
  expect(found).toEqual([...expected].sort());
});

test.each<Case>([
  ['as it should be', {}, []],
  [
    'one point too many',
    { '69|10|92%|10': '66|10|88%|10' },
    ['fail score/execution G4', 'explain funds/under-executed F4'],
  ],
])('the rule in a heading: %s', (_, changes, expected) => {
  const form = FORM.replace(`${RULE}|<|<|<|<|<|<\n`, '')
    .replace('|分值|执行率', '|分值（执行率≥90%得10分，每低1个百分点扣0.5分）|执行率')
    .replace('640|640|617.6|10|96.5%|10', '75|75|69|10|92%|10');
  const found = findingsIn(drawn(form, changes)).filter((one) => !one.startsWith('note'));
  expect(found).toEqual([...expected].sort());
});
