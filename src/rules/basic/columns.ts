import { figureState, ofEach } from '../../scoring';
import type { BasicData, BasicRow, BasicRowName } from '../../forms';
import { named, type FieldName } from '../field-names';

/** A row with the words it is called by and its path in the form. */
export class CalledRow {
  constructor(
    readonly label: string,
    /** The part of the form that it stands in. */
    readonly list: 'rows' | 'funds' | 'operatingParts' | 'otherRows',
    private readonly name: string,
    readonly row: BasicRow,
  ) {}

  get path(): string {
    return `basic.${this.list}.${this.name}`;
  }

  /** The name of the field, where it is one of the usual rows. */
  get field(): string | undefined {
    return this.list === 'rows' ? this.name : undefined;
  }

  /** Whether it is one of the usual rows, and which. */
  is(name: BasicRowName): boolean {
    return this.name === name && this.list === 'rows';
  }
}

interface Rows {
  readonly named: ReadonlyMap<BasicRowName, CalledRow>;
  readonly funds: readonly CalledRow[];
  readonly operatingParts: readonly CalledRow[];
  /** Those of `otherRows` under 项目支出. */
  readonly project: readonly CalledRow[];
}

/** All rows of the form, in no order. */
export function everyRow(basic: BasicData): readonly CalledRow[] {
  const { named: usual, funds, operatingParts } = rowsOf(basic);
  return [...usual.values(), ...funds, ...operatingParts, ...listed(basic.otherRows, 'otherRows')];
}

const rowsOf = ofEach((basic: BasicData): Rows => {
  const called = new Map<BasicRowName, CalledRow>();
  for (const key in basic.rows) {
    const name = key as BasicRowName;
    const row = basic.rows[name];
    if (row) called.set(name, new CalledRow(labelOf(name, row), 'rows', name, row));
  }
  return {
    named: called,
    funds: listed(basic.funds, 'funds'),
    operatingParts: listed(basic.operatingParts, 'operatingParts'),
    project: listed(
      basic.otherRows.filter(({ under }) => under === 'project'),
      'otherRows',
    ),
  };
});

/** What the parts of 项目支出 are usually called; a form that calls one otherwise is told of it in its own words. */
const USUAL: Partial<Record<BasicRowName, string>> = {
  operations: '业务工作经费',
  running: '运行维护经费',
};

function labelOf(name: BasicRowName, row: BasicRow): string {
  const usual = USUAL[name];
  return usual === undefined || row.name === '' || row.name === usual ? named(name) : row.name;
}

function listed(rows: readonly BasicRow[], list: CalledRow['list']): readonly CalledRow[] {
  return rows.map((row) => new CalledRow(row.name, list, row.name, row));
}

/** The rows of these names that the form has. */
export function rowsNamed(basic: BasicData, names: readonly BasicRowName[]): CalledRow[] {
  const rows = rowsOf(basic).named;
  const found: CalledRow[] = [];
  for (const name of names) {
    const row = rows.get(name);
    if (row) found.push(row);
  }
  return found;
}

/** The rows of a list (the funds, the 其中 rows), called as the form calls them. */
export function rowsListed(
  basic: BasicData,
  list: 'funds' | 'operatingParts',
): readonly CalledRow[] {
  return rowsOf(basic)[list];
}

/** The funds that make up the whole: those that are parts of another one are left out. */
export function wholeFunds(basic: BasicData): readonly CalledRow[] {
  return rowsListed(basic, 'funds').filter(({ row }) => !row.beneath);
}

/** A fund that has parts of its own, with them. */
export interface PartedFund {
  readonly fund: CalledRow;
  readonly parts: readonly CalledRow[];
}

/** The funds that others stand beneath. */
export function partedFunds(basic: BasicData): readonly PartedFund[] {
  const found: { fund: CalledRow; parts: CalledRow[] }[] = [];
  for (const fund of rowsListed(basic, 'funds')) {
    if (fund.row.beneath) found.at(-1)?.parts.push(fund);
    else found.push({ fund, parts: [] });
  }
  return found.filter(({ parts }) => parts.length > 0);
}

/** Rows beyond the usual ones that a form puts under 项目支出: `4、上级专项资金`. */
export function otherProjectRows(basic: BasicData): readonly CalledRow[] {
  return rowsOf(basic).project;
}

/** `三公经费（本年决算数）` */
export function cellLabel(label: string, column: FieldName): string {
  return `${label}（${named(column)}）`;
}

const UNASKED: readonly BasicRowName[] = ['procurement', 'basicAdjustment'];

/** Many editions of the form print a dash for last year's 政府采购金额 and 预算调整: they are not asked, which is not none. */
export function isUnasked(called: CalledRow): boolean {
  return UNASKED.some((name) => called.is(name)) && figureState(called.row.lastYear) === 'nothing';
}
