import { type Decimal, decimal, HUNDRED, ONE, roundHalfUp, ZERO } from '../../amount';

/** What a rate may score. */
interface Span {
  readonly low: Decimal;
  readonly high: Decimal;
}

const POINTS =
  '(?:[得计为记]?(?<full>满分|全分)|[得计为记](?<points>\\d+(?:\\.\\d+)?)分|(?<none>不得分|不计分))$';
const N = (name: string): string => `(?<${name}>\\d+(?:\\.\\d+)?)%`;
/** ≥95%得10分, 95%(含)以上得满分 */
const LEAST = new RegExp(
  `^(?:[≥>]=?|达到?|不低于|大于等于|高于|大于)?${N('least')}(?:\\(含\\))?(?:[及含]?以上)?${POINTS}`,
);
/** 80%以下得0分, <80%不得分 */
const BELOW = new RegExp(
  `^(?:(?:<|低于|不足|小于|未达到?)${N('under')}|${N('beneath')}(?:\\(不含\\))?以下)${POINTS}`,
);
/** 90%(含)—95%得8分, 90%≤执行率<95%得8分 */
const BETWEEN = new RegExp(
  `^${N('from')}(?<fromSign>\\((?:不?含)\\))?(?:[-—–~至到]+|(?<closed>≤)[<≤]|<[<≤])${N('to')}(?<toSign>\\((?:不?含)\\))?(?:之间)?${POINTS}`,
);
const STEP =
  /^每(?:低于?|降低?|下降|减少?|少)(?<size>\d+(?:\.\d+)?|一)(?:个?百分点|个?%)扣[减除]?(?<points>\d+(?:\.\d+)?)分$/;
const IN_PROPORTION = /按(?:实际)?(?:执行率|比例|执行进度)|[×*x乘]|比例/;
const NOTHING_MORE =
  /^(?:扣完为止|直?至扣完(?:为止)?|最高不?超?过?\d*分?|满分(?:为)?\d+分|以此类推)$/;

interface Rule {
  readonly bands: readonly Band[];
  readonly steps: readonly { readonly size: Decimal; readonly points: Decimal }[];
  readonly isProportional: boolean;
}

interface Band {
  readonly from: Decimal;
  readonly to?: Decimal;
  readonly isOpen: boolean;
  readonly points: Decimal | 'full';
}

/**
 * What a rate (1 is 100%) scores of the weight by the rule that the form prints; at an end that two bands have, and of a step begun,
 * either may be meant. `undefined` where a person must read it.
 */
export function byPrintedRule(text: string, rate: Decimal, weight: Decimal): Span | undefined {
  const rule = ruleOf(text);
  if (!rule) return undefined;
  const percent = roundHalfUp(rate.times(HUNDRED), 2);
  const given = holding(rule.bands, percent).map(({ points }) =>
    points === 'full' ? weight : points,
  );
  if (given.some((points) => points.greaterThan(weight))) return undefined;
  if (given.length > 0) return spanOf(given);
  const [step, ...others] = rule.steps;
  if (step && others.length === 0) return inSteps(rule, step, percent, weight);
  if (!rule.isProportional || others.length > 0) return undefined;
  const share = rate.greaterThan(ONE) ? ONE : rate;
  return spanOf([roundHalfUp(weight.times(share), 2)]);
}

function spanOf(points: readonly Decimal[]): Span | undefined {
  const [first, ...others] = points;
  return (
    first &&
    others.reduce<Span>(
      ({ low, high }, one) => ({
        low: one.lessThan(low) ? one : low,
        high: one.greaterThan(high) ? one : high,
      }),
      { low: first, high: first },
    )
  );
}

/** The bands that a rate is in; of those without an upper end only the highest. */
function holding(bands: readonly Band[], percent: Decimal): readonly Band[] {
  const within = bands.filter(
    ({ from, to, isOpen }) =>
      to &&
      !percent.lessThan(from) &&
      (isOpen ? percent.lessThan(to) : percent.lessThanOrEqualTo(to)),
  );
  const least = bands
    .filter(({ from, to }) => !to && !percent.lessThan(from))
    .reduce<Band | undefined>(
      (best, one) => (best && !one.from.greaterThan(best.from) ? best : one),
      undefined,
    );
  const isMeant = least && (within.length === 0 || least.from.equals(percent));
  return isMeant ? [...within, least] : within;
}

function inSteps(
  { bands }: Rule,
  { size, points }: Rule['steps'][number],
  percent: Decimal,
  weight: Decimal,
): Span | undefined {
  const [full, ...others] = bands.filter(({ to }) => !to);
  if (others.length > 0 || size.isZero()) return undefined;
  if (full && full.points !== 'full' && !full.points.equals(weight)) return undefined;
  const count = (full?.from ?? HUNDRED).minus(percent).dividedBy(size);
  const left = (steps: Decimal): Decimal => {
    const rest = weight.minus(steps.times(points));
    return rest.isNegative() ? ZERO : rest;
  };
  return spanOf([left(count.ceil()), left(count.floor())]);
}

/** The clauses of a text that speak of the rate; `undefined` where one of them cannot be read. */
function ruleOf(text: string): Rule | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const from = plain.search(/(?:预算|资金)?(?:总体|总)?执行率/);
  if (from < 0) return undefined;
  const said = balanced(plain.slice(from));
  const bands: Band[] = [];
  const steps: Rule['steps'][number][] = [];
  let isProportional = false;
  for (const written of clausesOf(said)) {
    const clause = written
      .replace(/(?:预算|资金)?(?:总体|总)?执行率/g, '')
      .replace(/^[在为是:]+/, '');
    const band = bandOf(clause);
    const step = STEP.exec(clause)?.groups;
    if (band) bands.push(band);
    else if (step) {
      const size = step['size'] === '一' ? '1' : (step['size'] ?? '0');
      steps.push({ size: decimal(size), points: decimal(step['points'] ?? '0') });
    } else if (IN_PROPORTION.test(written)) isProportional = true;
    else if (!NOTHING_MORE.test(clause)) return undefined;
  }
  return bands.length + steps.length > 0 || isProportional
    ? { bands, steps, isProportional }
    : undefined;
}

/** What stands in a bracket that was opened before it ends where the bracket does. */
function balanced(text: string): string {
  let depth = 0;
  for (const [at, sign] of [...text].entries()) {
    if (sign === '(') depth++;
    if (sign === ')' && --depth < 0) return [...text].slice(0, at).join('');
  }
  return text;
}

/** Another sentence may be about anything else. */
function clausesOf(text: string): readonly string[] {
  const sentences = text.split('。');
  const others = sentences.findIndex((one, at) => at > 0 && !/[得扣计]\d|执行率/.test(one));
  return sentences
    .slice(0, others < 0 ? undefined : others)
    .join(';')
    .replace(/的(?=,?[得计不扣])/g, '')
    .replace(/,(?=(?:得|计|不得|不计|扣)\D{0,2}\d|不得分|不计分|[得计][满全]分)/g, '')
    .split(/[,;]+/)
    .filter((clause) => clause !== '');
}

function bandOf(clause: string): Band | undefined {
  const between = BETWEEN.exec(clause)?.groups;
  if (between) {
    const { from = '0', to = '0', toSign, fromSign, closed } = between;
    return {
      from: decimal(from),
      to: decimal(to),
      isOpen:
        toSign === '(不含)' ||
        (toSign === undefined && (fromSign === '(含)' || closed !== undefined)),
      points: pointsIn(between),
    };
  }
  const below = BELOW.exec(clause)?.groups;
  if (below) {
    const to = decimal(below['under'] ?? below['beneath'] ?? '0');
    return { from: ZERO, to, isOpen: true, points: pointsIn(below) };
  }
  const least = LEAST.exec(clause)?.groups;
  if (!least) return undefined;
  return { from: decimal(least['least'] ?? '0'), isOpen: false, points: pointsIn(least) };
}

function pointsIn({ full, points }: Readonly<Record<string, string>>): Band['points'] {
  return full === undefined ? decimal(points ?? '0') : 'full';
}
