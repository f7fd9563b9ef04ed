import type { Reading } from '../amount';
import type { Area, CellRef, CellValue } from '../workbook';

/** A piece of text of the form with its place: a label, a heading, a goal. */
export interface Label {
  readonly cell: CellRef;
  /** As it stands in the cell. */
  readonly text: string;
}

/** A place to fill in: its cell, what stands there and what that means. */
export interface Field {
  /** Top-left cell of the merged area. */
  readonly cell: CellRef;
  /** Stored value of the cell. */
  readonly value: CellValue;
  /** Text of the field; for a value inside a label cell only the value's part. */
  readonly text: string;
  readonly reading: Reading;
  /** The text with comparator and unit, where these stand in columns of their own: `≥100%`. */
  readonly shown?: string;
  /** Set where the cell holds a formula: a write-back leaves it alone. */
  readonly formula?: string;
  /** Number format of the cell. */
  readonly format: string;
  readonly mixedFonts?: true;
  /** Set where the cell stores a figure as text (Excel would not add it). */
  readonly numberAsText?: true;
  /** Where the value stands inside a label cell: offsets into the stored text. */
  readonly inside?: { readonly start: number; readonly end: number };
  /** Unit given by a heading (`经费控制情况(万元)`, `指标值(%)`) where the cell itself names none. */
  readonly headingUnit?: string;
}

export type FormKind =
  | 'basic-data'
  | 'self-evaluation'
  | 'project-self-evaluation'
  /** 评分标准 sheets (F3): criteria and scores, no targets. */
  | 'criteria-self-evaluation';

interface FormBase {
  readonly kind: FormKind;
  /** Id of the layout family: `hunan-basic`, `hunan-self-evaluation`, `national-project` … */
  readonly layout: string;
  readonly sheet: string;
  readonly range: Area;
  readonly title?: Label;
  /** Year the form is about (of the budget), from title, headings or a year field. */
  readonly year?: number;
  /** What the reader could not place or is not sure of. */
  readonly doubts: readonly Doubt[];
}

/** Something a form should have and has not, or has twice, or in a doubtful place. */
export interface Doubt {
  readonly kind: 'missing-label' | 'doubtful-label' | 'doubled-label' | 'unread-row' | 'sideways';
  /** Name of the field in question (a key of the messages' field names). */
  readonly field: string;
  readonly cell?: CellRef;
}

/* ---- basic data ---------------------------------------------------------------------------------------- */

/** The rows of the basic-data form that rules name. */
export type BasicRowName =
  | 'threePublic' // 三公经费
  | 'vehicle' // 1、公务用车购置和维护经费
  | 'vehiclePurchase' // 其中：公车购置
  | 'vehicleRunning' // 公车运行维护
  | 'abroad' // 2、出国经费
  | 'reception' // 3、公务接待
  | 'project' // 项目支出
  | 'operations' // 1、业务工作经费
  | 'running' // 2、运行维护经费
  | 'specialFunds' // 3、本级专项资金
  | 'operating' // 公用经费
  | 'procurement' // 政府采购金额
  | 'basicAdjustment'; // 部门基本支出预算调整

/** The three year columns. */
export type BasicColumn = 'lastYear' | 'budget' | 'finalAccounts';

export interface BasicRow {
  readonly label: Label;
  /** Label without numbering, 其中 and colons: `会议费、培训费`. */
  readonly name: string;
  readonly lastYear?: Field;
  readonly budget?: Field;
  readonly finalAccounts?: Field;
  /** Set where a row that no rule names is one more part of 项目支出. */
  readonly under?: 'project';
}

export interface BasicData extends FormBase {
  readonly kind: 'basic-data';
  readonly department?: Field;
  readonly staffing: {
    readonly authorised?: Field;
    readonly actual?: Field;
    readonly controlRate?: Field;
  };
  /** Years in the headings. */
  readonly columnYears: Readonly<Partial<Record<BasicColumn, number>>>;
  /** Heading cells of the year columns. */
  readonly columnLabels: Readonly<Partial<Record<BasicColumn, Label>>>;
  readonly rows: Readonly<Partial<Record<BasicRowName, BasicRow>>>;
  /** One row each fund under 本级专项资金. */
  readonly funds: readonly BasicRow[];
  /** The 其中 rows under 公用经费. */
  readonly operatingParts: readonly BasicRow[];
  /** Rows that belong to none of the above. */
  readonly otherRows: readonly BasicRow[];
  readonly buildings: readonly BuildingRow[];
  /** 厉行节约保障措施 */
  readonly thrift?: Field;
}

export interface BuildingRow {
  readonly approvedSize?: Field;
  readonly actualSize?: Field;
  readonly sizeRate?: Field;
  readonly budgetInvestment?: Field;
  readonly actualInvestment?: Field;
  readonly investmentRate?: Field;
}

/* ---- self-evaluation ----------------------------------------------------------------------------------- */

/** One row of the funds block: the total row or one of its parts. */
export interface FundsRow {
  readonly label: Label;
  readonly name: string;
  readonly initialBudget?: Field;
  /** 年度预算调整: what was added or cut. */
  readonly adjustment?: Field;
  readonly annualBudget?: Field;
  readonly executed?: Field;
  readonly weight?: Field;
  readonly executionRate?: Field;
  readonly score?: Field;
}

/** A part with one value of its own, as in `一般公共预算：951.84`. */
export interface FundsPart {
  readonly label: Label;
  readonly name: string;
  readonly amount: Field;
  /** What else its row has columns for. */
  readonly initialBudget?: Field;
  readonly executed?: Field;
  readonly executionRate?: Field;
}

export type NatureName = 'basicExpenditure' | 'projectExpenditure';

export interface Funds {
  /** 年度资金总额 */
  readonly total: FundsRow;
  /** 按收入性质分 */
  readonly source: readonly FundsPart[];
  /** The value after 按收入性质分： itself, where a form puts the total there. */
  readonly sourceTotal?: Field;
  /** 按支出性质分 */
  readonly nature: readonly FundsPart[];
  readonly natureTotal?: Field;
  readonly basicExpenditure?: FundsPart;
  readonly projectExpenditure?: FundsPart;
  /** 其中 rows with columns of their own (project forms). Nested 其中 rows under a part are left out. */
  readonly parts: readonly FundsRow[];
  /** 预算执行情况（10分）, where the weight has a cell of its own as well. */
  readonly heading?: Section;
  /** Reason for the execution, where the funds block has a cell for it. */
  readonly reason?: Field;
}

export type SectionName =
  | 'output' // 产出
  | 'benefit' // 效益
  | 'satisfaction' // 满意度
  | 'cost' // 成本
  | 'decision' // 决策
  | 'process' // 过程、管理
  | 'execution' // 预算执行 as a section of indicators
  | 'other';

/** What a second-level heading says an indicator measures. */
export type Category =
  | 'quantity' // 数量
  | 'quality' // 质量
  | 'timeliness' // 时效、进度
  | 'cost' // 成本
  | 'economic' // 经济效益
  | 'social' // 社会效益
  | 'ecological' // 生态效益、环境效益
  | 'sustainability' // 可持续影响
  | 'satisfaction' // 满意度
  | 'other';

export interface Section {
  readonly name: SectionName;
  readonly label: Label;
  /** The figure in a heading such as 产出指标(50分), or in a weight cell of the heading's own. */
  readonly statedWeight?: Field;
  /** A score cell of the section's own. */
  readonly statedScore?: Field;
}

export interface Indicator {
  /** Index into `sections`; absent where the form has no first level. */
  readonly section?: number;
  /** Index into `subsections`; absent where the second level states no weight. */
  readonly subsection?: number;
  readonly level1: string;
  readonly level2: string;
  /** 三级指标, without `指标1：`; inner spaces and line breaks removed. */
  readonly name: string;
  readonly label: Label;
  readonly level2Label?: Label;
  readonly category: Category;
  /** 年度指标值 with 指标性质 and 计量单位 folded into its reading; the adjusted target where there is one. */
  readonly target?: Field;
  /** 指标性质: 正向 ≥, 反向 ≤, 定性 … */
  readonly direction?: 'positive' | 'negative' | 'equal' | 'qualitative';
  readonly actual?: Field;
  readonly weight?: Field;
  readonly score?: Field;
  readonly reason?: Field;
  /** 改进措施, where it has a column of its own beside the cause; `reason` holds both. */
  readonly measures?: Field;
  /** 得分系数 or 权重占比, where the form has such a column. */
  readonly coefficient?: Field;
  /** 完成率 */
  readonly completionRate?: Field;
  /** 折算得分 */
  readonly convertedScore?: Field;
  /** 得分 out of 100, where `score` is what it converts to. */
  readonly rawScore?: Field;
  /** 复核分, 财政审核: read, never written. */
  readonly reviewScore?: Field;
  /** 评分标准 */
  readonly criteria?: Field;
  /** Indicators that share one merged weight or score cell have the same group number. */
  readonly group?: number;
  /** Set where the row is not to be scored: name 无, "/", or no weight, target and actual at all. */
  readonly skipped?: true;
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
  readonly funds?: Funds;
  /** 预期目标, one entry for each numbered item; all entries of one cell share it. */
  readonly goals: readonly Label[];
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
  /** 总分 */
  readonly total?: { readonly label: Label; readonly weight?: Field; readonly score?: Field };
  /** The total once more in the form's head, where a total row has it as well. */
  readonly headTotal?: Field | undefined;
  readonly grade?: Field;
  /** One reason for the whole sheet. */
  readonly sheetReason?: Field;
  /** 其他需要说明事项 */
  readonly remarks?: Field;
  /** 评价结论: claims something of the figures, but explains no deviation. */
  readonly conclusion?: Field;
  /** Which columns the form has; a rule about a column a form lacks is not applicable. */
  readonly columns: {
    readonly target: boolean;
    readonly actual: boolean;
    readonly weight: boolean;
    readonly score: boolean;
    readonly reason: boolean;
  };
}

export type Form = BasicData | SelfEvaluation;

/** A sheet that looks like a form and could not be read as one. */
export interface UnreadForm {
  readonly sheet: string;
  readonly kind?: FormKind;
  readonly doubts: readonly Doubt[];
}

/** A form that was read and is not checked, because another one is meant. */
export interface FormLeftOut {
  readonly sheet: string;
  readonly kind: FormKind;
  /** A copy on a hidden sheet, or a form that nobody has filled in. */
  readonly why: 'hidden-copy' | 'unfilled';
  /** The sheet that the copy is of. */
  readonly of?: string;
}

/** One self-evaluation with its basic data, if any (or basic data alone). Indexes into `forms`. */
export interface FormUnit {
  readonly basic?: number;
  readonly evaluation?: number;
  /** How the two were paired. */
  readonly pairing: 'name' | 'year' | 'order' | 'single';
  /** For a project: index into `units` of the department it belongs to. */
  readonly department?: number;
}

export interface FormsReading {
  readonly forms: readonly Form[];
  readonly units: readonly FormUnit[];
  readonly unread: readonly UnreadForm[];
  readonly leftOut: readonly FormLeftOut[];
}
