/** `assess`: a snapshot under a rubric becomes an assessment. */
export * from './model';
