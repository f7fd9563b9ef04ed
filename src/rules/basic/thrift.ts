import type { BasicData } from '../../forms';
import { ofEach } from '../../scoring';
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

/** The promises of a form are read once for all of its rows. */
const promiseIn = ofEach(({ thrift }: BasicData) => thrift && promiseOfNoGrowth(thrift.text));

/** The promise of no growth that a row which rose breaks. */
export function brokenPromise(basic: BasicData, row: CalledRow) {
  const { thrift } = basic;
  if (!thrift || !isThriftRow(row)) return undefined;
  const quote = promiseIn(basic);
  return quote === undefined ? undefined : { cell: thrift.cell, quote };
}
