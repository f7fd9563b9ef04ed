/** The workbook open in Excel, over Office.js: the host of the task pane and the ribbon. */
export { ExcelHost } from './excel-host';
export { openCopy } from './open-copy';
export { supports } from './run';
export { pendingWrites, receiptOf } from './write';
