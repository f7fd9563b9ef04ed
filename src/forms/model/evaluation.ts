import type { BasicColumn, BasicRowName } from './basic-data';
import type { CellRef } from '../../workbook';
import type { Field, FormBase, Label, Repeated } from './field';
import type { Funds, TaskList } from './funds';
import type { Indicator, Subtotal } from './indicator';
import type { Section } from './section';
import type { UnitTable } from './unit-table';

/** A task told in words: what it was to do, and what was done of it. */
export interface Work {
  readonly name: Label;
  readonly plan: Field;
  readonly done: Field;
  /** 是否完成 */
  readonly status?: Field;
}

export interface StaffInHead {
  readonly label: Label;
  readonly field: Field;
}

/** 三公经费 of a year, stated above the indicators beside its label. */
export interface AccountInHead extends StaffInHead {
  readonly row: BasicRowName;
  readonly column: BasicColumn;
}

export interface SelfEvaluation extends FormBase {
  readonly kind: 'self-evaluation' | 'project-self-evaluation' | 'criteria-self-evaluation';
  /** 预算部门, 单位名称 */
  readonly department?: Field;
  readonly projectName?: Field;
  /** 主管部门 */
  readonly authority?: Field;
  /** 实施单位 */
  readonly implementer?: Field;
  /** 编制人数, 在职人数 and 控制率 in the head, each with its label. */
  readonly staff?: Readonly<Partial<Record<'authorised' | 'actual' | 'controlRate', StaffInHead>>>;
  /** What the head states of rows of the basic data. */
  readonly accountsInHead?: readonly AccountInHead[];
  /** 项目起止时间, 实施周期, in the head. */
  readonly period?: Field;
  readonly funds?: Funds;
  readonly tasks?: TaskList;
  /** 年度主要任务 in words, with or without amounts. */
  readonly works?: readonly Work[];
  /** 预期目标, one entry for each numbered item; all entries of one cell share it. Adjusted ones where the form gives them. */
  readonly goals: readonly Label[];
  /** 年初目标 where the goals are adjusted ones. */
  readonly initialGoals?: readonly Label[];
  /** 实际完成情况 */
  readonly completions: readonly Label[];
  readonly goalsField?: Field;
  readonly completionsField?: Field;
  readonly sections: readonly Section[];
  /** Second-level headings that state a weight: 数量指标（20分）. */
  readonly subsections?: readonly Section[];
  /** The heading of the whole table where it states the points of all rows: 绩效指标（90分）. */
  readonly tableHeading?: Section;
  readonly indicators: readonly Indicator[];
  readonly subtotals?: readonly Subtotal[];
  /** 总分 */
  readonly total?: {
    readonly label: Label;
    readonly weight?: Field;
    readonly score?: Field;
    readonly deduction?: Field;
    /** The sums under the weights of sections and groups, where these have columns of their own. */
    readonly levels?: readonly Field[];
    /** The cell under the scores that was left blank, where the total stands under another heading. */
    readonly scorePlace?: CellRef;
  };
  /** The total once more in the form's head or below its table, where a total row has it as well. */
  readonly headTotal?: Field | undefined;
  readonly grade?: Field;
  /** All that are ticked of the grades to choose from, where more than one is. */
  readonly gradesTicked?: readonly Field[];
  /** One reason for the whole sheet. */
  readonly sheetReason?: Field;
  /** The two rows that it is put together from, where problems and measures have a row each. */
  readonly reasonRows?: { readonly cause: Field; readonly measures: Field };
  /** 其他需要说明事项 */
  readonly remarks?: Field;
  /** 评价结论: claims something of the figures, but explains no deviation. */
  readonly conclusion?: Field;
  /** What the form tells of itself in other places: 整体情况, 情况说明. They explain no deviation either. */
  readonly statements?: readonly Field[];
  /** Tables of places or offices beside the indicators that can be checked. */
  readonly unitTables?: readonly UnitTable[];
  /** Of a list with a row for each indicator: what is said of the project in each of them, and otherwise in this. */
  readonly repeated?: readonly Repeated[];
  /** Which columns the form has; a rule about a column a form lacks is not applicable. */
  readonly columns: {
    readonly target: boolean;
    readonly actual: boolean;
    readonly weight: boolean;
    readonly score: boolean;
    readonly reason: boolean;
    /** The column of reasons asks for measures as well: 扣分原因及改进措施. */
    readonly measures?: true;
  };
}
