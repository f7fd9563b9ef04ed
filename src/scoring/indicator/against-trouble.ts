import { type Words, ZERO } from '../../amount';
import type { Indicator } from '../../forms';
import type { Rubric } from '../../rubrics';
import type { Shares } from '../model';
import { doneOf } from './done-of';
import { banded, gradeOfShare, open } from './shares';
import { countedOf, troubleIn, WANTS_NONE } from './trouble';
import { GRAVE } from './trouble-words';

/**
 * What a result leaves of a target in words where it tells of something that nobody wants: nothing of a target that wanted none of it,
 * and of another no more than was partly done, how much less being open. `undefined` where it tells of nothing of the kind.
 */
export function againstTrouble(
  row: Indicator,
  target: Words,
  text: string,
  rubric: Rubric,
): Shares | undefined {
  const share = doneOf(target, text);
  if (share) return banded(gradeOfShare(share, rubric), rubric);
  const isNone = WANTS_NONE.test(target.lead);
  const about = `${row.name}${target.text}`;
  const counted = isNone && countedOf(about, text);
  if (counted) return isGraver(target, counted) ? open('words') : banded('missed', rubric);
  const trouble = troubleIn(text);
  if (!trouble || target.text.includes(trouble.clause)) return undefined;
  if (isNone) {
    if (isGraver(target, trouble.clause)) return open('words');
    if (about.includes(trouble.word)) return banded('missed', rubric);
  } else if (target.text.includes(trouble.word)) return undefined;
  if (trouble.isContrary) return banded('missed', rubric);
  return trouble.isSettled ? undefined : { ...banded('partly', rubric), low: ZERO };
}

/** 不发生重大事故 leaves one open that nobody calls 重大. */
function isGraver({ lead }: Words, clause: string): boolean {
  const grave = GRAVE.exec(lead)?.[0];
  return grave !== undefined && !clause.includes(grave);
}
