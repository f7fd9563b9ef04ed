import { outcomesOf } from '../verdicts';

const FORM = {
  全年预算数: '200',
  全年执行数: '192',
  执行率: '96%',
  三级指标: '文化培训人次',
  年度指标值: '≥4000人次',
  实际完成值: '4180人次',
  预期目标: '开展文化培训。',
};

describe('text/figures: what was done, held against the money and itself', () => {
  test.each([
    ['全年支出192万元，执行率96%。', ['not-applicable']],
    ['文化培训人次4180人次，完成目标的104.5%。', ['not-applicable']],
    ['执行率88%。', ['fail']],
    ['全年支出182万元，培训4180人次。', ['fail']],
    ['文化培训人次4180人次，完成目标的124.5%。', ['fail']],
    // `goal/contradicted` tells of it.
    ['文化培训人次4810人次。', ['not-applicable']],
    ['本项目设置绩效指标12个，全部完成。', ['fail']],
    ['本项目设置绩效指标1个。', ['not-applicable']],
    ['编制指标手册12个，建立指标体系3项。', ['not-applicable']],
  ])('%s', (实际完成情况, expected) => {
    expect(outcomesOf('text/figures', { ...FORM, 实际完成情况 })).toEqual(expected);
  });
});

describe('explanation/contradicted: all goals are said to be reached', () => {
  test.each([
    ['年度目标全部完成。', '3900人次', ['explain']],
    ['年度目标全部完成。', '4180人次', ['pass']],
    ['年度目标基本完成。', '3900人次', ['not-applicable']],
  ])('%s beside %s', (实际完成情况, 实际完成值, expected) => {
    expect(outcomesOf('explanation/contradicted', { ...FORM, 实际完成情况, 实际完成值 })).toEqual(
      expected,
    );
  });
});
