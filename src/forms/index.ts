/**
 * Finds the forms in a snapshot by their labels; every field keeps its cell. `labels/` tells what words stand for, `sheet/` which
 * parts of a sheet are one form each and how they lie, `table/` the headings and columns of indicators, `indicators/` their rows,
 * `funds/` the money, `scored/` what is scored in more than one of these places, `around/` what stands above and below,
 * `basic/` the basic data, `others/` what a workbook holds beside the forms that are meant.
 */
export * from './model';
export { shownText } from './field';
export { unwrapped } from './lines';
export { readForms } from './read';
export { LIST_MONEY, type ListMoney } from './others/list-columns';
export { nameIn as nameInList } from './others/held-lists';
export { endsAsOffice, officeEndings } from './labels/office-endings';
export { isShortFor } from './labels/short-names';
export { nameInTitle, nameKey } from './labels/text';
export type { Role } from './families/family';
export { readLabel, type LabelReading } from './words';
