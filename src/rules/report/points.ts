import { ZERO, type Decimal } from '../../amount';
import type { Field, Indicator } from '../../forms';
import type { LooseFact, ValueFact } from '../../narrative';
import { pointsOf } from '../../scoring';
import { cellLabel } from '../basic/columns';
import { named } from '../field-names';
import type { Subject } from '../rule';
import type { Beside } from './beside';
import type { Candidate, Judged } from './candidate';
import { holds } from './stated';

const LEAD = /^(?:其中|[（(]?\d{1,2}[)）、.．]|[一二三四五六七八九十]是|[，,、：:；;（(\s])+/;
const LOST = /(?:扣分|扣减|扣除?|失分|丢)(?:了|为|[:：])?$/;
const GAINED = /(?:指标)?(?:自评)?(?:得分|得|自评)?(?:为|[:：])?$/;
const EXECUTION = /^(?:部门|项目|整体)?(?:预算|资金|支出)?执行率?(?:情况|指标)?$/;
const OUT_OF = /满分|分值|权重|标准分|总分/;
/** 产出50分，得49.39分: so many there were to gain. */
const OUT_OF_BEHIND = /^[，,、（(]?\s*(?:实际|自评|本项)?(?:得分?|扣分?|失分?)(?:为|[:：])?\s*\d/;

/** 数量、质量指标得40分: of both. */
const LISTED = /[\u4e00-\u9fff](?<!分)、[\u4e00-\u9fff]+$/;

/**
 * Points of a row, of a section or of the execution, gained or lost, that no name in force has claimed (`in-force/` goes first): 参训率9.5分,
 * 支出执行率97.14%，得9.71分. There a name holds for all figures of its sentence, so that it has to be a long one and to stand free; here it
 * speaks for one figure alone, and may be as short as 2 characters, for the words of the clause are to be the name and nothing else.
 */
export function judgePoints(
  fact: ValueFact | LooseFact,
  { subject, earlier, before, behind }: Beside,
): Judged | undefined {
  if (fact.kind !== 'uncompared' || fact.quantity.unit?.name !== '分') return undefined;
  const words = (/[^，,；;。、（(：:]*$/.exec(before)?.[0] ?? '').replace(LEAD, '');
  if (OUT_OF.test(words) || OUT_OF_BEHIND.test(behind) || LISTED.test(before)) return undefined;
  const isLost = LOST.test(words);
  const name = words.replace(isLost ? LOST : GAINED, '').trim();
  // 执行率97.14%，得9.71分: of what the rate before it is.
  const last = earlier.at(-1);
  const goesOn =
    name === '' &&
    !/[；;]/.test(before.slice(last ? last.fact.mention.end - fact.mention.start : 0)) &&
    /得/.test(words) &&
    last?.fact.sentence === fact.sentence &&
    last.fact.kind === 'value' &&
    last.fact.measure === 'executionRate' &&
    last.fact.of === undefined;
  const row = goesOn ? executionRow(subject) : rowCalled(name, subject);
  return row && judgedBy(row, fact, isLost);
}

/** 产出指标分值50分，自评得分49.47分: the section, with its weight, that the clause before names. */
const WEIGHED =
  /([^，,。；;、（(：:\d]+?)(?:分值|权重|标准分|设定|共|为|[（(：:])*\d+(?:\.\d+)?\s*分[)）]?[，,、\s]*[^，,。；;\d]{0,6}$/;

/** The points of such a section where a figure would otherwise be taken for the total. */
export function judgeWeighed(
  fact: ValueFact,
  before: string,
  subject: Subject,
): Judged | undefined {
  const name = WEIGHED.exec(before)?.[1]?.replace(LEAD, '').trim() ?? '';
  const row = rowCalled(name, subject);
  return row && judgedBy(row, fact, false);
}

function judgedBy(row: Points, fact: ValueFact | LooseFact, isLost: boolean): Judged | undefined {
  const exact = isLost ? row.weight?.minus(row.score) : row.score;
  if (!exact) return undefined;
  const { name, field } = row;
  const label = cellLabel(name, 'score');
  const candidate: Candidate = { label, path: `evaluation.points.${label}`, field, exact };
  const state = holds(fact.quantity, exact);
  if (state === 'open') return undefined;
  return { fact, label, isSure: true, ...(state === 'differs' && { not: candidate }) };
}

/** The points of a row, of a section or of the execution. */
export interface Points {
  readonly name: string;
  readonly field: Field;
  readonly score: Decimal;
  readonly weight?: Decimal | undefined;
}

/** The points of what a name in force is of. */
export function pointsOfRows(
  name: string,
  rows: readonly Indicator[],
  subject: Subject,
): Points | undefined {
  return rows.length > 0 ? sumOf(name, rows) : executionRow(subject);
}

function rowCalled(name: string, subject: Subject): Points | undefined {
  if (name.length < 2) return undefined;
  if (EXECUTION.test(name)) return executionRow(subject);
  const { indicators = [] } = subject.evaluation ?? {};
  const own = indicators.filter((row) => row.name === name);
  if (own.length > 0) return own.length === 1 ? sumOf(name, own) : undefined;
  const isCalled = (level: string) => level === name || level.replace(/指标$/, '') === name;
  const second = indicators.filter(({ level2 }) => isCalled(level2));
  const first = indicators.filter(({ level1 }) => isCalled(level1));
  if (second.length > 0 && first.length > 0 && second.length !== first.length) return undefined;
  return sumOf(name, second.length > 0 ? second : first);
}

export function executionRow({ evaluation }: Subject): Points | undefined {
  const { score: field, weight } = evaluation?.funds?.total ?? {};
  const score = pointsOf(field);
  const name = named('executionRate');
  return field && score && { name, field, score, weight: pointsOf(weight) };
}

function sumOf(name: string, rows: readonly Indicator[]): Points | undefined {
  const [first] = rows;
  if (!first?.score) return undefined;
  let [score, weight]: [Decimal, Decimal | undefined] = [ZERO, ZERO];
  for (const row of rows) {
    const [gained, most] = [pointsOf(row.score), pointsOf(row.weight)];
    if (!gained) return undefined;
    score = score.plus(gained);
    weight = most && weight?.plus(most);
  }
  return { name, field: first.score, score, weight };
}
