import type { CellState } from '../../../workbook';
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

/** The `<c>` element for a state. */
export function cellXml(frame: CellFrame, { value, formula }: CellState): string {
  const { prefix: p, attributes, item, extension = '' } = frame;
  const f = formula === undefined ? '' : `<${p}f>${escapeText(formula.replace(/^=/, ''))}</${p}f>`;
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
