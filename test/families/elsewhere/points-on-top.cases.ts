import { findingsIn, notesIn } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
项目名称|<|公园管护|<|<|<|<|<
项目资金（万元）|<|年初预算数|全年预算数|全年执行数|执行率|得分|
年度资金总额|<|200|200|190|95%|9.5|
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|管护面积|≥310亩|315亩|50|50|
效益指标|社会效益指标|游园人次|≥30万人次|31万人次|30|30|
满意度指标|服务对象满意度|市民满意度|≥90%|95%|10|10|
加分项||获省级表彰|加2分|获省级表彰|2|2|
减分项||审计问题|每个扣1分|1个|-5|-1|
总分|<|<|<|<|100|100.5|
`;

test.each<Case>([
  ['as it should be', {}, []],
  [
    'more than may be given',
    { '|2|2|': '|2|3|', '100.5': '101.5' },
    ['fail score/exceeds-weight G10'],
  ],
  [
    'less than none given',
    { '|2|2|': '|2|-1|', '100.5': '97.5' },
    ['fail score/exceeds-weight G10'],
  ],
  [
    'more taken off than may be',
    { '|-5|-1|': '|-5|-6|', '100.5': '95.5' },
    ['fail score/exceeds-weight G11'],
  ],
  ['something given for it', { '|-5|-1|': '|-5|1|' }, ['fail score/exceeds-weight G11']],
  ['nothing found', { '|1个|-5|-1|': '|无|-5|0|', '100.5': '101.5' }, []],
  ['without a minus', { '|-5|-1|': '|5|1|' }, []],
  ['headings of other words', { 加分项: '附加分', 减分项: '扣分事项' }, []],
  ['names of the rows', { '加分项||获省级表彰': '||加分项', '减分项||审计问题': '||扣分项' }, []],
  [
    'a limit in the heading',
    {
      '加分项||获省级表彰|加2分|获省级表彰|2|2|': '加分项（2分）||获省级表彰|加2分|获省级表彰||2|',
    },
    [],
  ],
  ['left out of the total', { '100.5': '99.5' }, ['fail score/total G12']],
  [
    'a row inside the 100',
    {
      '加分项||获省级表彰|加2分|获省级表彰|2|2|': '加分项||获省级表彰|≥1项|1项|2|2|',
      '减分项||审计问题|每个扣1分|1个|-5|-1|': '满意度指标|满意度|商户满意度|≥90%|95%|8|8|',
      '|10|10|': '|0|0|',
      '100.5': '99.5',
    },
    [],
  ],
])('加分项 and 减分项 beside the 100: %s', (_, changes, expected) => {
  const found = findingsIn(drawn(FORM, changes)).filter((one) => !one.startsWith('note'));
  expect(found).toEqual([...expected].sort());
});

test('a total that takes off points without a minus has nothing to be mended', () => {
  const form = drawn(FORM, { '|-5|-1|': '|5|1|' });
  expect(notesIn(form, 'score/total')).toEqual([]);
});

const SUMMED = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
项目名称|<|公园管护|<|<|<|<|<
项目资金（万元）|<|年初预算数|全年预算数|全年执行数|执行率|得分|
年度资金总额|<|200|200|190|95%|9.5|
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|管护面积|≥310亩|315亩|50|50|
效益指标|社会效益指标|游园人次|≥30万人次|31万人次|30|30|
满意度指标|服务对象满意度|市民满意度|≥90%|95%|10|10|
小计|<|<|<|<|100|99.5|
加分项||获省级表彰加1分||||1|
自评总得分|<|<|<|<||100.5|
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['wrong', { '|99.5|': '|95.5|' }, ['fail score/total G10']],
  ['of the indicators alone', { '|100|99.5|': '|90|90|' }, []],
  ['of the indicators alone, and wrong', { '|100|99.5|': '|90|80|' }, ['fail score/total G10']],
])('a 小计 that adds the execution: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(SUMMED, changes))).toEqual(expected);
});

const TWICE = `
项目支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
项目名称|<|公园管护|<|<|<|<|<
项目资金（万元）|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|<|200|200|190|10|95%|9.5
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|管护面积|≥310亩|315亩|50|50|
效益指标|社会效益指标|游园人次|≥30万人次|31万人次|30|30|
满意度指标|服务对象满意度|市民满意度|≥90%|95%|10|10|
合计|<|<|<|<|90|90|
自评总分|<|<|<|<|100|99.5|
`;

test.each<Case>([
  ['as it should be', {}, []],
  ['a mistyped weight', { '|90|90|': '|85|90|' }, ['fail weight/total F10']],
  ['a mistyped score', { '|90|90|': '|90|80|' }, ['fail score/total G10']],
  [
    'a mistyped score that the total follows',
    { '|90|90|': '|90|80|', '100|99.5|': '100|89.5|' },
    ['fail score/total G10'],
  ],
  [
    'both mistyped',
    { '|90|90|': '|90|80|', '100|99.5|': '100|95.9|' },
    ['fail score/total G10', 'fail score/total G11'],
  ],
])('合计 of the indicators above the total of all: %s', (_, changes, expected) => {
  expect(findingsIn(drawn(TWICE, changes))).toEqual(expected);
});
