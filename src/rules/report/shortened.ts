import type { Field, Indicator } from '../../forms';
import type { Fact, LooseFact } from '../../narrative';
import type { Subject } from '../rule';
import { agreesWith, plainName, type NamedField } from './named-rows';
import { baseOf } from './stated';

/** Shorter names are of too many things. */
const SHORTEST = 4;
const SHORTEST_WORD = 2;
const LEAD =
  /^(?:其中|[（(]?\d{1,2}[)）、.．]|[一二三四五六七八九十]是|全年|本年度?|当年|20\d{2}年度?|我局|我单位|本单位|本部门|共计?|累计|实际|已|[，,、：:；;\s])+/;
const DONE = /^(?:建成|建设|新建|完成|实施|开展|组织)了?(?:建设)?/;
const TAIL = /(?:共计?|合计|达到?|为|完成|实现|[：:\s])+$/;
/** What a name says beyond the thing itself: how it is measured, and that it is to be done. */
const MEASURED =
  /(?:面积|数量|总量|个数|人次数?|人数|户数|总数|长度|里程|[座处起次场期件台套家]数|场次|批次|规模|任务|数)$/;
const TO_BE_DONE = /(?:建设|完成|实施|开展|组织)$/;
/** 全年引进高层次人才15人: no plan, though as many were wanted. */
const SAYS_DONE =
  /^[，,、：:；;\s]*(?:本单位|我[局院校委单位]+|项目)?(?:全年|实际|已经?|年内|本年度?)/;
/** Of a part, of a plan, or of another time. */
const OF_LESS =
  /其中|分别|计划|目标|任务|拟|预计|预期|争取|原定|应当|上年|去年|往年|历年|累计|季度|半年|月|[期批轮次]|平均|每|增加|减少|提高|下降|少|多/;
const AIMED =
  /(?:目标|计划)(?!.*(?:完成|实现|达成))|概况|职能|职责|下一步|打算|建议|措施|问题|背景/;

/**
 * The completion of the one indicator that a figure of things calls by its name without the words for how it is measured: 培训农民1580人次 for
 * 培训农民人次. `undefined` where the words leave room for anything else: what they speak of may then be a part of it.
 */
export function fieldOfShortened(fact: LooseFact, subject: Subject): NamedField | undefined {
  const { unit } = fact.quantity;
  if (!unit || unit.dimension === 'money' || unit.dimension === 'ratio') return undefined;
  const name = coreOf(fact);
  if (!name || name.length < SHORTEST || !isOfAll(fact, name, subject)) return undefined;
  const rows = (subject.evaluation?.indicators ?? []).filter(
    (row) => isShort(name, row) || isEnd(name, row, subject),
  );
  const [row, another] = rows;
  if (!row?.actual || another || !isCountedIn(unit.name, row)) return undefined;
  // What is said twice and differently is of two things.
  const base = baseOf(fact.quantity);
  const isOnly = (subject.report?.facts ?? []).every(
    (other) =>
      coreOf(other) !== name ||
      other.quantity.unit?.name !== unit.name ||
      baseOf(other.quantity).equals(base),
  );
  const state = agreesWith(fact.quantity, row.actual);
  const isPlanned =
    row.target !== undefined && isTarget(fact, row.target) && !SAYS_DONE.test(fact.subject);
  if (state === 'open' || (state === 'differs' && (!isOnly || isPlanned))) return undefined;
  const path = `evaluation.named.${row.name}.actual`;
  return { label: row.name, path, field: row.actual, indicator: row };
}

/**
 * The one indicator that has just this result, and words of its name in those before the figure: 数字化档案21.5万页 for 档案数字化页数. To agree
 * proves it; to differ would prove nothing.
 */
export function fieldAlike(fact: LooseFact, subject: Subject): NamedField | undefined {
  const { unit } = fact.quantity;
  if (!unit || (unit.dimension === 'money' && unit.per === undefined)) return undefined;
  const words = fact.subject.slice(-LONGEST_WORDS);
  const rows = (subject.evaluation?.indicators ?? []).filter(
    (row) =>
      row.actual &&
      agreesWith(fact.quantity, row.actual) === 'same' &&
      sharesWord(words, plainName(row.name)),
  );
  const [row, another] = rows;
  if (!row?.actual || another) return undefined;
  const path = `evaluation.named.${row.name}.actual`;
  return { label: row.name, path, field: row.actual, indicator: row };
}

const LONGEST_WORDS = 24;
const SHARED = 3;

function sharesWord(words: string, name: string): boolean {
  for (let at = 0; at + SHARED <= name.length; at++) {
    if (words.includes(name.slice(at, at + SHARED))) return true;
  }
  const ending = /.率$/.exec(name)?.[0];
  const shared = [...new Set(name)].filter((sign) => words.includes(sign)).length;
  return shared * 2 > name.length && (ending === undefined || words.includes(ending));
}

function coreOf(fact: Fact): string | undefined {
  if (fact.kind !== 'uncompared') return undefined;
  return fact.subject.replace(LEAD, '').replace(TAIL, '').replace(DONE, '');
}

function isShort(name: string, row: Indicator): boolean {
  const measured = plainName(row.name).replace(MEASURED, '');
  const bare = measured.replace(TO_BE_DONE, '').replace(DONE, '');
  return [measured, bare].some((own) => own === name || isTurned(own, name));
}

/** 改造里程 for 路网改造里程 in the project of that name, where no other row counts what it counts. */
function isEnd(name: string, row: Indicator, { evaluation }: Subject): boolean {
  if (evaluation?.kind !== 'project-self-evaluation' || !MEASURED.test(name)) return false;
  const unit = unitOf(row);
  return (
    row.name.endsWith(name) &&
    unit !== undefined &&
    evaluation.indicators.every((other) => other === row || unitOf(other) !== unit)
  );
}

function unitOf({ actual }: Indicator): string | undefined {
  const { reading } = actual ?? {};
  return reading?.kind === 'quantity' ? reading.unit?.name : undefined;
}

/** The same two words in the other order: 公厕新建 and 新建公厕. */
function isTurned(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = (a + a).indexOf(b);
  return at >= SHORTEST_WORD && a.length - at >= SHORTEST_WORD;
}

/** 培训农民12期 is another count than 培训农民人次. */
function isCountedIn(unit: string, { name, actual }: Indicator): boolean {
  const { reading } = actual ?? {};
  const own = reading?.kind === 'quantity' ? reading.unit : undefined;
  const plain = (words: string) => words.replace(/^[十百千万亿]+/, '');
  const inName = /[（(]([^（）()]*)[)）]\s*$/.exec(name)?.[1];
  if (own) return plain(own.name) === plain(unit);
  return inName ? plain(inName) === plain(unit) : name.endsWith(plain(unit));
}

function isOfAll({ sentence, mention }: LooseFact, name: string, { report }: Subject): boolean {
  const { text = '', start = 0, headings = [] } = report?.sentences[sentence] ?? {};
  const before = text.slice(0, mention.start - start);
  const behind = text.slice(mention.end - start);
  // What stands before a semicolon is of something else.
  const clauses = before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf(';')) + 1);
  // 高层次人才 is no part of 人才: what a name says is its own.
  const own = clauses.endsWith(name) ? clauses.slice(0, -name.length) : clauses;
  return (
    !OF_LESS.test(own) && !/^\s*的/.test(behind) && !headings.some((heading) => AIMED.test(heading))
  );
}

function isTarget({ quantity }: LooseFact, { reading }: Field): boolean {
  if (reading.kind !== 'quantity') return false;
  return baseOf(quantity).equals(baseOf(reading));
}
