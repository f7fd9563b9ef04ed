import { decimal } from '../../src/amount';
import { subjectOf } from '../rules/examples/subject';
import { builtInRubric, type Rubric } from '../../src/rubrics';
import { isPrintedRate, readRate, score, scoreCriteria } from '../../src/scoring';
import type { SelfEvaluation } from '../../src/forms';

const mof = builtInRubric('mof-2020-10');

function evaluation(example: Record<string, string>): SelfEvaluation {
  return subjectOf(example).evaluation!;
}

function range(example: Record<string, string>, rubric: Rubric = mof): string[] {
  const [row] = score(evaluation(example), rubric).indicators;
  return [row!.method, row!.low?.toFixed() ?? '', row!.high?.toFixed() ?? ''];
}

/** The same of an indicator of 2023 that has 10 of 10 points. */
function rangeOfRow(level2: string, name: string, target: string, actual: string): string[] {
  return range({
    二级指标: level2,
    三级指标: name,
    年度指标值: target,
    实际完成值: actual,
    分值: '10',
    得分: '10',
    年度: '2023',
  });
}

describe('a bare figure in the cell of a rate, the likelier reading first', () => {
  test.each<[string, string[]]>([
    ['1', ['1', '0.01']],
    ['1.5', ['1.5', '0.015']],
    ['1.51', ['0.0151', '1.51']],
    ['97.8', ['0.978', '97.8']],
    ['97.8%', ['0.978']],
  ])('%s', (text, expected) => {
    const form = evaluation({ 全年预算数: '8', 全年执行数: '8', 执行率: text });
    const readings = readRate(form.funds?.total.executionRate);
    expect(readings.map(({ value }) => value.toFixed())).toEqual(expected);
  });
});

describe('words beside a completion rate', () => {
  test.each<[string, string, string, string[]]>([
    ['完善', '基本完善', '85%', ['band', '8', '10']],
    ['完善', '基本完善', '70%', ['band', '6', '7.99']],
    ['完善', '完善', '100%', ['band', '8', '10']],
    ['完善', '未完成', '100%', ['band', '0', '5.99']],
    ['完善', '基本完善', '—', ['band', '6', '7.99']],
  ])('%s → %s at %s', (target, actual, rate, expected) => {
    const row = { 年度指标值: target, 实际完成值: actual, 完成率: rate, 分值: '10' };
    expect(range(row)).toEqual(expected);
  });
});

describe('ranges of other weights: scores as they are given', () => {
  test.each<[string, string[]]>([
    ['15', ['band', '9', '11.99']],
    ['3.33', ['band', '2', '2.66']],
    ['12.5', ['band', '7.5', '9.99']],
  ])('partly done, of %s', (weight, expected) => {
    const row = { 年度指标值: '优', 实际完成值: '良', 分值: weight };
    expect(range(row)).toEqual(expected);
  });

  test.each<[string, string, string, string[]]>([
    ['预算调整率', '0%', '6.05%', ['band', '0', '7.99']],
    ['“三公经费”变动率', '≤0%', '2%', ['band', '0', '7.99']],
    ['“三公经费”变动率', '≤0%', '-3.2%', ['zero-target', '10', '10']],
    ['预算调整率', '0%', '0%', ['zero-target', '10', '10']],
    ['设备故障率', '0%', '2%', ['zero-target', '0', '0']],
  ])('%s of %s: %s', (name, target, actual, expected) => {
    const row = { 三级指标: name, 年度指标值: target, 实际完成值: actual, 分值: '10' };
    expect(range(row)).toEqual(expected);
  });

  test('a quotient', () => {
    const row = { 年度指标值: '≥30个', 实际完成值: '20个', 分值: '10' };
    expect(range(row)).toEqual(['ratio', '6.67', '6.67']);
  });
});

describe('ranges of one row of 10', () => {
  test.each<[string, string, string, string[]]>([
    ['≥50个', '60个', '数量', ['achieved', '10', '10']],
    ['≥50个', '45个', '数量', ['ratio', '9', '9']],
    ['50个', '45个', '数量', ['ratio', '9', '9']],
    ['>50个', '50个', '数量', ['ratio', '10', '10']],
    ['≤50天', '40天', '时效', ['achieved', '10', '10']],
    ['1:1.5', '1：1.5', '数量', ['achieved', '10', '10']],
    ['1:1.5', '1:1.6', '数量', ['undetermined', '0', '10']],
    ['8/10', '8/10', '数量', ['undetermined', '0', '10']],
    ['≥99%', '99.6%（1个月抽查250人，249人准确）', '质量', ['achieved', '10', '10']],
    ['≥99%', '98.01%（1个月抽查250人，245人准确）', '质量', ['ratio', '9.9', '9.9']],
    ['不高于上年（35件）', '28件', '社会效益', ['achieved', '10', '10']],
    ['每月１５日前', '每月１２日', '时效', ['date', '10', '10']],
    ['≤50天', '62.5天', '时效', ['inverse-ratio', '8', '8']],
    ['50万元', '62.5万元', '成本', ['inverse-ratio', '8', '8']],
    ['50万元', '500000元', '成本', ['achieved', '10', '10']],
    ['≤150万元', '财政资金100万元、自筹资金50万元', '成本', ['achieved', '10', '10']],
    ['≤150万元', '财政资金120万元，自筹资金50万元', '成本', ['undetermined', '0', '10']],
    ['国家级3篇、省级10篇', '国家级4篇、省级12篇', '数量', ['achieved', '10', '10']],
    ['国家级3篇、省级10篇', '国家级4篇、省级8篇', '数量', ['ratio', '8', '8']],
    ['新建2座、改造3座', '5座', '数量', ['undetermined', '0', '10']],
    ['新建2座，改造3座', '完成4座、在建1座', '数量', ['undetermined', '0', '10']],
    ['0', '0', '质量', ['zero-target', '10', '10']],
    ['0', '2', '质量', ['zero-target', '0', '0']],
    ['≤0', '0', '质量', ['zero-target', '10', '10']],
    ['≥0', '3', '质量', ['zero-target', '10', '10']],
    ['0起', '无', '质量', ['zero-target', '10', '10']],
    ['0起', '无事故发生', '质量', ['zero-target', '10', '10']],
    ['无', '无', '质量', ['zero-target', '10', '10']],
    ['无', '0', '质量', ['zero-target', '10', '10']],
    ['无投诉', '2起', '质量', ['zero-target', '0', '0']],
    ['无', '83公里', '质量', ['undetermined', '0', '10']],
    ['无投诉', '未完成', '质量', ['band', '0', '5.99']],
    ['≤0', '-5', '质量', ['zero-target', '10', '10']],
    ['0', '-5', '质量', ['zero-target', '0', '0']],
    ['约200人', '195人', '数量', ['achieved', '10', '10']],
    ['2023年12月', '2023年10月', '时效', ['date', '10', '10']],
    ['11月底前', '10月', '时效', ['date', '10', '10']],
    ['9月前', '7月', '时效', ['date', '10', '10']],
    ['2023年6月', '2023年8月', '时效', ['date', '6', '7.99']],
    ['2023年', '部分项目2024年年初完成。', '时效', ['band', '6', '7.99']],
    ['优', '优。2023年，获奖', '社会', ['band', '8', '10']],
    ['优', '良', '社会', ['band', '6', '7.99']],
    ['优', '差', '社会', ['band', '0', '5.99']],
    ['显著提升', '有效提升', '社会', ['band', '8', '10']],
    ['提升', '提升不明显', '社会', ['band', '6', '7.99']],
    ['达成预期指标', '部分达成预期指标', '社会', ['band', '6', '7.99']],
    ['达成预期指标', '未达成预期指标', '社会', ['band', '0', '5.99']],
    ['有效遏制', '未发生重大事故', '社会', ['band', '8', '10']],
    ['≥92%', '93', '质量', ['achieved', '10', '10']],
    ['≥92%', '69', '质量', ['ratio', '7.5', '7.5']],
    ['95', '96%', '质量', ['achieved', '10', '10']],
    ['≥95%', '基本完成', '质量', ['band', '8', '10']],
    ['优', '基本完成，部分制度尚未修订', '质量', ['band', '6', '7.99']],
    ['优', '已完成，资金未发生挪用', '质量', ['band', '8', '10']],
    ['建立健全', '尚未建立', '质量', ['band', '0', '5.99']],
    ['建立健全', '未建立', '质量', ['band', '0', '5.99']],
    ['建立健全', '没有建立', '质量', ['band', '0', '5.99']],
    ['建立健全', '尚未开展', '质量', ['band', '0', '5.99']],
    ['完善', '长效管护机制尚未建立', '质量', ['band', '0', '5.99']],
    ['完善', '未制定', '质量', ['band', '0', '5.99']],
    ['完善', '至今未出台办法', '质量', ['band', '0', '5.99']],
    ['完善', '尚未完成', '质量', ['band', '0', '5.99']],
    ['完善', '部分制度尚未建立', '质量', ['band', '6', '7.99']],
    ['建立健全', '基本建立', '质量', ['band', '6', '7.99']],
    ['健全', '基本健全', '质量', ['band', '6', '7.99']],
    ['基本健全', '基本健全', '质量', ['band', '8', '10']],
    ['达成预期指标', '基本达成预期指标', '质量', ['band', '8', '10']],
    ['完成', '基本完成', '质量', ['band', '6', '7.99']],
    ['完成', '部分完成', '质量', ['band', '6', '7.99']],
    ['按时完成', '已基本完成', '质量', ['band', '6', '7.99']],
    ['完成', '基本上完成', '质量', ['band', '6', '7.99']],
    ['全面完成', '基本达成', '质量', ['band', '6', '7.99']],
    ['实现', '基本实现', '质量', ['band', '6', '7.99']],
    ['达标', '大体达标', '质量', ['band', '6', '7.99']],
    ['建成', '初步建成', '质量', ['band', '6', '7.99']],
    ['全面落实', '基本落实', '质量', ['band', '6', '7.99']],
    ['达到要求', '基本达到要求', '质量', ['band', '6', '7.99']],
    ['项目完成', '项目基本完成', '质量', ['band', '6', '7.99']],
    ['基本完成', '基本完成', '质量', ['band', '8', '10']],
    ['基本完成', '初步完成', '质量', ['band', '8', '10']],
    ['年底前基本建成', '已基本建成', '质量', ['band', '8', '10']],
    ['完成基本农田划定', '完成基本农田划定', '质量', ['band', '8', '10']],
    ['完成初步设计', '已完成初步设计', '质量', ['band', '8', '10']],
    ['保障运转', '基本完成', '质量', ['band', '8', '10']],
    ['合规', '存在违规支出', '质量', ['band', '0', '5.99']],
    ['合规', '不存在违规支出', '质量', ['band', '8', '10']],
    ['有保障', '无保障', '质量', ['band', '0', '5.99']],
    ['有保障', '没有保障', '质量', ['band', '0', '5.99']],
    ['无障碍', '无障碍', '质量', ['band', '8', '10']],
    ['完善', '见附件', '质量', ['undetermined', '0', '10']],
    ['2023年12月底前', '详见自评报告', '时效', ['undetermined', '0', '10']],
    ['提升', '不断提升', '质量', ['band', '8', '10']],
    ['合规', '存在违规支出，已整改', '质量', ['band', '0', '5.99']],
    ['规范', '存在问题', '质量', ['band', '6', '7.99']],
    ['规范', '存在问题均已整改到位', '质量', ['band', '8', '10']],
    ['全部落实', '无未落实事项', '质量', ['band', '8', '10']],
    ['全部落实', '不存在逾期未办结事项', '质量', ['band', '8', '10']],
    ['全部落实', '未落实', '质量', ['band', '0', '5.99']],
    ['完善', '个别制度未制定', '质量', ['band', '6', '7.99']],
    ['完善', '已起草，尚未印发', '质量', ['band', '6', '7.99']],
    ['完善', '方案已起草但尚未印发', '质量', ['band', '6', '7.99']],
    ['完善', '未全部建立', '质量', ['band', '6', '7.99']],
    ['有效遏制', '尚未发生重大事故', '质量', ['band', '8', '10']],
    ['优良中差', '良', '社会', ['band', '8', '10']],
    ['优良中差', '中', '社会', ['band', '6', '7.99']],
    ['优/良/中/差', '差', '社会', ['band', '0', '5.99']],
    ['好坏', '好', '社会', ['band', '8', '10']],
    ['好坏', '坏', '社会', ['band', '0', '5.99']],
    ['增长5%', '增长4%', '经济', ['ratio', '8', '8']],
    ['增长5%', '下降2%', '经济', ['ratio', '0', '0']],
    ['12月底前', '2024年1月', '时效', ['date', '6', '7.99']],
    ['2023年', '11月', '时效', ['date', '10', '10']],
    ['12月底前', '11月20日', '时效', ['date', '10', '10']],
    ['11月20日前', '11月20日', '时效', ['date', '10', '10']],
    ['11月20日前', '11月21日', '时效', ['date', '6', '7.99']],
    ['约150人', '120人', '数量', ['ratio', '7.2', '8.8']],
    ['100%', '98%左右', '数量', ['ratio', '8.82', '10']],
    ['≤50万元', '480,000', '成本', ['achieved', '10', '10']],
    ['≤500000元', '48', '成本', ['achieved', '10', '10']],
    ['≤50万元', '48,000,000', '成本', ['undetermined', '0', '10']],
    ['10万', '100000', '数量', ['achieved', '10', '10']],
    ['提高5个百分点', '提高4个百分点', '社会', ['ratio', '8', '8']],
    ['提高5个百分点', '95%', '社会', ['undetermined', '0', '10']],
    ['提高5个百分点', '提高5%', '社会', ['undetermined', '0', '10']],
    ['下降2%', '下降2.5%', '成本', ['achieved', '10', '10']],
    ['有所提高', '较上年提高3%', '社会', ['band', '8', '10']],
    ['有所提高', '下降3%', '社会', ['band', '0', '5.99']],
    ['有所提高', '15%', '社会', ['undetermined', '0', '10']],
    ['显著提升', '95%', '社会', ['band', '8', '10']],
    ['显著提高', '有所提高', '社会', ['band', '6', '7.99']],
    ['持续改善', '未改善', '生态', ['band', '0', '5.99']],
    ['持续改善', '有所恶化', '生态', ['band', '0', '5.99']],
    ['持续改善', '有效防止环境恶化', '生态', ['band', '8', '10']],
    ['及时', '延迟', '时效', ['band', '6', '7.99']],
    ['按期', '逾期', '时效', ['band', '6', '7.99']],
    ['按期', '无逾期', '时效', ['band', '8', '10']],
    ['有效提升', '未出现超时办件', '社会', ['band', '8', '10']],
    ['降低', '有所下降', '社会', ['band', '8', '10']],
    ['降低', '下降不明显', '社会', ['band', '6', '7.99']],
    ['提高', '有所下降', '社会', ['band', '0', '5.99']],
    ['有效提升', '投诉率下降', '社会', ['band', '8', '10']],
    ['每月10日前', '每月8日', '时效', ['date', '10', '10']],
    ['每月10日前', '每月12日', '时效', ['date', '6', '7.99']],
    ['10万吨', '98000', '数量', ['ratio', '9.8', '9.8']],
    ['2023年12月底前', '12月底前完成', '时效', ['undetermined', '0', '10']],
    ['12月底前', '2023年11月底前', '时效', ['date', '10', '10']],
    ['12月底前', '次年2月', '时效', ['date', '6', '7.99']],
    ['2023年12月', '翌年1月', '时效', ['date', '6', '7.99']],
    ['10月', '第二年3月完成', '时效', ['date', '6', '7.99']],
    ['次年3月底前', '次年2月', '时效', ['date', '10', '10']],
    ['次年3月底前', '2024年2月', '时效', ['date', '10', '10']],
    ['次年3月底前', '2023年12月', '时效', ['date', '10', '10']],
    ['次年3月底前', '2024年4月', '时效', ['date', '6', '7.99']],
    ['次年1月10日前', '1月8日', '时效', ['date', '10', '10']],
    ['≥50%', '≥50%', '数量', ['undetermined', '0', '10']],
    ['≥50%', '', '数量', ['undetermined', '0', '10']],
    ['≥50%', '3家', '数量', ['undetermined', '0', '10']],
  ])('%s → %s (%s)', (target, actual, category, expected) => {
    const example = {
      二级指标: `${category}指标`,
      年度指标值: target,
      实际完成值: actual,
      分值: '10',
      得分: '10',
      年度: '2023',
    };
    expect(range(example)).toEqual(expected);
  });
});

describe('a target in words and a result that moves', () => {
  const MET = ['band', '8', '10'];
  const PARTLY = ['band', '6', '7.99'];
  const MISSED = ['band', '0', '5.99'];
  test.each<[string, string, string, string[]]>([
    ['服务水平', '有所提升', '有所提升', MET],
    ['服务水平', '有所提升', '明显改善', MET],
    ['服务水平', '有所提升', '未下降', PARTLY],
    ['服务水平', '有所提升', '服务水平比上年有所提高', MET],
    ['服务水平', '有效提升', '投诉率下降', MET],
    ['服务水平', '有所提升', '办理时限有所减少', MET],
    ['群众满意度', '提升满意度', '投诉率下降', MET],
    ['群众满意度', '有所提升', '投诉有所下降，满意度有所提升', MET],
    ['生态环境', '明显改善', '能耗下降，环境改善', MET],
    ['生态环境', '持续改善', '污染物排放持续下降', MET],
    ['污染物排放', '持续改善', '持续下降', MET],
    ['学生近视情况', '明显改善', '近视率由51%下降到48%，明显改善', MET],
    ['学生近视情况', '明显改善', '近视率逐步下降', MET],
    ['社会秩序', '稳定', '持平', MET],
    ['社会秩序', '稳定', '与上年持平', MET],
    ['服务水平', '持平或有所提升', '与上年持平', MET],
    ['管理制度', '不断完善', '漏洞减少', MET],
    ['企业负担', '有效减轻', '明显下降', MET],
    ['企业负担', '有效减轻', '企业获得感提升', MET],
    ['企业负担', '不增加负担', '负担有所下降', MET],
    ['就餐负担', '有效减轻', '负担未加重', PARTLY],
    ['安全隐患', '逐步减少', '逐步下降', MET],
    ['交通拥堵', '有效缓解', '停车位增加', MET],
    ['发展后劲', '有所增强', '收费水平有所降低', MET],
    ['环境质量', '持续改善', '恶化趋势得到遏制', MET],
    ['体质健康', '明显改善', '合格率由91.2%提高到93.8%，明显改善', MET],
    ['体质健康', '明显改善', '明显改善，合格率由91.2%提高到93.8%', MET],
    ['体质健康', '明显改善', '2023年12月，明显改善', MET],
    ['体质健康', '明显改善', '合格率由93.8%下降到91.2%，明显改善', ['undetermined', '0', '10']],
    ['体质健康', '明显改善', '合格率由91.2%提高到93.8%，未明显改善', ['undetermined', '0', '10']],
    ['体质健康', '明显改善', '合格率由91.2%提高到93.8%', ['undetermined', '0', '10']],
    ['服务水平', '有所提升', '有所下降', MISSED],
    ['服务水平', '有所提升', '比上年有所下降', MISSED],
    ['服务水平', '有所提升', '服务水平有所下降', MISSED],
    ['服务水平', '有所提升', '有所下降，群众意见较多', MISSED],
    ['服务水平', '有所提升', '逐步减弱', MISSED],
    ['服务水平', '逐步提高', '逐步下降', MISSED],
    ['服务水平', '有所改善', '有所恶化', MISSED],
    ['服务水平', '效果明显', '明显恶化', MISSED],
    ['农村家庭就餐负担', '有效减轻', '负担加重', MISSED],
    ['农村家庭就餐负担', '有效减轻', '有所加重', MISSED],
    ['企业负担', '有所下降', '有所上升', MISSED],
    ['企业负担', '逐步减少', '逐年增加', MISSED],
    ['投诉处理能力', '有所提升', '有所下降', MISSED],
    ['服务水平', '有所提升', '没有变化', PARTLY],
    ['服务水平', '有所提升', '无变化', PARTLY],
    ['服务水平', '有所提升', '与上年持平', PARTLY],
    ['服务水平', '有所提升', '基本持平', PARTLY],
    ['服务水平', '逐步提高', '与上年相比基本持平', PARTLY],
    ['服务水平', '逐步提高', '服务水平保持不变', PARTLY],
    ['企业负担', '有所下降', '与上年持平', PARTLY],
  ])('%s: %s → %s', (name, target, actual, expected) => {
    expect(rangeOfRow('社会效益指标', name, target, actual)).toEqual(expected);
  });
});

describe('results that meet their target in other words than its own', () => {
  const MET = ['band', '8', '10'];
  const MISSED = ['band', '0', '5.99'];
  const OPEN = ['undetermined', '0', '10'];
  test.each<[string, string, string, string[]]>([
    ['化肥使用量', '零增长', '-2.1%', ['zero-target', '10', '10']],
    ['化肥使用量', '零增长', '下降2.1%', ['zero-target', '10', '10']],
    ['化肥使用量', '零增长', '负增长2.1%', ['zero-target', '10', '10']],
    ['化肥使用量', '实现零增长', '0', ['zero-target', '10', '10']],
    ['化肥使用量', '零增长', '与上年持平', ['zero-target', '10', '10']],
    ['化肥使用量', '零增长', '1.2%', ['zero-target', '0', '0']],
    ['化肥使用量', '零增长', '增长1.2%', ['zero-target', '0', '0']],
    ['常住人口', '零增长', '-2.1%', OPEN],
    ['外贸进出口降幅', '控制在-3%以内', '-1.8%', ['achieved', '10', '10']],
    ['外贸进出口降幅', '控制在3%以内', '-1.8%', ['achieved', '10', '10']],
    ['外贸进出口降幅', '控制在-3%以内', '增长0.6%', ['achieved', '10', '10']],
    ['外贸进出口降幅', '控制在-3%以内', '-4%', ['inverse-ratio', '7.5', '7.5']],
    ['外贸进出口降幅', '控制在3%以内', '-4%', ['inverse-ratio', '7.5', '7.5']],
    ['外贸进出口降幅', '控制在-3%以内', '4%', OPEN],
    ['单位成本', '不超过同类项目平均水平', '低于平均水平5%', MET],
    ['单位成本', '不超过同类平均水平', '低于平均水平', MET],
    ['单位成本', '不超过同类平均水平', '与同类平均水平持平', MET],
    ['单位成本', '不超过同类平均水平', '高于平均水平5%', MISSED],
    ['单位成本', '低于全省平均水平', '比全省平均水平低3.5%', MET],
    ['单位成本', '低于全省平均水平', '比全省平均水平高3.5%', MISSED],
    ['工业增加值增速', '高于全省平均水平', '高于全省0.8个百分点', MET],
    ['工业增加值增速', '高于全省平均水平', '5.6%，高于全省平均水平', MET],
    ['工业增加值增速', '高于全省平均水平', '低于全省0.8个百分点', MISSED],
    ['工业增加值增速', '高于全省平均水平', '与全省持平', MISSED],
    ['工业增加值增速', '不低于全省平均水平', '与全省持平', MET],
    ['工业增加值增速', '全省平均水平以上', '高于全省0.8个百分点', MET],
    ['工业增加值增速', '高于全省平均水平', '高于全国0.8个百分点', OPEN],
    ['普查员与普查单位配比', '1:25', '1:23', ['achieved', '10', '10']],
    ['普查员与普查单位配比', '1:25', '1:50', ['ratio', '5', '5']],
    ['医护比', '1:1.25', '1:1.3', ['achieved', '10', '10']],
    ['医护比', '1:1.25', '1：1', ['ratio', '8', '8']],
    ['师生比', '≤1:15', '1:13.8', ['achieved', '10', '10']],
    ['师生比', '≤1:15', '1:20', ['ratio', '7.5', '7.5']],
    ['师生比', '1:15', '15:1', OPEN],
    ['男女比例', '1:1.1', '1:1.2', OPEN],
    ['男女比例', '1:1.1', '1:1.1', ['achieved', '10', '10']],
    ['实践所、站', '12个所86个站', '12个所86个站', ['achieved', '10', '10']],
    ['实践所、站', '12个所86个站', '12个所、90个站', ['achieved', '10', '10']],
    ['实践所、站', '12个所86个站', '12个所43个站', ['ratio', '5', '5']],
    ['实践所、站', '12个所86个站', '12个所86个点', OPEN],
    ['办理时间', '3小时20分', '2小时50分', ['achieved', '10', '10']],
    ['整改隐患', '发现一处整改一处', '发现86处，整改86处', ['achieved', '10', '10']],
    ['整改隐患', '发现一处整改一处', '发现80处，整改40处', ['ratio', '5', '5']],
    ['整改隐患', '发现一处整改一处', '发现86处', OPEN],
    ['财政供养人员', '只减不增', '减少3人', MET],
    ['财政供养人员', '只减不增', '-3人', MET],
    ['财政供养人员', '只减不增', '增加3人', MISSED],
    ['财政供养人员', '只减不增', '3人', OPEN],
    ['绿化面积', '只增不减', '增加3亩', MET],
    ['能耗', '逐步下降', '-3%', MET],
  ])('%s: %s → %s', (name, target, actual, expected) => {
    expect(rangeOfRow('社会效益指标', name, target, actual)).toEqual(expected);
  });
});

describe('a target in words and a result that says how far it came', () => {
  const MET = ['band', '8', '10'];
  const PARTLY = ['band', '6', '7.99'];
  const MISSED = ['band', '0', '5.99'];
  test.each<[string, string, string[]]>([
    ['明显改善', '进一步改善', MET],
    ['明显改善', '显著改善', MET],
    ['明显改善', '得到明显改善', MET],
    ['明显改善', '改善明显', MET],
    ['明显改善', '群众出行条件明显改善', MET],
    ['明显改善', '受疫情影响，仍明显改善', MET],
    ['明显改善', '明显改善，但成本没有增加', MET],
    ['有所改善', '有所改善', MET],
    ['有所改善', '略有改善', MET],
    ['逐步改善', '有所改善', MET],
    ['改善', '得到一定程度改善', MET],
    ['一定程度改善', '得到一定程度改善', MET],
    ['提升', '略有提升', MET],
    ['持续提升', '稳步提升', MET],
    ['有效提升', '有效提升', MET],
    ['明显提升', '大幅提升', MET],
    ['显著增强', '明显增强', MET],
    ['健全', '已健全', MET],
    ['健全', '不断健全', MET],
    ['健全', '管护机制已建立健全', MET],
    ['完善', '进一步完善', MET],
    ['完善', '日趋完善', MET],
    ['建立', '已建立', MET],
    ['有效保障', '得到有效保障', MET],
    ['长期', '长期发挥作用', MET],
    ['持续推进', '正在推进', MET],
    ['长期坚持', '正在持续推进', MET],
    ['良好', '运行良好', MET],
    ['满足需要', '满足急需', MET],
    ['明显', '作用明显', MET],
    ['无影响', '对环境影响有限', MET],
    ['稳定', '总体稳定', MET],
    ['明显改善', '略有改善', PARTLY],
    ['明显改善', '稍有改善', PARTLY],
    ['明显改善', '略微改善', PARTLY],
    ['明显改善', '得到一定程度改善', PARTLY],
    ['明显改善', '有一定改善', PARTLY],
    ['明显改善', '群众出行条件有所改善', PARTLY],
    ['明显改善', '小幅改善', PARTLY],
    ['显著', '取得一定成效', PARTLY],
    ['显著', '初见成效', PARTLY],
    ['明显改善', '明显改善，但仍有3个村未通车', PARTLY],
    ['明显改善', '明显改善，仍有部分路段未硬化', PARTLY],
    ['明显提升', '明显提升，但宣传还有差距', PARTLY],
    ['健全', '尚需完善', PARTLY],
    ['健全', '还需进一步完善', PARTLY],
    ['健全', '仍待加强', PARTLY],
    ['健全', '有待完善', PARTLY],
    ['完善', '需进一步加强', PARTLY],
    ['完善', '基本完善，仍需规范', PARTLY],
    ['建立', '正在建立', PARTLY],
    ['建立', '推进中', PARTLY],
    ['健全', '正在健全', PARTLY],
    ['明显改善', '正在推进', PARTLY],
    ['建成', '项目正在建设', PARTLY],
    ['建立', '处于起步阶段', PARTLY],
    ['建立', '计划下年建立', PARTLY],
    ['显著', '效果一般', PARTLY],
    ['明显', '作用有限', PARTLY],
    ['明显', '效果不明显', PARTLY],
    ['明显', '成效不佳', PARTLY],
    ['明显', '效果欠佳', PARTLY],
    ['明显', '收效甚微', PARTLY],
    ['提升', '服务能力一般', PARTLY],
    ['完成', '已完成，但质量还不够高', PARTLY],
    ['明显改善', '尚未见效', MISSED],
    ['显著', '未见成效', MISSED],
    ['显著', '未取得成效', MISSED],
    ['明显', '未发挥作用', MISSED],
    ['健全', '不健全', MISSED],
  ])('%s → %s', (target, actual, expected) => {
    expect(rangeOfRow('社会效益指标', '改善群众出行条件', target, actual)).toEqual(expected);
  });
});

describe('words and two bounds under a target that is counted', () => {
  test.each<[string, string, string[]]>([
    ['8处', '已完成', ['band', '8', '10']],
    ['8处', '基本完成', ['band', '6', '7.99']],
    ['100%', '基本完成', ['band', '6', '7.99']],
    ['8处', '已完成，但仍有1处未验收', ['band', '6', '7.99']],
    ['8处', '7处（1处在建）', ['ratio', '8.75', '8.75']],
    ['8处', '7处（1处尚未完工）', ['ratio', '8.75', '8.75']],
    ['8处', '7处（8处）', ['undetermined', '0', '10']],
    ['≥120公里，≤130公里', '126公里', ['achieved', '10', '10']],
    ['≤130公里，≥120公里', '126公里', ['achieved', '10', '10']],
    ['不低于120公里不高于130公里', '126公里', ['achieved', '10', '10']],
    ['120公里以上130公里以下', '126公里', ['achieved', '10', '10']],
    ['≥120公里，≤130公里', '108公里', ['ratio', '9', '9']],
    ['≥120公里，≤130公里', '≥120公里，≤130公里', ['undetermined', '0', '10']],
    ['>120公里，<130公里', '130公里', ['undetermined', '0', '10']],
    ['≥130公里，≤120公里', '126公里', ['undetermined', '0', '10']],
  ])('%s → %s', (target, actual, expected) => {
    expect(rangeOfRow('数量指标', '养护里程', target, actual)).toEqual(expected);
  });
});

describe('several figures in one result', () => {
  test.each<[string, string, string, string[]]>([
    ['宣传活动次数', '≥6次', '进校园3次，进社区4次', ['undetermined', '0', '10']],
    ['养护里程', '≥620公里', '县道232公里，乡道400公里', ['undetermined', '0', '10']],
    ['养护里程', '≥220公里', '县道232公里，乡道400公里', ['achieved', '10', '10']],
    ['改造小区', '≥8个', '完成改造6个，其中老城区4个', ['ratio', '7.5', '7.5']],
    ['巡检次数', '12次', '每月一次', ['achieved', '10', '10']],
    ['故障响应时间', '≤30分钟', '半小时', ['achieved', '10', '10']],
    ['改造小区', '≥8个', '完成改造6个，在建2个', ['ratio', '7.5', '7.5']],
    ['检查次数', '≥10次', '开展检查8次，比上年增加2次', ['ratio', '8', '8']],
    ['培训期数', '≥4期', '举办培训3期，培训120人', ['ratio', '7.5', '7.5']],
    ['抽检合格率', '≥95%', '抽检1000份，合格982份，合格率98.2%', ['achieved', '10', '10']],
    ['抽检合格率', '100%', '抽检1000份，合格982份，合格率98.2%', ['ratio', '9.82', '9.82']],
    ['抽检合格率', '≥95%', '抽检1000份，满意率98.2%', ['undetermined', '0', '10']],
    ['验收合格率', '100%', '全部合格', ['achieved', '10', '10']],
    ['验收合格率', '≥98%', '全部通过。', ['achieved', '10', '10']],
  ])('%s %s → %s', (三级指标, 年度指标值, 实际完成值, expected) => {
    expect(range({ 三级指标, 年度指标值, 实际完成值, 分值: '10' })).toEqual(expected);
  });
});

describe('what a bare target means, by the name of the row', () => {
  test.each<[string, string, string, string[]]>([
    ['故障响应时间', '24小时', '12小时', ['achieved', '10', '10']],
    ['故障响应时间', '12小时', '24小时', ['inverse-ratio', '5', '5']],
    ['资金拨付时限', '30天', '25天', ['achieved', '10', '10']],
    ['项目工期', '12个月', '10个月', ['achieved', '10', '10']],
    ['值守保障时间', '12个月', '9个月', ['ratio', '7.5', '7.5']],
    ['培训时长', '40小时', '30小时', ['ratio', '7.5', '7.5']],
    ['建设周期', '12个月', '6个月', ['achieved', '10', '10']],
    ['施工周期', '6个月', '8个月', ['inverse-ratio', '7.5', '7.5']],
    ['空气质量不达标天数', '10天', '20天', ['inverse-ratio', '5', '5']],
    ['逾期次数', '4次', '2次', ['achieved', '10', '10']],
    ['逾期事项整改次数', '4次', '2次', ['ratio', '5', '5']],
    ['超标企业查处次数', '4次', '2次', ['ratio', '5', '5']],
    ['供水天数', '300天', '150天', ['ratio', '5', '5']],
    ['合同金额', '30万元', '28万元', ['undetermined', '0', '10']],
    ['合同金额', '30万元', '30万元', ['achieved', '10', '10']],
    ['合同金额', '≥30万元', '24万元', ['ratio', '8', '8']],
    ['服务期限', '12个月', '11个月', ['undetermined', '0', '10']],
    ['建设期', '12个月', '10个月', ['achieved', '10', '10']],
    ['建设周期', '12个月', '15个月', ['inverse-ratio', '8', '8']],
    ['施工时间', '10个月', '8个月', ['achieved', '10', '10']],
    ['使用年限', '10年', '8年', ['ratio', '8', '8']],
    ['使用年限', '10年', '12年', ['achieved', '10', '10']],
    ['空气质量优良天数', '300天', '150天', ['ratio', '5', '5']],
    ['空气质量达标天数', '300天', '150天', ['ratio', '5', '5']],
    ['服务周期', '12个月', '6个月', ['ratio', '5', '5']],
    ['服务周期长度', '12个月', '6个月', ['ratio', '5', '5']],
    ['开放天数', '300天', '150天', ['ratio', '5', '5']],
    ['培训天数', '10天', '5天', ['ratio', '5', '5']],
    ['水质达标率', '90%', '45%', ['ratio', '5', '5']],
    ['减少逾期次数', '4次', '2次', ['ratio', '5', '5']],
    ['运行维护时间', '12个月', '6个月', ['ratio', '5', '5']],
    ['差错率', '1%', '0.5%', ['achieved', '10', '10']],
    ['发病率', '下降2个百分点', '下降2.5个百分点', ['achieved', '10', '10']],
    ['发病率', '下降2个百分点', '下降1.5个百分点', ['ratio', '7.5', '7.5']],
    ['投诉件数', '10件', '4件', ['achieved', '10', '10']],
    ['投诉处理率', '100%', '50%', ['ratio', '5', '5']],
    ['查处违法案件数', '100件', '50件', ['ratio', '5', '5']],
    ['帮扶死亡家庭人数', '10人', '5人', ['ratio', '5', '5']],
    ['能耗', '降低5%', '-5.2%', ['achieved', '10', '10']],
    ['到位率', '100%', '达到100%', ['achieved', '10', '10']],
    ['到位率', '≥95%', '达到95%以上', ['undetermined', '0', '10']],
    ['补助标准', '550元/人·天', '550元/人天', ['achieved', '10', '10']],
    ['造价', '2000元/平方米', '2000元/㎡', ['achieved', '10', '10']],
    ['办结时间', '4季度前', '10月', ['date', '10', '10']],
  ])('%s: %s → %s', (name, target, actual, expected) => {
    expect(rangeOfRow('时效指标', name, target, actual)).toEqual(expected);
  });
});

describe('targets and results of two ends, ranks, periods and shares of a whole', () => {
  test.each<[string, string, string, string[]]>([
    ['培训人数', '10-20人', '15人', ['achieved', '10', '10']],
    ['培训人数', '10-20人', '15', ['achieved', '10', '10']],
    ['培训人数', '10-20人', '9人', ['ratio', '9', '9']],
    ['培训人数', '10-20人', '25人', ['inverse-ratio', '8', '10']],
    ['培训人数', '10-20人', '12-18人', ['achieved', '10', '10']],
    ['培训人数', '10-20人', '15-30人', ['undetermined', '0', '10']],
    ['培训人数', '10-20人', '已完成', ['band', '8', '10']],
    ['合格率', '90%-95%', '0.93', ['achieved', '10', '10']],
    ['库温', '18℃-22℃', '20℃', ['achieved', '10', '10']],
    ['检查次数', '≥10次', '10-12次', ['achieved', '10', '10']],
    ['检查次数', '≥10次', '6-8次', ['ratio', '6', '8']],
    ['检查次数', '≥10次', '8-12次', ['undetermined', '0', '10']],
    ['计量误差', '≤±2%', '±1%', ['achieved', '10', '10']],
    ['改造长度', '36.5±1公里', '36公里', ['achieved', '10', '10']],
    ['改造长度', '36.5公里±5%', '35公里', ['achieved', '10', '10']],
    ['库温', '20±2℃', '21℃', ['achieved', '10', '10']],
    ['改造长度', '36±4公里', '16公里', ['ratio', '5', '5']],
    ['改造长度', '36.5±1公里', '41公里', ['inverse-ratio', '9.15', '10']],
    ['计量误差', '±2%', '2.5%', ['inverse-ratio', '8', '10']],
    ['施工资质', '二级以上', '一级', ['band', '8', '10']],
    ['施工资质', '二级以上', '三级', ['band', '6', '7.99']],
    ['定点医院级别', '二级以上', '三级', ['band', '8', '10']],
    ['断面水质', 'Ⅲ类以上', 'Ⅱ类', ['band', '8', '10']],
    ['断面水质', 'Ⅲ类', 'Ⅴ类', ['band', '0', '5.99']],
    ['信用等级', 'A级以上', 'AA级', ['band', '8', '10']],
    ['景区等级', '4A级以上', '3A级', ['band', '6', '7.99']],
    ['响应级别', '二级以上', '三级', ['undetermined', '0', '10']],
    ['服务周期', '1-12月', '12个月', ['achieved', '10', '10']],
    ['服务周期', '12个月', '2023年1-12月', ['achieved', '10', '10']],
    ['服务周期', '1-12月', '9个月', ['ratio', '7.5', '7.5']],
    ['服务周期', '全年', '12个月', ['achieved', '10', '10']],
    ['应急处置', '24小时', '24小时内', ['achieved', '10', '10']],
    ['例会次数', '每月1次', '12次', ['achieved', '10', '10']],
    ['例会次数', '每月1次', '每月1次', ['achieved', '10', '10']],
    ['例会次数', '每月1次', '9次', ['ratio', '7.5', '7.5']],
    ['例会次数', '1次/季度', '4次', ['achieved', '10', '10']],
    ['例会次数', '4次/年', '1次/季度', ['achieved', '10', '10']],
    ['例会次数', '1次/月', '9次/年', ['ratio', '7.5', '7.5']],
    ['例会次数', '≥2次/年', '1次/半年', ['achieved', '10', '10']],
    ['例会次数', '4次/年', '1次/周', ['undetermined', '0', '10']],
    ['岗位补贴', '9600元/年', '800元/月', ['undetermined', '0', '10']],
    ['巡查次数', '4次/村', '1次/户', ['undetermined', '0', '10']],
    ['例会次数', '每周1次', '50次', ['undetermined', '0', '10']],
    ['例会次数', '2次/周', '100次', ['undetermined', '0', '10']],
    ['例会次数', '1次/月', '12次', ['achieved', '10', '10']],
    ['岗位补贴', '800元/月', '800元', ['achieved', '10', '10']],
    ['全省排名', '前10%', '前8%', ['achieved', '10', '10']],
    ['考核结果', '全省第3名', '全省第2名', ['achieved', '10', '10']],
    ['考核结果', '全省第3名', '全省第4名', ['inverse-ratio', '7.5', '7.5']],
    ['考核结果', '全省排名前三', '全省第二', ['achieved', '10', '10']],
    ['全省排名', '3', '2', ['achieved', '10', '10']],
    ['群众知晓率', '八成以上', '六成', ['ratio', '7.5', '7.5']],
    ['群众知晓率', '一半以上', '60%', ['achieved', '10', '10']],
    ['建设数量', '新建2座，改造4座', '新建2座，改造3座', ['ratio', '7.5', '7.5']],
    ['建设数量', '新建2座', '新建2座，其中改造3座', ['achieved', '10', '10']],
    ['整改', '全部完成', '80%', ['ratio', '8', '8']],
    ['发放', '应保尽保', '100%', ['achieved', '10', '10']],
    ['预算控制', '不超预算', '未超预算', ['band', '8', '10']],
    ['合格率', '≥95%', '9 6%', ['undetermined', '0', '10']],
  ])('%s: %s → %s', (name, target, actual, expected) => {
    expect(rangeOfRow('数量指标', name, target, actual)).toEqual(expected);
  });
});

test('a band top stays unrounded only where no other band begins there', () => {
  const example = { 年度指标值: '全部完成', 实际完成值: '部分完成', 分值: '7.5', 得分: '6' };
  expect(range(example)).toEqual(['band', '4.5', '5.99']);
});

test('the bands are the rubric’s', () => {
  const example = { 年度指标值: '全部完成', 实际完成值: '部分完成', 分值: '10', 得分: '6' };
  expect(range(example, builtInRubric('hubei'))).toEqual(['band', '5', '7.99']);
});

describe('a result in words that tells of the contrary, or of the target and something more', () => {
  test.each([
    ['持续优化', '投诉较多，环境有所恶化', '0–5.99'],
    ['持续优化', '服务提升，群众投诉增多', '0–5.99'],
    ['良好', '市场秩序混乱', '0–5.99'],
    ['有效改善', '防止水质恶化，环境改善', '8–10'],
    ['有效改善', '投诉较多的问题得到解决', '8–10'],
    ['有效改善', '投诉较少，环境改善', '8–10'],
    ['有效排查', '排查发现隐患较多', '8–10'],
    ['应用于决策', '形成分析报告8篇，应用于县级决策', '8–10'],
    ['控制在预算内', '120.6万元，控制在预算以内', '8–10'],
    ['应用于决策', '形成分析报告8篇，未应用于县级决策', '0–10'],
    ['应用于决策', '形成分析报告8篇', '0–10'],
    ['应用于决策', '形成分析报告8篇，应用于部分决策', '0–10'],
    ['控制在预算内', '120.6万元，未控制在预算以内', '0–10'],
  ])('%s → %s', (target, actual, expected) => {
    const [, low, high] = rangeOfRow('社会效益指标', '营商环境', target, actual);
    expect(`${low}–${high}`).toBe(expected);
  });
});

describe('a row with a column of its own on how it is scored', () => {
  const missed = evaluation({ 年度指标值: '≥10个', 实际完成值: '9个', 分值: '10', 得分: '7' });
  const scored = (text: string) => {
    const criteria = {
      ...missed.indicators[0]!.target!,
      text,
      reading: { kind: 'words' as const, text, lead: text },
    };
    const form = { ...missed, indicators: [{ ...missed.indicators[0]!, criteria }] };
    return score(form, mof).indicators[0]!;
  };
  test.each([
    '完成8个得满分，每少1个扣3分',
    '每少1次扣3分',
    '每多1个扣3分',
    '每少1个酌情扣分',
    '完成得满分，未完成酌情得分',
    '得分=完成质量×权重',
    '完成计10分',
    '完成率90%得满分',
    '80%-90%得8分，其余酌情',
    '90%以上得20分，90%以下得12分',
  ])('is not scored by formula once it is missed: %s', (text) => {
    const row = scored(text);
    expect(row).toMatchObject({ method: 'undetermined', missed: true, why: 'unclear-criteria' });
    expect([row.low, row.high].map(String)).toEqual(['0', '10']);
  });
  test.each(['', '及时拨付资金占全部资金的比例', '分类统计办结的案件，部分完成的不计入'])(
    'is, where the column only says what is measured: %s',
    (text) => {
      expect(scored(text)).toMatchObject({ method: 'ratio', missed: true });
    },
  );
});

describe('what criteria of its own leave a row that missed its target', () => {
  test.each([
    ['≥10个', '8个', '每少1个扣3分', ['4', '4']],
    ['≥10个', '8个', '达标得10分，每少3个，扣3分，扣完为止。', ['7', '10']],
    ['≥10个', '4个', '每少1个扣3分', ['0', '0']],
    ['≥10个', '8个', '每少1个扣3分，低于5个不得分', ['4', '4']],
    ['≥10个', '4个', '每少1个扣1分，低于5个不得分', ['0', '0']],
    ['100%', '85%', '每低１个百分点扣０.５分，扣完为止', ['2.5', '2.5']],
    ['≥95%', '90.5%', '每低于目标值1%扣1分', ['5', '6']],
    ['≥95%', '94.5%', '每降低一个百分点扣1分', ['9', '10']],
    ['≤20天', '23天', '每超1天扣2分', ['4', '4']],
    ['≤20天', '23天', '每少1天扣2分', ['0', '10']],
    ['≥10个', '8个', '未完成不得分', ['0', '0']],
    ['≥10个', '8个', '得分=完成率×权重', ['8', '8']],
    ['≥10个', '8个', '得分=实际完成值÷目标值*指标分值', ['8', '8']],
    ['≥10个', '5个', '完成率低于60%不得分', ['0', '0']],
    ['≥10个', '8个', '完成率低于60%不得分', ['0', '10']],
    ['≥10个', '6个', '按完成比例得分，完成率低于60%不得分', ['6', '6']],
    ['≥10个', '8个', '达到90%以上得满分，80%-90%得8分，80%以下不得分', ['8', '8']],
    ['≥10个', '9个', '达到90%以上得满分，80%-90%得8分，80%以下不得分', ['8', '10']],
    ['≥95%', '88%', '90%以上得10分；80%~90%得6分；80%以下得0分', ['6', '10']],
    ['≤20天', '23天', '90%以上得满分，90%以下不得分', ['0', '10']],
    ['≥10个', '8个', '完成目标值得满分，否则不得分', ['0', '0']],
    ['≥10个', '8个', '完成目标得满分，未完成的按完成比例得分', ['8', '8']],
    ['9月底前', '11月', '按期完成得满分，逾期不得分', ['0', '0']],
    ['9月底前', '11月', '每延迟1个月扣1分', ['8', '8']],
    ['≥10个', '10个', '每少1个扣3分', ['10', '10']],
  ])('%s, %s: %s', (target, actual, text, expected) => {
    const form = evaluation({ 年度指标值: target, 实际完成值: actual, 分值: '10', 得分: '7' });
    const [row] = form.indicators;
    if (!row?.target) throw new Error('no row');
    const reading = { kind: 'words' as const, text, lead: text };
    const indicators = [{ ...row, criteria: { ...row.target, text, reading } }];
    const { low, high } = score({ ...form, indicators }, mof).indicators[0] ?? {};
    expect([String(low), String(high)]).toEqual(expected);
  });
});

test('a qualitative row without a target is judged by its words', () => {
  const form = evaluation({ 年度指标值: '', 实际完成值: '优', 分值: '10', 得分: '9' });
  const indicators = [{ ...form.indicators[0]!, direction: 'qualitative' as const }];
  expect(score({ ...form, indicators }, mof).indicators[0]).toMatchObject({ method: 'band' });
});

test('over-achievement lowers the range only where the rubric says so', () => {
  const example = { 年度指标值: '≥50个', 实际完成值: '100个', 分值: '10', 得分: '10' };
  expect(range(example)).toEqual(['achieved', '10', '10']);
  const strict: Rubric = {
    ...mof,
    overAchievementDeducts: { value: true, standing: 'default', basis: 'tool-default' },
  };
  expect(range(example, strict)).toEqual(['achieved', '5', '10']);
});

describe('weights', () => {
  const two = {
    一级指标: '产出指标(50分)',
    年度指标值: '1',
    实际完成值: '1',
    得分: '20',
    年度指标值2: '1',
    实际完成值2: '1',
    得分2: '30',
  };

  test('a heading with one row left gives it the rest', () => {
    const card = score(evaluation({ ...two, 分值: '20', 分值2: '' }), mof);
    expect(card.indicators.map(({ weight }) => weight?.toFixed())).toEqual(['20', '30']);
  });

  test('a heading that its rows use up gives the one left nothing', () => {
    const card = score(evaluation({ ...two, 分值: '50', 分值2: '' }), mof);
    expect(card.indicators.map(({ weight }) => weight?.toFixed())).toEqual(['50', undefined]);
  });

  test.each([
    ['all points given are the weights, whatever was missed', '20', '1', '30', '0.9', ['20', '30']],
    ['what is left of the points is the only other row’s', '20', '1', '20', '0.9', ['20', '30']],
    ['a share of a whole number tells its weight', '18', '0.9', '30', '0.7', ['20', '30']],
    ['two rows that lost unknown shares tell none', '15', '0.9', '30', '0.8', ['', '']],
    ['met targets that leave points over tell none', '20', '1', '20', '1', ['', '']],
    ['scores beyond the points tell none', '30', '1', '30', '0.9', ['', '']],
  ])('scores beneath a heading without weights: %s', (_, first, done, second, done2, expected) => {
    const form = { ...two, 实际完成值: done, 得分: first, 实际完成值2: done2, 得分2: second };
    const card = score(evaluation(form), mof);
    expect(card.indicators.map(({ weight }) => weight?.toFixed() ?? '')).toEqual(expected);
  });

  test('a heading over several rows without weights gives none, but bounds the section', () => {
    const card = score(evaluation({ ...two, 得分: '30', 实际完成值2: '0.9' }), mof);
    expect(card.indicators.map(({ weight, why }) => [weight, why])).toEqual([
      [undefined, 'no-weight'],
      [undefined, 'no-weight'],
    ]);
    const [section] = card.sections;
    expect([section!.weight, section!.low, section!.high].map(String)).toEqual(['50', '45', '50']);
  });

  test.each([
    ['the head holds the execution as well', '98', '98'],
    ['the head holds another figure', '97', '88'],
    ['the head repeats the row', '88', '88'],
  ])('the total as typed: %s', (_, head, reported) => {
    const funds = { 全年预算数: '8', 全年执行数: '8', 执行率分值: '10', 执行率得分: '10' };
    const card = score(
      evaluation({
        ...funds,
        分值: '90',
        得分: '88',
        总分: '88',
        '总分 分值': '90',
        表头总分: head,
      }),
      mof,
    );
    expect(card.reported?.toFixed()).toBe(reported);
  });

  test('a form that states no weight anywhere is measured by the rubric’s', () => {
    const funds = { 全年预算数: '100', 全年执行数: '80', 执行率分值: '20', 执行率得分: '16' };
    const rows = {
      年度指标值: '24个',
      实际完成值: '18个',
      得分: '30',
      年度指标值2: '1',
      实际完成值2: '1',
      得分2: '50',
    };
    const card = score(
      evaluation({ 评分标准: 'hubei', ...funds, ...rows }),
      builtInRubric('hubei'),
    );
    expect([card.weight, card.low, card.high].map(String)).toEqual(['100', '76', '96']);
    expect(card.sections.map(({ name, reported }) => [name, String(reported)])).toEqual([
      ['execution', '16'],
      ['other', '80'],
    ]);
  });

  test('section by section where the rubric knows them all', () => {
    const sections = Object.fromEntries(
      ['产出指标', '效益指标', '满意度指标'].map((name, index) => [index, name]),
    );
    const whole = evaluation({
      一级指标: sections[0]!,
      年度指标值: '1',
      实际完成值: '1',
      得分: '50',
      年度指标值2: '1',
      实际完成值2: '0.5',
      得分2: '15',
      年度指标值3: '1',
      实际完成值3: '1',
      得分3: '10',
    });
    const form: SelfEvaluation = {
      ...whole,
      sections: (['output', 'benefit', 'satisfaction'] as const).map((name) => ({
        ...whole.sections[0]!,
        name,
      })),
      indicators: whole.indicators.map((row, index) => ({ ...row, section: index })),
    };
    expect(
      score(form, mof).sections.map(({ weight, low }) => [String(weight), String(low)]),
    ).toEqual([
      ['50', '50'],
      ['30', '15'],
      ['10', '10'],
    ]);
  });

  test('what a heading leaves after its weighted rows is shared by the others', () => {
    const card = score(
      evaluation({
        ...two,
        分值: '20',
        实际完成值2: '0.5',
        年度指标值3: '1',
        实际完成值3: '1',
        得分3: '1',
      }),
      mof,
    );
    const [section] = card.sections;
    expect([section!.weight, section!.low, section!.high].map(String)).toEqual(['50', '35', '50']);
  });

  test('a merged cell and a row of its own leave more than one solution', () => {
    const form = evaluation({ ...two, 年度指标值3: '1', 实际完成值3: '1', 得分3: '' });
    const indicators = form.indicators.map((row, index) =>
      index === 0 ? row : { ...row, group: 7 },
    );
    const card = score({ ...form, indicators }, mof);
    expect(card.indicators.map(({ weight }) => weight)).toEqual([undefined, undefined, undefined]);
    const only = score(
      { ...form, indicators: indicators.map((row) => ({ ...row, group: 7 })) },
      mof,
    );
    expect(String(only.indicators[0]!.weight)).toBe('50');
  });

  test('without targets and actual values nothing bounds a score but its weight', () => {
    const card = score(evaluation({ 分值: '5', 得分: '4.5', 分值2: '5', 得分2: '6' }), mof);
    expect([card.low, card.high].map(String)).toEqual(['9.5', '9.5']);
  });

  test('without any figure nothing is invented', () => {
    const card = score(evaluation({ 年度指标值: '1', 实际完成值: '1' }), mof);
    expect(card).toMatchObject({ deciding: [] });
    expect(card.grade).toBeUndefined();
    expect(card.recomputed).toBeUndefined();
    expect(card.indicators[0]!.low).toBeUndefined();
  });
});

describe('rows under one merged cell', () => {
  const base = evaluation({
    年度指标值: '≥10个',
    实际完成值: '10个',
    分值: '10',
    得分: '19',
    年度指标值2: '≥10个',
    实际完成值2: '9个',
    分值2: '10',
    得分2: '',
  });

  test('a score over rows with weights of their own is judged by their sum', () => {
    const [first, second] = base.indicators;
    const grouped: SelfEvaluation = {
      ...base,
      indicators: [
        { ...first!, group: 1 },
        { ...second!, group: 1, score: first!.score! },
      ],
    };
    const card = score(grouped, mof);
    expect(card.indicators[0]!.group).toMatchObject({ rows: [0, 1] });
    const { weight, reported, low, high } = card.indicators[0]!.group!;
    expect([weight, reported, low, high].map(String)).toEqual(['20', '19', '19', '19']);
    expect(card.indicators[1]!.within).toBe(0);
    expect(String(card.typedSum)).toBe('19');
    expect(String(card.weight)).toBe('20');
  });

  test('a weight over all of them allows for every division', () => {
    const [first, second] = base.indicators;
    const grouped: SelfEvaluation = {
      ...base,
      indicators: [
        { ...first!, group: 1 },
        { ...second!, group: 1, weight: first!.weight!, score: first!.score! },
      ],
    };
    const { weight, low, high } = score(grouped, mof).indicators[0]!.group!;
    expect([weight, low, high].map(String)).toEqual(['10', '9', '10']);
    expect(String(score(grouped, mof).high)).toBe('10');
  });
});

describe('the total', () => {
  const rows = (scores: readonly [string, string, string][]) =>
    Object.fromEntries(
      scores.flatMap(([target, actual, points], index) => [
        [`年度指标值${index + 1}`, target],
        [`实际完成值${index + 1}`, actual],
        [`分值${index + 1}`, points],
        [`得分${index + 1}`, points],
      ]),
    );

  test('no row decides where the grade is one both ways', () => {
    const card = score(
      evaluation(
        rows([
          ['1', '1', '60'],
          ['优', '优', '40'],
        ]),
      ),
      mof,
    );
    expect(card.grade).toEqual({ low: '优', high: '优' });
    expect(card.deciding).toEqual([]);
  });

  test('the widest rows decide', () => {
    const card = score(
      evaluation(
        rows([
          ['1', '1', '60'],
          ['优', '优', '10'],
          ['≥5', '≥5', '30'],
        ]),
      ),
      mof,
    );
    expect([card.low, card.high].map(String)).toEqual(['68', '100']);
    expect(card.grade).toEqual({ low: '中', high: '优' });
    expect(card.deciding).toEqual([2]);
  });

  test('a row that lifts the grade and cannot lower it as far does not decide alone', () => {
    const card = score(
      evaluation(
        rows([
          ['1', '1', '62'],
          ['优', '优', '20'],
          ['≥5', '≥5', '18'],
        ]),
      ),
      mof,
    );
    expect(card.grade).toEqual({ low: '中', high: '优' });
    expect(card.deciding).toEqual([1, 2]);
  });

  test('is graded out of the weights there are', () => {
    const card = score(
      evaluation(
        rows([
          ['1', '1', '45'],
          ['1', '0.5', '5'],
        ]),
      ),
      mof,
    );
    expect(String(card.weight)).toBe('50');
    expect(card.grade).toEqual({ low: '优', high: '优' });
  });

  test('a grade begins at its limit', () => {
    expect(score(evaluation(rows([['10', '9', '100']])), mof).grade?.low).toBe('优');
    expect(score(evaluation(rows([['1000', '899', '100']])), mof).grade?.low).toBe('良');
  });
});

describe('the execution score', () => {
  const rest = { 年度指标值: '1', 实际完成值: '1', 分值: '90', 得分: '90' };

  test.each([
    ['right at two decimals', '9.78', '9.78'],
    ['right at one decimal stands as it is', '9.8', '9.8'],
    ['anything else counts as it should be', '9.7', '9.78'],
  ])('%s', (_, typed, counted) => {
    const funds = { 全年预算数: '1016.17', 全年执行数: '993.9', 执行率分值: '10' };
    const { execution } = score(evaluation({ ...funds, 执行率得分: typed, ...rest }), mof);
    expect(execution?.counted?.toFixed()).toBe(counted);
  });

  test('follows from the parts where a total is an error', () => {
    const card = score(
      evaluation({
        全年预算数: '150',
        全年执行数: '#REF!',
        执行率分值: '10',
        执行率得分: '9',
        '资金 财政拨款 全年执行数': '100',
        '资金 其他资金 全年执行数': '35',
        ...rest,
      }),
      mof,
    );
    expect(card.execution?.right?.toFixed()).toBe('9');
  });
});

describe('criteria from the basic data', () => {
  const criteria = builtInRubric('hunan-criteria');
  const points = (example: Record<string, string>) => {
    const { basic, evaluation: form } = subjectOf(example);
    return scoreCriteria(criteria, {
      ...(basic && { basic }),
      ...(form && { evaluation: form }),
    }).map(({ criterion, low, high, how }) => [
      criterion.measure,
      low.toFixed(),
      high.toFixed(),
      how,
    ]);
  };

  test('from the seed figures', () => {
    expect(
      points({
        编制数: '29',
        在职人数: '27',
        '三公经费 上年决算': '0',
        '三公经费 本年预算': '0.6',
        '三公经费 本年决算': '0',
        年初预算数: '581.13',
        全年预算数: '1016.17',
        全年执行数: '1016.17',
      }),
    ).toEqual([
      ['controlRate', '5', '5', '27 ÷ 29 = 93.10%'],
      ['threePublicChange', '5', '5', '0 − 0'],
      ['budgetAdjustment', '0', '0', '|1016.17 − 581.13| ÷ 581.13 = 74.86%'],
      ['threePublicControl', '6', '6', '0 ÷ 0.6 = 0.00%'],
      ['judged', '0', '3', ''],
    ]);
  });

  test('a part of a percentage point may or may not count', () => {
    const [control] = points({ 编制数: '40', 在职人数: '41' });
    expect(control).toEqual(['controlRate', '3.5', '4', '41 ÷ 40 = 102.50%']);
  });

  test.each([
    ['100', '100', '3'],
    ['100', '110', '2'],
    ['100', '85', '1'],
    ['100', '130', '0.5'],
    ['100', '131', '0'],
  ])('adjusted from %s to %s', (initial, annual, expected) => {
    const found = points({ 年初预算数: initial, 全年预算数: annual });
    expect(found.find(([measure]) => measure === 'budgetAdjustment')?.[1]).toBe(expected);
  });

  test('what the forms do not tell is open', () => {
    expect(points({ 编制数: '0', 在职人数: '1' })[0]).toEqual(['controlRate', '0', '5', '']);
  });
});

test.each<[string, string, string[]]>([
  ['≤3‰', '0.9', ['achieved', '10', '10']],
  ['≤3‰', '3.6', ['inverse-ratio', '8.33', '8.33']],
  ['≤3%', '0.9', ['achieved', '10', '10']],
  ['≥90%', '0.95', ['achieved', '10', '10']],
  ['≥950‰', '0.96', ['achieved', '10', '10']],
  ['≥2%', '0.02', ['achieved', '10', '10']],
  ['≥50%', '1', ['achieved', '10', '10']],
])('a bare figure beside a rate is the nearer reading: %s, %s', (target, actual, expected) => {
  expect(rangeOfRow('社会效益指标', '死亡率', target, actual)).toEqual(expected);
});

test.each([
  ['0.00000005504419914135822', true],
  ['0.0000055044%', true],
  ['0.0000000550442', true],
  ['0.00000005404419914135822', false],
  ['0.055%', false],
])('a rate too small for the places of a rate: %s', (text, isRight) => {
  const form = evaluation({ 全年预算数: '223456789.123456', 全年执行数: '12.3', 执行率: text });
  const exact = decimal('12.3').dividedBy('223456789.123456');
  expect(isPrintedRate(exact, readRate(form.funds?.total.executionRate))).toBe(isRight);
});
