/** An Excel for tests: it answers the genuine Office.js client, and is as unkind as the real one. */
export { TestExcel, type ExcelOptions, type RequestRecord, type Trouble } from './excel';
export { externalOf } from './external';
export { Refusal } from './remote';
