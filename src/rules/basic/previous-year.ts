import type { BasicData, BasicRow } from '../../forms';
import { figure } from '../../scoring';
import { AGREE_KEYS, agrees, type AgreeKey } from '../compare/agree';
import { named } from '../field-names';
import { NOT_APPLICABLE, rule, told, type Verdict } from '../rule';
import { cellLabel, everyRow, isUnasked, type CalledRow } from './columns';

/** 上年决算数 of this year's form = 本年决算数 of last year's form, row by row. */
export default rule({
  id: 'basic/previous-year',
  outcome: 'fail',
  basis: ['form:basic-data'],
  messages: [...AGREE_KEYS, 'other-year', 'unmatched', 'unlike', 'renamed'],
  examples: {
    right: [{ '项目支出 上年决算': '629.66', '去年 项目支出 本年决算': '629.66' }],
    wrong: [{ '项目支出 上年决算': '629.66', '去年 项目支出 本年决算': '692.66' }],
  },
  check({ basic, previous, previousName: name, previousBeside: isBeside = false }) {
    if (!basic || !previous) return NOT_APPLICABLE;
    const cells = basic.title ? [basic.title.cell] : [];
    const values = name === undefined ? [] : [name];
    const called = {
      cells,
      path: 'previous',
      values,
      ...(name !== undefined && { data: { name } }),
    };
    if (previous === 'unmatched') {
      const key = name === undefined ? 'unmatched' : 'unlike';
      return [{ outcome: 'undetermined', key, ...called }];
    }
    if (
      basic.year !== undefined &&
      previous.year !== undefined &&
      previous.year !== basic.year - 1
    ) {
      const years = { year: String(previous.year), expected: String(basic.year - 1) };
      return [
        {
          outcome: 'undetermined',
          key: 'other-year',
          cells,
          data: years,
          path: 'previous.year',
          values: [years.year, years.expected],
        },
      ];
    }
    const before = new Map(rowsOf(previous).map(({ path, row }) => [path, row]));
    const rows = rowsOf(basic).flatMap(
      (row) => carriedOver(row, before.get(row.path), isBeside) ?? [],
    );
    return name === undefined ? rows : [{ outcome: 'note', key: 'renamed', ...called }, ...rows];
  },
});

/** Where last year's cell is in another workbook, only its figure is shown. */
function carriedOver(
  called: CalledRow,
  before: BasicRow | undefined,
  isBeside: boolean,
): Verdict<AgreeKey> | undefined {
  const { label, path, row } = called;
  if (
    !before ||
    isUnasked(called) ||
    isNoAmount(called, before) ||
    (isNothing(row.lastYear) && isNothing(before.finalAccounts))
  )
    return undefined;
  const stated = { label: cellLabel(label, 'lastYear'), field: row.lastYear };
  const known = { label: named('previousAccounts'), field: before.finalAccounts };
  const result = agrees(stated, known, `${path}.lastYear`);
  const verdict = result && told(result);
  if (isBeside) return verdict;
  return (
    verdict && {
      ...verdict,
      cells: verdict.cells.slice(0, 1),
      terms: verdict.terms?.map((one, index) => (index === 0 ? one : { ...one, cell: undefined })),
    }
  );
}

/** Those that have a name of their own. */
function rowsOf(basic: BasicData): readonly CalledRow[] {
  const rows = everyRow(basic);
  const once = new Map(rows.map((row) => [row.path, row]));
  return once.size === rows.length
    ? rows
    : rows.filter((row) => rows.filter(({ path }) => path === row.path).length === 1);
}

/** Rows that no form is known to have may hold words, or headings of their own. */
function isNoAmount({ list, row }: CalledRow, before: BasicRow): boolean {
  return list === 'otherRows' && !(figure(row.lastYear) && figure(before.finalAccounts));
}

/** Blank and 0 say the same of a row that an office did not use. */
function isNothing(field: BasicRow['lastYear']): boolean {
  return field?.reading.kind === 'blank' || figure(field)?.stored.isZero() === true;
}
