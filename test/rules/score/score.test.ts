import { sentence } from '../../../src/messages';
import { subjectOf } from '../examples/subject';
import { findingsOf, outcomesOf } from '../verdicts';

const funds = { 全年预算数: '200', 全年执行数: '195.62', 执行率分值: '10' };
const rest = { 分值: '90', 得分: '85' };
const row = (target: string, actual: string, weight: string, score: string, more = {}) => ({
  年度指标值: target,
  实际完成值: actual,
  分值: weight,
  得分: score,
  ...more,
});
const reason = '因汛期提前两处工程延期，已督促施工方加派人员，4月底前完工。';

describe('score/execution', () => {
  test.each([
    ['97.81% of 10', { ...funds, 执行率得分: '9.78', ...rest }, ['pass']],
    ['text with 分', { ...funds, 执行率得分: '9.78分', ...rest }, ['pass']],
    ['one decimal only', { ...funds, 执行率得分: '9.8', ...rest }, ['note']],
    [
      '9.7492 to one decimal',
      { ...funds, 全年预算数: '625', 全年执行数: '609.325', 执行率得分: '9.7', ...rest },
      ['note'],
    ],
    [
      '9.7492 rounded twice',
      { ...funds, 全年预算数: '625', 全年执行数: '609.325', 执行率得分: '9.8', ...rest },
      ['fail'],
    ],
    ['all the digits of a formula', { ...funds, 执行率得分: '9.781', ...rest }, ['pass']],
    ['digits that round elsewhere', { ...funds, 执行率得分: '9.786', ...rest }, ['fail']],
    [
      'half up, not cut off',
      { ...funds, 全年执行数: '195.9', 执行率得分: '9.79', ...rest },
      ['fail'],
    ],
    ['below counts as much as above', { ...funds, 执行率得分: '9.5', ...rest }, ['fail']],
    [
      'worked out from 99.35%, which is 99.348% rounded',
      {
        全年预算数: '3680',
        全年执行数: '3656',
        执行率分值: '10',
        执行率: '99.35%',
        执行率得分: '9.94',
        ...rest,
      },
      ['note'],
    ],
    [
      'the same where no rate is printed',
      { 全年预算数: '3680', 全年执行数: '3656', 执行率分值: '10', 执行率得分: '9.94', ...rest },
      ['fail'],
    ],
    [
      '20 × 95%, which is 95.4% cut off',
      {
        全年预算数: '1000',
        全年执行数: '954',
        执行率分值: '20',
        执行率: '95%',
        执行率得分: '19',
        分值: '80',
        得分: '80',
      },
      ['fail'],
    ],
    [
      'from a rate that is wrong',
      {
        全年预算数: '1000',
        全年执行数: '954',
        执行率分值: '20',
        执行率: '94%',
        执行率得分: '18.8',
        分值: '80',
        得分: '80',
      },
      ['fail'],
    ],
    ['the rate in place of the score', { ...funds, 执行率得分: '97.81', ...rest }, ['fail']],
    [
      'never above its weight',
      { ...funds, 全年执行数: '240', 执行率得分: '12', ...rest },
      ['fail'],
    ],
    [
      'overspent counts as full',
      { ...funds, 全年执行数: '240', 执行率得分: '10', ...rest },
      ['pass'],
    ],
    ['nothing executed', { ...funds, 全年执行数: '0', 执行率得分: '0', ...rest }, ['pass']],
    [
      'no budget to divide by',
      { ...funds, 全年预算数: '0', 执行率得分: '10', ...rest },
      ['undetermined'],
    ],
    [
      'executed amount blank',
      { ...funds, 全年执行数: '', 执行率得分: '10', ...rest },
      ['undetermined'],
    ],
    ['score in words', { ...funds, 执行率得分: '满分', ...rest }, ['undetermined']],
    ['blank is another rule', { ...funds, 执行率得分: '', ...rest }, ['not-applicable']],
    [
      '98 of 100 typed into the row',
      { ...funds, 执行率分值: '100', 执行率得分: '98', ...rest },
      ['fail'],
    ],
    [
      'a weight of 20 that fits',
      { ...funds, 执行率分值: '20', 执行率得分: '19.56', 分值: '80', 得分: '80' },
      ['pass'],
    ],
    ['no funds block', rest, ['not-applicable']],
    [
      'total of 0 over filled parts: the parts count',
      {
        全年预算数: '0',
        全年执行数: '0',
        执行率分值: '10',
        执行率得分: '9',
        '资金 财政拨款 全年预算数': '100',
        '资金 财政拨款 全年执行数': '90',
        ...rest,
      },
      ['pass'],
    ],
    [
      '元 beside 万元',
      { ...funds, 全年预算数: '200万元', 全年执行数: '1956200元', 执行率得分: '9.78', ...rest },
      ['pass'],
    ],
    [
      'stepped: 97% earns 7',
      { 评分标准: 'mof-2021-101', ...funds, 执行率得分: '7', ...rest },
      ['pass'],
    ],
    [
      'stepped: 100% earns all',
      { 评分标准: 'mof-2021-101', ...funds, 全年执行数: '200', 执行率得分: '10', ...rest },
      ['pass'],
    ],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('score/execution', example)).toEqual(outcomes);
  });

  test.each([
    ['above its weight, whatever the rate', '99', '99', ['fail'], ['pass']],
    ['another total that it may bring about', '99', '92', ['fail'], ['pass']],
    ['none that it can bring about', '99', '85', ['fail'], ['fail']],
    ['a total beyond the points there are', '99', '100', ['fail'], ['fail']],
    ['as typed', '12', '101', ['fail'], ['pass']],
    ['within its weight', '9', '98', ['undetermined'], ['pass']],
  ])('no rate to judge by: %s', (_, 执行率得分, 总分, own, whole) => {
    const unit = {
      全年预算数: '',
      全年执行数: '30',
      执行率分值: '10',
      执行率得分,
      分值: '90',
      得分: '89',
      总分,
    };
    expect(outcomesOf('score/execution', unit)).toEqual(own);
    expect(outcomesOf('score/total', unit)).toEqual(whole);
    const [total] = findingsOf('score/total', unit);
    expect(total?.suggestion ?? []).toEqual([]);
  });

  test('the right value, and a suggestion that keeps the words', () => {
    const [finding] = findingsOf('score/execution', { ...funds, 执行率得分: '96分', ...rest });
    expect(finding).toMatchObject({
      expected: '9.78',
      actual: '96',
      difference: '+86.22',
      suggestion: [{ kind: 'value', before: { value: '96分' }, after: { value: '9.78分' } }],
    });
  });

  test('a number stays a number', () => {
    const [finding] = findingsOf('score/execution', { ...funds, 执行率得分: '96', ...rest });
    expect(finding?.suggestion).toMatchObject([{ after: { value: 9.78 } }]);
  });
});

describe('score/exceeds-weight', () => {
  test.each([
    ['within', row('≥5个', '5个', '10', '10'), ['pass']],
    ['above', row('≥5个', '5个', '10', '10.5'), ['fail']],
    [
      'a blank weight says nothing',
      row('≥5个', '5个', '', '12', { 分值2: '10', 得分2: '1' }),
      ['pass'],
    ],
    ['no weights in the form', { 得分: '10' }, ['not-applicable']],
    [
      'a blank weight beside weights that make the whole',
      { 分值: '60', 得分: '58', 分值2: '40', 得分2: '40', 分值3: '', 得分3: '9' },
      ['undetermined'],
    ],
    [
      'the same in front of them',
      { 分值: '', 得分: '9', 分值2: '60', 得分2: '50', 分值3: '40', 得分3: '40' },
      ['undetermined'],
    ],
    [
      'a weight typed once for several rows',
      {
        分值: '60',
        得分: '20',
        分值2: '',
        得分2: '20',
        分值3: '',
        得分3: '19',
        分值4: '40',
        得分4: '40',
      },
      ['pass'],
    ],
    [
      'more than it has left',
      {
        分值: '60',
        得分: '20',
        分值2: '',
        得分2: '20',
        分值3: '',
        得分3: '21',
        分值4: '40',
        得分4: '40',
      },
      ['undetermined'],
    ],
    [
      'a row that neither has nor gets any',
      { 分值: '60', 得分: '58', 分值2: '40', 得分2: '40', 分值3: '', 得分3: '0' },
      ['pass'],
    ],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('score/exceeds-weight', example)).toEqual(outcomes);
  });

  test('score/indicator leaves it alone', () => {
    expect(outcomesOf('score/indicator', row('≥5个', '4个', '10', '12'))).toEqual(['pass']);
  });
});

test('a note on one decimal shows the right points to as many places as it takes', () => {
  const told = (form: Record<string, string>) =>
    findingsOf('score/execution', form).map(({ data }) => data['expected']);
  const near = { 全年预算数: '625', 全年执行数: '609.325', 执行率分值: '10', ...rest };
  expect(told({ ...near, 执行率得分: '9.7' })).toEqual(['9.7492']);
  expect(told({ ...funds, ...rest, 执行率得分: '9.8' })).toEqual(['9.78']);
});

describe('score/indicator', () => {
  test.each([
    ['≥ met', row('≥50个', '52个', '10', '10'), ['pass']],
    ['≥ missed, scored full', row('≥50个', '45个', '10', '10'), ['fail']],
    ['≥ missed, scored right', row('≥50个', '45个', '10', '9'), ['pass']],
    ['a formula, scored below', row('≥50个', '45个', '10', '8'), ['note']],
    ['rounded to one decimal', row('≥95%', '90%', '10', '9.5'), ['note']],
    ['6.6475 to one decimal', row('≥1041人', '692人', '10', '6.6'), ['note']],
    ['6.6475 rounded twice', row('≥1041人', '692人', '10', '6.7'), ['fail']],
    ['all the digits of a formula', row('≥6次', '5次', '10', '8.33333333333333'), ['pass']],
    ['two decimals, half up', row('≥95%', '90%', '10', '9.47'), ['pass']],
    ['≤ met', row('≤30天', '28天', '10', '10'), ['pass']],
    ['≤ missed', row('≤30天', '40天', '10', '7.5'), ['pass']],
    ['≤ missed, scored full', row('≤30天', '40天', '10', '10'), ['fail']],
    ['= missed from below', row('=8个', '6个', '8', '6'), ['pass']],
    ['= missed from above', row('=8个', '10个', '10', '8'), ['pass']],
    ['= overshot, scored full', row('=8个', '10个', '10', '10'), ['fail']],
    ['below nothing', row('≥50个', '52个', '10', '-10'), ['fail']],
    ['below nothing, by words', row('优', '优', '10', '-8'), ['fail']],
    ['zero met', row('0', '0', '10', '10'), ['pass']],
    ['zero broken', row('0起', '1起', '10', '5'), ['fail']],
    ['zero broken, no points', row('0起', '1起', '10', '0'), ['pass']],
    ['words equal, top band', row('优', '优', '10', '8'), ['pass']],
    ['words equal, below the band', row('优', '优', '10', '7.5'), ['note']],
    [
      'partly done, above its band',
      row('全部完成', '部分完成', '10', '8', { 原因: '' }),
      ['explain'],
    ],
    ['partly done, within', row('全部完成', '部分完成', '10', '7.99'), ['pass']],
    [
      'above its band with a reason',
      row('全部完成', '部分完成', '10', '8', { 原因: reason }),
      ['pass'],
    ],
    ['in time', row('2023年12月', '2023年10月', '10', '10'), ['pass']],
    ['in time, scored less', row('2023年12月', '2023年10月', '10', '9'), ['note']],
    ['late: partly done', row('2023年9月', '2023年11月', '10', '7'), ['pass']],
    ['late, full marks', row('2023年9月', '2023年11月', '10', '10'), ['explain']],
    ['late, too few', row('2023年9月', '2023年11月', '10', '5'), ['note']],
    ['按时 is words', row('按时完成', '按时完成', '10', '9'), ['pass']],
    ['1 for 100%', row('100%', '1', '10', '10'), ['pass']],
    ['100 against 100%', row('100%', '100', '10', '10'), ['pass']],
    ['0.95 for 95%', row('100%', '0.95', '10', '9.5'), ['pass']],
    ['150万 of 人', row('≥150万人', '1600000人', '10', '10'), ['pass']],
    ['two figures, the lesser counts', row('100% 1000件', '100% 900件', '10', '9'), ['pass']],
    [
      'cost, bare, within',
      { 二级指标: '成本指标', ...row('20万元', '18万元', '10', '10') },
      ['pass'],
    ],
    [
      'cost, bare, above',
      { 二级指标: '成本指标', ...row('20万元', '25万元', '10', '8') },
      ['pass'],
    ],
    ['count, bare, below', { 二级指标: '数量指标', ...row('20次', '16次', '10', '8') }, ['pass']],
    ['nothing measured: no range', row('≥50%', '≥50%', '10', '10'), ['pass']],
    ['200余人 reaches ≥200', row('≥200人', '200余人', '10', '10'), ['pass']],
    ['an unscored form', { 年度指标值: '≥5个', 实际完成值: '4个', 分值: '10' }, ['not-applicable']],
    [
      'hubei: partly done reaches down to half',
      { 评分标准: 'hubei', ...row('全部完成', '部分完成', '10', '5') },
      ['pass'],
    ],
    ['elsewhere it does not', row('全部完成', '部分完成', '10', '5'), ['note']],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('score/indicator', example)).toEqual(outcomes);
  });

  test('says what the score should be', () => {
    const [finding] = findingsOf('score/indicator', row('100%', '95%', '10', '10'));
    expect(finding).toMatchObject({ expected: '9.50', actual: '10', difference: '+0.5' });
    expect(finding?.suggestion).toMatchObject([{ after: { value: 9.5 } }]);
  });

  test.each<[string, string, string, string, string[]]>([
    ['why it fell short', '部分产业得到带动', '10', reason, ['explain']],
    ['why it fell short, of nothing reached', '不健全', '9', reason, ['explain']],
    ['why it fell short, of nothing reached, one band up', '不健全', '7', reason, ['pass']],
    ['why it fell short, one band up', '基本健全', '8.7', reason, ['pass']],
    [
      'why the score is kept',
      '部分产业得到带动',
      '10',
      `${reason}已完成部分占九成，按评分办法计10分。`,
      ['pass'],
    ],
    ['why it fell short, at the very end of its band', '部分产业得到带动', '8', reason, ['pass']],
    ['why it fell short, within its band', '部分产业得到带动', '7.5', reason, ['pass']],
    ['nothing', '部分产业得到带动', '10', '', ['explain']],
  ])('a score above its band beside a reason that tells %s', (_, actual, score, told, outcomes) => {
    const example = row('有效带动', actual, '10', score, { 原因: told });
    expect(outcomesOf('score/indicator', example)).toEqual(outcomes);
  });

  test('a date a little late is settled by the reason for it', () => {
    const example = row('6月底前', '8月', '10', '9', { 原因: reason });
    expect(outcomesOf('score/indicator', example)).toEqual(['pass']);
  });

  test.each<[string, string, string, string, string[]]>([
    ['建设周期', '6-8个月', '9个月', '15', ['fail']],
    ['建设周期', '6-8个月', '9个月', '13.33', ['pass']],
    ['建设周期', '6-8个月', '8个月', '15', ['pass']],
    ['调研报告数量', '3-5篇', '6篇', '15', ['pass']],
  ])('a result over a range, %s %s: %s for %s', (name, target, actual, score, outcomes) => {
    const example = row(target, actual, '15', score, { 三级指标: name, 原因: reason });
    expect(outcomesOf('score/indicator', example)).toEqual(outcomes);
  });

  test.each<[string, string, string, string[]]>([
    ['a little late', '2024年10月12日', reason, ['pass']],
    ['most of a month late', '2024年10月27日', reason, ['explain']],
    ['the same, with leave', '2024年10月27日', `${reason}经主管部门批准延期一个月。`, ['pass']],
    [
      'the same, and why the score is kept',
      '2024年10月27日',
      `${reason}按评分办法不扣分。`,
      ['pass'],
    ],
    ['in time', '2024年9月27日', reason, ['pass']],
  ])('full marks for a date %s', (_, done, why, outcomes) => {
    const example = row('2024年9月30日前', done, '10', '10', { 原因: why });
    expect(outcomesOf('score/indicator', example)).toEqual(outcomes);
  });

  test.each<[string, string, string[]]>([
    ['2024年10月', '因强降雨停工18天，工期顺延，今后预留工期余量。', ['explain']],
    ['2024年10月', '施工推迟一个月，今后预留工期余量。', ['explain']],
    ['2024年10月', '因强降雨停工3天，今后预留工期余量。', ['pass']],
    ['2024年10月', '因强降雨停工18天，经主管部门批准延期，今后预留工期余量。', ['pass']],
    ['2024年10月', '因强降雨停工18天，按评分办法不扣分，今后预留工期余量。', ['pass']],
    ['2024年10月12日', '因强降雨停工18天，赶工追回6天，今后预留工期余量。', ['pass']],
    ['2024年9月', '因强降雨停工18天，已赶工追回，今后预留工期余量。', ['pass']],
  ])('full marks for the month of %s beside %s', (done, why, outcomes) => {
    const example = row('2024年9月30日前', done, '10', '10', { 原因: why });
    expect(outcomesOf('score/indicator', example)).toEqual(outcomes);
  });

  test.each<[string, Record<string, string>, string]>([
    ['partly done', row('优', '良', '15', '12'), 'above-open 9.00 11.99 12'],
    ['partly done, below', row('优', '良', '15', '8'), 'below-open 9.00 11.99 12'],
    ['late', row('6月底前', '8月', '15', '12'), 'above-late 9.00 11.99 12'],
    ['another weight', row('优', '良', '3.33', '3'), 'above-open 2.00 2.66 2.664'],
    ['the top band has its end', row('优', '优', '10', '7'), 'below-band 8.00 10.00 10.00'],
  ])('says where a band ends: %s', (_, example, expected) => {
    const [found] = findingsOf('score/indicator', example);
    const { low, high, below } = found?.data ?? {};
    expect([found?.key, low, high, below].join(' ')).toBe(expected);
  });

  test.each<[string, Record<string, string>, string, number | undefined]>([
    ['far beyond', row('≥11000人次', '108900人次', '10', '9.9'), 'below-far', undefined],
    ['far below a limit', row('≤10件', '1件', '10', '9'), 'below-far', undefined],
    ['just beyond', row('≥11000人次', '11890人次', '10', '9.9'), 'below', 10],
    ['missed', row('≥11000人次', '9900人次', '10', '8'), 'below', 9],
  ])('a low score beside a result %s its target', (_, example, key, raised) => {
    const [found] = findingsOf('score/indicator', example);
    expect(found).toMatchObject({ outcome: 'note', key });
    const [edit] = found?.suggestion ?? [];
    expect(edit?.kind === 'value' ? edit.after.value : undefined).toBe(raised);
  });

  test('never chooses within a band', () => {
    const [finding] = findingsOf('score/indicator', row('优', '优', '10', '7'));
    expect(finding?.outcome).toBe('note');
    expect(finding?.suggestion).toBeUndefined();
  });
});

describe('score/all-full', () => {
  const three = { ...row('≥5个', '5个', '10', '10'), 分值2: '20', 得分2: '20', 分值3: '30' };
  test.each([
    ['all full', { ...three, 得分3: '30' }, ['note']],
    ['one is not', { ...three, 得分3: '29.5' }, ['pass']],
    ['one is blank', { ...three, 得分3: '' }, ['pass']],
    ['one is too high', { ...three, ...row('≥5个', '4个', '10', '10'), 得分3: '30' }, ['pass']],
    [
      'one is above its band',
      { ...three, ...row('6月底前', '9月', '10', '10'), 得分3: '30' },
      ['pass'],
    ],
    [
      'two rows are no pattern',
      { 分值: '5', 得分: '5', 分值2: '5', 得分2: '5' },
      ['not-applicable'],
    ],
    ['no scores', { 分值: '5', 分值2: '5', 分值3: '5' }, ['not-applicable']],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('score/all-full', example)).toEqual(outcomes);
  });
});

describe('score/missing', () => {
  test.each([
    [
      'blank beside an actual value',
      row('≥5个', '5个', '10', '', { 分值2: '5', 得分2: '5' }),
      ['fail'],
    ],
    ['— is blank', row('≥5个', '5个', '10', '—', { 分值2: '5', 得分2: '5' }), ['fail']],
    ['0 is a score', row('≥5个', '0个', '10', '0'), ['pass']],
    [
      'no actual value: another rule',
      row('≥5个', '', '10', '', { 分值2: '5', 得分2: '5' }),
      ['pass'],
    ],
    ['no weight', row('≥5个', '5个', '', '', { 分值2: '5', 得分2: '5' }), ['pass']],
    ['words', row('≥5个', '5个', '10', '满分', { 分值2: '5', 得分2: '5' }), ['undetermined']],
    ['no results in the form', { 分值: '40', 得分: '40', 分值2: '60', 得分2: '' }, ['fail']],
    ['nor any score yet', { 分值: '40', 得分: '', 分值2: '60', 得分2: '' }, ['pass']],
    ['no score column', { 年度指标值: '≥5个', 实际完成值: '5个', 分值: '10' }, ['not-applicable']],
    ['execution blank', { ...funds, 执行率得分: '', ...rest }, ['fail']],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('score/missing', example)).toEqual(outcomes);
  });

  test('fills in what a formula gives, not what a band leaves open', () => {
    const [formula] = findingsOf(
      'score/missing',
      row('≥5个', '4个', '10', '', { 得分2: '5', 分值2: '5' }),
    );
    expect(formula).toMatchObject({ expected: '8', suggestion: [{ after: { value: 8 } }] });
    const [band] = findingsOf(
      'score/missing',
      row('优', '优', '10', '', { 得分2: '5', 分值2: '5' }),
    );
    expect(band?.suggestion).toBeUndefined();
  });
});

describe('score/total', () => {
  const two = { 分值: '50', 得分: '48', 分值2: '40', 得分2: '39.5' };
  const missed = { ...two, 年度指标值: '≥100个', 实际完成值: '96个', 得分: '50' };
  test.each([
    ['right', { ...two, 总分: '87.5' }, ['pass']],
    ['with 分', { ...two, 总分: '87.5分' }, ['pass']],
    ['off', { ...two, 总分: '88.5' }, ['fail']],
    ['a decimal dropped', { ...two, 总分: '88' }, ['explain']],
    ['cut off', { ...two, 总分: '87' }, ['explain']],
    ['blank', { ...two, 总分: '' }, ['undetermined']],
    ['words', { ...two, 总分: '优秀' }, ['undetermined']],
    ['no total row', two, ['not-applicable']],
    ['twice the same', { ...two, 总分: '87.5', 表头总分: '87.50' }, ['pass']],
    ['another one in the head', { ...two, 总分: '87.5', 表头总分: '97.5' }, ['fail']],
    ['a third one in the head', { ...two, 总分: '88.5', 表头总分: '97.5' }, ['fail', 'fail']],
    ['the right one in the head alone', { ...two, 总分: '88.5', 表头总分: '87.5' }, ['fail']],
    ['the same wrong one in the head', { ...two, 总分: '88.5', 表头总分: '88.5' }, ['fail']],
    [
      'the whole in the head, the indicators alone in the total row',
      {
        ...funds,
        全年执行数: '200',
        执行率得分: '10',
        ...two,
        总分: '87.5',
        '总分 分值': '90',
        表头总分: '97.5',
      },
      ['pass'],
    ],
    [
      'neither of them in the head',
      {
        ...funds,
        全年执行数: '200',
        执行率得分: '10',
        ...two,
        总分: '87.5',
        '总分 分值': '90',
        表头总分: '96.5',
      },
      ['fail'],
    ],
    ['nothing in the head', { ...two, 总分: '87.5', 表头总分: '' }, ['pass']],
    ['no figure in the head', { ...two, 总分: '87.5', 表头总分: '87.587.5' }, ['undetermined']],
    ['words in the head', { ...two, 总分: '87.5', 表头总分: '见附表' }, ['pass']],
    [
      'execution included',
      { ...funds, 全年执行数: '200', 执行率得分: '10', ...two, 总分: '97.5' },
      ['pass'],
    ],
    [
      'execution left out',
      { ...funds, 全年执行数: '200', 执行率得分: '10', ...two, 总分: '87.5' },
      ['fail'],
    ],
    [
      'wrong execution score added as typed',
      { ...funds, 全年执行数: '200', 执行率得分: '9', ...two, 总分: '96.5' },
      ['pass'],
    ],
    [
      'wrong execution score put right',
      { ...funds, 全年执行数: '200', 执行率得分: '9', ...two, 总分: '97.5' },
      ['pass'],
    ],
    ['an accepted 9.8 stays 9.8', { ...funds, 执行率得分: '9.8', ...two, 总分: '97.3' }, ['pass']],
    [
      'a sum of formulas, to 15 digits',
      { ...two, 得分2: '8.33333333333333', 总分: '56.3333333333333' },
      ['pass'],
    ],
    ['a score that is an error', { ...two, 得分2: '#REF!', 总分: '87.5' }, ['undetermined']],
    ['a score in words', { ...two, 得分2: '见附件', 总分: '87.5' }, ['undetermined']],
    ['a score too high, in the total as it should be', { ...missed, 总分: '87.5' }, ['note']],
    ['a score too high, in the total as typed', { ...missed, 总分: '89.5' }, ['pass']],
    ['a score too high, and a total of neither', { ...missed, 总分: '88.5' }, ['fail']],
    [
      'a blank score, in the total as it should be',
      { ...missed, 得分: '', 总分: '87.5' },
      ['pass'],
    ],
    [
      'a blank score, and more in the total than it earns',
      { ...missed, 得分: '', 总分: '89.5' },
      ['fail'],
    ],
    [
      'an adding error beside a wrong execution score is no rounding',
      { ...funds, 执行率得分: '10', ...two, 得分2: '39', 总分: '96' },
      ['fail'],
    ],
    [
      'nor is a sum that holds with neither score',
      { ...funds, 执行率得分: '9', ...two, 得分2: '39', 总分: '97' },
      ['fail'],
    ],
    [
      'a dropped decimal beside a wrong execution score',
      { ...funds, 执行率得分: '10', ...two, 总分: '97' },
      ['explain'],
    ],
    ['blank scores count as 0', { ...two, 得分2: '', 总分: '48' }, ['pass']],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('score/total', example)).toEqual(outcomes);
  });

  test('expected is the sum with the execution put right', () => {
    const [finding] = findingsOf('score/total', {
      ...funds,
      全年执行数: '200',
      执行率得分: '96',
      ...two,
      总分: '87.5分',
    });
    expect(finding).toMatchObject({
      expected: '97.5',
      actual: '87.5',
      difference: '-10',
      suggestion: [{ after: { value: '97.5分' } }],
    });
  });
});

test.each([
  ['only the total', { 得分: '48' }, 'off', '87.5'],
  ['a score that a formula makes lower', { 得分: '50' }, 'off-mended', '87.5'],
  [
    'the execution score as well',
    { ...funds, 执行率得分: '96', 得分: '50' },
    'corrected-mended',
    '97.28',
  ],
])('a total that is off says what it should be in the end: %s', (_, own, key, mended) => {
  const rows = { 分值: '50', 年度指标值: '≥100个', 实际完成值: '96个', 分值2: '40', 得分2: '39.5' };
  expect(findingsOf('score/total', { ...rows, ...own, 总分: '60' })).toMatchObject([
    { key, data: { mended } },
  ]);
});

test.each([
  ['nothing alike', '60', 'off', undefined],
  ['the execution score', '88', 'left-out', '@executionScore'],
  ['one row', '58', 'left-out', '救助数量'],
  ['more than the scores', '108', 'off', undefined],
])('a total that leaves out just one score names it: %s', (_, total, key, which) => {
  const rows = { 三级指标: '救助数量', 分值: '40', 得分: '40', 分值2: '50', 得分2: '48' };
  const found = findingsOf('score/total', {
    ...funds,
    全年执行数: '200',
    执行率得分: '10',
    ...rows,
    总分: total,
  });
  expect(found).toMatchObject([{ key, difference: expect.any(String) }]);
  expect(found[0]?.data.which).toBe(which);
});

describe('a total that adds what a score too low by its formula should be', () => {
  const rows = {
    ...row('≥80万人次', '72万人次', '15', '1.5'),
    三级指标: '到馆读者',
    分值2: '40',
    得分2: '40',
    分值3: '35',
    得分3: '30',
  };

  test('is told at that score, with what it should be', () => {
    const [found, ...more] = findingsOf('score/total', { ...rows, 总分: '83.5' });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ outcome: 'fail', key: 'short', data: { which: '“到馆读者”' } });
    const { cells } = findingsOf('score/indicator', { ...rows, 总分: '71.5' })[0]!;
    expect(found?.cells[0]).toEqual(cells[0]);
    expect(found?.suggestion).toMatchObject([{ cell: cells[0], after: { value: 13.5 } }]);
  });

  test('beside one that was given a little less on purpose', () => {
    const other = {
      三级指标2: '读者满意度',
      年度指标值2: '≥90%',
      实际完成值2: '88%',
      分值2: '40',
      得分2: '39',
    };
    const [found] = findingsOf('score/total', { ...rows, ...other, 总分: '82.5' });
    expect(found).toMatchObject({ key: 'short', data: { which: '“到馆读者”' } });
    // Both of them, or neither.
    const both = findingsOf('score/total', { ...rows, ...other, 总分: '82.61' });
    expect(both).toMatchObject([{ key: 'short', data: { which: '“到馆读者”@、“读者满意度”' } }]);
    const neither = findingsOf('score/total', { ...rows, ...other, 总分: '82' });
    expect(neither).toMatchObject([{ key: 'off' }]);
  });

  test.each([
    ['told once', '83.5', 'pass'],
    ['a total of the scores as typed leaves the note', '71.5', 'note'],
    ['and so does a total that is neither', '90', 'note'],
  ])('%s', (_, total, outcome) => {
    expect(outcomesOf('score/indicator', { ...rows, 总分: total })).toEqual([outcome]);
  });
});

test('the corrected total and the range add up the same scores, each rounded as it is given', () => {
  const third = (at: string) => ({
    [`年度指标值${at}`]: '≥30个',
    [`实际完成值${at}`]: '20个',
    [`分值${at}`]: '10',
    [`得分${at}`]: '10',
  });
  const example = { ...third(''), ...third('2'), ...third('3'), 总分: '29' };
  const [found] = findingsOf('score/total', example);
  expect(found).toMatchObject({ key: 'off-mended', data: { mended: '20.01' } });
  const { low, high } = subjectOf(example).card!;
  expect([low.toFixed(), high.toFixed()]).toEqual(['20.01', '20.01']);
});

describe('a total with a score that is no figure', () => {
  const scores = (second: string, total: string, more = {}) => ({
    分值: '60',
    得分: '55',
    分值2: '40',
    得分2: second,
    总分: total,
    ...more,
  });
  test.each<[string, Record<string, string>, string]>([
    ['it may be what the total takes it for', scores('优', '93'), 'undetermined unchecked'],
    ['with full points', scores('优', '95'), 'undetermined unchecked'],
    ['with none', scores('优', '55'), 'pass right'],
    ['more than with full points', scores('优', '98'), 'fail above-open 95 98 +3'],
    ['less than with none', scores('良', '50'), 'fail below-open 55 50 -5'],
    ['with fewer places', scores('优', '95', { 得分: '54.6' }), 'undetermined unchecked'],
    ['nobody knows its weight', scores('优', '98', { 分值2: '' }), 'undetermined unchecked'],
    [
      'another one is blank as well',
      scores('优', '112', { 分值3: '20', 得分3: '' }),
      'undetermined unchecked',
    ],
    [
      'a score above its weight, put right in the total',
      scores('优', '61', { 得分: '65' }),
      'undetermined unchecked',
    ],
  ])('%s', (_, example, expected) => {
    const [found] = findingsOf('score/total', example);
    const { outcome, key, actual = '', difference = '' } = found!;
    const limit = outcome === 'fail' ? found!.expected : '';
    expect([outcome, key, limit, actual, difference].join(' ').trim()).toContain(expected);
  });
});

describe('score/grade', () => {
  const scored = (score: string, total: string, grade: string) => ({
    分值: '60',
    得分: '60',
    分值2: '40',
    得分2: score,
    总分: total,
    等级: grade,
  });
  test.each([
    ['exactly 90', scored('30', '90', '优'), ['pass']],
    ['just below', scored('29.99', '89.99', '优'), ['fail']],
    ['exactly 80', scored('20', '80', '良'), ['pass']],
    ['too low a grade', scored('32', '92', '良'), ['fail']],
    ['another word for it', scored('32', '92', '“优秀”'), ['pass']],
    ['a letter', scored('32', '92', 'A'), ['pass']],
    ['another letter', scored('32', '92', 'B级'), ['fail']],
    ['a letter of a longer scale', scored('32', '92', 'AA'), ['not-applicable']],
    ['in brackets', scored('32', '92', '【良】'), ['fail']],
    ['with its range', scored('28', '88', '良（80-90分）'), ['pass']],
    ['with another range', scored('32', '92', '良(80≤得分＜90)'), ['fail']],
    ['broken over two lines', scored('32', '92', '良\n好'), ['fail']],
    ['spaced', scored('28', '88', '良  好'), ['pass']],
    ['nothing ticked', scored('32', '92', '优 良 中 差'), ['not-applicable']],
    ['below 60', scored('-1', '59', '差'), ['pass']],
    ['the grade of a wrong total', scored('20', '92', '优'), ['pass']],
    ['the grade that the total should have', scored('20', '92', '良'), ['pass']],
    ['neither', scored('20', '92', '中'), ['fail']],
    [
      'the grade of a wrong total in the head',
      { ...scored('20', '80', '优'), 表头总分: '92' },
      ['pass'],
    ],
    [
      'the grade of the total with a score put right',
      { ...scored('40', '100', '良'), 年度指标值2: '≥50个', 实际完成值2: '30个' },
      ['pass'],
    ],
    [
      'not of the total with a score put right, nor of the typed one',
      { ...scored('40', '100', '中'), 年度指标值2: '≥50个', 实际完成值2: '30个' },
      ['fail'],
    ],
    ['no total', scored('20', '', '优'), ['fail']],
    ['blank', scored('20', '80', ''), ['not-applicable']],
    ['a scale of its own', scored('20', '80', '合格'), ['not-applicable']],
    ['a menu', scored('20', '80', '优□良□中□差□'), ['not-applicable']],
    ['a form without scores', { 年度指标值: '5', 实际完成值: '5', 等级: '优' }, ['not-applicable']],
    [
      'weights of 80: either way of reading is right',
      { 分值: '80', 得分: '74', 总分: '74', 等级: '优' },
      ['pass'],
    ],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('score/grade', example)).toEqual(outcomes);
  });

  test('the place to mend is the grade', () => {
    const [finding] = findingsOf('score/grade', scored('28', '88', '优'));
    expect(finding).toMatchObject({ expected: '良', actual: '优', basis: 'printed-grades' });
  });
});

describe('score/weight-applied-twice', () => {
  const weighed = (weight: string, score: string, converted: string, n: number) => ({
    [`分值${n}`]: weight,
    [`得分${n}`]: score,
    [`折算得分${n}`]: converted,
  });
  test.each([
    [
      'applied twice',
      { ...weighed('50', '48', '24', 1), ...weighed('50', '50', '25', 2) },
      ['fail'],
    ],
    [
      'not applied again',
      { ...weighed('50', '48', '48', 1), ...weighed('50', '50', '50', 2) },
      ['pass'],
    ],
    [
      'scores out of 100',
      {
        权重占比: '50%',
        得分: '96',
        折算得分: '48',
        权重占比2: '50%',
        得分2: '100',
        折算得分2: '50',
      },
      ['pass'],
    ],
    [
      'one conversion off',
      { ...weighed('50', '48', '45', 1), ...weighed('50', '50', '50', 2) },
      ['fail'],
    ],
    [
      'one conversion of a score out of 100 off',
      {
        权重占比: '50%',
        得分: '96',
        折算得分: '47',
        权重占比2: '50%',
        得分2: '100',
        折算得分2: '50',
      },
      ['fail'],
    ],
    [
      'cut off where it was printed',
      {
        权重占比: '30%',
        得分: '97.06',
        折算得分: '29.11',
        权重占比2: '70%',
        得分2: '100',
        折算得分2: '70',
      },
      ['pass'],
    ],
    ['no such column', { 分值: '50', 得分: '48' }, ['not-applicable']],
    ['all nothing', weighed('50', '0', '0', 1), ['pass']],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('score/weight-applied-twice', example)).toEqual(outcomes);
  });
});

test('a score by a rate that the parts imply says so', () => {
  const example = {
    ...funds,
    全年预算数: '0',
    '资金 财政拨款 全年预算数': '200',
    执行率得分: '9',
    ...rest,
  };
  expect(findingsOf('score/execution', example)).toMatchObject([
    { key: 'wrong-implied', data: { implied: '@annualBudget 200' }, expected: '9.78' },
  ]);
  expect(findingsOf('score/execution', { ...funds, 执行率得分: '9', ...rest })).toMatchObject([
    { key: 'wrong' },
  ]);
});

describe('a total above all the points there are', () => {
  const noWeights = { 得分: '60', 得分2: '46' };
  test.each([
    ['of scores without weights', { ...noWeights, 总分: '106' }, ['fail']],
    ['within them', { ...noWeights, 得分: '50', 总分: '96' }, ['pass']],
    [
      'of weights, which tell it themselves',
      { ...noWeights, 分值: '60', 分值2: '46', 总分: '106' },
      ['pass'],
    ],
    ['of points given on top', { ...noWeights, 三级指标: '加分项', 总分: '106' }, ['pass']],
  ])('%s', (_, example, outcomes) => {
    expect(outcomesOf('score/total', example)).toEqual(outcomes);
  });
});

describe('the score of a rate of execution that the money contradicts', () => {
  const form = {
    全年预算数: '2300',
    全年执行数: '2285',
    三级指标: '预算执行率',
    年度指标值: '100%',
  };
  const scored = { ...form, 分值: '10', 得分: '9.94' };
  test.each([
    ['97.35%', 'fail'],
    ['99.35%', 'pass'],
  ])('%s', (实际完成值, rate) => {
    const example = { ...scored, 实际完成值 };
    expect(outcomesOf('indicator/execution-rate', example)).toEqual([rate]);
    expect(outcomesOf('score/indicator', example)).toEqual(['pass']);
  });

  test.each([
    ['earned by the wrong rate', { 实际完成值: '97.35%', 得分: '9.74' }, ['pass']],
    ['earned by a wrong rate below', { 实际完成值: '90%', 得分: '9' }, ['pass']],
    ['earned by neither', { 实际完成值: '97.35%', 得分: '10' }, ['fail']],
  ])('and the money decides what it should be: %s', (_, own, outcomes) => {
    const example = { ...scored, ...own };
    expect(outcomesOf('indicator/execution-rate', example)).toEqual(['fail']);
    expect(outcomesOf('score/indicator', example)).toEqual(outcomes);
    expect(outcomesOf('explanation/missing', example)).toEqual(['pass']);
  });

  test('is told once where the funds state the wrong rate as well', () => {
    const example = {
      ...scored,
      执行率: '97.35%',
      实际完成值: '97.35%',
      得分: '9.74',
      总分: '9.74',
    };
    expect(outcomesOf('funds/execution-rate', example)).toEqual(['fail']);
    for (const rule of ['indicator/execution-rate', 'score/indicator', 'score/total'] as const) {
      expect(outcomesOf(rule, example)).toEqual(['pass']);
    }
  });

  test('enters the total as the money has it', () => {
    const total = { 实际完成值: '97.35%', 得分: '10', 分值2: '10', 得分2: '10', 总分: '19.94' };
    expect(outcomesOf('score/total', { ...scored, ...total })).toEqual(['note']);
  });
});

test('the coefficient of a score is called what its finding calls it', () => {
  const full = { 分值: '20', 得分系数: '100%', 得分: '20' };
  const second = { 分值2: '20', 得分系数2: '100%', 得分2: '20' };
  const wrong = { 分值3: '10', 得分系数3: '79%', 得分3: '10' };
  const [found] = findingsOf('score/coefficient', { ...full, ...second, ...wrong });
  expect(found?.terms?.map(({ label }) => label)).toContain('@scoreCoefficient');
});

describe('a score above its weight', () => {
  const above = { 三级指标: '设备使用年限', ...row('≥5年', '', '10', '20') };
  const known = { ...above, 实际完成值: '5年' };
  const rows = { ...above, 分值2: '90', 得分2: '89' };
  const totals = (given: object) =>
    findingsOf('score/total', { ...rows, ...given }).map(({ outcome, key, suggestion }) => [
      outcome,
      key,
      suggestion !== undefined,
    ]);

  test.each([
    ['what it may be at most', rows, '99', 'note'],
    ['something within its weight', rows, '92', 'note'],
    ['more than that', rows, '100', 'fail'],
    ['less than nothing for it', rows, '88', 'fail'],
    ['as typed', rows, '109', 'pass'],
    ['what its result earns', { ...rows, ...known }, '99', 'note'],
    ['less than its result earns', { ...rows, ...known }, '92', 'fail'],
  ])('a total that adds %s', (_, given, total, outcome) => {
    expect(totals({ ...given, 总分: total }).map(([found]) => found)).toEqual([outcome]);
  });

  test('is added at its weight in a total that adds another wrong score as typed', () => {
    const wrong = { 年度指标值2: '≤280万元', 实际完成值2: '292万元', 分值2: '5', 得分2: '5' };
    const all = { ...known, ...wrong, 分值3: '85', 得分3: '84' };
    for (const [total, outcome] of [
      ['99', 'note'],
      ['98.79', 'note'],
      ['97', 'fail'],
    ] as const) {
      expect(outcomesOf('score/total', { ...all, 总分: total })).toEqual([outcome]);
    }
  });

  test('leaves a wrong or blank total to a person, and says what it may be at most', () => {
    expect(totals({ 总分: '100' })).toEqual([['fail', 'above-weight', false]]);
    expect(totals({ 总分: '' })).toEqual([['undetermined', 'blank-above', false]]);
    const [finding] = findingsOf('score/total', { ...rows, 总分: '100' });
    expect(finding?.data).toMatchObject({ most: '99', which: '“设备使用年限”' });
    expect(totals({ ...known, 总分: '' })).toEqual([['undetermined', 'blank', false]]);
  });
});

test('a score below nothing is told as one', () => {
  for (const [given, key] of [
    [row('≥50个', '52个', '10', '-10'), 'negative'],
    [row('优', '优', '10', '-8'), 'negative-band'],
  ] as const) {
    const [finding] = findingsOf('score/indicator', given);
    expect(finding).toMatchObject({ outcome: 'fail', key });
    expect(finding && sentence(finding, 'zh-CN')).toContain('得分不能是负数');
  }
});

test('a score below nothing is one mistake, and the total that adds its right score none', () => {
  const rows = { ...row('≥50个', '52个', '10', '-10'), 分值2: '90', 得分2: '89' };
  expect(outcomesOf('score/total', { ...rows, 总分: '99' })).toEqual(['note']);
  expect(outcomesOf('score/total', { ...rows, 总分: '79' })).toEqual(['pass']);
  expect(outcomesOf('score/total', { ...rows, 总分: '95' })).toEqual(['fail']);
});

test.each([
  ['2024年12月', '2025年11月', '于2024年11月建成', 'above-year 2024年11月'],
  ['2024年12月', '2025年11月', '于2025年11月建成', 'above-late undefined'],
  ['2024年12月', '2025年11月', '建成消防站', 'above-late undefined'],
  ['2024年6月', '2024年8月', '于2023年8月开工', 'above-late undefined'],
  ['2024年12月', '2024年11月', '于2024年11月建成', undefined],
])('a date later than %s: %s, %s', (target, actual, completion, expected) => {
  const example = { ...row(target, actual, '10', '10'), 年度: '2024', 实际完成情况: completion };
  const [found] = findingsOf('score/indicator', example);
  const told = found?.outcome === 'explain' ? `${found.key} ${found.data['likely']}` : undefined;
  expect(told).toBe(expected);
});

test('a total suggested beside a score that is too high is the one that the sentence names', () => {
  const wrong = { ...row('≤280万元', '292万元', '5', '5'), 分值2: '95', 得分2: '94', 总分: '95' };
  const [finding] = findingsOf('score/total', wrong);
  expect(finding).toMatchObject({ key: 'off-mended', data: { mended: '98.79' } });
  expect(finding?.suggestion).toMatchObject([{ after: { value: 98.79 } }]);
});

test.each([
  ['99.98%', '9.98', 'pass'],
  ['99.98%', '10', 'pass'],
  ['99.5%', '9.9', 'note'],
])('a miss that rounds to all the points: %s for %s', (actual, score, outcome) => {
  const row = { 三级指标: '发放准确率', 年度指标值: '100%', 分值: '10' };
  const example = { ...row, 实际完成值: actual, 得分: score };
  expect(outcomesOf('score/indicator', example)).toEqual([outcome]);
});

test.each([
  ['≤24小时', '30小时', '5', '3.75', 'pass'],
  ['≤24小时', '30小时', '5', '3.8', 'pass'],
  ['≤24小时', '30小时', '5', '3.5', 'note'],
  ['≤24小时', '30小时', '5', '4', 'pass'],
  ['≤24小时', '60小时', '5', '0', 'note'],
  ['≥24小时', '18小时', '5', '3.75', 'pass'],
])('less for so much more than %s: %s of %s, %s', (target, actual, weight, score, outcome) => {
  const row = { 三级指标: '设备故障修复时间', 年度指标值: target, 分值: weight };
  const example = { ...row, 实际完成值: actual, 得分: score };
  expect(outcomesOf('score/indicator', example)).toEqual([outcome]);
});
