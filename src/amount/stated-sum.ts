import type { Quantity } from './reading';
import type { FoundAmount } from './scan';
import { denies } from './words';

const IN_ALL =
  /(?:共计?|合计|总计|总共|一共|累计)(?:完成|开展|举办|组织|召开|实施|建成|新建|培训|发放|检查)?[:：]?\s*$/;
/** What was planned, and what was not done, is no part of a result. */
const NOT_DONE = /计划|目标|任务数|应完成|未|没有|不足|欠|差/;

/** `3次、4次，共7次`: parts of one thing with what they come to, which is the value. */
export function statedSum(
  text: string,
  normal: string,
  found: readonly FoundAmount[],
): Quantity | undefined {
  if (found.length < 3) return undefined;
  // When each was done is said beside it; of several years nobody knows which count.
  const named = found.filter(({ reading: { kind } }) => kind !== 'date');
  if (found.some(({ reading }) => reading.kind === 'date' && reading.year !== undefined))
    return undefined;
  const last = named.at(-1);
  const parts = named.slice(0, -1);
  const before = parts.at(-1);
  if (!last || !before || parts.length < 2 || last.reading.kind !== 'quantity') return undefined;
  if (!IN_ALL.test(normal.slice(before.end, last.start))) return undefined;
  if (NOT_DONE.test(normal) || denies(normal)) return undefined;
  const { value, places, unit, comparator } = last.reading;
  if (!unit || unit.dimension === 'ratio' || comparator !== undefined) return undefined;
  let rest = value;
  for (const { reading } of parts) {
    if (reading.kind !== 'quantity' || reading.comparator !== undefined) return undefined;
    if (reading.unit?.name !== unit.name) return undefined;
    rest = rest.minus(reading.value);
  }
  if (!rest.isZero()) return undefined;
  const tail = text.slice(last.end).trim();
  const plain = { kind: 'quantity', text, value, places, unit } as const;
  return /^[。.,，；;]?$/.test(tail) ? plain : { ...plain, tail };
}
