import { isPassage, type Assessment } from '../../assessment';
import { formatCell } from '../../hosts/host';
import { title, type Language } from '../../messages';
import { COMPUTED, unsureCells, writeBackEdits } from '../../output';
import type { CellRef, ValueEdit } from '../../workbook';
import type { CheckInput, WriteBackLine } from './engine';

/** What a cell is: the indicator whose score it holds, or the rule that judges it. */
function labelOf(cell: CellRef, assessment: Assessment, language: Language): string {
  const place = formatCell(cell);
  for (const { indicators, findings } of assessment.units) {
    const indicator = indicators.find(
      ({ cells }) => cells.score && formatCell(cells.score) === place,
    );
    if (indicator) return indicator.name;
    const finding = findings.find(
      ({ rule, cells: [own] }) =>
        own !== undefined && !isPassage(own) && formatCell(own) === place && COMPUTED.has(rule),
    );
    if (finding) return title(finding.rule, language);
  }
  return place;
}

function isBlank({ before }: ValueEdit): boolean {
  return before.value === null || before.value === '';
}

/** Every computed cell that is blank or wrong, with what it is; a total that follows others comes with them. */
export function writeBackLines(
  check: (input: CheckInput) => Assessment,
  input: CheckInput,
  assessment: Assessment,
  language: Language,
): readonly WriteBackLine[] {
  const edits = writeBackEdits(
    input.snapshot,
    (snapshot) => check({ ...input, snapshot }),
    'correct',
  );
  const unsure = unsureCells(assessment);
  return edits.map((edit) => {
    const why = unsure.get(formatCell(edit.cell));
    return {
      edit,
      label: labelOf(edit.cell, assessment, language),
      kind: isBlank(edit) ? 'fill' : 'correct',
      ...(why && { unsure: why }),
    };
  });
}
