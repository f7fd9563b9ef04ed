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

describe('all goals met, beside the rate of spending as a row of its own', () => {
  const form = {
    全年预算数: '900',
    全年执行数: '878.88',
    三级指标: '预算执行率',
    年度指标值: '100%',
    实际完成值: '97.65%',
    分值: '10',
    得分: '9.77',
    三级指标2: '修复岸线长度',
    年度指标值2: '2.6公里',
    分值2: '15',
    年度: '2020',
  };
  const toldOf = (done: string, 实际完成值2: string, 得分2: string): string[] =>
    findingsOf('explanation/contradicted', {
      ...form,
      实际完成情况: done,
      实际完成值2,
      得分2,
    })
      .filter(({ outcome }) => outcome === 'explain')
      .map(({ data }) => data['quote'] ?? '');

  test.each<[string, string, string, string[]]>([
    ['修复岸线2.6公里，目标全部完成。', '2.6公里', '15', []],
    ['年度目标均已全部完成。', '2.6公里', '15', []],
    ['修复岸线2.1公里，目标全部完成。', '2.1公里', '12.12', ['目标全部完成']],
    ['年度目标和各项指标全部完成。', '2.6公里', '15', ['年度目标和各项指标全部完成']],
  ])('%s %s', (done, actual, score, expected) => {
    expect(toldOf(done, actual, score)).toEqual(expected);
  });
});
