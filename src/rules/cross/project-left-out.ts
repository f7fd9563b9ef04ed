import type { Decimal } from '../../amount';
import type { SelfEvaluation } from '../../forms';
import { amountOf } from '../../scoring';
import type { CellRef } from '../../workbook';
import { bare } from './bare-name';

/** A project of the workbook that was not counted, and who carries it out as its form says. */
export interface LeftOut {
  readonly name: string;
  readonly unit: string;
  readonly cell: CellRef;
}

/**
 * The one project among the other forms of the workbook that spent just what the projects of a department lack, and that names
 * another unit as its own: the name may be the one that was typed wrong.
 */
export function leftOutOf(
  projects: readonly SelfEvaluation[],
  siblings: readonly SelfEvaluation[],
  gap: Decimal,
  scale: Decimal,
): LeftOut | undefined {
  if (!gap.greaterThan(0)) return undefined;
  const found = siblings.flatMap((form): LeftOut[] => {
    const { implementer, department, projectName, funds } = form;
    const unit = implementer ?? department;
    if (!projectName || !unit || bare(unit.text) === '' || projects.includes(form)) return [];
    const own = amountOf(funds, 'executed');
    const isGap = own?.value.times(own.scale ?? scale).equals(gap.times(scale)) === true;
    return isGap
      ? [{ name: projectName.text.trim(), unit: unit.text.trim(), cell: unit.cell }]
      : [];
  });
  return found.length === 1 ? found[0] : undefined;
}
