import { outcomesOf } from '../verdicts';

const ROW = { 三级指标: '整治小巷', 年度指标值: '10条', 实际完成值: '10条' };

describe('goal/contradicted: figures of several years, or of all', () => {
  test.each([
    '三年（2022—2024年）计划整治小巷30条，其中2023年整治10条。',
    '2022—2024年计划整治小巷30条，其中2023年完成10条。',
    '2022年至2024年整治小巷30条，2023年完成10条。',
    '按三年行动方案（2023—2025年）共整治小巷30条，2024年完成10条。',
    '项目周期3年，整治小巷30条；当年整治10条。',
    '“十四五”期末，整治小巷30条。',
    '全市共整治小巷30条，其中本单位负责整治10条。',
    '全市整治小巷45条，我中心承担10条。',
  ])('%s', (预期目标) => {
    expect(outcomesOf('goal/contradicted', { 预期目标, ...ROW })).toEqual(['not-applicable']);
    expect(
      outcomesOf('goal/contradicted', {
        预期目标: '整治小巷。',
        实际完成情况: 预期目标.replace('计划', ''),
        ...ROW,
      }),
    ).toEqual(['not-applicable']);
  });

  test.each([
    '整治小巷30条。',
    '按三年行动方案（2023—2025年），本年整治小巷30条。',
    '三年行动方案印发实施。整治小巷30条。',
    '全市整治小巷30条。',
    '整治小巷30条，三年后再整治50条。',
  ])('%s is told', (预期目标) => {
    expect(outcomesOf('goal/contradicted', { 预期目标, ...ROW })).not.toEqual(['not-applicable']);
  });
});
