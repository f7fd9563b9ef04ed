import { findingsOf } from '../verdicts';

/** What is told of a completion beside 190 of 200 万元 that were spent. */
function told(done: string): unknown[] {
  const form = { 全年预算数: '200', 全年执行数: '190', 三级指标: '培训人次', 年度: '2023' };
  return findingsOf('explanation/contradicted', { ...form, 实际完成情况: done })
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
    .map(({ data }) => data['quote']);
}

test.each([
  ['截至年底资金支付进度98%。', '截至年底资金支付进度98%'],
  ['预算执行进度达到99%。', '预算执行进度达到99%'],
  ['举办培训6期，项目资金支出进度为97%，全部用于培训。', '项目资金支出进度为97%'],
  ['资金执行进度100%。', '资金执行进度100%'],
])('the progress of the money in what was done: %s', (done, quote) => {
  expect(told(done)).toEqual([quote]);
});

test.each([
  '截至年底资金支付进度95%。',
  '截至9月底支出进度80%，截至年底资金支付进度95%。',
  '6月底资金支付进度48%。',
  '工程形象进度98%。',
  '建设进度100%，资金支付进度95%。',
  '一季度预算执行进度25%，上半年预算执行进度60%。',
  '预算执行率95%，培训进度100%。',
  '2024年预算执行进度达到99%以上。',
])('right: %s', (done) => {
  expect(told(done)).toEqual([]);
});
