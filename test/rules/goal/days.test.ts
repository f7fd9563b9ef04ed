import { findingsOf } from '../verdicts';

const day = (name: string, actual: string, said: string, more = {}) =>
  findingsOf('goal/contradicted', {
    年度: '2023',
    预期目标: '改造县道路网，2023年11月底前完工。',
    实际完成情况: said,
    二级指标: '时效指标',
    三级指标: name,
    年度指标值: '2023年11月底前',
    实际完成值: actual,
    ...more,
  }).map(({ outcome, key }) => `${outcome} ${key}`);

const TOLD = ['note day'];

describe('the day on which it was done, in the completions and in its indicator', () => {
  test.each([
    ['完工时间', '2023年11月18日', '2023年11月8日完工并通过交工验收。', TOLD],
    ['完工时间', '2023年11月18日', '路网改造已于12月18日完工。', TOLD],
    ['项目竣工日期', '11月18日', '全部工程2022年11月18日竣工。', TOLD],
    ['道路开工时间', '3月5日', '道路于4月5日开工。', TOLD],
  ])('%s %s: %s', (name, actual, said, found) => {
    expect(day(name, actual, said)).toEqual(found);
  });

  test.each([
    ['完工时间', '2023年11月18日', '2023年11月18日完工并通过交工验收。'],
    // To the month alone; another deed, a part, a plan, several days, a thing that is not named.
    ['完工时间', '2023年11月', '2023年11月18日完工。'],
    ['完工时间', '2023年11月18日', '2023年12月20日通过验收。'],
    ['完工时间', '2023年11月18日', '一标段2023年10月8日完工。'],
    ['完工时间', '2023年11月18日', '原计划2023年10月8日完工。'],
    ['完工时间', '2023年11月18日', '甲段9月8日完工，乙段10月9日完工。'],
    ['桥梁完工时间', '2023年11月18日', '路面2023年10月8日完工。'],
    ['完工时间', '2023年11月底前', '2023年10月8日完工。'],
    ['完工及时率', '100%', '2023年10月8日完工。'],
  ])('nothing of %s %s: %s', (name, actual, said) => {
    expect(day(name, actual, said).filter((one) => one.startsWith('note'))).toEqual([]);
  });
});
