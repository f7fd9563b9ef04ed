/** The sums of the basic data: which rows make which total, and whether they do. */
import { figure, inScale, ofEach } from '../../scoring';
import { decimal, type Decimal, ZERO } from '../../amount';
import {
  BASIC_COLUMNS,
  type BasicColumn,
  type BasicData,
  type BasicRow,
  type BasicRowName,
  type Field,
} from '../../forms';
import { missOf, tiesOut } from '../compare/sum';
import type { TieKey } from '../compare/tie';
import { inDoubt, missingBy, suspects } from '../doubts';
import { named } from '../field-names';
import { NOT_APPLICABLE, told, type CheckResult, type Result, type Verdict } from '../rule';
import { addendsOf } from './addends';
import { cellLabel, otherProjectRows, rowsNamed, wholeFunds, type CalledRow } from './columns';

interface Summed {
  readonly rows: (basic: BasicData) => readonly CalledRow[];
  /** The rows with each subtotal replaced by what stands beneath it. */
  readonly leaves?: (basic: BasicData) => readonly CalledRow[];
}

const WHOLE_VEHICLE: readonly BasicRowName[] = ['vehicle'];
const VEHICLE: readonly BasicRowName[] = ['vehiclePurchase', 'vehicleRunning'];

/** The totals of the form and what they add up. */
const SUMS = {
  threePublic: {
    rows: (form) =>
      // Purchase and running may stand beneath 三公经费 themselves.
      rowsNamed(form, [...(form.rows.vehicle ? WHOLE_VEHICLE : VEHICLE), 'abroad', 'reception']),
    leaves: (form) => rowsNamed(form, [...VEHICLE, 'abroad', 'reception']),
  },
  vehicle: { rows: (form) => rowsNamed(form, VEHICLE) },
  project: {
    rows: (form) => [
      ...rowsNamed(form, ['operations', 'running', 'specialFunds']),
      ...otherProjectRows(form),
    ],
    leaves: (form) => [
      ...rowsNamed(form, ['operations', 'running']),
      ...wholeFunds(form),
      ...otherProjectRows(form),
    ],
  },
  specialFunds: { rows: wholeFunds },
} as const satisfies Partial<Record<BasicRowName, Summed>>;

type SumName = keyof typeof SUMS;

const TOTALS = Object.keys(SUMS) as SumName[];

/** A total of one form: what makes it, and whether it does, worked out once for the many rules that ask. */
class Sum {
  readonly parts: readonly CalledRow[];
  /** Of projects by their own names a form may list the main ones only: unless they make the total in one of the years. */
  private readonly isPartial: boolean;
  private readonly ties = new Map<BasicColumn, Result<TieKey> | undefined>();

  constructor(
    private readonly basic: BasicData,
    private readonly name: SumName,
  ) {
    this.parts = SUMS[name].rows(basic);
    const isOfOwnNames = name === 'project' && !this.parts.some(({ list }) => list === 'rows');
    this.isPartial = isOfOwnNames && !BASIC_COLUMNS.some((column) => this.comes(column) === 0);
  }

  /** Where only the rows beneath a subtotal tie, the subtotal is wrong, and its own rule says so. */
  tie(column: BasicColumn): Result<TieKey> | undefined {
    if (this.ties.has(column)) return this.ties.get(column);
    if (this.isPartial && this.comes(column) !== 1) return undefined;
    const verdict = tieTo(this.basic, this.name, this.parts, column);
    const tie =
      verdict && verdict.outcome !== 'pass' ? (this.repaired(column) ?? verdict) : verdict;
    this.ties.set(column, tie);
    return tie;
  }

  /** Whether the rows come to less than the total, to as much or to more. */
  private comes(column: BasicColumn): number | undefined {
    const whole = figure(this.basic.rows[this.name]?.[column]);
    if (!whole || whole.stored.isZero()) return undefined;
    const sum = this.parts.reduce((all, { row }) => {
      const one = figure(row[column]);
      return one ? all.plus(inScale(one, whole.scale)) : all;
    }, ZERO);
    return sum.equals(whole.stored) ? 0 : sum.greaterThan(whole.stored) ? 1 : -1;
  }

  private repaired(column: BasicColumn): Result<TieKey> | undefined {
    const beneath = this.leaves();
    const isFilled = beneath?.some(
      (leaf) => !this.parts.includes(leaf) && figure(leaf.row[column]),
    );
    const verdict = isFilled ? tieTo(this.basic, this.name, beneath ?? [], column) : undefined;
    return verdict?.outcome === 'pass' ? verdict : undefined;
  }

  /** Why what the parts add up to is not what the total says: the total or a subtotal beneath it is wrong. */
  miss(column: BasicColumn): Result<TieKey> | undefined {
    const tie = this.tie(column);
    const leaves = this.leaves();
    // A total that ties to a subtotal which is wrong itself is as wrong as that.
    const wrong =
      tie?.outcome === 'pass' && leaves ? tieTo(this.basic, this.name, leaves, column) : tie;
    return wrong?.outcome === 'fail' ? wrong : undefined;
  }

  private leaves(): readonly CalledRow[] | undefined {
    const { leaves }: Summed = SUMS[this.name];
    return leaves?.(this.basic);
  }
}

const sumsOf = ofEach((basic: BasicData) => {
  const sums = new Map<SumName, Sum>();
  return (name: SumName): Sum => {
    let sum = sums.get(name);
    if (!sum) sums.set(name, (sum = new Sum(basic, name)));
    return sum;
  };
});

function sumOf(basic: BasicData, name: SumName): Sum {
  return sumsOf(basic)(name);
}

/** The total that a row is a part of. */
function totalAbove(basic: BasicData, called: CalledRow): SumName | undefined {
  return TOTALS.find((total) => sumOf(basic, total).parts.some(({ row }) => row === called.row));
}

/** A total against its rows, in each year column. Not applicable where the form has no total or none of the rows. */
export function tiesInEachColumn(
  basic: BasicData | undefined,
  total: SumName,
): CheckResult<TieKey> {
  if (!basic?.rows[total]) return NOT_APPLICABLE;
  const sum = sumOf(basic, total);
  if (sum.parts.length === 0) return NOT_APPLICABLE;
  const results: Result<TieKey>[] = [];
  for (const column of BASIC_COLUMNS) {
    const result = sum.tie(column);
    if (result)
      results.push(inDoubt(result, (miss) => fallen(basic.rows[total], sum, column, miss)));
  }
  return results;
}

/** A sum that fails has nothing to say beside what shows one of its figures to be off by just as much. */
function fallen(
  total: BasicRow | undefined,
  { parts }: Sum,
  column: BasicColumn,
  miss: Decimal,
): Pick<Verdict, 'doubts' | 'fallsWith'> {
  const fields = parts.map(({ row }) => row[column]);
  const own = total?.[column];
  return {
    doubts: suspects(own, [], miss),
    fallsWith: missingBy(suspects(own, fields, miss)),
  };
}

function tieTo(
  basic: BasicData,
  total: SumName,
  rows: readonly CalledRow[],
  column: BasicColumn,
): Result<TieKey> | undefined {
  const sum = { label: cellLabel(named(total), column), field: basic.rows[total]?.[column] };
  return tiesOut(sum, addendsOf(rows, column), {
    path: `basic.rows.${total}.${column}`,
    beside: () => fieldsOf(basic),
  });
}

/**
 * What a blank cell of a row says: nothing was spent, where the total above ties without it; that it is missing, where that total's
 * rule reports it already, or that the total is off. `undefined` where no total tells.
 */
export function blankUnderTotal(
  basic: BasicData,
  called: CalledRow,
  column: BasicColumn,
): 'nothing' | 'reported' | undefined {
  const above = totalAbove(basic, called);
  if (!above || !figure(basic.rows[above]?.[column])) return undefined;
  const result = sumOf(basic, above).tie(column);
  const key = result && told(result).key;
  if (key === 'ties') return 'nothing';
  return key === 'unchecked' || key === 'off' ? 'reported' : undefined;
}

/** What a part of a total that does not tie would be if the part alone were wrong, in its own unit. */
function impliedPart(
  basic: BasicData,
  called: CalledRow,
  column: BasicColumn,
): Decimal | undefined {
  const own = figure(called.row[column]);
  const above = own && totalAbove(basic, called);
  if (!above) return undefined;
  const result = sumOf(basic, above).tie(column);
  const whole = figure(basic.rows[above]?.[column]);
  if (result?.outcome !== 'fail' || !whole) return undefined;
  return own.stored.plus(inScale({ ...whole, stored: missOf(told(result)) }, own.scale));
}

/** The same in the unit of `scale`. */
export function impliedIn(
  scale: Decimal | undefined,
  basic: BasicData,
  called: CalledRow,
  column: BasicColumn,
): Decimal | undefined {
  const own = figure(called.row[column]);
  const stored = own && impliedPart(basic, called, column);
  return stored && inScale({ ...own, stored }, scale);
}

/** What the rows of a total add up to where the total itself is wrong, in its unit: its own rule tells of that. */
export function sumBeside(
  basic: BasicData,
  called: CalledRow,
  column: BasicColumn,
): Decimal | undefined {
  const total = TOTALS.find((name) => called.is(name));
  const miss = total && sumOf(basic, total).miss(column);
  if (!miss) return undefined;
  const { expected } = told(miss);
  return expected === undefined ? undefined : decimal(expected);
}

/**
 * Whether a total bears a figure out as it stands: the one above it, or, of a total, its rows. Figures that are `odd` themselves
 * bear nothing out.
 */
export function tiesAsTyped(
  basic: BasicData,
  called: CalledRow,
  column: BasicColumn,
  isOdd: (row: BasicRow) => boolean,
): boolean {
  return TOTALS.some((name) => {
    const total = basic.rows[name];
    const sum = sumOf(basic, name);
    const others = called.is(name)
      ? sum.parts.map(({ row }) => row)
      : total && sum.parts.some(({ row }) => row === called.row)
        ? [total]
        : [];
    if (others.length === 0 || others.some(isOdd)) return false;
    return sum.tie(column)?.outcome === 'pass';
  });
}

/** Whether a total tells of a figure that it, or one of its parts, is another one, which is of this kind. */
export function isToldBySum(
  basic: BasicData,
  called: CalledRow,
  column: BasicColumn,
  isKind: (meant: Decimal) => boolean,
): boolean {
  return [sumBeside, impliedPart].some((meantBy) => {
    const meant = meantBy(basic, called, column);
    return meant !== undefined && isKind(meant);
  });
}

/** Every figure of the year columns. */
function fieldsOf({ rows, funds, operatingParts }: BasicData): (Field | undefined)[] {
  return [...Object.values(rows), ...funds, ...operatingParts].flatMap((row) =>
    BASIC_COLUMNS.map((column) => row[column]),
  );
}
