import { assess } from '../../../src/assessment';
import { sentence } from '../../../src/messages';
import { writeBackEdits } from '../../../src/output';
import { findingsIn, notesIn } from '../findings';
import { drawn, type Case } from './changed';

const DONE =
  '2023年部门整体支出全年预算1648.5万元，执行1601.37万元，执行率97.14%，自评得分97.8分，等级为优。全年养护农村公路332公里，群众满意度93.5%。';
const PROBLEM = '项目按期完工率为90%，低于95%的目标值。';
const MEASURE = '督促标段单位，2024年3月底前完工。';

const FORM = `
部门整体支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
预算部门|云岭县交通运输局|<|<|<|<|<|<
年度预算申请（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|1520|1648.5|1601.37|10|97.14%|9.71
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|农村公路养护里程|≥320公里|332公里|30|30|
^|时效指标|项目按期完工率|≥95%|90%|20|18.95|受汛期暴雨影响，两处路段延期完工；已督促施工单位加派人员，2024年3月底前完工。
效益指标|社会效益|重大安全责任事故|0起|0起|30|30|
满意度指标|满意度|群众满意度|≥90%|93.5%|10|10|
总分|<|<|<|<|100|98.66|
自评等级|<|<|<|<|优|<|<
自评结论|<|${DONE.replace('97.8分', '98.66分')}|<|<|<|<|<
存在问题|<|${PROBLEM}|<|<|<|<|<
改进措施|<|${MEASURE}|<|<|<|<|<`;
const TOLD = DONE.replace('97.8分', '98.66分');
const WRONG = 'fail text/figures';
const AGAINST = 'explain explanation/contradicted';

describe('texts below a form', () => {
  test.each<Case>([
    ['all right', {}, []],
    ['the grade', { 等级为优: '等级为良' }, [`${WRONG} C13`]],
    ['the grade alone', { [TOLD]: '综合评价等级：良。' }, [`${WRONG} C13`]],
    ['the budget', { '全年预算1648.5万元': '全年预算1684.5万元' }, [`${WRONG} C13`]],
    ['what was spent', { [TOLD]: '全年执行数1061.37万元。' }, [`${WRONG} C13`]],
    [
      'a rate that the form has as its own',
      { '执行率97.14%，': '执行率94.17%，' },
      [`${AGAINST} C13`],
    ],
    ['a total', { '自评得分98.66分': '自评得分96.88分' }, ['fail score/total C13']],
    ['a count', { 养护农村公路332公里: '养护农村公路323公里' }, [`${WRONG} C13`]],
    ['a rate of a row', { '完工率为90%': '完工率为98%' }, [`${WRONG} C14`]],
    ['no more than', { '完工率为90%': '完工率仅80%' }, [`${WRONG} C14`]],
    ['an accident', { [PROBLEM]: '全年发生重大安全责任事故1起。' }, [`${WRONG} C14`]],
    [
      'no problem beside a target that was missed',
      { [PROBLEM]: '无。' },
      ['explain explanation/none-told C14'],
    ],
    ['no accident', { [PROBLEM]: '全年未发生重大安全责任事故。' }, []],
    ['a met target denied', { [TOLD]: '农村公路养护里程未完成年度目标。' }, [`${AGAINST} C13`]],
    ['a missed target', { [TOLD]: '项目按期完工率未完成年度目标。' }, []],
    [
      'part of the year',
      { [TOLD]: '截至2023年9月底预算执行率68.5%，全年执行率97.14%；9月底项目按期完工率75%。' },
      [],
    ],
    ['part of the year, in a clause', { [TOLD]: '截至2023年9月底，预算执行率68.5%。' }, []],
    ['part of the year, of a row', { [TOLD]: '截至9月底，项目按期完工率75%。' }, []],
    ['a quarter', { [PROBLEM]: '第三季度执行率只有68.5%。' }, []],
    ['another year', { [TOLD]: '2022年群众满意度91.2%，2023年93.5%。' }, []],
    ['the end of the year', { [TOLD]: '截至2023年12月底预算执行率68.5%。' }, [`${AGAINST} C13`]],
    ['a deadline', { [TOLD]: '11月底前已支付完毕，预算执行率68.5%。' }, [`${AGAINST} C13`]],
    [
      'an aim',
      { [MEASURE]: '力争2024年项目按期完工率达到98%以上，群众满意度达到95%，执行率达到99%。' },
      [],
    ],
    [
      'an aim among the problems',
      { [PROBLEM]: '力争项目按期完工率达到98%以上，群众满意度达到95%，预算执行率达到99%。' },
      [],
    ],
    ['where money was left', { [PROBLEM]: '全年预算60万元因资金紧张未拨付。' }, []],
    [
      'a year that another sentence names',
      { [TOLD]: '优良率由2022年的85.1%提高到87.6%。全年预算1648.5万元。' },
      [],
    ],
    ['a year to come', { [PROBLEM]: '2024年完工率达到98%，群众满意度达到95%。' }, []],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
  });

  test.each<Case>([
    ['problems and measures', {}, []],
    ['no measures', { [MEASURE]: '无' }, ['note explanation/none-told C15']],
    [
      'a measure due before the year',
      { [MEASURE]: '2022年5月底前完成调整。' },
      ['note explanation/none-told C15'],
    ],
    [
      'what will be done in a year gone by',
      { [MEASURE]: '加强采购进度管理，2022年3月完成基地验收。' },
      ['note explanation/none-told C15'],
    ],
    ...[
      '2022年度遗留工程2024年6月完工。',
      '针对2022年审计指出的问题，2024年5月底前整改到位。',
      '2022年因疫情推迟的验收，2024年一季度完成。',
      '按2022年印发的管理办法落实责任。',
      '比2022年完成数提高5个百分点。',
      '2022年至2024年分批实施改造。',
    ].map((text): Case => [`not ${text}`, { [MEASURE]: text }, []]),
    ['a measure due after it', { [MEASURE]: '2024年5月底前完成调整。' }, []],
    ['what was done before', { [MEASURE]: '已于2022年5月底前完成普查，2024年复核。' }, []],
    ['the year before', { '2023年部门': '2022年部门' }, ['note text/figures C13']],
    ['another unit', { [TOLD]: '云岭县水利局2023年自评得分98.66分。' }, ['note text/figures C13']],
    [
      'a year that something comes from',
      { [TOLD]: '满意度由2022年的85.1%提高到93.5%。全年预算1648.5万元。' },
      [],
    ],
    ['the unit', { [TOLD]: '云岭县交通运输局2023年自评得分98.66分。' }, []],
  ])('%s are noted', (_, changes, expected) => {
    expect(notesIn(drawn(FORM, changes), 'text/figures', 'explanation/none-told')).toEqual(
      expected,
    );
  });

  test.each([
    ['自评结论中写“执行率94.17%”', { '执行率97.14%，': '执行率94.17%，' }],
    ['存在问题写“项目按期完工率为98%”', { '完工率为90%': '完工率为98%' }],
  ])('%s: the text is named as the form names it', (words, changes) => {
    const [unit] = assess({ snapshot: drawn(FORM, changes) }).units;
    const said = unit?.matters.map((finding) => sentence(finding, 'zh-CN')) ?? [];
    expect(said.filter((one) => one.startsWith(words))).toHaveLength(1);
  });

  test('no sentence is rewritten', () => {
    const snapshot = drawn(FORM, { '自评得分98.66分': '自评得分96.88分' });
    const edits = writeBackEdits(snapshot, (one) => assess({ snapshot: one }), 'correct');
    expect(edits).toEqual([]);
  });
});

test('a measure of a year gone by in a column of its own', () => {
  const form = FORM.replaceAll('偏差原因分析及改进措施', '偏差原因|改进措施')
    .replace('；已督促施工单位加派人员，2024年3月底前完工。', '|2020年采用分段施工方式补完。')
    .replaceAll('|30|30|', '|30|30||')
    .replace('|10|10|', '|10|10||');
  expect(notesIn(drawn(form, {}), 'explanation/none-told')).toEqual([
    'note explanation/none-told I8',
  ]);
});

test('a measure of a year gone by beside a problem that is not told', () => {
  const said = findingsIn(drawn(FORM, { [PROBLEM]: '无。', [MEASURE]: '2022年5月底前完成调整。' }));
  expect(said).toEqual(['explain explanation/none-told C14']);
  const noted = notesIn(
    drawn(FORM, { [PROBLEM]: '无。', [MEASURE]: '2022年5月底前完成调整。' }),
    'explanation/none-told',
  );
  expect(noted).toEqual(['note explanation/none-told C15']);
});
