import { isPassage, type Assessment } from '../../assessment';
import { formatCell } from '../../hosts/host';
import { capitalized, fieldWords, title, type Language } from '../../messages';
import { COMPUTED, textsLeft, unsureCells, withWritten, writeBackEdits } from '../../output';
import type { CellRef, Snapshot, ValueEdit } from '../../workbook';
import type { CheckInput, ToWriteBack } from './engine';

/** What a cell is: the indicator whose score it holds, what a finding calls it, or the rule that judges it. */
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
    if (finding) {
      const { indicator } = finding.data;
      return indicator
        ? capitalized(fieldWords(indicator, language))
        : title(finding.rule, language);
    }
  }
  return place;
}

function isBlank({ before }: ValueEdit): boolean {
  return before.value === null || before.value === '';
}

/**
 * Every computed cell that is blank or wrong, with what it is; a total that follows others comes with them. Of those with words in
 * them, what belongs there once the others are written.
 */
export function toWriteBack(
  check: (input: CheckInput) => Assessment,
  input: CheckInput,
  assessment: Assessment,
  language: Language,
): ToWriteBack {
  const again = (snapshot: Snapshot) => check({ ...input, snapshot });
  const edits = writeBackEdits(input.snapshot, again, 'correct');
  const unsure = unsureCells(assessment);
  const lines = edits.map((edit) => {
    const why = unsure.get(formatCell(edit.cell));
    return {
      edit,
      label: labelOf(edit.cell, assessment, language),
      kind: isBlank(edit) ? ('fill' as const) : ('correct' as const),
      ...(why && { unsure: why }),
    };
  });
  const written = withWritten(input.snapshot, edits);
  const after = edits.length > 0 ? again(written) : assessment;
  const texts = textsLeft(written, after, 'correct').map((left) => ({
    ...left,
    label: labelOf(left.cell, after, language),
  }));
  return { lines, texts };
}
