import type { Example } from '../../../src/rules';
import { findingsOf, outcomesOf } from '../verdicts';

const row = (weight: string, score: string, actual = '10个') => ({
  年度指标值: '≥10个',
  实际完成值: actual,
  分值: weight,
  得分: score,
});
const funds = { 全年预算数: '200', 全年执行数: '200' };

describe('weight/section', () => {
  const output = { 一级指标: '产出指标(50分)', 分值: '20', 分值2: '30' };
  test.each([
    ['right', output, ['pass']],
    ['full-width brackets', { ...output, 一级指标: '产出指标（50 分）' }, ['pass']],
    ['rows add up to more', { ...output, 分值2: '40' }, ['fail']],
    ['rows add up to less', { ...output, 分值2: '20' }, ['fail']],
    ['one blank: the heading leaves one solution', { ...output, 分值2: '' }, ['undetermined']],
    ['blank, and too much already', { ...output, 分值: '60', 分值2: '' }, ['fail']],
    ['no figure in the heading', { ...output, 一级指标: '产出指标' }, ['not-applicable']],
    ['no weights', { 一级指标: '产出指标(50分)', 得分: '20' }, ['not-applicable']],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('weight/section', example)).toEqual(outcomes);
  });

  test('the blank weight is the place where one is to be filled in', () => {
    const [finding] = findingsOf('weight/section', { ...output, 分值2: '' });
    const [wrong] = findingsOf('weight/section', { ...output, 分值2: '40' });
    expect(finding?.cells).toEqual([wrong?.cells[2], wrong?.cells[0], wrong?.cells[1]]);
  });

  test('the heading is the place, and expected its figure', () => {
    const [finding] = findingsOf('weight/section', { ...output, 分值2: '40' });
    expect(finding).toMatchObject({ expected: '50', actual: '60', difference: '+10' });
    expect(finding?.cells[0]).toMatchObject({ row: 1, column: 0 });
    // Weights of 60 in all: nobody knows what is wrong, so nothing is suggested.
    expect(finding?.suggestion).toBeUndefined();
  });

  test('a heading is corrected where all weights make 100', () => {
    const [finding] = findingsOf('weight/section', {
      一级指标: '产出指标(50分)',
      分值: '60',
      分值2: '40',
    });
    expect(finding?.suggestion).toMatchObject([{ after: { value: '产出指标(100分)' } }]);
  });
});

describe('weight/total', () => {
  const headed = { ...funds, 执行率分值: '10', 得分: '80' };
  test.each([
    ['100 with execution', { ...funds, 执行率分值: '10', 分值: '50', 分值2: '40' }, ['pass']],
    ['10分 as text', { ...funds, 执行率分值: '10分', 分值: '50分', 分值2: '40分' }, ['pass']],
    ['100 without execution', { 分值: '60', 分值2: '40' }, ['pass']],
    ['decimals', { 分值: '33.3', 分值2: '33.3', 分值3: '33.4' }, ['pass']],
    ['110', { ...funds, 执行率分值: '10', 分值: '60', 分值2: '40' }, ['fail']],
    ['90', { ...funds, 执行率分值: '10', 分值: '50', 分值2: '30' }, ['fail']],
    [
      'execution without a place for its weight counts its usual 10',
      { ...funds, 执行率得分: '10', 分值: '50', 分值2: '40', 得分: '50' },
      ['pass'],
    ],
    [
      'the weight of the execution left blank',
      { ...funds, 执行率分值: '', 执行率得分: '10', 分值: '50', 分值2: '40', 得分: '50' },
      ['undetermined'],
    ],
    [
      'left blank beside weights that make 100 without it',
      { ...funds, 执行率分值: '', 执行率得分: '10', 分值: '60', 分值2: '40', 得分: '50' },
      ['pass'],
    ],
    ['one blank', { 分值: '60', 分值2: '' }, ['undetermined']],
    ['one blank, and too much already', { 分值: '120', 分值2: '' }, ['fail']],
    ['the total row states it wrongly', { 分值: '60', 分值2: '40', '总分 分值': '90' }, ['fail']],
    ['percent weights', { 分值: '60%', 分值2: '40%' }, ['pass']],
    ['no weights', { 得分: '60' }, ['not-applicable']],
    ['headings alone', { 一级指标: '产出指标(90分)', ...headed }, ['pass']],
    ['headings alone, too little', { 一级指标: '产出指标(81分)', ...headed }, ['fail']],
    ['a heading without points', { 一级指标: '产出指标', ...headed }, ['not-applicable']],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('weight/total', example)).toEqual(outcomes);
  });

  test('a blank weight of the execution is offered what is left', () => {
    const [finding] = findingsOf('weight/total', {
      ...funds,
      执行率分值: '',
      执行率得分: '10',
      分值: '50',
      分值2: '40',
    });
    expect(finding?.data).toMatchObject({ which: '@executionRate', actual: '90' });
    expect(finding?.suggestion).toMatchObject([{ after: { value: 10 } }]);
  });

  test('a total mistyped beneath weights that make 100 is what the equation is held to', () => {
    const [finding] = findingsOf('weight/total', { 分值: '60', 分值2: '40', '总分 分值': '90分' });
    expect(finding).toMatchObject({ key: 'stated', expected: '100', actual: '90' });
    expect(finding?.terms?.at(-1)).toMatchObject({ value: '90', sign: '=' });
  });

  describe('one weight below the score that would make it right', () => {
    const rows = { ...row('15', '15'), 分值2: '50', 得分2: '50', 分值3: '35', 得分3: '33' };
    const told = (example: Example) => [
      ...findingsOf('score/exceeds-weight', example),
      ...findingsOf('weight/section', example),
      ...findingsOf('weight/total', example),
    ];

    test.each<[string, Example]>([
      ['no total of the weights', { ...rows, 分值: '10' }],
      ['a total typed', { ...rows, 分值: '10', '总分 分值': '100' }],
      ['a total by formula', { ...rows, 分值: '10', '总分 分值': '95' }],
      ['a heading that is off as well', { ...rows, 分值: '10', 一级指标: '产出指标(100分)' }],
    ])('is the one finding, told at the weight: %s', (_, example) => {
      const found = told(example).filter(({ outcome }) => outcome === 'fail');
      expect(found).toMatchObject([
        {
          rule: 'score/exceeds-weight',
          key: 'weight',
          expected: '15',
          actual: '10',
          difference: '-5',
          suggestion: undefined,
        },
      ]);
      const typed = found[0]?.terms?.find(({ label }) => label === '@weight');
      expect(found[0]?.cells[0]).toEqual(typed?.cell);
    });

    test.each<[string, Example]>([
      ['the sum is still another one', { ...rows, 分值: '10', 分值3: '36' }],
      ['two such weights', { ...rows, 分值: '10', 分值2: '45' }],
      ['the result was missed', { ...rows, ...row('10', '15', '8个') }],
    ])('says nothing of the weight where %s', (_, example) => {
      const found = told(example);
      expect(found.filter(({ key }) => key === 'weight')).toEqual([]);
      expect(
        found.filter(({ rule, outcome }) => rule === 'weight/total' && outcome === 'fail'),
      ).toHaveLength(1);
    });
  });

  test('expected is 100, the place the cell of the total', () => {
    const [finding] = findingsOf('weight/total', { 分值: '60', 分值2: '50', '总分 分值': '100分' });
    expect(finding).toMatchObject({ expected: '100', actual: '110', difference: '+10' });
    expect(finding?.cells[0]).toMatchObject({ column: 4 });
  });

  test.each([
    ['another figure', '100分', 'off-stated', '100'],
    ['the same', '110', 'off', undefined],
    ['nothing', '', 'off', undefined],
  ])('the total typed beneath weights of 110 is told where it is %s', (_, total, key, stated) => {
    const found = findingsOf('weight/total', { 分值: '60', 分值2: '50', '总分 分值': total });
    expect(found).toMatchObject([{ key, actual: '110' }]);
    expect(found[0]?.data.stated).toBe(stated);
  });
});
