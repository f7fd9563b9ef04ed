import { outcomesOf } from '../verdicts';

const row = (name: string, value: string, number = '') => ({
  [`三级指标${number}`]: name,
  [`年度指标值${number}`]: value,
  [`实际完成值${number}`]: value,
});

const outcomes = (done: string, name: string, actual: string, others = {}) =>
  outcomesOf('goal/contradicted', { 实际完成情况: done, ...row(name, actual), ...others });

describe('goal/contradicted: names with figures, averages and the like in them', () => {
  test.each<[string, string, string, string[]]>([
    ['PM2.5平均浓度38微克/立方米', 'PM2.5平均浓度', '36微克/立方米', ['explain']],
    ['PM2.5 平均浓度36微克/立方米', 'PM2.5平均浓度', '36微克/立方米', ['pass']],
    ['PM2.5年均浓度38微克/立方米', 'PM2.5浓度', '36微克/立方米', ['note']],
    ['PM2.5年均浓度36微克/立方米', 'PM2.5浓度', '36微克/立方米', ['pass']],
    ['24小时晴雨预报准确率92.0%，开展作业63架次', '24小时晴雨预报准确率', '90.2%', ['explain']],
    ['24小时晴雨预报准确率90.2%，开展作业63架次', '24小时晴雨预报准确率', '90.2%', ['pass']],
    ['新建5G基站812个', '新建5G基站数量', '182个', ['explain']],
    ['出院12.4万人次，平均住院日7.4天', '平均住院日', '7.2天', ['explain']],
    ['出院12.4万人次，平均住院日为7.2天', '平均住院日', '7.2天', ['pass']],
    ['台站平均运维成本3.9万元/个', '台站平均运维成本', '9.3万元/个', ['explain']],
    ['平均等候时间3.6天', '平均等候时间', '2.6天', ['explain']],
    ['贫困人口人均增收856元', '贫困人口人均增收', '865元', ['explain']],
    ['农村公路每公里造价48万元', '农村公路每公里造价', '43.8万元', ['explain']],
    // Of another place, another time, another thing, a part, or where it came from.
    ['城区PM2.5平均浓度38微克/立方米', 'PM2.5平均浓度', '36微克/立方米', ['not-applicable']],
    ['上年PM2.5平均浓度38微克/立方米', 'PM2.5平均浓度', '36微克/立方米', ['not-applicable']],
    ['全省PM2.5平均浓度38微克/立方米', 'PM2.5平均浓度', '36微克/立方米', ['note']],
    ['PM2.5平均浓度由38降至36微克/立方米', 'PM2.5平均浓度', '36微克/立方米', ['not-applicable']],
    ['PM2.5平均浓度比上年下降4.8%', 'PM2.5平均浓度', '36微克/立方米', ['not-applicable']],
    ['12小时晴雨预报准确率92.0%', '24小时晴雨预报准确率', '90.2%', ['not-applicable']],
    ['外科平均住院日9.1天', '平均住院日', '7.2天', ['not-applicable']],
    ['一季度平均住院日9.1天', '平均住院日', '7.2天', ['not-applicable']],
  ])('%s — %s %s', (done, name, actual, expected) => {
    expect(outcomes(done, name, actual)).toEqual(expected);
  });
});

describe('goal/contradicted: counters with another in brackets', () => {
  test.each<[string, string, string[]]>([
    ['购置教学科研仪器设备215台（套），因疫情部分设备未到货', '208台（套）', ['explain']],
    ['购置教学科研仪器设备208台（套），因疫情部分设备未到货', '208台（套）', ['pass']],
    ['购置教学科研仪器设备208台（套）', '208台', ['pass']],
    ['购置教学科研仪器设备215台套', '208台/套', ['explain']],
    ['购置教学科研仪器设备208台/套', '208台（套）', ['pass']],
    ['购置教学科研仪器设备215台（套）', '208批', ['not-applicable']],
    ['购置教学科研仪器设备215台（其中进口7台）', '208台', ['explain']],
  ])('%s — %s', (done, actual, expected) => {
    expect(outcomes(done, '购置教学科研仪器设备数量', actual)).toEqual(expected);
  });

  test('quotes it as it is written', () => {
    expect(outcomes('培训农民310人（次）。', '培训农民人次', '300人（次）')).toEqual(['explain']);
  });
});

describe('goal/contradicted: names but for a few words', () => {
  test.each<[string, string, string, string[]]>([
    ['检测桥梁101座次', '桥梁检测座次', '110座次', ['explain']],
    ['公厕新建18座', '新建公厕座数', '16座', ['note']],
    ['汛期报汛及时率96.2%', '汛期水情报汛及时率', '99.2%', ['note']],
    ['汛期报汛及时率99.2%', '汛期水情报汛及时率', '99.2%', ['pass']],
    ['涉及居民3.2万户', '受益居民户数', '3.1万户', ['note']],
    ['惠及牧户4872户', '受益牧户数', '4872户', ['pass']],
    ['签订线上合作协议2项', '签订合作协议', '1项', ['note']],
    ['数字化档案12.5万页', '馆藏档案数字化页数', '21.5万页', ['note']],
    ['数字化档案21.5万页', '馆藏档案数字化页数', '21.5万页', ['pass']],
    ['道路硬化36公里', '通村道路硬化公里数', '31公里', ['not-applicable']],
    ['义诊群众1300人次', '下乡义诊群众人次', '2100人次', ['not-applicable']],
    ['养护桥梁36座', '干线公路桥梁养护座数', '63座', ['note']],
    // A part may be less, and a few words may make another thing.
    ['签订线上合作协议1项', '签订合作协议', '2项', ['not-applicable']],
    ['食品抽检合格率98%', '食品抽检不合格率', '2%', ['not-applicable']],
    ['汛期报汛及时率96.2%', '汛期市级报汛及时率', '99.2%', ['not-applicable']],
    ['农村治理率62%', '农村生活污水治理率', '68%', ['not-applicable']],
    ['涉及居民3.2万户', '受益居民人数', '3.1万人', ['not-applicable']],
  ])('%s — %s %s', (done, name, actual, expected) => {
    expect(outcomes(done, name, actual)).toEqual(expected);
  });

  test('of the ends of names only where nothing else is counted so', () => {
    const other = row('县志扫描页数', '3.2万页', '2');
    expect(outcomes('数字化档案12.5万页', '馆藏档案数字化页数', '21.5万页', other)).toEqual([
      'not-applicable',
    ]);
  });

  test('two rows may be meant', () => {
    const other = row('汛期雨情报汛及时率', '98%', '2');
    expect(outcomes('汛期报汛及时率96.2%', '汛期水情报汛及时率', '99.2%', other)).toEqual([
      'not-applicable',
    ]);
  });
});

describe('goal/contradicted: what leaves open whose figure it is asks for nothing', () => {
  test.each<[string, string[]]>([
    ['播发党建稿件2589篇', ['explain']],
    ['截至2023年底，播发党建稿件2589篇', ['note']],
    ['全市播发党建稿件2589篇', ['note']],
    ['十四五期间，播发党建稿件2589篇', ['note']],
    ['完成播发党建稿件2589篇的任务', ['note']],
    ['播发党建稿件2859篇', ['pass']],
  ])('%s', (done, expected) => {
    expect(outcomes(done, '播发党建稿件数量', '2859篇')).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['新建机耕路12.5公里', '≥12公里', ['note']],
    ['新建机耕路15公里', '≥12公里', ['note']],
    ['新建机耕路12.5公里', '12公里', ['note']],
    ['新建机耕路15公里', '12公里', ['explain']],
    ['新建机耕路10公里', '≥12公里', ['explain']],
  ])('goal %s, target %s', (goal, target, expected) => {
    const form = { 预期目标: goal, 三级指标: '新建机耕路长度', 年度指标值: target };
    expect(outcomesOf('goal/contradicted', { ...form, 实际完成值: '12公里' })).toEqual(expected);
  });
});

describe('goal/contradicted: so much of one thing to so much of another', () => {
  test.each<[string, string, string[]]>([
    ['医护比达到1:1.25，开展应急演练4次', '1:1.52', ['explain']],
    ['医护比为1：1.52，开展应急演练4次', '1:1.52', ['not-applicable']],
    ['医护比2:3.04', '1∶1.52', ['not-applicable']],
    ['上年医护比1:1.25', '1:1.52', ['not-applicable']],
    ['医护比达到1:1.25', '达标', ['not-applicable']],
    ['内科医护比达到1:1.25，全院医护比1:1.52', '1:1.52', ['not-applicable']],
  ])('%s — %s', (done, actual, expected) => {
    expect(outcomes(done, '医护比', actual)).toEqual(expected);
  });
});

test('goal/contradicted: a figure with two digits changed over, of a thing that the goal names as well', () => {
  const form = { 预期目标: '完成28600户农村危房改造任务。', ...row('完成危房改造户数', '28600户') };
  const told = (done: string) =>
    outcomesOf('goal/contradicted', { ...form, 实际完成值: '28415户', 实际完成情况: done });
  expect(told('全年完成28145户农村危房改造。')).toContain('explain');
  expect(told('全年完成28415户农村危房改造。')).not.toContain('explain');
});
