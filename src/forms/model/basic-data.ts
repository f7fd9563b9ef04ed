import type { Field, FormBase, Label } from './field';

/** The rows of the basic-data form that rules name, in its order. */
export const BASIC_ROWS = [
  'threePublic', // 三公经费
  'vehicle', // 1、公务用车购置和维护经费
  'vehiclePurchase', // 其中：公车购置
  'vehicleRunning', // 公车运行维护
  'abroad', // 2、出国经费
  'reception', // 3、公务接待
  'project', // 项目支出
  'operations', // 1、业务工作经费
  'running', // 2、运行维护经费
  'specialFunds', // 3、本级专项资金
  'operating', // 公用经费
  'procurement', // 政府采购金额
  'basicAdjustment', // 部门基本支出预算调整
] as const;

export type BasicRowName = (typeof BASIC_ROWS)[number];

const NAMES: ReadonlySet<string> = new Set(BASIC_ROWS);

/** Whether a name of another vocabulary is that of a row of the basic data: roles, measures and topics call these rows alike. */
export function isBasicRow<Name extends string>(name: Name): name is Name & BasicRowName {
  return NAMES.has(name);
}

/** The three year columns, in the order of the form. */
export const BASIC_COLUMNS = ['lastYear', 'budget', 'finalAccounts'] as const;
export type BasicColumn = (typeof BASIC_COLUMNS)[number];

export interface BasicRow {
  readonly label: Label;
  /** Label without numbering, 其中 and colons: `会议费、培训费`. */
  readonly name: string;
  readonly lastYear?: Field;
  readonly budget?: Field;
  readonly finalAccounts?: Field;
  /** Why it moved, where the form has a column for it. */
  readonly reason?: Field;
  /** What stands in the columns of `BasicData.workedOut`, in their order. */
  readonly workedOut?: readonly Field[];
  /** Set where a row that no rule names is one more part of 项目支出. */
  readonly under?: 'project';
  /** Set where a fund is a part of the one above it that is no part: ① beneath （1）. */
  readonly beneath?: true;
}

/** 编制数, 实际在职人数 and 控制率 */
export const STAFF_COLUMNS = ['authorised', 'actual', 'controlRate'] as const;

export type StaffFigures = { readonly [column in (typeof STAFF_COLUMNS)[number]]?: Field };

/** 行政, 事业: a part of the staff. */
export interface StaffLine extends StaffFigures {
  readonly label: Label;
  /** 行政 and 事业 in columns of their own, where the line has its 合计 beside them. */
  readonly kinds?: readonly StaffLine[];
}

/** All staff; without figures of its own where the form has nothing but parts. */
export interface Staffing extends StaffFigures {
  /** 合计 over or under the parts. */
  readonly label?: Label;
  readonly parts?: readonly StaffLine[];
  readonly kinds?: readonly StaffLine[];
  /** The parts are 其中 rows, which need not come to the whole. */
  readonly isOfWhich?: boolean;
  /** Further columns of people: 其中：行政, 离退休人数. */
  readonly columns?: readonly StaffColumn[];
}

/** A column of people beside that of all staff, which they may be part of. */
export interface StaffColumn {
  readonly label: Label;
  readonly field: Field;
  readonly isPart: boolean;
}

export interface Labelled {
  readonly label: Label;
  readonly field: Field;
}

export interface BasicData extends FormBase {
  readonly kind: 'basic-data';
  readonly department?: Field;
  readonly staffing: Staffing;
  /** Years in the headings. */
  readonly columnYears: Readonly<Partial<Record<BasicColumn, number>>>;
  /** Heading cells of the year columns. */
  readonly columnLabels: Readonly<Partial<Record<BasicColumn, Label>>>;
  /** Headings of further columns of figures beside the years: 增减额, 增减率, 完成率. */
  readonly workedOut?: readonly Label[];
  readonly rows: Readonly<Partial<Record<BasicRowName, BasicRow>>>;
  /** One row each fund under 本级专项资金. */
  readonly funds: readonly BasicRow[];
  /** The 其中 rows under 公用经费. */
  readonly operatingParts: readonly BasicRow[];
  /** Rows that belong to none of the above. */
  readonly otherRows: readonly BasicRow[];
  readonly buildings: readonly BuildingRow[];
  /** 固定资产原值, what of it is in use, and 固定资产利用率. */
  readonly assets?: Readonly<Record<'whole' | 'used' | 'rate', Labelled>>;
  /** 厉行节约保障措施 */
  readonly thrift?: Field;
  /** 说明, 备注 and 注 below the rows, one entry each cell. */
  readonly remarks: readonly Field[];
}

export interface BuildingRow {
  readonly approvedSize?: Field;
  readonly actualSize?: Field;
  readonly sizeRate?: Field;
  readonly budgetInvestment?: Field;
  readonly actualInvestment?: Field;
  readonly investmentRate?: Field;
}
