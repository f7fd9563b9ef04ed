import type { Words } from '../family';
import { basicWords } from './basic-data';
import { closingWords } from './closing';
import { fundsWords } from './funds';
import { identityWords } from './identity';
import { indicatorWords } from './indicators';

export { likelyWords } from './likely';

/** Words that many families share. */
export const commonWords: readonly Words[] = [
  identityWords,
  fundsWords,
  indicatorWords,
  closingWords,
  basicWords,
];
