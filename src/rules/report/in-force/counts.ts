/** How many indicators there are, and how many of them were reached, got full points or lost some. */
import { decimal, type Decimal } from '../../../amount';
import type { Field, Indicator } from '../../../forms';
import type { LooseFact } from '../../../narrative';
import { pointsOf } from '../../../scoring';
import { cellLabel } from '../../basic/columns';
import { named } from '../../field-names';
import type { Subject } from '../../rule';
import { valuesOf } from '../target-and-result';
import type { Judged } from '../candidate';
import { plainName } from '../named-rows';
import { executionRow } from '../points';
import { inForce } from './chain';

type What =
  'indicators' | 'fullIndicators' | 'lostIndicators' | 'missedIndicators' | 'metIndicators';

/** The rows that a sentence counts, and which of them. */
interface Counted {
  readonly rows: readonly Indicator[];
  /** What the section is called; absent where all rows are meant. */
  readonly name?: string;
  readonly what: What;
  /** How many there are as it says. */
  readonly said?: Decimal;
  /** 11项指标中没有扣分的: none of them. */
  readonly isNone?: true;
}

const UNIT = /^[项个条]$/;
const OPEN =
  /(?:^|[，,。；;：:（(、])(?:其中|共|全部|总共|合计|一共|[均都尚仍还另仅]|有|本?年度?|全年|我[局单位]*|设置?了?|设定|设立|在|对|自评|评价|项目|部门|整体|支出|绩效|纳入|的|涉及)*$/;
const INDICATORS = /^(?:三级|绩效|评价)*指标/;
const GOAL =
  '(?:本?年度?|全年|年初|预期|预定|绩效|既定|设定|规定|的)*(?:目标|任务|指标|要求|计划)?值?';
const DONE = '(?:达到或超过|完成或超额完成|完成|达到|达成|实现|达标)了?';
const ENDS = '(?=[，,。；;、而]|$)';
const ALL = '^(?:均|全部|都|已)*';
const FULL = new RegExp(
  `${ALL}(?:${DONE}${GOAL}[，,]?(?:并|且|而)?)?(?:自评)?(?:得|获|为)?了?满分|${ALL}(?:没有|未)扣分`,
);
const LOST = new RegExp(
  `${ALL}(?:(?:没有|没|未能?)${DONE}${GOAL}(?:而|[，,])?)?(?:被|有)?(?:扣分|失分|扣了分|丢分|(?:未|没有)得到?满分)`,
);
const MISSED = new RegExp(`${ALL}(?:没有|没|尚未|未能?)(?:全部|按[时期])?${DONE}${GOAL}${ENDS}`);
const MET = new RegExp(`${ALL}${DONE}${GOAL}${ENDS}`);
const NONE = /^(?:中|里)?(?:没有|无)(?:一[项个条])?(?:被)?(?:扣分|失分)/;
const BEHIND = '(?:的)?(?:指标)?(?:有|共)?$';
const BEFORE: readonly (readonly [RegExp, What])[] = [
  [new RegExp(`^(?:其中)?(?:得|获)?满分${BEHIND}`), 'fullIndicators'],
  [new RegExp(`^(?:其中)?(?:扣分|失分)${BEHIND}`), 'lostIndicators'],
  [new RegExp(`^(?:其中)?(?:未|没有)(?:完成|达标|达到目标)${BEHIND}`), 'missedIndicators'],
  [new RegExp(`^(?:其中)?(?:已)?(?:完成|达标|达到目标)${BEHIND}`), 'metIndicators'],
];
/** 得满分的指标2项: of all there are, whatever was counted before. */
const OF_ALL = /指标(?:有|共)?$/;

/** `undefined` where the figure counts no indicators, `open` where the form does not tell how many there are. */
export function judgeIndicators(
  fact: LooseFact,
  before: string,
  behind: string,
  subject: Subject,
): Judged | 'open' | undefined {
  if (!UNIT.test(fact.quantity.unit?.name ?? '') || fact.quantity.comparator) return undefined;
  if (!subject.evaluation || !/指标/.test(before + behind)) return undefined;
  const counted = countedBy(fact, before, behind, subject);
  if (!counted) return undefined;
  const { what, name, rows, isNone } = counted;
  const right = countsOf(counted, /三级/.test(before.slice(-12) + behind.slice(0, 6)), subject);
  const [likely] = right ?? [];
  const field = rows[0]?.score ?? rows[0]?.target;
  if (right === undefined || likely === undefined || !field) return 'open';
  const label = name === undefined ? named(what) : cellLabel(name, what);
  const said = isNone ? decimal('0') : fact.quantity.value;
  // 指标12个（含预算执行）.
  const isWithExecution =
    what === 'indicators' && /执行/.test(before + behind) && said.equals(rows.length + 1);
  if (isWithExecution || right.some((count) => said.equals(count)))
    return { fact, label, isSure: true };
  const quantity = { ...fact.quantity, value: said };
  return {
    fact: { ...fact, quantity },
    label,
    not: candidateOf(label, field, likely),
    isSure: true,
  };
}

function candidateOf(label: string, field: Field, count: number) {
  const exact = decimal(String(count));
  return { label, path: `evaluation.counts.${label}`, field, exact, worked: String(count) };
}

function countedBy(
  fact: LooseFact,
  before: string,
  behind: string,
  subject: Subject,
): Counted | undefined {
  const { indicators = [] } = subject.evaluation ?? {};
  const force = inForce(fact, subject);
  const isOwn = force?.role === 'count';
  const isNamed = !isOwn && INDICATORS.test(behind) && OPEN.test(before);
  // 1项指标（完工率）未完成: which one it is.
  const rest = behind.replace(INDICATORS, '').replace(/^[（(][^（）()]*[）)](?=未|没)/, '');
  const section = isOwn && force.owner.kind === 'section' ? { name: force.owner.name } : {};
  const scope = isOwn
    ? { rows: force.owner.rows, ...section }
    : isNamed
      ? { rows: indicators }
      : (scopeBefore(fact, subject) ?? (OF_ALL.test(before) ? { rows: indicators } : undefined));
  if (!scope) return undefined;
  if (NONE.test(rest)) return { ...scope, what: 'lostIndicators', isNone: true };
  const what = resultIn(rest) ?? (isOwn || isNamed ? undefined : resultBefore(before, rest));
  if (what) return { ...scope, what };
  const isAll = isOwn || (isNamed && /^(?:[中里，,。；;：:、（(]|$)/.test(rest));
  return isAll ? { ...scope, what: 'indicators' } : undefined;
}

function resultIn(behind: string): What | undefined {
  if (FULL.test(behind)) return 'fullIndicators';
  if (LOST.test(behind)) return 'lostIndicators';
  if (MISSED.test(behind)) return 'missedIndicators';
  return MET.test(behind) ? 'metIndicators' : undefined;
}

function resultBefore(before: string, behind: string): What | undefined {
  if (!/^(?:[，,。；;、）)]|$)/.test(behind)) return undefined;
  const words = /[^，,。；;：:、（(]*$/.exec(before)?.[0] ?? '';
  return BEFORE.find(([pattern]) => pattern.test(words))?.[1];
}

/** The rows that the sentence has counted last: 三级指标11项，完成6项. */
function scopeBefore(
  { sentence, mention }: LooseFact,
  subject: Subject,
): Pick<Counted, 'rows' | 'name' | 'said'> | undefined {
  const { facts = [], sentences = [] } = subject.report ?? {};
  const { text = '', start = 0 } = sentences[sentence] ?? {};
  const { indicators = [] } = subject.evaluation ?? {};
  for (const other of [...facts].reverse()) {
    if (other.sentence !== sentence || other.mention.start >= mention.start) continue;
    const force = inForce(other, subject);
    if (force?.role === 'count') {
      const { kind, name, rows } = force.owner;
      return kind === 'section' ? { rows, name } : { rows };
    }
    const [before, behind] = [
      text.slice(0, other.mention.start - start),
      text.slice(other.mention.end - start),
    ];
    const isCount = UNIT.test(other.quantity.unit?.name ?? '');
    if (isCount && INDICATORS.test(behind) && OPEN.test(before)) {
      return { rows: indicators, said: other.quantity.value };
    }
    if (!isCount) return undefined;
  }
  return undefined;
}

/** The numbers that are right, the likeliest first; the execution may be counted among the indicators. */
function countsOf(
  { rows, what, name, said }: Counted,
  isThirdLevel: boolean,
  subject: Subject,
): readonly number[] | undefined {
  if (rows.length === 0) return undefined;
  // Where the sentence counts the rows alone, the execution is none of them.
  const isRows = isThirdLevel || name !== undefined || said?.equals(rows.length) === true;
  const execution = isRows ? undefined : executionRow(subject);
  // Of several forms a sentence may count all, or those of the projects alone.
  const elsewhere = subject.projects.flatMap(({ indicators }) => indicators);
  if (what === 'indicators') {
    const others = elsewhere.filter((row) => name === undefined || isUnder(name, row)).length;
    const all = others > 0 ? [others, rows.length + others] : [];
    return [rows.length, ...(execution ? [rows.length + 1] : []), ...all];
  }
  if (elsewhere.length > 0) return undefined;
  const points = rows.map(({ score, weight }) => [pointsOf(score), pointsOf(weight)] as const);
  let lost = 0;
  for (const [score, weight] of points) {
    if (!score || !weight) return undefined;
    if (score.lessThan(weight)) lost++;
  }
  const isExecutionLost = execution?.weight && execution.score.lessThan(execution.weight);
  const withExecution = (count: number, isOne: boolean) => (execution && isOne ? [count + 1] : []);
  if (what === 'lostIndicators') return [lost, ...withExecution(lost, isExecutionLost === true)];
  const full = rows.length - lost;
  if (what === 'fullIndicators') return [full, ...withExecution(full, isExecutionLost !== true)];
  // Which words miss their target is known by their points alone.
  const missed = rows.filter(isMissed).length;
  const between = range(Math.min(missed, lost), Math.max(missed, lost));
  const right = [lost, ...between, ...(execution ? between.map((count) => count + 1) : [])];
  return what === 'missedIndicators' ? right : right.map((count) => rows.length - count);
}

function isUnder(name: string, { level1, level2 }: Indicator): boolean {
  const plain = (level: string) => plainName(level).replace(/指标$/, '');
  return [level1, level2].some((level) => plain(level) === name.replace(/指标$/, ''));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function isMissed(row: Indicator): boolean {
  const values = valuesOf(row);
  const reading = row.target?.reading;
  if (!values || reading?.kind !== 'quantity') return false;
  return reading.comparator === '<=' || reading.comparator === '<'
    ? values.actual.greaterThan(values.target)
    : values.actual.lessThan(values.target);
}
