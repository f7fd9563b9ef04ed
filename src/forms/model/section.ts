import type { Field, Label } from './field';

export type SectionName =
  | 'output' // 产出
  | 'benefit' // 效益
  | 'satisfaction' // 满意度
  | 'cost' // 成本
  | 'decision' // 决策
  | 'process' // 过程、管理
  | 'execution' // 预算执行 as a section of indicators
  | 'other';

export interface Section {
  readonly name: SectionName;
  readonly label: Label;
  /** The figure in a heading such as 产出指标(50分), or in a weight cell of the heading's own. */
  readonly statedWeight?: Field;
  /** A score cell of the section's own. */
  readonly statedScore?: Field;
  /** 年度绩效目标1（40分）: one of several on a sheet, over the headings that follow up to the next. */
  readonly block?: true;
}
