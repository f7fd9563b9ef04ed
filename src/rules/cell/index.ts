import errorValue from './error-value';

export const cell = [errorValue] as const;
