import type { BasicData } from '../../forms';
import { promiseOfNoGrowth } from '../claims';

/** Rows that a promise of thrift speaks of: running costs, not projects and purchases. */
function isThriftRow(path: string): boolean {
  return !/\.(funds|otherRows|specialFunds|project|operations|running|procurement)(\.|$)/.test(
    path,
  );
}

const promises = new WeakMap<BasicData, { readonly quote: string | undefined }>();

/** The promise of no growth that a row which rose breaks; the promises of a form are read once for all of its rows. */
export function brokenPromise(basic: BasicData, path: string) {
  const { thrift } = basic;
  if (!thrift || !isThriftRow(path)) return undefined;
  let read = promises.get(basic);
  if (!read) promises.set(basic, (read = { quote: promiseOfNoGrowth(thrift.text) }));
  return read.quote === undefined ? undefined : { cell: thrift.cell, quote: read.quote };
}
