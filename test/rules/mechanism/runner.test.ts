import { doubting, mendedBy, missingBy, restingOn, suspects } from '../../../src/rules/doubts';
import { fingerprint } from '../../../src/rules/fingerprint';
import { subjectOf } from '../examples/subject';
import {
  held,
  NOT_APPLICABLE,
  rule,
  untold,
  type Subject,
  type Verdict,
} from '../../../src/rules/rule';
import { judge, judgeTogether, runRules } from '../../../src/rules/runner';
import { suggestFigure } from '../../../src/rules/suggest';
import { fieldOf } from '../examples/field';
import { decimal } from '../../../src/amount';

const subject = subjectOf({ 原因: '客观原因', 分值: '10' });
const reasonField = subject.evaluation?.indicators[0]?.reason;

function says(...verdicts: Partial<Verdict>[]) {
  return rule({
    id: 'test/rule',
    outcome: 'explain',
    basis: ['mof-2020-10'],
    messages: ['k'],
    examples: { right: [], wrong: [] },
    check: () =>
      verdicts.map((one) => ({
        outcome: 'explain',
        key: 'k',
        cells: [],
        path: 'p',
        values: [],
        ...one,
      })),
  });
}

test('a rule without anything to say gives one pass', () => {
  expect(runRules(subject, [says()])).toMatchObject([{ outcome: 'pass', key: 'pass' }]);
});

test('units that are judged together are found what each is found alone, rule by rule', () => {
  const asked: string[] = [];
  const asking = (id: string) => ({
    ...says(),
    id,
    check: ({ kept }: Subject) => {
      asked.push(id);
      const told = Object.keys(kept.acknowledged).length > 0;
      return told ? [] : NOT_APPLICABLE;
    },
  });
  const other = { ...subject, kept: { ...subject.kept, acknowledged: { 甲: '1' } } };
  const rules = [asking('test/one'), asking('test/two')];
  const outcomes = judgeTogether([subject, other], rules).map((found) =>
    found.map(({ rule: id, outcome }) => `${id} ${outcome}`),
  );
  expect(outcomes).toEqual([
    ['test/one not-applicable', 'test/two not-applicable'],
    ['test/one pass', 'test/two pass'],
  ]);
  expect(asked).toEqual(['test/one', 'test/one', 'test/two', 'test/two']);
});

test('a rule that does not apply says so once', () => {
  const silent = { ...says(), check: (): typeof NOT_APPLICABLE => NOT_APPLICABLE };
  expect(runRules(subject, [silent])).toMatchObject([{ outcome: 'not-applicable' }]);
});

test('passes give way to whatever else a rule found', () => {
  const found = runRules(subject, [
    says({ outcome: 'pass' }, { outcome: 'fail' }, { outcome: 'pass' }),
  ]);
  expect(found.map(({ outcome }) => outcome)).toEqual(['fail']);
});

test('of several passes the first stays, with its equation', () => {
  const terms = [{ label: 'a', value: '1' }];
  const found = runRules(subject, [says({ outcome: 'pass', terms }, { outcome: 'pass' })]);
  expect(found).toMatchObject([{ outcome: 'pass', key: 'k', terms }]);
});

test('a check that holds is told when somebody asks, and the first of several only', () => {
  const asked: string[] = [];
  const holds = (key: string) =>
    held((): Verdict<'k'> => {
      asked.push(key);
      return { outcome: 'pass', key: 'k', cells: [], data: { key }, path: key, values: [] };
    });
  const both = { ...says(), check: () => [holds('first'), holds('second')] };
  const [judgement, ...others] = judge(subject, [both]);
  expect([judgement?.outcome, others.length, asked]).toEqual(['pass', 0, []]);
  expect(judgement?.finding()).toMatchObject({ outcome: 'pass', key: 'k', data: { key: 'first' } });
  expect(asked).toEqual(['first']);
});

test.each([
  ['设备招标流标，已重新招标，次年3月底前采购完毕。', 'pass', 'given'],
  ['客观原因', 'explain', 'inadequate'],
])('whether %s will do is judged before anything is told', (text, outcome, status) => {
  let asked = 0;
  const asks = { texts: [reasonField && { ...reasonField, text }], about: [] };
  const told = (): Verdict<'k'> => {
    asked++;
    return { outcome: 'explain', key: 'k', cells: [], asks, path: 'p', values: [] };
  };
  const [judgement] = judge(subject, [{ ...says(), check: () => [untold('explain', told, asks)] }]);
  expect([judgement?.outcome, judgement?.isExplained, asked]).toEqual([
    outcome,
    outcome === 'pass',
    0,
  ]);
  expect(judgement?.finding()).toMatchObject({ outcome, explanation: { status, text } });
});

test('a doubt beside it tells no check that holds', () => {
  let asked = 0;
  const holds = held((): Verdict<'k'> => {
    asked++;
    return { outcome: 'pass', key: 'k', cells: [], path: 'p', values: [] };
  });
  const doubts = doubting(fieldOf('1', 'S', 0, 0));
  const found = judge(subject, [
    says({ outcome: 'fail', doubts }),
    { ...says(), id: 'test/other', check: () => [holds] },
  ]);
  expect([found.map(({ outcome }) => outcome), asked]).toEqual([['fail', 'pass'], 0]);
});

describe('what follows from a figure that another finding doubts', () => {
  const [a, b] = [0, 1].map((row) => fieldOf('1', 'S', row, 0));
  const named = (id: string, ...verdicts: Partial<Verdict>[]) => ({ ...says(...verdicts), id });
  const outcomes = (...rules: ReturnType<typeof named>[]) =>
    runRules(subject, rules).map(({ rule, outcome }) => `${rule} ${outcome}`);
  const cause = named('cause', { outcome: 'fail', doubts: doubting(a) });
  const by = (off: string) =>
    named('cause', { outcome: 'fail', doubts: suspects(a, [], decimal(off)) });
  const follower = (fallsWith: Verdict['fallsWith']) => named('follower', { fallsWith });
  const sum = follower(missingBy(suspects(b, [a], decimal('-5'))));
  const mended = follower(mendedBy([a], (off) => off.equals('5')));

  test.each([
    ['is not told besides', [cause, follower(restingOn(a, b))], 'pass'],
    ['in whatever order', [follower(restingOn(a)), cause], 'pass'],
    ['is told of another figure', [cause, follower(restingOn(b))], 'explain'],
    [
      'is told where it is known by how much it is off',
      [by('5'), follower(restingOn(a))],
      'explain',
    ],
    ['a sum that misses by as much', [by('5'), sum], 'pass'],
    ['a sum that misses by another figure', [by('4'), sum], 'explain'],
    ['a sum, and nobody knows by how much', [cause, sum], 'explain'],
    ['what would hold', [by('5'), mended], 'pass'],
    ['what would not hold either', [by('4'), mended], 'explain'],
  ])('%s', (_, rules, outcome) => {
    expect(outcomes(...rules)).toContain(`follower ${outcome}`);
    expect(outcomes(...rules)).toContain('cause fail');
  });

  test('a doubt that itself falls takes nothing with it', () => {
    const between = named('between', {
      outcome: 'fail',
      doubts: doubting(b),
      fallsWith: restingOn(a),
    });
    expect(outcomes(follower(restingOn(b)), between, cause)).toEqual([
      'follower explain',
      'between pass',
      'cause fail',
    ]);
  });

  test('of two that doubt each other one is left', () => {
    const mutual = { outcome: 'fail', doubts: doubting(a), fallsWith: restingOn(a) } as const;
    expect(outcomes(named('first', mutual), named('second', mutual))).toEqual([
      'first pass',
      'second fail',
    ]);
  });

  test.each([
    ['by how much is known', [by('5'), mended], 'mended'],
    ['by how much is not known', [cause, follower(restingOn(a))], 'resting'],
  ])('what is left of a rule says on what it rests: %s', (_, rules, key) => {
    expect(runRules(subject, rules)[1]).toMatchObject({
      outcome: 'pass',
      key,
      data: { rule: '@cause' },
    });
  });

  test('a rule left with an equation that holds shows it', () => {
    const terms = [{ label: 'a', value: '1' }];
    const both = named('both', { fallsWith: restingOn(a) }, { outcome: 'pass', terms });
    expect(runRules(subject, [cause, both])[1]).toMatchObject({ outcome: 'pass', terms });
  });
});

test('a reason is looked for in the cells asked, and judged', () => {
  const asks = { texts: [undefined, reasonField], about: [] };
  expect(runRules(subject, [says({ asks })])).toMatchObject([
    {
      outcome: 'explain',
      explanation: { status: 'inadequate', text: '客观原因', cell: reasonField?.cell },
    },
  ]);
});

test('without a cell the reason kept under the fingerprint counts', () => {
  const asks = { texts: [], about: [] };
  const [asked] = runRules(subject, [says({ asks, values: ['1'] })]);
  expect(asked).toMatchObject({ explanation: { status: 'missing' } });
  const reasons = { [asked!.fingerprint]: { cause: '设备到货较晚', measure: '明年提前采购' } };
  const kept = { ...subject.kept, reasons };
  expect(runRules({ ...subject, kept }, [says({ asks, values: ['1'] })])).toMatchObject([
    { outcome: 'pass', explanation: { status: 'given', text: '设备到货较晚；明年提前采购' } },
  ]);
  expect(runRules({ ...subject, kept }, [says({ asks, values: ['2'] })])).toMatchObject([
    { outcome: 'explain', explanation: { status: 'missing' } },
  ]);
});

test.each([
  ['设备到货较晚。', '明年提前采购。', '设备到货较晚。明年提前采购。'],
  ['设备到货较晚；\n', ' 明年提前采购', '设备到货较晚；明年提前采购'],
  ['设备到货较晚，明年提前采购。', '', '设备到货较晚，明年提前采购。'],
])('cause and measure are joined with one mark: %j %j', (cause, measure, text) => {
  const asks = { texts: [], about: [] };
  const [asked] = runRules(subject, [says({ asks, values: ['1'] })]);
  const kept = { ...subject.kept, reasons: { [asked!.fingerprint]: { cause, measure } } };
  expect(runRules({ ...subject, kept }, [says({ asks, values: ['1'] })])).toMatchObject([
    { explanation: { text } },
  ]);
});

test('a failure is never explained away', () => {
  const asks = { texts: [reasonField], about: [] };
  expect(runRules(subject, [says({ outcome: 'fail', asks })])[0]).not.toHaveProperty('explanation');
});

test('the basis is the first citation the rubric knows', () => {
  const other = { ...says(), basis: ['nowhere', 'form:x'] } as const;
  expect(runRules(subject, [other])[0]?.basis).toBe('form:x');
});

describe('fingerprint', () => {
  test('is short, the same every time, and different for every part', () => {
    const one = fingerprint('a/b', 'p', ['1', '2']);
    expect(one).toMatch(/^[0-9a-z]{13}$/);
    expect(fingerprint('a/b', 'p', ['1', '2'])).toBe(one);
    const others = [
      fingerprint('a/c', 'p', ['1', '2']),
      fingerprint('a/b', 'q', ['1', '2']),
      fingerprint('a/b', 'p', ['1', '3']),
      fingerprint('a/b', 'p', ['12']),
      fingerprint('a/b', 'p1', ['2']),
    ];
    expect(new Set([one, ...others]).size).toBe(6);
  });

  test('does not collide on a hundred thousand near texts', () => {
    const seen = new Set<string>();
    for (let index = 0; index < 100_000; index++) {
      seen.add(fingerprint('basic/year-on-year', `row ${index % 400}`, [String(index), '0.00']));
    }
    expect(seen.size).toBe(100_000);
  });
});

describe('suggestFigure', () => {
  const field = (text: string) => fieldOf(text, 'S', 0, 0);
  test.each([
    ['96', 106],
    ['96分', '106分'],
    ['约 96.50 分', '约 106 分'],
    ['', 106],
    ['1,096', '106'],
    ['９６分', '106分'],
  ])('%j', (text, after) => {
    expect(suggestFigure(field(text), decimal('106'))).toMatchObject([{ after: { value: after } }]);
  });

  test('keeps a label around the value', () => {
    const inside = {
      ...field('951.84'),
      value: '其中：一般公共预算：951.84',
      inside: { start: 10, end: 16 },
    };
    expect(suggestFigure(inside, decimal('950'))).toMatchObject([
      {
        before: { value: '其中：一般公共预算：951.84' },
        after: { value: '其中：一般公共预算：950' },
      },
    ]);
  });

  test.each([
    ['79.00%', '97.00%'],
    ['79%', '97%'],
    ['79.0', '97.0'],
  ])('keeps the places of a rate that is text: %s', (text, after) => {
    const rate = { ...field(text), value: text };
    expect(suggestFigure(rate, decimal('0.97'), true)).toMatchObject([{ after: { value: after } }]);
  });

  test('never replaces a formula, nor words', () => {
    expect(suggestFigure({ ...field('96'), formula: '=A1' }, decimal('1'))).toBeUndefined();
    expect(suggestFigure(field('满分'), decimal('1'))).toBeUndefined();
    expect(suggestFigure(undefined, decimal('1'))).toBeUndefined();
  });
});
