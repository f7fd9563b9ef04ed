import { basic } from './basic';
import { cell } from './cell';
import { cross } from './cross';
import { explanation } from './explanation';
import { funds } from './funds';
import { goal } from './goal';
import { indicator } from './indicator';
import { report } from './report';
import { score } from './score';
import { staffing } from './staffing';
import { text } from './text';
import { weight } from './weight';

/** Every rule, sorted by group and name. */
export const RULES = [
  ...basic,
  ...cell,
  ...cross,
  ...explanation,
  ...funds,
  ...goal,
  ...indicator,
  ...report,
  ...score,
  ...staffing,
  ...text,
  ...weight,
] as const;

type ListedRule = (typeof RULES)[number];

/** `funds/nature-total` … */
export type RuleId = ListedRule['id'];

/** The keys of a rule's sentences. */
export type KeyOf<Id extends RuleId> = Extract<ListedRule, { id: Id }>['messages'][number];
