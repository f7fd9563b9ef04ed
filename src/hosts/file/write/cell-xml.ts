import type { CellState } from '../../../workbook';
import { storedFormula } from './stored-formula';
import { rewriteRuns } from './text-runs';
import { escapeCellText, escapeText } from '../xml/text';

/** What a written cell keeps of the one that stood there. */
export interface CellFrame {
  /** Prefix of the sheet's vocabulary, with its colon. */
  readonly prefix: string;
  /** Attributes: address, style and whatever else was there. */
  readonly attributes: string;
  /** The string item whose fonts stay with what is left of the text. */
  readonly item?: string | undefined;
  /** An `<extLst>` of the cell. */
  readonly extension?: string;
}

/** The type of a cell and the content of its `<v>` for the result of a formula. */
export function resultOf(value: Exclude<CellState['value'], null>): { type: string; text: string } {
  switch (typeof value) {
    case 'number':
      return { type: 'n', text: `${value}` };
    case 'boolean':
      return { type: 'b', text: value ? '1' : '0' };
    case 'string':
      return { type: 'str', text: escapeText(escapeCellText(value)) };
    default:
      return { type: 'e', text: escapeText(value.error) };
  }
}

/** The `<c>` element for a state. */
export function cellXml(frame: CellFrame, { value, formula }: CellState): string {
  const { prefix: p, attributes, item, extension = '' } = frame;
  const f = formula === undefined ? '' : `<${p}f>${escapeText(storedFormula(formula))}</${p}f>`;
  const make = (type: string, body: string) => {
    const open = `<${p}c${attributes === '' ? '' : ` ${attributes}`}${type === '' ? '' : ` t="${type}"`}`;
    const content = `${f}${body}${extension}`;
    return content === '' ? `${open}/>` : `${open}>${content}</${p}c>`;
  };
  const v = (text: string) => `<${p}v>${text}</${p}v>`;
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? make('', v(`${value}`)) : make('e', v('#NUM!'));
    case 'boolean':
      return make('b', v(value ? '1' : '0'));
    case 'string':
      if (f !== '') return make('str', v(escapeText(escapeCellText(value))));
      return value === ''
        ? make('', '')
        : make('inlineStr', `<${p}is>${rewriteRuns(p, item, value)}</${p}is>`);
    default:
      return value === null ? make('', '') : make('e', v(escapeText(value.error)));
  }
}
