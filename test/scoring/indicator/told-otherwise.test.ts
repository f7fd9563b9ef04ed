import { reach } from './reach';

describe('what all of them came to counts beside how many there were each time', () => {
  test.each<[string, string, string, string]>([
    ['检查次数', '≥12次', '每月1次，共12次', 'met'],
    ['检查次数', '≥12次', '每月1次，共11次', 'partly at most'],
    ['检查次数', '12次', '每月1次，全年累计开展11次', 'partly at most'],
    ['检查次数', '≥12次', '每月1次（全年共检查13次）', 'met'],
    ['例会次数', '4次', '每季度1次，合计3次', 'partly at most'],
    ['检查次数', '≥12次', '每月1次', 'met'],
    // The target is for each as well: the year may have begun late.
    ['检查次数', '每月1次', '每月1次，共8次', 'met'],
    ['培训次数', '≥12次', '每月1次，共培训300人次', 'met'],
    ['巡查次数', '≥12次', '每月1次，全年应巡查24次', 'met'],
  ])('%s %s: %s', (name, target, actual, expected) => {
    expect(reach(name, target, actual)).toBe(expected);
  });
});

describe('a rate that goes the other way than its name', () => {
  test.each<[string, string, string, string]>([
    ['增长率', '≥5%', '同比增长5.6%', 'met'],
    ['增长率', '≥5%', '同比下降5.6%', 'missed'],
    ['接待游客增长率', '5%', '下降6%', 'missed'],
    ['营业收入增幅（%）', '≥5%', '增长7.5%', 'met'],
    ['营业收入增幅（%）', '≥5%', '下降7.5%', 'missed'],
    ['事故下降率', '≥5%', '下降5.6%', 'met'],
    ['事故下降率', '≥5%', '5.6%', 'met'],
    ['事故下降率', '≥5%', '同比上升5.6%', 'missed'],
    ['单位能耗降低率', '≥3%', '降低3.2%', 'met'],
    ['支出增长率', '≤5%', '下降2%', 'met'],
    // A name that tells of no move.
    ['群众满意度', '≥90%', '95%，比上年提高3%', 'met'],
    ['设备完好率', '≥90%', '95%，较上年下降1%', 'met'],
  ])('%s %s: %s', (name, target, actual, expected) => {
    expect(reach(name, target, actual)).toBe(expected);
  });
});
