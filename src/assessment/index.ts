/** `assess`: a snapshot under a rubric becomes an assessment. */
export { assess, assessForms, type AssessFormsInput, type AssessInput } from './assess';
export * from './model';
