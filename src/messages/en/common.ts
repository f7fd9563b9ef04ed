import type { Vocabulary } from '../vocabulary';

export const outcomes: Vocabulary['outcomes'] = {
  pass: 'pass',
  fail: 'fail',
  explain: 'to explain',
  undetermined: 'undetermined',
  note: 'note',
  'not-applicable': 'not applicable',
};

export const common: Vocabulary['common'] = {
  pass: 'Checked and right.',
  'not-applicable': 'The form has no such part.',
  'no-report': 'No report was given to compare the form with.',
  mended: 'Holds once what “{rule}” tells is corrected, so nothing is told besides.',
  resting:
    'Rests on a figure that “{rule}” shows to be wrong: to be checked again once it is corrected.',
};

export const unchecked = 'For that reason these checks could not be made: {unchecked}.';

export const openTodo =
  'Fill in what is missing, correct the cells that hold no usable figure, and check again.';

export const explanation: Vocabulary['explanation'] = {
  missing: 'Give the cause and what will be done about it.',
  'no-cause': 'Give the cause.',
  inadequate: 'A reason is given, but {lacks}.',
  given: 'A reason is given.',
  'inadequate-in-report': 'Paragraph {paragraph} of the report gives a reason, but {lacks}.',
  'given-in-report': 'Paragraph {paragraph} of the report gives a reason.',
  'inadequate-in-sheet': 'Sheet “{sheet}” gives a reason, but {lacks}.',
  'given-in-sheet': 'Sheet “{sheet}” gives a reason.',
};

export const lacks: Vocabulary['lacks'] = {
  cause: 'it names no definite cause',
  measure: 'it states no definite measure',
  specific: 'it is too general to be about this row',
  direction: 'it tells of a change the other way than the figures',
  matter: 'it is about another matter and explains nothing of this row',
  year: 'it tells of an earlier year and does not say how that bears on this one',
  here: 'it only refers to another paper and gives no reason on this form',
};
