/** Every layout family the reader knows, as data. A new family is one more file here. */
import { commonWords } from './common';
import type { Family } from './family';
import { hunanBasic } from './hunan-basic';
import { hunanSelfEvaluation } from './hunan-self-evaluation';

export const families: readonly Family[] = [hunanBasic, hunanSelfEvaluation];

export const allWords = [commonWords, ...families.flatMap(({ words }) => (words ? [words] : []))];
