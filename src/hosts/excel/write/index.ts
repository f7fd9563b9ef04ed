/** Writing to the workbook: journal, check, write, read back, compensate; and taking a write back. */
export { applyEdits, undoReceipt } from './apply';
export { pendingWrites, recoverWrite, receiptOf } from './recover';
