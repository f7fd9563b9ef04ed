import type { Writable } from '../../../src/amount';
import type { ListRow, SelfEvaluation } from '../../../src/forms';
import type { ProjectLists } from '../../../src/rules';
import { fieldOf, labelOf } from './field';

const SHEET = '汇总表';
type Column = Exclude<keyof ListRow, 'label' | 'form' | 'points'>;
const COLUMNS: Readonly<Record<string, Column>> = {
  年初预算数: 'initialBudget',
  全年预算数: 'annualBudget',
  全年执行数: 'executed',
  执行率: 'executionRate',
  得分: 'score',
  等级: 'grade',
};

/** A list of projects as an example states it, and what of it is about its own form. */
export function listOf(
  entries: readonly (readonly [string, string])[],
  form: SelfEvaluation | undefined,
): ProjectLists {
  const rows = new Map<string, Writable<ListRow>>();
  for (const [name, text] of entries) {
    const [project = '', word = ''] = name.split(' ');
    const column = COLUMNS[word];
    if (!column) throw new Error(`no such field: ${name}`);
    const at = [...rows.keys()].indexOf(project);
    const row = at < 0 ? rows.size : at;
    const read = rows.get(project) ?? { label: labelOf(project, SHEET, row, 0) };
    rows.set(project, read);
    read[column] = fieldOf(text, SHEET, row, Object.values(COLUMNS).indexOf(column) + 1);
    if (project === form?.projectName?.text) read.form = form;
  }
  const { 合计: total, ...named } = Object.fromEntries(rows);
  const list = {
    of: 'project' as const,
    sheet: SHEET,
    range: { top: 0, left: 0, bottom: rows.size, right: Object.keys(COLUMNS).length },
    cell: { sheet: SHEET, row: 0, column: 0 },
    rows: Object.values(named),
    groups: [],
    ...(total && { total }),
    budget: ['annualBudget' as const],
    nested: false,
  };
  const listed = list.rows.flatMap((row) => (row.form ? { list, row } : []));
  return { listed, lists: [list], without: listed.length === 0 && form ? [list] : [] };
}
