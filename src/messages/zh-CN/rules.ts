import type { AllRuleTexts } from '../texts';
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

/** The texts of every rule. */
export const rules: AllRuleTexts = {
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
};
