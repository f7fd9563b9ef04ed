/** The name in force: what each figure of a sentence is of, and which of its figures, whatever marks stand between. */
import type { Fact, LooseFact, Sentence, ValueFact } from '../../../narrative';
import type { Subject } from '../../rule';
import { leadsBy, leadsFrom, leadsThere, leadsTo } from '../moved-from';
import { isPlain, namesIn, type Named, type Owner } from './names';
import { roleOf, type Said, type Standing } from './roles';

/** A figure with the name that is in force where it stands. */
export interface OfOwner extends Said {
  readonly fact: ValueFact | LooseFact;
  readonly owner: Owner;
  /** The figures of the same name before it in its sentence, the last one last. */
  readonly before: readonly OfOwner[];
}

const known = new WeakMap<Subject, ReadonlyMap<Fact, OfOwner>>();

/** What a name in its sentence says a figure is; `undefined` where no name is in force. */
export function inForce(fact: Fact, subject: Subject): OfOwner | undefined {
  return allOf(subject).get(fact);
}

function allOf(subject: Subject): ReadonlyMap<Fact, OfOwner> {
  let found = known.get(subject);
  if (!found) {
    const { facts = [], sentences = [] } = subject.report ?? {};
    const all = new Map<Fact, OfOwner>();
    for (let at = 0; at < facts.length;) {
      const index = facts[at]?.sentence ?? 0;
      const first = at;
      while (facts[at]?.sentence === index) at++;
      const sentence = sentences[index];
      if (sentence) {
        for (const one of chainOf(sentence, facts.slice(first, at), subject))
          all.set(one.fact, one);
      }
    }
    known.set(subject, (found = all));
  }
  return found;
}

/** 总得分=预算执行9.43分+产出49.18分=95.49分: what the points before it come to. */
const IS_SUM = /^[\s＝=]*$/;
const TOTAL = /(?:总得分|总分|自评得分|综合得分|得分合计)(?:为|是)?\s*[＝=：:]/;
const WHOLE: Owner = { kind: 'total', name: '', rows: [] };

function chainOf(
  { text, start }: Sentence,
  facts: readonly Fact[],
  subject: Subject,
): readonly OfOwner[] {
  const names = namesIn(text, subject);
  const found: OfOwner[] = [];
  let owner: Owner | undefined;
  let own: OfOwner[] = [];
  let from = 0;
  let moved: Moved | undefined;
  for (const fact of facts) {
    const [at, end] = [fact.mention.start - start, fact.mention.end - start];
    // 65岁以上老年人健康管理率: a figure of the name itself.
    if (names.some((name) => name.start <= at && end <= name.end)) continue;
    const named = lastBetween(names, from, at);
    if (named) {
      owner = isMeant(text, from, named, names) ? named.owner : undefined;
      own = [];
    }
    const between = text.slice(Math.max(from, named?.end ?? 0), at);
    const before = text.slice(0, at);
    // 研发投入强度由1.1%提高到1.18%: what it came to is the row's.
    if (named && owner?.kind === 'row' && leadsFrom(between)) {
      moved = { unit: fact.quantity.unit };
      from = end;
      continue;
    }
    const cameTo = moved && !named ? cameFrom(moved, fact, between, text.slice(end)) : undefined;
    if (cameTo === 'by') {
      moved = { unit: moved?.unit, isToldBy: true };
      from = end;
      continue;
    }
    if (moved && cameTo !== 'there' && !named) owner = undefined;
    moved = undefined;
    const ofWhole = named ? undefined : roleInWhole(fact, between, before);
    if (ofWhole === 'score' || (ofWhole && owner?.kind !== 'section')) [owner, own] = [WHOLE, []];
    const said: Said | undefined =
      owner && fact.kind !== 'change'
        ? owner === WHOLE && ofWhole
          ? { role: ofWhole }
          : cameTo === 'there'
            ? { role: 'actual' }
            : roleOf(fact, owner, between, text.slice(end), standingOf(named, own))
        : undefined;
    if (owner && said && fact.kind !== 'change') {
      const one: OfOwner = { fact, owner, before: own, ...said };
      const last = found.at(-1);
      // 受益农户满意度90.5%，目标值90%: beside its target a bare figure is the result.
      if (said.role === 'target' && last?.role === 'bare' && last === own.at(-1)) {
        found[found.length - 1] = { ...last, role: 'actual' };
      }
      found.push(one);
      own = [...own, one];
    } else {
      // 自评得分95.95分，扣4.05分: what goes on is said of the whole.
      owner = isSelfScore(fact) ? WHOLE : undefined;
      own = [];
    }
    from = end;
  }
  return found;
}

function standingOf(named: Named | undefined, own: readonly OfOwner[]): Standing {
  if (named) return 'first';
  return own.at(-1)?.role === 'target' ? 'behind target' : 'later';
}

/** Where something moved from, and whether the sentence has said how far. */
interface Moved {
  readonly unit: Fact['quantity']['unit'];
  readonly isToldBy?: true;
}

/** 由108公里增加6公里到114公里: `by` how far it moved, and what it came to. */
function cameFrom(
  { unit, isToldBy }: Moved,
  { quantity }: Fact,
  between: string,
  behind: string,
): 'by' | 'there' | undefined {
  if (!unit || unit.dimension !== quantity.unit?.dimension) return undefined;
  if (isToldBy) return leadsThere(between) ? 'there' : undefined;
  if (leadsTo(between)) return 'there';
  return leadsBy(between, behind) ? 'by' : undefined;
}

/** 数量、质量指标5项: of both. 指标得7分 may go on about the row of the sentence before. */
function isMeant(text: string, from: number, named: Named, names: readonly Named[]): boolean {
  const other = names[names.indexOf(named) - 1];
  const isListed =
    other !== undefined &&
    other.start >= from &&
    /^\s*(?:[、和与及]|以及)\s*$/.test(text.slice(other.end, named.start));
  const isBare = named.owner.kind === 'all' && /^(?:三级)?指标$/.test(named.owner.name);
  const isLeftOpen = isBare && /^[^，,。；;\d]{0,6}\d+(?:\.\d+)?分/.test(text.slice(named.end));
  if (isListed || (isLeftOpen && !/执行/.test(text.slice(0, named.start)))) return false;
  return isPlain(text, from, named);
}

function lastBetween(names: readonly Named[], from: number, to: number): Named | undefined {
  return names.filter(({ start, end }) => start >= from && end <= to).at(-1);
}

function isSelfScore(fact: Fact): boolean {
  return fact.kind === 'value' && fact.measure === 'selfScore' && fact.binding === 'direct';
}

/** Points that are said of the whole by their own words, whatever was named before. */
function roleInWhole(
  { quantity }: Fact,
  between: string,
  before: string,
): 'score' | 'lost' | undefined {
  if (quantity.unit?.name !== '分') return undefined;
  if (/[扣失丢]/.test(between) && ALL_LOST.test(/[^，,。；;：:、（(]*$/.exec(before)?.[0] ?? '')) {
    return 'lost';
  }
  if (!IS_SUM.test(between) || !/[+＋]/.test(before)) return undefined;
  return (quantity.comparator === '=' || /[＝=]/.test(between)) && TOTAL.test(before)
    ? 'score'
    : undefined;
}

/** 共扣5.94分, 失分合计4.85分. */
const ALL_LOST =
  /^(?:其中)?(?:自评|各项|全部)*(?:(?:总共|共计?|合计|累计|总计)(?:被)?(?:扣分|扣|失分|失|丢分)|(?:扣分|失分|丢分)(?:总分|总计|合计|共计?))(?:了|为|是|[:：])*$/;
