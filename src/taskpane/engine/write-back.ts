import { isPassage, type Assessment, type UnitAssessment } from '../../assessment';
import type { Finding } from '../../findings';
import { formatCell } from '../../hosts/host';
import { title, type Language } from '../../messages';
import { COMPUTED, writeBackEdits } from '../../output';
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

type Unsure = NonNullable<WriteBackLine['unsure']>;

/** The cells of a unit's findings of these rules: what each of them would have changed. */
function cellsOf({ findings }: UnitAssessment, rules: readonly string[]): readonly string[] {
  return findings
    .filter(({ rule }) => rules.includes(rule))
    .flatMap(({ cells }) => cells.slice(0, 1))
    .flatMap((place) => (isPassage(place) ? [] : [formatCell(place)]));
}

/**
 * What is better mended elsewhere first: the total where the weights do not add up, and rate, score and total where these bear each
 * other out against the amounts.
 */
function unsureCells({ units }: Assessment): ReadonlyMap<string, Unsure> {
  const unsure = new Map<string, Unsure>();
  for (const unit of units) {
    const has = (wanted: (finding: Finding) => boolean) =>
      unit.findings.some((finding) => finding.outcome === 'fail' && wanted(finding));
    const mark = (why: Unsure, rules: readonly string[]) => {
      for (const cell of cellsOf(unit, rules)) unsure.set(cell, why);
    };
    if (has(({ rule }) => rule === 'weight/total')) mark('weights', ['score/total']);
    if (has(({ rule, key }) => rule === 'funds/execution-rate' && key === 'amounts'))
      mark('amounts', ['funds/execution-rate', 'score/execution', 'score/total']);
  }
  return unsure;
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
