import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

const form = (below: string, headings = '指标值|完成值|分值|得分|备注'): string => `
项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<
项目名称|技能培训|<|<|<|<|<|<
主管部门|青禾县人社局|<|<|实施单位|青禾县人社局|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|100|100|85|10|85%|8.5
一级指标|二级指标|三级指标|${headings}
产出指标|数量指标|培训人次|≥600人次|636人次|20|20|
^|^|印发手册|5000册|4600册|20|18.4|
^|质量指标|培训合格率|≥95%|97%|10|10|
效益指标|社会效益指标|群众知晓率|≥85%|80%|30|28.24|
满意度指标|服务对象满意度指标|学员满意度|≥90%|95%|10|10|
总分|<|<|<|<|100|95.14|
${below}
`;

const BESIDE = form(`
未完成指标原因分析|指标名称|<|未完成原因|<|<|改进措施|<
^|印发手册|<|印刷厂12月停工，400册未交付|<|<|2024年1月补印|<
^|群众知晓率|<|乡镇宣传点少|<|<|下年增设宣传点12处|<
^|预算执行率|<|印刷费未结算|<|<|2024年1月结算|<`);

const HEADED = form(`
未完成绩效目标情况说明|<|<|<|<|<|<|<
序号|指标|<|原因|<|<|措施|<
1|印发手册数量|<|印刷厂12月停工，400册未交付|<|<|2024年1月补印|<
2|群众知晓率|<|乡镇宣传点少|<|<|下年增设宣传点12处|<
3|资金执行率|<|印刷费未结算|<|<|2024年1月结算|<`);

test.each([
  ['beside its label', BESIDE],
  ['beneath its heading', HEADED],
])('as it should be: %s', (_, own) => {
  expect(findingsIn(drawn(own, {}))).toEqual([]);
});

test.each<Case>([
  [
    'an indicator that it does not name',
    { '|群众知晓率|<|乡镇': '|学员满意度|<|乡镇' },
    ['explain explanation/missing H10'],
  ],
  [
    'a cause without a measure',
    { '|2024年1月补印|': '||' },
    ['explain explanation/inadequate D15'],
  ],
  [
    'the money left out',
    { '^|预算执行率|<|印刷费': '^|其他|<|印刷费' },
    ['explain funds/under-executed G5'],
  ],
])('%s', (_, changes, expected) => {
  expect(findingsIn(drawn(BESIDE, changes))).toEqual(expected);
});

/* The headings of columns of reasons, put together of such words as no list has them all. */
test.each([
  '扣分原因及佐证说明',
  '扣分依据及理由',
  '未完成原因说明及佐证材料',
  '偏差较大的原因和依据',
  '失分理由',
])('a column %s', (heading) => {
  const own = form('', `指标值|完成值|分值|得分|${heading}`)
    .replace('20|18.4|', '20|18.4|印刷厂停工，400册未交付，2024年1月补印。')
    .replace('30|28.24|', '30|28.24|乡镇宣传点少，下年增设宣传点12处。');
  expect(findingsIn(drawn(own, {}))).toEqual(['explain funds/under-executed G5']);
});

test.each(['措施', '整改措施', '下一步措施', '今后措施及建议'])(
  'a column %s beside the cause',
  (heading) => {
    const own = form('', `指标值|完成值|得分|原因|${heading}`)
      .replaceAll(/^(.*\|)(20|10|30)\|([\d.]+)\|$/gm, '$1$3||')
      .replace('|100|95.14|', '|95.14||')
      .replace('|18.4||', '|18.4|印刷厂停工，400册未交付|2024年1月补印')
      .replace('|28.24||', '|28.24|乡镇宣传点少|下年增设宣传点12处');
    expect(findingsIn(drawn(own, {}))).toEqual(['explain funds/under-executed G5']);
  },
);
