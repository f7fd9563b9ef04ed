/** The `.xlsx` package as a host: reads a workbook's bytes and patches them, the same in Node and in a browser. */
export { FileError, type FileErrorCode } from './file-error';
export { FileHost } from './file-host';
export { patchWorkbook, type Left, type PatchResult } from './patch';
export {
  readPresentation,
  type CellLook,
  type SheetMark,
  type SheetNote,
  type SheetPresentation,
} from './presentation';
export { readWorkbook, type ReadOptions } from './read';
