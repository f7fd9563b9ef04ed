/** What each task of a form was to do, and what was done of it. */
import { findAmounts, gather, type Quantity } from '../../amount';
import type { SelfEvaluation, Work } from '../../forms';
import type { Row } from '../rows';
import type { Verdict } from '../rule';
import {
  admits,
  claimsAll,
  comesAsItMay,
  isBetterLess,
  isOfOtherTime,
  isShort,
  isToldByRow,
} from './shortfall';

type Key = 'short' | 'short-claimed' | 'short-ticked';

const TICKED = /^\s*(?:是|[√✓☑]|已?(?:全部|按[时期])?完成|达标|100\s*%)\s*[。.]?\s*$/;
/** So much of each, or part of it. */
const NOT_WHOLE = /每|均|其中|约|近|余|左右|较|比/;

/** A figure of a text with its clause, the only one there in its unit. */
interface Lone {
  readonly clause: string;
  readonly before: string;
  readonly quantity: Quantity;
}

/** Tasks of which less was done than was planned. */
export function shortWorks(
  evaluation: SelfEvaluation,
  rows: readonly Row[],
): readonly Verdict<Key>[] {
  return gather(evaluation.works ?? [], (work) => shortOf(work, evaluation, rows) ?? []);
}

function shortOf(
  { name, plan, done, status }: Work,
  { year, sheetReason, remarks }: SelfEvaluation,
  rows: readonly Row[],
): Verdict<Key> | undefined {
  if ([plan, done].some(({ text }) => isOfOtherTime(text, year)) || admits(done.text))
    return undefined;
  const isTicked = status !== undefined && TICKED.test(status.text);
  const isClaimed = isTicked || claimsAll(done.text);
  const came = lonesIn(done.text);
  for (const wanted of lonesIn(plan.text)) {
    const own = came.find((one) => one.quantity.unit?.name === wanted.quantity.unit?.name);
    if (!own || !isOfOne(wanted, own) || !isShort(wanted.quantity, own.quantity)) continue;
    if (isBetterLess(wanted.clause)) continue;
    const isOpen = comesAsItMay(wanted.clause) || isToldByRow(rows, wanted.quantity, own.quantity);
    if (isOpen && !isClaimed) continue;
    const key = isTicked ? 'short-ticked' : isClaimed ? 'short-claimed' : 'short';
    return {
      outcome: isClaimed ? 'explain' : 'note',
      key,
      cells: [done.cell, plan.cell, ...(isTicked ? [status.cell] : [])],
      data: {
        wanted: plan.called ?? '',
        goal: wanted.clause,
        text: done.called ?? '',
        quote: own.clause,
        column: status?.called ?? '',
        status: status?.text.trim() ?? '',
      },
      path: `works.${name.text}`,
      values: [plan.text, done.text, status?.text ?? ''],
      ...(isClaimed && {
        asks: {
          texts: [sheetReason, remarks],
          about: [name.text],
          ...(year !== undefined && { year }),
        },
      }),
    };
  }
  return undefined;
}

/** The figures of a text that are the only ones in their unit. */
function lonesIn(text: string): readonly Lone[] {
  const clauses = text.normalize('NFKC').split(/[，；;。！\n\r、]|,(?!\d{3}(?!\d))/);
  const all = gather(clauses, (clause) =>
    gather(findAmounts(clause), ({ start, reading }) =>
      reading.kind === 'quantity' && reading.unit
        ? [{ clause: clause.trim(), before: clause.slice(0, start), quantity: reading }]
        : [],
    ),
  );
  return all.filter(
    ({ clause, quantity }) =>
      all.filter((other) => other.quantity.unit?.name === quantity.unit?.name).length === 1 &&
      (quantity.comparator === undefined || quantity.comparator === '>=') &&
      !NOT_WHOLE.test(clause),
  );
}

/** 检查412家 says no more than the verb; else the two clauses have words in common. */
function isOfOne(wanted: Lone, own: Lone): boolean {
  const words = own.clause.replace(/[\d.]+/g, ' ').replace(/[^\u4e00-\u9fff ]/g, '');
  if (own.before.replace(/[^\u4e00-\u9fff]/g, '').length <= 2 && words.trim().length <= 4) {
    return true;
  }
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = words.slice(at, at + 2);
    if (
      !pair.includes(' ') &&
      !/完成|实际|开展|全年|已经/.test(pair) &&
      wanted.clause.includes(pair)
    ) {
      return true;
    }
  }
  return false;
}
