import type { TableFigure } from '../../../narrative';
import type { Subject } from '../../rule';
import { percentagesJudged } from '../percentage';
import { judgedCells } from './judge';
import { tableStatements } from './statements';

/** The figures of tables that are compared neither with the forms nor with others of their table. */
export function looseCells(subject: Subject): readonly TableFigure[] {
  const compared = new Set(judgedCells(subject).map(({ figure }) => figure.mention));
  for (const mention of percentagesJudged(subject)) compared.add(mention);
  for (const { kind, result, operands } of tableStatements(subject)) {
    if (kind !== 'sum') continue;
    for (const { mention } of [result, ...operands]) compared.add(mention);
  }
  return (subject.report?.tableFigures ?? []).filter(({ mention }) => !compared.has(mention));
}
