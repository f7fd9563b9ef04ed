import { gather, HUNDRED, ONE } from '../../amount';
import { shownText, type Field } from '../../forms';
import { named } from '../field-names';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { together } from './many-rows';

type Key =
  | 'uncalculated-target'
  | 'uncalculated-actual'
  | 'target'
  | 'actual'
  | 'unread-actual'
  | 'fewer'
  | 'no-such-date'
  | 'date-as-number'
  | 'other-unit'
  | 'unsure-date'
  | 'bound'
  | 'several'
  | 'unspent'
  | 'missing-target'
  | 'missing-targets'
  | 'no-target-column'
  | 'words-only'
  | 'words-only-often';

/** 年度指标值和实际完成值应能读懂、能比较 */
export default rule({
  id: 'indicator/unreadable',
  outcome: 'undetermined',
  basis: ['form:self-evaluation'],
  messages: [
    'uncalculated-target',
    'uncalculated-actual',
    'target',
    'actual',
    'unread-actual',
    'fewer',
    'no-such-date',
    'date-as-number',
    'other-unit',
    'unsure-date',
    'bound',
    'several',
    'unspent',
    'missing-target',
    'missing-targets',
    'no-target-column',
    'words-only',
    'words-only-often',
  ],
  examples: {
    right: [{ 年度指标值: '≥5公里', 实际完成值: '5200米', 分值: '10', 得分: '10' }],
    wrong: [
      { 年度指标值: '≥5公里', 实际完成值: '12..5公里', 分值: '10', 得分: '10' },
      { 年度指标值: '≥5公里', 实际完成值: '3万元', 分值: '10', 得分: '10' },
      { 年度指标值: '≥95%', 实际完成值: '≤96%', 分值: '10', 得分: '10' },
      { 年度指标值: '≤30万元', 实际完成值: '已完成', 分值: '10', 得分: '10' },
      {
        三级指标: '服务对象满意度',
        年度指标值: '≥90%',
        实际完成值: '学生满意度95%，家长满意度83%',
        分值: '10',
        得分: '10',
      },
    ],
  },
  check(subject) {
    const { actual, weight, score } = subject.evaluation?.columns ?? {};
    if (!actual) return NOT_APPLICABLE;
    const rows = rowsOf(subject);
    const unscored = !weight && !score;
    const most = rows.filter(({ indicator }) => isFilled(indicator.target)).length * 2;
    // A form without scores may have no target for results in words, but hardly for a figure where the other rows have theirs.
    const isLeftOut = ({ indicator }: Row): boolean =>
      unscored &&
      most > rows.length &&
      indicator.target !== undefined &&
      !isFilled(indicator.target) &&
      indicator.actual?.reading.kind === 'quantity';
    const asked = new Map<Key, Row[]>();
    const single = gather(rows, (row) => {
      const doubt = doubtOf(row) ?? (isLeftOut(row) ? NO_TARGET : undefined);
      if (!doubt) return [];
      const many = asked.get(doubt.key);
      if (!OFTEN[doubt.key]) return tell(row, doubt);
      if (many) many.push(row);
      else asked.set(doubt.key, [row]);
      return [];
    });
    const often = [...asked].flatMap(([key, lacking]) => {
      const at = key === 'words-only' ? 'actual' : 'target';
      // That the form has no such column is one thing, however many rows it has.
      const from = key === 'no-target-column' ? 1 : undefined;
      return together<Key>(lacking, at, (row) => tell(row, { key, at }), OFTEN[key] ?? key, from);
    });
    return [...single, ...often];
  },
});

/** What is asked for once where many rows lack it. */
const OFTEN: Partial<Record<Key, Key>> = {
  'missing-target': 'missing-targets',
  'no-target-column': 'no-target-column',
  'words-only': 'words-only-often',
};

function tell(row: Row, { key, at, date = '' }: Doubt): Verdict<Key> {
  const { indicator } = row;
  const [first, second] =
    at === 'target' ? [indicator.target, indicator.actual] : [indicator.actual, indicator.target];
  return {
    outcome: 'undetermined',
    key,
    cells: cellsOf(row, first, second),
    data: {
      indicator: indicator.name,
      target: shownText(indicator.target),
      value: shownText(OF_ONE_CELL.has(key) ? first : indicator.actual),
      column: named(at),
      date,
    },
    path: rowPath(row, at),
    values: rowValues(row),
  };
}

const NO_TARGET: Doubt = { key: 'missing-target', at: 'target' };

const NO_COLUMN: Doubt = { key: 'no-target-column', at: 'target' };

const MEASURED: ReadonlySet<string> = new Set(['quantity', 'range', 'date']);

function isFilled(field: Field | undefined): boolean {
  return field !== undefined && field.reading.kind !== 'blank';
}

interface Doubt {
  readonly key: Key;
  readonly at: 'target' | 'actual';
  /** The date that a number stands for. */
  readonly date?: string;
}

/** What is said of the cell that is wrong, be it target or result. */
const OF_ONE_CELL: ReadonlySet<Key> = new Set(['no-such-date', 'date-as-number']);

/** What cannot be understood, and where; an Excel error is `cell/error-value`'s matter. */
function doubtOf({ indicator, score }: Row): Doubt | undefined {
  switch (score.why) {
    case 'unreadable':
      if (isError(indicator.actual) || isError(indicator.target)) return undefined;
      if (!indicator.target) return NO_COLUMN;
      if (isUncalculated(indicator.target)) return { key: 'uncalculated-target', at: 'target' };
      if (isUncalculated(indicator.actual)) return { key: 'uncalculated-actual', at: 'actual' };
      if (isNoSuchDate(indicator.target)) return { key: 'no-such-date', at: 'target' };
      if (isNoSuchDate(indicator.actual)) return { key: 'no-such-date', at: 'actual' };
      if (indicator.actual?.reading.kind !== 'unreadable') return { key: 'target', at: 'target' };
      return {
        key: indicator.actual.reading.reason === 'fewer' ? 'fewer' : 'unread-actual',
        at: 'actual',
      };
    case 'words':
      return { key: saysNoFigure(indicator) ? 'words-only' : 'actual', at: 'actual' };
    case 'other-unit':
      return (
        dateAsNumber(indicator) ?? {
          key: areDates(indicator) ? 'unsure-date' : 'other-unit',
          at: 'actual',
        }
      );
    case 'bound':
      return { key: 'bound', at: 'actual' };
    case 'several':
      return lostPoints(score) ? undefined : { key: 'several', at: 'actual' };
    case 'unspent':
      return score.reported?.isZero() ? undefined : { key: 'unspent', at: 'actual' };
    case 'missing-target':
      if (!score.weight && !score.reported) return undefined;
      if (indicator.target) return NO_TARGET;
      // Without a place for targets what is told in words is judged by them.
      return MEASURED.has(indicator.actual?.reading.kind ?? '') ? NO_COLUMN : undefined;
    default:
      return isInWordsOnly(indicator) ? { key: 'words-only', at: 'actual' } : undefined;
  }
}

/** Whoever took points off has counted the group that fell short. */
function lostPoints({ reported, weight }: Row['score']): boolean {
  return reported !== undefined && weight !== undefined && reported.lessThan(weight);
}

/**
 * 已完成 under ≥9000吨: whoever wrote it knows the figure. 已完成 under 1个 or 100% says as much as the figure would, and so does
 * 未完成 or 部分完成, with a reason to follow.
 */
function isInWordsOnly(indicator: Row['indicator']): boolean {
  const said = indicator.actual?.reading;
  return said?.kind === 'words' && said.grade === 'achieved' && saysNoFigure(indicator);
}

/** 已完成, 控制在预算内 under ≤30万元: a figure is asked for, and none is told. */
function saysNoFigure({ target, actual }: Row['indicator']): boolean {
  const [wanted, said] = [target?.reading, actual?.reading];
  if (wanted?.kind !== 'quantity' || said?.kind !== 'words') return false;
  if (/[0-9０-９]/.test(said.text)) return false;
  const isRate = wanted.unit?.dimension === 'ratio';
  // All of it is 100%.
  if (isRate && ALL.test(said.text.trim())) return false;
  const whole = isRate ? HUNDRED : ONE;
  return wanted.value.greaterThan(0) && !wanted.value.equals(whole);
}

/** 第三季度 beside 8月底前. */
function areDates({ target, actual }: Row['indicator']): boolean {
  return target?.reading.kind === 'date' && actual?.reading.kind === 'date';
}

const ALL = /^(?:已|均|都)*(?:全部|全面|全覆盖|全员)/;

/** A formula that nobody has calculated yet: the workbook holds no value for it. */
function isUncalculated(field: Field | undefined): boolean {
  return field?.formula !== undefined && field.text.trim() === '';
}

function isNoSuchDate(field: Field | undefined): boolean {
  return field?.reading.kind === 'unreadable' && field.reading.reason === 'no-such-date';
}

/** Excel counts days from here, and keeps a date as that number. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** The numbers of the days of 2000 to 2049. */
const DAYS = [36526, 54788] as const;

/** 45248 beside 2023年11月30日前: a date whose cell lost its format. */
function dateAsNumber({ target, actual }: Row['indicator']): Doubt | undefined {
  const [at, field, other] =
    target?.reading.kind === 'date'
      ? (['actual', actual, target] as const)
      : (['target', target, actual] as const);
  if (other?.reading.kind !== 'date' || field?.reading.kind !== 'quantity') return undefined;
  const { value, unit } = field.reading;
  const day = value.toNumber();
  if (unit || !Number.isInteger(day) || day < DAYS[0] || day > DAYS[1]) return undefined;
  const date = new Date(DAY_ZERO + day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return { key: 'date-as-number', at, date: `${year}-${month}-${date.getUTCDate()}` };
}

function isError(field: Field | undefined): boolean {
  return field?.reading.kind === 'error';
}
