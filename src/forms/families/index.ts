/** Every layout family the reader knows, as data. A new family is one more file and one more line here. */
import { anhui } from './anhui';
import { chongqing } from './chongqing';
import type { Family } from './family';
import { hebei } from './hebei';
import { hubei } from './hubei';
import { hubeiReview } from './hubei-review';
import { hunanBasic } from './hunan-basic';
import { hunanCriteria } from './hunan-criteria';
import { hunanSelfEvaluation } from './hunan-self-evaluation';
import { innerMongolia } from './inner-mongolia';
import { nationalDepartment } from './national-department';
import { nationalProject } from './national-project';
import { ningxia } from './ningxia';
import { noScore } from './no-score';
import { sichuan } from './sichuan';
import { commonWords } from './words';
import { yunnan } from './yunnan';

/** The more particular ones first: of two that show equally many signs the earlier counts. */
export const families: readonly Family[] = [
  hunanBasic,
  hunanSelfEvaluation,
  hunanCriteria,
  hubeiReview,
  hebei,
  chongqing,
  innerMongolia,
  yunnan,
  sichuan,
  hubei,
  ningxia,
  anhui,
  noScore,
  nationalProject,
  nationalDepartment,
];

export const allWords = [
  ...commonWords,
  ...families.flatMap(({ words }) => (words ? [words] : [])),
];

/** Labels by which families are told apart. */
export const tellTales: readonly string[] = families.flatMap(
  ({ signs, needs = [], oneOf = [], excludes = [] }) =>
    [...signs, ...needs, ...oneOf, ...excludes].filter((sign) => !sign.startsWith('role:')),
);
