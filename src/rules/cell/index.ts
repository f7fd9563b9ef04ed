import errorValue from './error-value';
import repeated from './repeated';
import staleResult from './stale-result';

export const cell = [errorValue, repeated, staleResult] as const;
