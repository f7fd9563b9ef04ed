import errorValue from './error-value';
import hidden from './hidden';

export const cell = [errorValue, hidden] as const;
