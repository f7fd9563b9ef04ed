import { BASIC_COLUMNS, BASIC_ROWS, MONEY_COLUMNS, type BasicData, type Field } from '../../forms';
import { figure } from '../../scoring';
import { cellLabel, rowsNamed } from '../basic/columns';
import { tiesOut } from '../compare/sum';
import { TIE_KEYS, type TieKey } from '../compare/tie';
import { named } from '../field-names';
import { NOT_APPLICABLE, rule, told, type PartUnit, type Verdict } from '../rule';

/** 汇总 = Σ 本级、下属各单位 */
export default rule({
  id: 'cross/consolidated',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: [...TIE_KEYS, 'partly'],
  examples: {
    right: [
      {
        '三公经费 本年预算': '30',
        '三公经费 本年决算': '28',
        '公用经费 本年预算': '120',
        '公用经费 本年决算': '110',
        '下属 甲 三公经费 本年预算': '18',
        '下属 甲 三公经费 本年决算': '17',
        '下属 甲 公用经费 本年预算': '70',
        '下属 甲 公用经费 本年决算': '65',
        '下属 乙 三公经费 本年预算': '12',
        '下属 乙 三公经费 本年决算': '11',
        '下属 乙 公用经费 本年预算': '50',
        '下属 乙 公用经费 本年决算': '45',
      },
    ],
    wrong: [
      {
        '三公经费 本年预算': '30',
        '三公经费 本年决算': '29.5',
        '公用经费 本年预算': '120',
        '公用经费 本年决算': '110',
        '下属 甲 三公经费 本年预算': '18',
        '下属 甲 三公经费 本年决算': '17',
        '下属 甲 公用经费 本年预算': '70',
        '下属 甲 公用经费 本年决算': '65',
        '下属 乙 三公经费 本年预算': '12',
        '下属 乙 三公经费 本年决算': '11',
        '下属 乙 公用经费 本年预算': '50',
        '下属 乙 公用经费 本年决算': '45',
      },
    ],
  },
  check({ basic, evaluation, parts = [] }) {
    const sums = sumsOf(
      { name: '', ...(basic && { basic }), ...(evaluation && { evaluation }) },
      parts,
    );
    if (sums.length === 0) return NOT_APPLICABLE;
    const results = sums.flatMap(({ label, column, whole, addends, path }) => {
      const result = tiesOut({ label, field: whole }, addends, { path });
      return result ? [{ column, verdict: told(result) }] : [];
    });
    const off = results.filter(({ verdict }) => verdict.outcome === 'fail');
    const tied = results.length - off.length;
    if (off.length > 0 && (tied < FEWEST_TIED || tied <= off.length)) {
      return [
        someMissing(
          off.map(({ verdict }) => verdict),
          parts,
        ),
      ];
    }
    return [
      ...results.flatMap(({ verdict }) => (verdict.outcome === 'fail' ? [] : [verdict])),
      ...once(off),
    ];
  },
});

/** So many figures that are those of all parts show that these are all there. */
const FEWEST_TIED = 3;

interface Sum {
  readonly label: string;
  readonly column: string;
  readonly path: string;
  readonly whole: Field;
  readonly addends: readonly { label: string; field: Field | undefined; unused: () => boolean }[];
}

/** Every figure of the whole beside those of its parts; what some part has no form for is left out, and so is what none has. */
function sumsOf(whole: PartUnit, parts: readonly PartUnit[]): readonly Sum[] {
  if (parts.length === 0) return [];
  const figures = figuresOf(whole);
  const ofParts = parts.map((part) => ({
    name: part.name,
    kinds: { basic: part.basic !== undefined, evaluation: part.evaluation?.funds !== undefined },
    byPath: new Map(figuresOf(part).map((one) => [one.path, one.field])),
  }));
  return figures.flatMap(({ label, column, kind, path, field }): readonly Sum[] => {
    if (!ofParts.every(({ kinds }) => kinds[kind])) return [];
    const addends = ofParts.map(({ name, byPath }) => ({
      label: name,
      field: byPath.get(path),
      unused: () => true,
    }));
    const isUsed = addends.some((one) => figure(one.field)?.stored.isZero() === false);
    const own = figure(field);
    // Nothing of nothing shows nothing.
    if (!own || (!isUsed && own.stored.isZero()) || !addends.some((one) => one.field)) return [];
    return [{ label, column, path: `parts.${path}`, whole: field, addends }];
  });
}

interface Placed {
  readonly label: string;
  readonly column: string;
  readonly kind: 'basic' | 'evaluation';
  readonly path: string;
  readonly field: Field;
}

function figuresOf({ basic, evaluation }: PartUnit): readonly Placed[] {
  const found: Placed[] = basic ? [...ofStaff(basic), ...ofRows(basic)] : [];
  const { total, basicExpenditure, projectExpenditure } = evaluation?.funds ?? {};
  for (const column of MONEY_COLUMNS) {
    const rows = [
      ['total', total?.[column], named(column)],
      [
        'basicExpenditure',
        basicExpenditure?.[column === 'annualBudget' ? 'amount' : column],
        cellLabel(named('basicExpenditure'), column),
      ],
      [
        'projectExpenditure',
        projectExpenditure?.[column === 'annualBudget' ? 'amount' : column],
        cellLabel(named('projectExpenditure'), column),
      ],
    ] as const;
    for (const [row, field, label] of rows) {
      if (!field) continue;
      found.push({
        label,
        column: `funds.${column}`,
        kind: 'evaluation',
        path: `funds.${row}.${column}`,
        field,
      });
    }
  }
  return found;
}

function ofStaff({ staffing }: BasicData): readonly Placed[] {
  return (['authorised', 'actual'] as const).flatMap((column): readonly Placed[] => {
    const field = staffing[column];
    const label = named(column === 'actual' ? 'staff' : column);
    return field ? [{ label, column, kind: 'basic', path: `basic.staffing.${column}`, field }] : [];
  });
}

function ofRows(basic: BasicData): readonly Placed[] {
  return rowsNamed(basic, BASIC_ROWS).flatMap(({ label, path, row }) =>
    BASIC_COLUMNS.flatMap((column): readonly Placed[] => {
      const field = row[column];
      const called = cellLabel(label, column);
      return field
        ? [{ label: called, column, kind: 'basic', path: `${path}.${column}`, field }]
        : [];
    }),
  );
}

interface Off {
  readonly column: string;
  readonly verdict: Verdict<TieKey>;
}

/** Of figures of a column that are off by as much, the totals go with their part: they are told once. */
function once(off: readonly Off[]): readonly Verdict<TieKey>[] {
  const told = new Map<string, Verdict<TieKey>>();
  for (const { column, verdict } of off) {
    const key = `${column} ${verdict.difference ?? ''}`;
    const first = told.get(key);
    const [own] = verdict.cells;
    if (!first) told.set(key, verdict);
    else if (own) told.set(key, { ...first, cells: [...first.cells, own] });
  }
  return [...told.values()];
}

/** Nearly nothing adds up: some of the parts may not be in the workbook. */
function someMissing(
  off: readonly Verdict<TieKey>[],
  parts: readonly PartUnit[],
): Verdict<'partly'> {
  return {
    outcome: 'note',
    key: 'partly',
    cells: off.flatMap(({ cells: [first] }) => first ?? []).slice(0, 1),
    path: 'parts',
    values: parts.map(({ name }) => name),
    data: { parts: parts.map(({ name }) => name).join('、'), count: String(off.length) },
  };
}
