import type { BasicData } from '../../forms';
import { promiseOfNoGrowth } from '../claims';
import { named } from '../field-names';
import type { CalledRow } from './columns';

/** Rows that a promise of thrift does not speak of: projects and purchases are no running costs. */
const NOT_THRIFT: ReadonlySet<string> = new Set(
  (['project', 'operations', 'running', 'specialFunds', 'procurement'] as const).map(named),
);

function isThriftRow({ list, label }: CalledRow): boolean {
  return list === 'operatingParts' || (list === 'rows' && !NOT_THRIFT.has(label));
}

const promises = new WeakMap<BasicData, { readonly quote: string | undefined }>();

/** The promise of no growth that a row which rose breaks; the promises of a form are read once for all of its rows. */
export function brokenPromise(basic: BasicData, row: CalledRow) {
  const { thrift } = basic;
  if (!thrift || !isThriftRow(row)) return undefined;
  let read = promises.get(basic);
  if (!read) promises.set(basic, (read = { quote: promiseOfNoGrowth(thrift.text) }));
  return read.quote === undefined ? undefined : { cell: thrift.cell, quote: read.quote };
}
