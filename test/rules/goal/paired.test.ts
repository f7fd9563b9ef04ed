import { indicators } from '../examples/indicators';
import { outcomesOf } from '../verdicts';

describe('goal/contradicted: a bare figure counts in the unit of the name', () => {
  test.each<[string, string, string, string[]]>([
    ['培育高素质农民362人', '培育高素质农民（人）', '326', ['explain']],
    ['培育高素质农民326人', '培育高素质农民（人）', '326', ['pass']],
    ['新建高标准农田1.2万亩', '新建高标准农田（万亩）', '2.1', ['explain']],
    ['新建高标准农田21000亩', '新建高标准农田（万亩）', '2.1', ['pass']],
    ['ICU床位增至81张', 'ICU床位数（张）', '18', ['explain']],
    // Another unit, or none.
    ['新建高标准农田12处', '新建高标准农田（万亩）', '2.1', ['not-applicable']],
    ['培育高素质农民362人', '培育高素质农民', '326', ['not-applicable']],
  ])('%s — %s %s', (done, name, actual, outcomes) => {
    const example = {
      实际完成情况: done,
      三级指标: name,
      年度指标值: actual,
      实际完成值: actual,
    };
    expect(outcomesOf('goal/contradicted', example)).toEqual(outcomes);
  });
});

describe('goal/contradicted: the row that the other text gives', () => {
  test.each<[string, string, string, string, string, string[]]>([
    // What was done is not what the row says, and what was wanted is.
    ['组建家庭医生团队68个', '组建家庭医生团队86个', '家庭医生团队数', '68个', '68个', ['note']],
    ['开展演练34场', '开展演练63场', '应急演练场次', '34场', '36场', ['note']],
    [
      '开展重点绩效评价12个',
      '开展重点绩效评价21个',
      '重点绩效评价项目数',
      '12个',
      '12个',
      ['note'],
    ],
    // The other way round.
    ['开展演练43场', '开展演练36场', '应急演练场次', '34场', '36场', ['note']],
    ['开展演练34场', '开展演练36场', '应急演练场次', '34场', '36场', ['not-applicable']],
    // For so many of them, whatever money it took; the row's name is made of words of the sentence.
    [
      '对辖区32个老旧小区发放物业补贴',
      '已对辖区30个老旧小区发放物业补贴150万元',
      '补贴小区数量',
      '=32个',
      '32个',
      ['note'],
    ],
    [
      '对辖区32个老旧小区发放物业补贴',
      '已对辖区32个老旧小区发放物业补贴150万元',
      '补贴小区数量',
      '=32个',
      '32个',
      ['not-applicable'],
    ],
    [
      '对辖区32个老旧小区发放物业补贴',
      '已对辖区30个老旧小区加装电梯，投入150万元',
      '补贴小区数量',
      '=32个',
      '32个',
      ['not-applicable'],
    ],
    [
      '对辖区32个老旧小区发放物业补贴',
      '已对辖区30个社区发放物业补贴150万元',
      '改造小区数量',
      '=32个',
      '32个',
      ['not-applicable'],
    ],
    // Neither text has a figure of the row, or another thing is said, done or counted.
    ['开展演练30场', '开展演练63场', '应急演练场次', '34场', '36场', ['not-applicable']],
    ['开展演练34场', '开展比武63场', '应急演练场次', '34场', '36场', ['not-applicable']],
    [
      '改造管网34公里',
      '改造管网63公里',
      '供水管网维修长度',
      '34公里',
      '36公里',
      ['not-applicable'],
    ],
    ['开展演练34场', '开展演练63场', '应急宣传场次', '34场', '36场', ['not-applicable']],
    ['开展演练34场', '开展演练63次', '应急演练场次', '34场', '36场', ['not-applicable']],
    ['开展演练34场', '', '应急演练场次', '34场', '36场', ['not-applicable']],
  ])('%s / %s — %s %s %s', (goal, done, name, target, actual, outcomes) => {
    const example = {
      预期目标: goal,
      实际完成情况: done,
      三级指标: name,
      年度指标值: target,
      实际完成值: actual,
    };
    expect(outcomesOf('goal/contradicted', example)).toEqual(outcomes);
  });

  test('two rows of that figure leave open which is meant', () => {
    const example = {
      预期目标: '开展演练34场。',
      实际完成情况: '开展演练63场。',
      ...indicators(['应急演练场次', '34场', '36场'], ['消防演练场次', '34场', '34场']),
    };
    expect(outcomesOf('goal/contradicted', example)).toEqual(['not-applicable']);
  });
});

describe('goal/contradicted: how much it rose or fell', () => {
  test.each<[string, string, string, string[]]>([
    ['社会消费品零售总额增长6.5%', '社会消费品零售总额增速', '5.6%', ['explain']],
    ['社会消费品零售总额增长5.6%', '社会消费品零售总额增速', '5.6%', ['pass']],
    ['非法营运投诉下降15.2%', '非法营运投诉下降率', '12.5%', ['explain']],
    ['非法营运投诉下降12.5%以上', '非法营运投诉降幅', '12.5%', ['pass']],
    // The level, the other way, against another time, or in points.
    ['社会消费品零售总额增长6.5%', '社会消费品零售总额', '5.6%', ['not-applicable']],
    ['社会消费品零售总额下降6.5%', '社会消费品零售总额增速', '5.6%', ['not-applicable']],
    ['社会消费品零售总额比上年增长6.5%', '社会消费品零售总额增速', '5.6%', ['not-applicable']],
    ['社会消费品零售总额年均增长6.5%', '社会消费品零售总额增速', '5.6%', ['not-applicable']],
    ['社会消费品零售总额增长6.5个百分点', '社会消费品零售总额增速', '5.6%', ['not-applicable']],
  ])('%s — %s %s', (done, name, actual, outcomes) => {
    const example = {
      实际完成情况: done,
      三级指标: name,
      年度指标值: actual,
      实际完成值: actual,
    };
    expect(outcomesOf('goal/contradicted', example)).toEqual(outcomes);
  });
});
