import { claimsIn, contradictionsIn } from './against';

const COUNT = {
  三级指标: '举办展销会',
  年度指标值: '6场',
  实际完成值: '3场',
  分值: '20',
  得分: '10',
};
const RATE = { 三级指标: '资助政策知晓率', 年度指标值: '≥95%', 实际完成值: '93%' };
const DATE = { 三级指标: '完成时间', 年度指标值: '2023年6月前', 实际完成值: '2023年8月' };
const COST = { 三级指标: '单场成本', 年度指标值: '≤5万元', 实际完成值: '6万元' };

test.each<[Readonly<Record<string, string>>, string, string[]]>([
  [RATE, '已全部完成，知晓率达到目标', ['row-met']],
  [RATE, '已达到年度目标值', ['row-met']],
  [RATE, '通过加强宣传，知晓率达到预期目标', ['row-met']],
  [RATE, '已达标，下年继续做好宣传', ['row-met']],
  [COUNT, '均已按计划完成6场。', ['row-stated']],
  [COUNT, '展销会已全部完成', ['row-met']],
  [COUNT, '已完成', ['row-met']],
  [DATE, '已按时完成', ['row-met']],
  [COST, '达到目标', ['row-met']],
  [RATE, '因10月停课，宣传进度放缓，已完成年度目标，下年继续宣传', ['row-met']],
  [RATE, '受疫情影响入户困难，目标已实现，下年加强宣传', ['row-met']],
  [RATE, '因10月停课，知晓率达到96%', ['row-stated']],
  [COST, '单场成本低于目标值，节约资金，下年继续压减', ['row-met']],
  [RATE, '知晓率高于目标值，下年调高目标', ['row-met']],
  [COST, '8月集中采购，比目标多3万元，下年提前询价', ['row-gap']],
  [RATE, '已按要求全部完成，无偏差。', ['row-met']],
  [
    { 三级指标: '预算执行率', 年度指标值: '100%', 实际完成值: '97%' },
    '执行结果与目标无偏差',
    ['row-met'],
  ],
  [RATE, '不存在偏差', ['row-met']],
  [RATE, '偏差率为0', ['row-met']],
  [RATE, '无较大偏差', []],
  [RATE, '基本无偏差', []],
  [RATE, '因入户宣传与学校通知无偏差，家长在外务工，下年加强宣传', []],
  [RATE, '与上年相比无偏差', []],
  [{ ...RATE, 实际完成值: '96%' }, '无偏差', []],
  // Whose target it is, when it was met, and which way it lies.
  [RATE, '因10月停课，宣传进度放缓，截至12月已完成年度目标', []],
  [RATE, '整改后目标已实现', []],
  [COST, '8月集中采购，比目标多1万元，下年提前询价', []],
  [COST, '单场成本高于目标值，因场租上涨', []],
  [RATE, '知晓率低于目标值，下年加强宣传', []],
  [COST, '场租低于目标值，布展费用上涨', []],
  [{ ...COST, 实际完成值: '4万元' }, '单场成本低于目标值', []],
  [RATE, '10月知晓率为96%，年底降至93%', []],
  // The work may be done and yet not have come to what was aimed at.
  [RATE, '已全部完成', []],
  [RATE, '宣传任务已全部完成，部分家长为外来务工人员', []],
  [RATE, '知晓率未达到目标，下年加强宣传', []],
  [RATE, '因宣传形式单一，下年力争达到目标', []],
  [RATE, '知晓率基本达到目标', []],
  [RATE, '2024年3月复查知晓率已达到目标', []],
  [COUNT, '已完成3场，其余3场因疫情停办，下年补办', []],
  [COUNT, '其余3场2024年3月已全部完成', []],
  [COUNT, '场地租金已完成', []],
  [COUNT, '项目已全部完成，参展企业合并办会', []],
  [COUNT, '整改已完成', []],
  [COUNT, '市局9月调减场次，按调整后的任务已全部完成', []],
  [COUNT, '市局9月调减场次，调减后的目标任务已全部完成', []],
  [COUNT, '按市局调整后的计划已完成', []],
  [DATE, '已完成', []],
  [COST, '已完成', []],
  // What was met may be said to be.
  [{ ...RATE, 实际完成值: '96%' }, '已全部完成，知晓率达到目标', []],
  [{ ...COUNT, 实际完成值: '6场', 得分: '19' }, '均已按计划完成6场。', []],
])('%j: %s', (row, reason, expected) => {
  const claims = claimsIn({ 年度: '2023', ...row, 原因: reason });
  expect(claims).toEqual(expected);
});

test('result and target are listed, not added', () => {
  const [found] = contradictionsIn({ 年度: '2023', ...RATE, 原因: '知晓率达到目标' });
  expect(found?.terms.map(({ sign }) => sign)).toEqual(['，', '，']);
});
