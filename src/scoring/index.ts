/** Indicator + rubric → lowest and highest score allowed, and how. */
export * from './model';
