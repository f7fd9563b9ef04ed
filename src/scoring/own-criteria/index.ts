/** 评分标准 of a row's own, as the form prints them: what they leave of its weight. */
import { type Decimal, ONE, type Quantity, type Reading, ZERO } from '../../amount';
import type { Indicator } from '../../forms';
import type { Shares } from '../model';
import type { Award, Clause } from './award';
import { type Band, bandsOver, isAtTarget, isKnownUnit } from './bands';
import { clausesOf } from './clauses';
import { figuresOf, intervalIn } from './interval';
import { isFull, leftBy, type Spread, united } from './spread';
import { countOf, type Step, stepIn } from './steps';
import { saidBy } from './wording';

/** 指标解释 says what is measured; 评分标准 says what is deducted for a miss, and may stand under that heading too. */
const SPEAKS_OF_POINTS =
  /扣|得[满全零]?分|满分|分值|权重|按比例|按完成率|酌情|[打评计]分|\d\s*分(?![钟之])/;

const THE_TARGET =
  '(?:年度|预期|计划|绩效|规定)*(?:目标|指标|标准|要求|任务|计划|预算|预期)*[数值量]?';
/** 达到目标, 按期完成, 未超标准: the target is met. */
const MET = new RegExp(
  `^(?:(?:如期|按[时期质]|按要求|按计划|全部|全面|均|已|能)*(?:达标|完成|达到?|达成|实现|符合|落实)${THE_TARGET}(?:的?全部)?|(?:按[时期]|及时|如期)(?:足额)?[\\u4e00-\\u9fa5]{2,4}|(?:未|不|没有|无)(?:超(?:过|出|标|支|额|限)?|突破|逾期|延[期迟误]|发生|出现)[^\\d]{0,8}|(?:控制)?在[^\\d]{0,8}(?:以?内|范围)|[≥≤]${THE_TARGET})$`,
);
/** 否则, 未完成, 逾期: it is not, or nothing else holds. */
const MISSED = new RegExp(
  `^(?:否则|反之|其[他余](?:情况|情形)?|未(?:能|全部|全面|完全|按[时期]|按要求|如期|及时)*(?:完成|达标|达到?|达成|实现|落实|到位)${THE_TARGET}|未按[时期]|未如期|不达标|达不到${THE_TARGET}|不符合要求|不足|(?:逾期|超期|延期|延迟|推迟|延后|滞后|不及时|未及时)(?:完成|发放|支付|拨付|办结)?)$`,
);
/** 超出, 超标准, 低于目标值: it is not, on that side. */
const BEYOND = new RegExp(
  `^(?:(?<up>超过|超出|超标准?|超支|超额|超限|超|高于|大于|突破)|低于|少于|小于)${THE_TARGET}[^\\d,扣每]{0,6}$`,
);

interface Judged {
  readonly name: string;
  readonly shares: Shares;
  readonly weight: Decimal | undefined;
  readonly year: number | undefined;
  readonly target: Reading | undefined;
  readonly actual: Reading | undefined;
  readonly clauses: readonly Clause[];
}

/** The clauses by what they hang on. */
interface Sorted {
  readonly bands: readonly Band[];
  readonly steps: readonly { readonly step: Step; readonly award: Award }[];
  /** For whatever is missed, or whatever no band holds. */
  readonly misses: readonly Award[];
  /** Something that cannot be read hangs on something that cannot be judged. */
  readonly isOpaque: boolean;
  /** Full marks are given for another figure than the target's. */
  readonly isElsewhere: boolean;
}

/**
 * What a row may earn under 评分标准 of its own: by their words for a grade, by bands of figures, deductions, or in proportion; from
 * the least to the most where they can be meant in two ways. `undefined` where they say nothing of the result.
 */
export function byOwnCriteria(
  { criteria, target, actual, name }: Indicator,
  shares: Shares,
  weight: Decimal | undefined,
  year: number | undefined,
): Shares | undefined {
  if (!criteria) return undefined;
  const [wanted, given] = [target?.reading, actual?.reading];
  return byCriteria(criteria.text, { name, shares, weight, year, target: wanted, actual: given });
}

/** The same for a text that stands anywhere. */
export function byCriteria(text: string, judged: Omit<Judged, 'clauses'>): Shares | undefined {
  if (!SPEAKS_OF_POINTS.test(text)) return undefined;
  const row: Judged = { ...judged, clauses: clausesOf(text) };
  const { shares } = row;
  const worded = byWords(row);
  if (worded) return worded === 'unclear' ? unclear(shares) : bounded(shares, worded);
  const sorted = sort(row);
  const found = shares.missed ? ofMiss(row, sorted) : ofMet(row, sorted);
  if (found) return bounded(shares, found);
  return shares.missed ? unclear(shares) : undefined;
}

/** The percentage from which on the criteria give all of the weight. */
export function fullFrom(text: string, weight: Decimal): Decimal | undefined {
  for (const { condition, award } of clausesOf(text)) {
    const { unit, low, high } = (isFull(award, weight) && intervalIn(condition)) || {};
    if (unit === '%' && low && !high) return low.figure;
  }
  return undefined;
}

/** A result in words that one of the clauses names: 较健全得6分. */
function byWords({ actual, shares, clauses, weight }: Judged): Spread | 'unclear' | undefined {
  if (actual?.kind !== 'words') return undefined;
  const worded = clauses.filter(
    ({ condition }) => condition !== '' && !intervalIn(condition) && !stepIn(condition),
  );
  const [said, ...others] = saidBy(worded, actual.text);
  if (!said || others.length > 0) return undefined;
  const { award, condition } = said;
  if (award.kind === 'unclear') return 'unclear';
  const whole = isFull(award, weight);
  // Of parts that are added, none gives the whole.
  const isGrade = award.kind.startsWith('off') || worded.some((one) => isFull(one.award, weight));
  // A result that holds the word and takes something of it back.
  if (!isGrade || (whole && shares.missed && condition !== actual.text.trim())) return undefined;
  return leftBy(award, shares, weight);
}

/** A result that met its target may fall into a lower band all the same, or tell of a fault that costs something. */
function ofMet(row: Judged, sorted: Sorted): Spread | undefined {
  if (sorted.isOpaque) return undefined;
  const counted = stepsOf(row, sorted, ({ way }) => way === 'fault' || way === 'late');
  if (counted.length > 0) return united(counted);
  const found = inBands(row, sorted) ?? [];
  const given = found.filter((one) => one !== undefined && one !== 'unclear');
  return given.length === found.length ? united(given) : undefined;
}

function ofMiss(row: Judged, sorted: Sorted): Spread | undefined {
  if (sorted.isOpaque) return undefined;
  const found = inBands(row, sorted)?.filter((one) => one !== undefined) ?? [];
  const given = found.filter((one) => one !== 'unclear');
  if (found.length > 0) return given.length === found.length ? united(given) : undefined;
  if (sorted.isElsewhere) return undefined;
  return byMisses(row, sorted);
}

function byMisses(row: Judged, sorted: Sorted): Spread | undefined {
  const misses = sorted.misses.map((award) => leftBy(award, row.shares, row.weight));
  if (misses.includes(undefined)) return undefined;
  return united([...stepsOf(row, sorted), ...misses.filter((one) => one !== undefined)]);
}

/** What the bands give, for each way in which the figure may be meant. */
function inBands(
  row: Judged,
  sorted: Sorted,
): readonly (Spread | 'unclear' | undefined)[] | undefined {
  const { target, actual, shares, weight, name } = row;
  if (sorted.bands.length === 0) return undefined;
  const wanted = quantity(target);
  const lists = bandsOver(sorted.bands, figuresOf(shares, wanted, quantity(actual)), wanted, name);
  const isRestOpen = sorted.misses.some(({ kind }) => kind === 'unclear');
  return lists.map(({ bands, isSure }) => {
    if (bands.length === 0) return undefined;
    const given = bands.map(({ award }) => leftBy(award, shares, weight));
    const isOpen = given.includes(undefined) || (isRestOpen && !isSure);
    return isOpen ? 'unclear' : united(given.filter((one) => one !== undefined));
  });
}

function stepsOf(
  { shares, weight, ...miss }: Judged,
  { steps }: Sorted,
  counts: (step: Step) => boolean = () => true,
): readonly Spread[] {
  const { measured } = shares;
  return steps.flatMap(({ step, award }) => {
    const count = counts(step) ? countOf(step, { ...miss, measured }) : undefined;
    const isAny = count?.[1].greaterThan(ZERO) === true;
    const left = isAny ? leftBy(award, shares, weight, count) : undefined;
    return left ? [left] : [];
  });
}

function sort(row: Judged): Sorted {
  const bands: Band[] = [];
  const steps: Sorted['steps'][number][] = [];
  const misses: Award[] = [];
  const { weight } = row;
  const target = quantity(row.target);
  let isOpaque = false;
  let isElsewhere = false;
  for (const { condition, award } of row.clauses) {
    const whole = isFull(award, weight);
    // Points of another weight than the row's.
    if (award.kind === 'points' && weight?.lessThan(award.points)) isOpaque = true;
    const interval = intervalIn(condition);
    const step = whole ? undefined : stepIn(condition);
    const beyond = BEYOND.exec(condition);
    if (step && award.kind.startsWith('off')) steps.push({ step, award });
    else if (interval && isKnownUnit(interval.unit, target)) {
      if (whole && !interval.high) isElsewhere ||= !isAtTarget(interval, target);
      if (!(whole && interval.isPoint)) bands.push({ interval, award, isFull: whole });
    } else if (step?.way === 'fault' && award.kind === 'share') {
      // 发生一起不得分: however often it happened.
      const count = countOf(step, { ...row, measured: row.shares.measured });
      if (!count) isOpaque = true;
      else if (count[0].greaterThan(ZERO)) misses.push(award);
    } else if (MISSED.test(condition)) misses.push(award);
    else if (beyond) {
      const isAbove = isBeyond(row.shares);
      if (isAbove === undefined) isOpaque = true;
      else if ((beyond.groups?.['up'] !== undefined) === isAbove) misses.push(award);
    } else if (award.kind === 'proportion' && isAbout(condition, row.name)) misses.push(award);
    else if (!MET.test(condition) || award.kind === 'unclear') isOpaque ||= !whole;
  }
  return { bands, steps, misses, isOpaque, isElsewhere };
}

/** A condition that names the row is none: 预算执行率得分=执行率×10分. */
function isAbout(condition: string, name: string): boolean {
  return condition === '' || condition.endsWith(name);
}

/** On which side of its target a result lies. */
function isBeyond({ measured }: Shares): boolean | undefined {
  return measured && measured.actual.greaterThan(measured.target);
}

function quantity(reading: Reading | undefined): Quantity | undefined {
  return reading?.kind === 'quantity' ? reading : undefined;
}

function bounded({ measured, missed }: Shares, [low, high]: Spread): Shares {
  return {
    method: 'band',
    low,
    high,
    missed: missed || high.lessThan(ONE),
    why: 'own-criteria',
    ...(measured && { measured }),
  };
}

/** What a miss costs, or a word, nobody but a person can tell. */
function unclear({ measured }: Shares): Shares {
  return {
    method: 'undetermined',
    low: ZERO,
    high: ONE,
    missed: true,
    why: 'unclear-criteria',
    ...(measured && { measured }),
  };
}
