import { figure, headingUnit, type Figure } from '../../scoring';
import { agrees } from '../compare/agree';
import { told, type Verdict } from '../rule';
import type { Named } from '../terms';

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
    const units = { ownUnit: unitOf(own), otherUnit: unitOf(other) };
    const data = { ...verdict.data, figure: own.stored.toFixed(), ...units };
    return { ...verdict, key: 'label', data };
  }
  return undefined;
}

/** The unit of a figure as it is written, in its cell or in its heading. */
function unitOf({ field }: Figure): string {
  const { reading } = field;
  const own = reading.kind === 'quantity' ? reading.unit : undefined;
  return (own ?? headingUnit(field))?.name ?? '';
}
