/** What people and programs get from an assessment: edits, text, Markdown, JSON, the handbook. */
export { figureShown, signShown } from '../findings';
export { annotationEdits, marksOf, notesOf } from './annotation';
export { copyName, originalName } from './copy-name';
export { formatHandbook } from './handbook';
export { workbookToJson, type CheckedFile, type FileFailure, type WorkbookJson } from './json';
export { formatMarkdown } from './markdown';
export { rubricInBrief, sheetName, unitHeading } from './identity';
export { placeForPeople, present } from './present';
export { counts, verdict } from './verdict';
export { formatOverview, overviewed, type Overviewed } from './overview';
export { formatText } from './text';
export { unfitLines, warnings } from './warnings';
export { roundedCells, writtenTexts, type RoundedCell, type WrittenCell } from './written';
export { unsureCells, type Unsure } from './unsure';
export {
  COMPUTED,
  heldTotals,
  textsLeft,
  type TextLeft,
  withWritten,
  writeBackEdits,
  wrongFormulas,
  type WriteBackMode,
} from './write-back';
