/** The workbook as plain data: what was read (`Snapshot`), what is to be changed (`Edit`), what is kept with it (`Kept`). */
export * from './address';
export * from './apply';
export * from './deferred';
export * from './display';
export * from './edit';
export * from './fit';
export * from './kept';
export * from './marks';
export { recalculated } from './recalculate';
export * from './snapshot';
export * from './stale';
export * from './text';
