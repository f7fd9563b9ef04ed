import { readForms, type SelfEvaluation } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** Each section with headings of its own, its title at their left. */
const FORM = `
2023年度项目支出绩效自评表|<|<|<|<|<|<
项目名称|<|高标准农田建设|<|主管部门|农业农村局|<
项目资金（万元）|<|全年预算数|全年执行数|执行率|分值|得分
^|<|300|285|95%|10|9.5
产出指标（50分）|二级指标|三级指标|年度指标值|实际完成值|分值|得分
^|数量指标|建设面积|≥2000亩|2050亩|20|20
^|质量指标|工程验收合格率|100%|100%|30|30
效益指标（30分）|二级指标|三级指标|年度指标值|实际完成值|分值|得分
^|社会效益指标|受益农户数|≥800户|826户|30|30
满意度指标（10分）|二级指标|三级指标|年度指标值|实际完成值|分值|得分
^|服务对象满意度|农户满意度|≥90%|94%|10|10
总分|<|<|<|<|100|99.5
`;

const NO_GROUPS = FORM.replace(/分）\|二级指标/g, '分）|序号').replace(
  /^\^\|(?:数量|质量|社会效益|服务)[^|]*\|/gm,
  '^|1|',
);
const NOT_MERGED = FORM.replace(/^\^\|(?=数量|质量|社会|服务)/gm, '|');

describe.each([
  ['merged', FORM],
  ['without second levels', NO_GROUPS],
  ['not merged', NOT_MERGED],
])('%s', (_, form) => {
  test.each<Case>([
    ['as it should be', {}, []],
    ['the first title', { '（50分）': '（60分）' }, ['fail weight/section A5']],
    ['the second title', { '（30分）': '（20分）' }, ['fail weight/section A8']],
    ['the last title', { '（10分）': '（20分）' }, ['fail weight/section A10']],
    [
      'points put in another section',
      { '2050亩|20|20': '2050亩|10|10', '94%|10|10': '94%|20|20' },
      ['fail weight/section A10', 'fail weight/section A5'],
    ],
  ])('%s', (__, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual([...expected].sort());
  });

  test('sections by their titles', () => {
    const own = readForms(drawn(form, {})).forms[0] as SelfEvaluation;
    expect(own.sections.map(({ name }) => name)).toEqual(['output', 'benefit', 'satisfaction']);
    expect(own.indicators.map(({ section }) => section)).toEqual([0, 0, 1, 2]);
  });
});
