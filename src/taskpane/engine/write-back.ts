import { isPassage, type Assessment } from '../../assessment';
import { formatCell } from '../../hosts/host';
import { title, type Language } from '../../messages';
import { writeBackEdits } from '../../output';
import type { CellRef, ValueEdit } from '../../workbook';
import type { CheckInput, WriteBackLine } from './engine';

/** What a cell is: the indicator whose score it holds, or the rule that works it out. */
function labelOf(cell: CellRef, assessment: Assessment, language: Language): string {
  const place = formatCell(cell);
  for (const { indicators, findings } of assessment.units) {
    const indicator = indicators.find(
      ({ cells }) => cells.score && formatCell(cells.score) === place,
    );
    if (indicator) return indicator.name;
    const finding = findings.find(({ suggestion }) =>
      suggestion?.some((edit) => edit.kind === 'value' && formatCell(edit.cell) === place),
    );
    if (finding) return title(finding.rule, language);
  }
  return place;
}

/** The totals of units whose weights do not add up. */
function unsureTotals({ units }: Assessment): ReadonlySet<string> {
  const unsure = units.filter(({ findings }) =>
    findings.some(({ rule, outcome }) => rule === 'weight/total' && outcome === 'fail'),
  );
  const totals = unsure
    .flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'score/total'))
    .flatMap(({ cells }) => cells.slice(0, 1))
    .flatMap((place) => (isPassage(place) ? [] : [formatCell(place)]));
  return new Set(totals);
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
  const unsure = unsureTotals(assessment);
  return edits.map((edit) => ({
    edit,
    label: labelOf(edit.cell, assessment, language),
    kind: isBlank(edit) ? 'fill' : 'correct',
    ...(unsure.has(formatCell(edit.cell)) && { weightsOff: true as const }),
  }));
}
