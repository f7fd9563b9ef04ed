import type { Outcome } from '../../src/findings';
import { advice, outputWords, paneWords } from '../../src/messages';

/** Every text of a table of words, under its path; texts with gaps are filled with `‹1›`, `‹2›` … */
function textsOf(words: object, path = ''): [path: string, text: string, gaps: number][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const inside = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') return [[inside, value, 0]];
    if (typeof value === 'function') {
      const gaps = Array.from({ length: value.length }, (_, index) => `‹${index + 1}›`);
      const text: unknown = Reflect.apply(value, undefined, gaps);
      return [[inside, String(text), gaps.length]];
    }
    return typeof value === 'object' && value !== null ? textsOf(value, inside) : [];
  });
}

describe.each([
  ['reports and the command line', outputWords],
  ['pane and workbench', paneWords],
])('words of %s', (_, words) => {
  const chinese = textsOf(words('zh-CN'));
  const english = textsOf(words('en'));

  test('both languages have the same texts with the same gaps', () => {
    const shape = (texts: typeof chinese) =>
      texts.map(([path, , gaps]) => `${path}/${gaps}`).sort();
    expect(shape(english)).toEqual(shape(chinese));
  });

  test.each([
    ['zh-CN', chinese],
    ['en', english],
  ])('no gap is left open in %s', (__, texts) => {
    const broken = texts.filter(([, text]) => /undefined|\[object|NaN|\$\{/.test(text));
    expect(broken).toEqual([]);
  });

  test('what is given is said', () => {
    const silent = [...chinese, ...english].filter(
      ([, text, gaps]) => gaps > 0 && !/‹\d›/.test(text),
    );
    expect(silent).toEqual([]);
  });
});

describe('what to do about a finding', () => {
  const finding = (rule: string, outcome: Outcome) =>
    advice({ rule, outcome, key: '', data: {}, cells: [], basis: '', fingerprint: '' }, 'zh-CN');
  test.each<[string, Outcome, string]>([
    [
      'basic/year-on-year',
      'explain',
      '核对两年的数字；属实的，写明变动的原因和措施：在窗格或工作台里这一条下面填写（随工作簿保存），或写进自评表的“其他需要说明的事项”，点明是哪一项。',
    ],
    ['basic/year-on-year', 'undetermined', '补上缺少的内容，改正不能计算的格，再审核一次。'],
    ['indicator/missing-actual', 'undetermined', '补填实际完成值。'],
  ])('%s, %s', (rule, outcome, expected) => {
    expect(finding(rule, outcome)).toBe(expected);
  });
});

test.each([
  [
    'zh-CN',
    '5 行中有 2 行已与同名的自评表核对，其余各行没有同名的自评表，或者同名的不止一个、分不清是哪一个，只核对了执行率、等级',
  ],
  [
    'en',
    'of the others, without a form of their own name or with more than one row or form of it, only rates and grades were checked',
  ],
] as const)('pane and reports say what was checked of a list, in %s', (language, rest) => {
  for (const say of [outputWords(language).heldList, paneWords(language).forms.heldList]) {
    expect(say('汇总表', 'B2', '5', '2')).toContain(rest);
    expect(say('汇总表', 'B2', '5', '5')).not.toContain(rest.slice(-12));
  }
});
