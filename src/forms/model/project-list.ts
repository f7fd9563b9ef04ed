import type { Area, CellRef } from '../../workbook';
import type { SelfEvaluation } from './evaluation';
import type { Field, Label } from './field';

/** 汇总表: a project or a unit a row, with what its own form says as well. */
export interface ProjectList {
  /** Whose forms it sums up. */
  readonly of: 'project' | 'unit';
  readonly sheet: string;
  /** What of the sheet it takes up. */
  readonly range: Area;
  /** The sheet is hidden. */
  readonly hidden?: true;
  readonly title?: Label;
  /** Whose list it is, where it says so above its headings. */
  readonly department?: Field;
  /** The heading of the names. */
  readonly cell: CellRef;
  readonly year?: number;
  /** Those that are no sums of others, where that can be told. */
  readonly rows: readonly ListRow[];
  readonly groups: readonly ListGroup[];
  /** 合计 */
  readonly total?: ListRow;
  /** Which of the two budgets the column 预算数 holds; one that says neither may be either. */
  readonly budget: readonly ('initialBudget' | 'annualBudget')[];
  /** Some of the rows are parts or sums of others, and nobody can tell of which. */
  readonly nested: boolean;
}

/** A 小计 with its rows, or a heading with figures of those beneath it. */
export interface ListGroup {
  readonly total: ListRow;
  readonly rows: readonly ListRow[];
}

export interface ListRow {
  /** The name of the project or unit as the list has it. */
  readonly label: Label;
  readonly initialBudget?: Field;
  /** 全年预算数, or a budget of which nothing more is said. */
  readonly annualBudget?: Field;
  readonly executed?: Field;
  readonly executionRate?: Field;
  readonly score?: Field;
  readonly grade?: Field;
  /** Points of parts beside the score: 预算执行得分, 绩效指标得分. */
  readonly points?: readonly Field[];
  /** 项目单位, 主管部门 beside the name of a project. */
  readonly office?: Field;
  /** The one form of that name. */
  readonly form?: SelfEvaluation;
}
