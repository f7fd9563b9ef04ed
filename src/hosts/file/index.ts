/** The `.xlsx` package as a host: reads a workbook's bytes and patches them, the same in Node and in a browser. */
export { FileError, type FileErrorCode } from './file-error';
export { FileHost } from './file-host';
export {
  readLook,
  type CellLook,
  type Line,
  type MarkLook,
  type NoteLook,
  type SheetLook,
  type WorkbookLook,
} from './look';
export { createWorkbook } from './new-workbook';
export { openWorkbook, type OpenedWorkbook } from './opened-workbook';
export { ownOutput, type OwnOutput } from './own-sheet/recognise';
export { extensionOf } from './package/extension';
export { patchWorkbook, type Left, type PatchResult } from './write/patch';
export { readWorkbook } from './read/workbook';
export { snapshotOfTables } from './tables';
export { PORTABLE, type Codec } from './zip/codec';
