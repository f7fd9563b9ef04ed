import errorValue from './error-value';
import staleResult from './stale-result';

export const cell = [errorValue, staleResult] as const;
