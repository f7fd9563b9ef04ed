import { findingsOf } from '../verdicts';

const FORM = { 全年预算数: '200', 全年执行数: '192', 执行率: '96%', 三级指标: '巡查次数' };

function told(name: string, text: string): string[] {
  return findingsOf('text/figures', { ...FORM, [name]: text })
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
    .map(({ outcome, key }) => `${outcome} ${key}`);
}

const NAMES = ['实际完成情况', '自评结论', '预期目标'] as const;

describe('which way a figure went, beside where from and whereto', () => {
  test.each([
    '高中毛入学率由80%提高到75%。',
    '高中毛入学率较上年下降5个百分点，由80%提高到85%。',
    '学生近视率从52%下降到55%。',
    '培训人次由120人次增加到98人次。',
    '信访量较上年下降10%，由200件增加到220件。',
    '参保人数由2022年的3.2万人增长到2023年的3.1万人。',
    '单位产品成本由9200元下降到1.2万元。',
    '办理时限由15个工作日压缩到20个工作日。',
    '事故起数从12起降至15起。',
  ])('%s', (text) => {
    for (const name of NAMES) expect(told(name, text)).toEqual(['fail turned']);
  });

  test.each([
    '高中毛入学率由80%提高到85%。',
    '办理时限由15个工作日压缩到5个工作日，提速66.7%。',
    '贷款规模由80万元提高到1.2亿元。',
    // Less is better, or the one is of a month and the other of a year.
    '排名由全市第12名提升到第5名。',
    '响应时间由30分钟提升到15分钟。',
    '补助标准由每人每年7800元提高到每人每月700元。',
    // Of two things.
    '从5个部门抽调人员，办公经费减少到3万元。',
    '由80%的干部参加提高到全员参加，培训率75%。',
    '安全事故较上年下降10%，培训人次由200人次增加到220人次。',
    '救助标准由城市每人每月700元、农村每人每月500元提高到760元、560元。',
    '村集体经济收入由5万元以下提高到平均8万元，贫困村由12个减少到0个。',
    '森林覆盖率由2022年的62.3%提高到62.8%，林火发生次数由6次下降为2次，受害率控制在0.9‰以内。',
  ])('right: %s', (text) => {
    for (const name of NAMES) expect(told(name, text)).toEqual([]);
  });
});
