import type { WorkbookJson } from '../output';

type Unit = WorkbookJson['units'][number];
type Finding = Unit['findings'][number];

/**
 * The workbook with each list of many units as a row of its own: a total of theirs that is wrong sends none of them its form back.
 * What a list says otherwise than a form stays with that form.
 */
export function listsApart(workbook: WorkbookJson): WorkbookJson {
  const lists = workbook.leftOut.filter(({ compared = 0 }) => compared > 0);
  if (lists.length === 0 || workbook.units.length < 2) return workbook;
  const own: Unit[] = [];
  let { units } = workbook;
  for (const { sheet } of lists) {
    const isOfList = ofSheet(sheet);
    const found = units.flatMap((unit) =>
      isReadFrom(workbook, unit, sheet) ? [] : unit.findings.filter(isOfList),
    );
    const [one] = units;
    if (!one || found.length === 0) continue;
    own.push(listUnit(one, sheet, found));
    units = units.map((unit) =>
      isReadFrom(workbook, unit, sheet) ? unit : without(unit, isOfList),
    );
  }
  return own.length === 0 ? workbook : { ...workbook, units: [...units, ...own] };
}

function isReadFrom({ forms }: WorkbookJson, unit: Unit, sheet: string): boolean {
  return unit.forms.some((index) => forms[index]?.sheet === sheet);
}

/** Whether all that a finding points at stands on a sheet. */
function ofSheet(sheet: string): (finding: Finding) => boolean {
  return ({ cells }) => cells.length > 0 && cells.every((cell) => cell.startsWith(`${sheet}!`));
}

function counted(findings: readonly Finding[], checks: Unit['checks']): Unit['checks'] {
  const counts = { ...checks };
  for (const outcome of Object.keys(counts) as (keyof typeof counts)[]) {
    counts[outcome] = findings.filter((one) => one.outcome === outcome).length;
  }
  return counts;
}

function isVerified({ verified }: Finding): boolean {
  return verified !== undefined;
}

function listUnit(like: Unit, sheet: string, findings: Finding[]): Unit {
  return {
    ...like,
    name: sheet,
    organisation: '',
    forms: [],
    score: null,
    sections: [],
    indicators: [],
    checks: counted(findings, like.checks),
    verified: counted(findings.filter(isVerified), like.checks),
    findings,
  };
}

function without(unit: Unit, isOfList: (finding: Finding) => boolean): Unit {
  const gone = unit.findings.filter(isOfList);
  if (gone.length === 0) return unit;
  const less = (all: Unit['checks'], some: Unit['checks']): Unit['checks'] => {
    const left = { ...all };
    for (const outcome of Object.keys(left) as (keyof typeof left)[])
      left[outcome] -= some[outcome];
    return left;
  };
  return {
    ...unit,
    checks: less(unit.checks, counted(gone, unit.checks)),
    verified: less(unit.verified, counted(gone.filter(isVerified), unit.checks)),
    findings: unit.findings.filter((one) => !isOfList(one)),
  };
}
