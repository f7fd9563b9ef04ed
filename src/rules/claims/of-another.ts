/** A reason that tells of what another row lacks, which that row's own figures do not bear out, and nothing of its own row. */
import { findAmounts } from '../../amount';
import type { Indicator } from '../../forms';
import { generalNameOnly, sharesWords } from '../reason';
import type { ClaimId } from './claim';
import { figuresOf, isShared, type Evidence, type Facts, type IndicatorFact } from './facts';
import { toldOf } from './other-way';
import { isReached } from './own-row';
import type { Statement } from './statement';

/** So many characters of a name on end are no chance. */
const LEAST = 4;
/** What happened to a thing may well tell on these. */
const ON_ALL: readonly string[] = ['timeliness', 'satisfaction', 'cost'];
const ON_ALL_NAMED = /满意|及时|按[时期]|时[限间]/;
/** Of a part or another time, or what was made up for. */
const NOT_SO =
  /[上去往]年|同[比期]|季度|半年|[\d一二三四五六七八九十]月|截[至止]|其中|部分|个别|曾|一度|较[^少低差]|比/;
const MADE_UP = /补[齐足完回]|最终|后来|赶上|弥补/;
/** 系统可用率不高: right behind the name of what is measured. */
const LACKS =
  /^(?:情况|指标|目标|值)?(?:仅|只|还|仍|均|都|相对|总体|整体|明显|有所|略)*(?:[不较偏][高低足够多少]|不及|下降|降低|减少|未(?:能|全部|完全)?(?:达|完成|实现)|没有?(?:达|完成)|不达标|低于)/;
/** 执法检查少开展20家: how many of a thing are wanting. */
const WANTING = /(?:少|漏|缺|未能?|没有?)[^，。；\d少]{0,4}$/;

/** Only a count that is counted alike or a rate, all of which was wanted and reached, can be denied. */
export function deniesAnother(
  { text, row }: Statement,
  facts: Facts,
): (Evidence & { readonly claim: ClaimId; readonly quote: string }) | undefined {
  const own = facts.indicator(row);
  if (!own || bearsAll(own.row) || isShared(own, facts)) return undefined;
  if (speaksOfOwn(text, own) || MADE_UP.test(text)) return undefined;
  const others = facts.indicators().filter((one) => one.index !== row && isAll(one));
  for (const clause of toldOf(text)) {
    if (NOT_SO.test(clause)) continue;
    const other = others.find((one) => isDeniedOf(one, clause, facts));
    if (other) return { claim: 'another-unmet', quote: clause, ...figuresOf(other) };
  }
  return undefined;
}

function bearsAll({ category, name }: Indicator): boolean {
  return ON_ALL.includes(category) || ON_ALL_NAMED.test(name);
}

function speaksOfOwn(text: string, { row }: IndicatorFact): boolean {
  if (sharesWords(text, row.name)) return true;
  return [row.actual, row.target].some((field) => field && isFigureIn(text, field.text));
}

function isFigureIn(text: string, figure: string): boolean {
  const digits = /\d+(?:\.\d+)?/.exec(figure)?.[0];
  return digits !== undefined && new RegExp(`(?<![\\d.])${digits}(?![\\d.])`).test(text);
}

function isAll({ row, score }: IndicatorFact): boolean {
  const target = row.target?.reading;
  if (target?.kind !== 'quantity' || target.comparator?.startsWith('<')) return false;
  return row.category !== 'cost' && score?.method === 'achieved' && isReached(score);
}

function isDeniedOf({ row, index }: IndicatorFact, clause: string, facts: Facts): boolean {
  const measured = tailIn(clause, row.name);
  if (measured !== undefined && LACKS.test(clause.slice(measured))) return true;
  const counted = row.target?.reading;
  if (counted?.kind !== 'quantity') return false;
  const { name = '' } = counted.unit ?? {};
  const isCounted = findAmounts(clause).some(
    ({ start, reading }) =>
      reading.kind === 'quantity' &&
      reading.unit !== undefined &&
      name.startsWith(reading.unit.name) &&
      WANTING.test(clause.slice(0, start)),
  );
  return isCounted && namesThing(clause, row.name, index, facts);
}

/** Where the end of a name, and so what is measured, ends in a clause: 可用率, 检查企业数. */
function tailIn(clause: string, name: string): number | undefined {
  for (let from = 0; from + LEAST <= name.length; from++) {
    const tail = name.slice(from);
    const at = clause.indexOf(tail);
    if (at >= 0 && !generalNameOnly(tail)) return at + tail.length;
  }
  return undefined;
}

/** Whether a clause has enough characters on end of a name that no other row, and not the project, is called by. */
function namesThing(clause: string, name: string, index: number, facts: Facts): boolean {
  const { projectName } = facts.subject.evaluation ?? {};
  const others = facts.indicators().flatMap((one) => (one.index === index ? [] : one.row.name));
  for (let at = 0; at + LEAST <= name.length; at++) {
    const run = name.slice(at, at + LEAST);
    if (!clause.includes(run) || generalNameOnly(run)) continue;
    return ![...others, projectName?.text ?? ''].some((other) => other.includes(run));
  }
  return false;
}
