import type { CellRef } from '../../workbook';
import type { MoneyColumn } from './funds';
import type { Field, Label } from './field';

/** A table beside the indicators that has a place or an office a row: 分县（市、区）情况, 机构名称 | 收入合计 | 其中：……. */
export interface UnitTable {
  /** What stands above it in a row of its own. */
  readonly title?: Label;
  /** Its first heading. */
  readonly cell: CellRef;
  /** The rows of the sheet that it takes up. */
  readonly rowsAt: { readonly top: number; readonly bottom: number };
  readonly columns: readonly UnitColumn[];
  readonly rows: readonly UnitRow[];
  /** 合计, 汇总 */
  readonly total?: UnitRow;
}

export interface UnitColumn {
  readonly label: Label;
  /** 收入合计, 人员支出: without 其中, brackets and units. */
  readonly name: string;
  /** What the form's own funds call it. */
  readonly role?: MoneyColumn;
  readonly unit?: string;
  /** Index of the column that it is a part of. */
  readonly of?: number;
  /** 基本支出 beside 项目支出, or 其他 among them: the parts are all there are. */
  readonly isWhole?: true;
}

export interface UnitRow {
  readonly label: Label;
  /** What stands under each column. */
  readonly fields: readonly (Field | undefined)[];
}
