/** `assess`: a snapshot under a rubric becomes an assessment. */
export { assess, assessForms, type AssessFormsInput, type AssessInput } from './assess';
export {
  isFormAside,
  isListAlone,
  isReadInPart,
  isUnitAside,
  sheetsBeside,
  unitsAside,
  unitsSubmitted,
  type Read,
} from './aside';
export { ownerToTell } from './owner';
export { scoredByCriteria } from './summary';
export { isUnfilled } from './unfilled';
export * from './model';
/** What a pane needs of the rooms below besides the assessment itself. */
export { isPassage, tally, withoutAsking } from '../findings';
export { readReportFile, readReportText, type Report } from '../narrative';
export {
  builtInRubrics,
  isPack,
  parseOwnRubric,
  rubricFileText,
  rubricText,
  type Rubric,
} from '../rubrics';
