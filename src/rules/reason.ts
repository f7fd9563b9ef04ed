import {
  ASKING,
  CAUSE,
  DENIED_AFTER,
  DENIED_BEFORE,
  DONE_MEASURE,
  GENERIC,
  MEASURE,
  NO_REASON,
  PLAN,
  SPECIFIC_LENGTH,
  TELLING,
} from './reason-words';

/** What a reason can lack. */
export type Lack = 'cause' | 'measure' | 'specific' | 'consistent';

export interface ReasonJudgement {
  readonly status: 'missing' | 'inadequate' | 'given';
  readonly lacks: readonly Lack[];
}

export interface ReasonContext {
  /** Words that only this row has: a reason that uses one of them is about this row. */
  readonly about?: readonly string[];
  /** A measure given in a place of its own (the pane asks for cause and measure apart). */
  readonly measure?: string;
}

const MISSING: ReasonJudgement = { status: 'missing', lacks: ['cause', 'measure'] };
const GIVEN: ReasonJudgement = { status: 'given', lacks: [] };

/**
 * Whether a text explains a deviation: it must name a cause, state a measure, and say something of its own row. The rules
 * are plain words (`reason-words.ts`), no more; whether the reason agrees with the figures is judged by the claims.
 */
export function judgeReason(text: string, context: ReasonContext = {}): ReasonJudgement {
  const own = context.measure ?? '';
  if (isNoReason(text) && isNoReason(own)) return MISSING;
  const lacks: Lack[] = [];
  const clauses = text.split(/[，。；,;！!\n\r]+/).filter((clause) => clause.trim() !== '');
  if (!clauses.some(hasCause)) lacks.push('cause');
  const measured = (!isNoReason(own) && isSpecificEnough(own, 2)) || clauses.some(hasMeasure);
  if (!measured) lacks.push('measure');
  if (!isSpecificEnough(text, SPECIFIC_LENGTH) && !mentions(text, context.about ?? [])) {
    lacks.push('specific');
  }
  return lacks.length === 0 ? GIVEN : { status: 'inadequate', lacks };
}

/** Blank, 无, 0, —, / and the like, and instructions printed into the cell. */
export function isNoReason(text: string): boolean {
  const bare = text.replace(/[\s\u3000\-－—–_/／\\.．…。,，;；:：*＊、()（）【】[\]]+/g, '');
  if (NO_REASON.includes(bare)) return true;
  if (/^0+$/.test(bare)) return true;
  return isInstruction(text);
}

function isInstruction(text: string): boolean {
  const flat = text.replace(/[\s\u3000]+/g, '');
  if (
    /^[（(]?(偏差|未完成|扣分)?原因(分析)?(及|和|与)?(拟采取的)?(改进)?(措施|说明)?[）)]?[:：]?$/.test(
      flat,
    )
  )
    return true;
  if (!TELLING.test(flat) || !ASKING.test(flat)) return false;
  return !/因(?!素)(?<!原因)|由于|导致|致使|造成|[0-9０-９]{1,}[.%％万元年月]/.test(flat);
}

function hasCause(clause: string): boolean {
  if (CAUSE.test(clause) && isSpecificEnough(clause, 1)) return true;
  // A plain statement of what happened is a cause too; a plan or a measure is none.
  return !hasMeasure(clause) && isSpecificEnough(clause, SPECIFIC_LENGTH);
}

function hasMeasure(clause: string): boolean {
  if (DONE_MEASURE.test(clause)) return true;
  MEASURE.lastIndex = 0;
  for (let found = MEASURE.exec(clause); found; found = MEASURE.exec(clause)) {
    const before = clause.slice(0, found.index);
    const after = clause.slice(found.index + found[0].length);
    if (DENIED_BEFORE.test(before) || DENIED_AFTER.test(after)) continue;
    // "预算追加、任务增加" tells what happened; only a plan makes such a verb a measure.
    if (/^(增加|调整|安排|减少|压减|组织|培训|协调|控制)$/.test(found[0]) && !PLAN.test(clause))
      continue;
    return true;
  }
  return false;
}

function isSpecificEnough(text: string, least: number): boolean {
  const left = text.replace(GENERIC, '').replace(/[^\p{L}\p{N}]/gu, '');
  return left.length >= least;
}

function mentions(text: string, about: readonly string[]): boolean {
  return about.some((words) => {
    const bare = words.replace(GENERIC, '').replace(/[^\p{L}\p{N}]/gu, '');
    return bare.length >= 2 && text.includes(bare);
  });
}
