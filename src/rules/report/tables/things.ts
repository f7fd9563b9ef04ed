import {
  BASIC_ROWS,
  nameKey,
  readLabel,
  type BasicRow,
  type FundsPart,
  type FundsRow,
  type Indicator,
  type Role,
  type SelfEvaluation,
} from '../../../forms';
import { termOf, type MeasureName } from '../../../narrative';
import { rowsBeneath } from '../../funds/rows';
import type { Subject } from '../../rule';

/** What a row of a table may be in the forms. */
export type Thing =
  | {
      readonly kind: 'measure';
      readonly measure: MeasureName;
      readonly word: string;
      readonly soft: boolean;
    }
  | { readonly kind: 'row'; readonly row: BasicRow; readonly path: string }
  | { readonly kind: 'funds'; readonly row: FundsRow | FundsPart; readonly path: string }
  | { readonly kind: 'indicator'; readonly row: Indicator }
  | { readonly kind: 'project'; readonly form: SelfEvaluation };

/** 合计 may be of the table's own rows alone. */
const SUM = /^(?:合计|总计|小计|总额|总数|金额合计|资金合计|资金总计|总金额|其他|总资金)$/;
const MEASURES: readonly (readonly [Role, MeasureName])[] = [
  ...BASIC_ROWS.flatMap((name) => (name === 'basicAdjustment' ? [] : [[name, name] as const])),
  ['basicExpenditure', 'basicExpenditure'],
  ['projectExpenditure', 'project'],
  ['fundsTotal', 'total'],
  ['authorised', 'authorised'],
  ['staff', 'staff'],
  ['controlRate', 'controlRate'],
];

export function isSum(label: string): boolean {
  return SUM.test(nameKey(label).replace(/^其中/, ''));
}

/** All that a label may be the name of. */
export function thingsNamed(label: string, subject: Subject): readonly Thing[] {
  const reading = readLabel(label);
  const name = reading?.name ?? label;
  const named = namedThings(name, subject);
  return [...named, ...measuresNamed(name, reading?.roles)];
}

function measuresNamed(
  name: string,
  roles: ReadonlySet<Role> | undefined,
): readonly Extract<Thing, { kind: 'measure' }>[] {
  const soft = isSum(name);
  const term = termOf(name.replace(/合计$|总额$/, '')) ?? termOf(name);
  if (term?.measure && !term.generic) {
    return [{ kind: 'measure', measure: term.measure, word: name, soft }];
  }
  return MEASURES.flatMap(([role, measure]) =>
    roles?.has(role) ? { kind: 'measure' as const, measure, word: name, soft } : [],
  );
}

function namedThings(name: string, subject: Subject): readonly Thing[] {
  const { basic, evaluation, projects } = subject;
  const things: Thing[] = [];
  const one = <T extends { readonly name: string }>(
    rows: readonly T[] | undefined,
  ): T | undefined => {
    const [row, another] = (rows ?? []).filter((own) => isSameName(own.name, name));
    return another ? undefined : row;
  };
  const lists = {
    funds: basic?.funds,
    operatingParts: basic?.operatingParts,
    otherRows: basic?.otherRows,
  };
  for (const [list, rows] of Object.entries(lists)) {
    const row = one(rows);
    if (row) things.push({ kind: 'row', row, path: `basic.${list}.${row.name}` });
  }
  const { funds, tasks } = evaluation ?? {};
  const fundRows = [
    funds && rowsBeneath(funds),
    funds?.source,
    funds?.nature,
    funds?.others,
    tasks?.rows,
  ];
  for (const rows of fundRows) {
    const row = one<FundsRow | FundsPart>(rows);
    if (row) things.push({ kind: 'funds', row, path: `funds.${row.name}` });
  }
  const indicator = one(evaluation?.indicators);
  if (indicator) things.push({ kind: 'indicator', row: indicator });
  const forms = projects.filter(({ projectName }) => isSameName(projectName?.text ?? '', name));
  const [form, another] = forms;
  if (form && !another) things.push({ kind: 'project', form });
  return things;
}

const ENDING = /(?:项目|资金|拨款|经费|支出|收入)$/;

/** The same name, whatever its width, numbering and brackets; 路网改造 and 路网改造项目 are one. */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [keyOf(a), keyOf(b)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const [short, long] = [one.replace(ENDING, ''), other.replace(ENDING, '')];
  return short.length >= 4 && short === long;
}

function keyOf(name: string): string {
  return nameKey(readLabel(name)?.name ?? name);
}
