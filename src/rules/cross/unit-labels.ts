import type { Decimal } from '../../amount';
import { figure } from '../../scoring';
import { agrees } from '../compare/agree';
import { told, type Verdict } from '../rule';
import type { Named } from '../terms';

const NAMES: Readonly<Record<string, string>> = {
  1: '元',
  1000: '千元',
  10000: '万元',
  100000000: '亿元',
};

/**
 * A figure that is one of the others digit by digit, under another name of unit (元 here, 万元 there): not a figure is to be
 * mended, but one of the names.
 */
export function sameDigits(
  stated: Named,
  others: readonly Named[],
  path: string,
): Verdict<'label'> | undefined {
  const own = figure(stated.field);
  if (!own?.scale || own.stored.isZero()) return undefined;
  for (const known of others) {
    const other = figure(known.field);
    if (!other?.scale || other.scale.equals(own.scale) || !other.stored.equals(own.stored))
      continue;
    const result = agrees(stated, known, path);
    if (result?.outcome !== 'fail') continue;
    const verdict = told(result);
    const units = { ownUnit: nameOf(own.scale), otherUnit: nameOf(other.scale) };
    const data = { ...verdict.data, figure: own.stored.toFixed(), ...units };
    return { ...verdict, key: 'label', data };
  }
  return undefined;
}

function nameOf(scale: Decimal): string {
  const yuan = scale.toFixed();
  return NAMES[yuan] ?? `${yuan}元`;
}
