import type { GroupTexts } from '../texts';

export const explanation: GroupTexts<'explanation'> = {
  'explanation/contradicted': {
    title: 'Reason contradicts the figures',
    formula: 'what a reason says agrees with the figures of the form',
    why: 'A reason that does not fit the figures is not believed.',
    todo: 'Check the figures; where they are right, rewrite the reason.',
    sentences: {
      contradicted: '{text} says “{quote}”, but the form has: {figures}.',
      'tells-of-less':
        '{text} says “{quote}”, which tells why less was done; the row went far beyond its target, and that is not explained: {figures}.',
      'tells-of-more':
        '{text} says “{quote}”, which tells why more was done; the row missed its target, and that is not explained: {figures}.',
    },
  },
  'explanation/copied': {
    title: 'Reason copied from another indicator',
    formula: 'the reason of every indicator is about that indicator',
    why: 'A reason that is about another indicator explains nothing of its own.',
    todo: 'Give the cause and the measure of this indicator; where both have the same cause, say how it bears on this one.',
    sentences: {
      copied:
        'The reason “{reason}” of {indicator} is that of {other} word for word, and seems to be about the latter.',
      alike:
        'The reason “{reason}” of {indicator} is that of {other} but for a few characters, and seems to be about the latter. See whether it was copied and not changed throughout.',
      'copied-elsewhere':
        'The reason “{reason}” of {indicator} is that of {other} in the form of {form} word for word, and seems to be about the latter.',
      'same-words':
        'The reason “{reason}” of {indicator} is that of {other} in the form of {form} word for word. See whether it was copied from another unit.',
    },
  },
  'explanation/inadequate': {
    title: 'Inadequate reason',
    formula: 'a reason names the cause of its own row and states a measure',
    why: 'The column asks for cause and measure; a form that lacks either is sent back.',
    todo: 'Add what is lacking.',
    sentences: {
      inadequate: 'The reason “{reason}” of {indicator} is not enough.',
      'of-another':
        'The reason “{reason}” of {indicator} is about {other}; give the cause of this row, and a measure.',
    },
  },
  'explanation/missing': {
    title: 'Reason missing',
    formula: 'every row with lost points or a missed target has a cause and a measure',
    why: 'A deviation without a reason is what forms are most often sent back for.',
    todo: 'Give the cause and what will be done about it.',
    missing: '',
    sentences: {
      lost: '{indicator} scores {score} of {weight}, {lost} lost: give the cause and what will be done about it{where}.',
      late: '{indicator} was done at “{value}”, later than “{target}”: give the cause and what will be done about it{where}.',
      exceeded:
        '{indicator} came to “{value}”, beyond its target “{target}”: give the cause and what will be done about it{where}.',
      unit: '{indicator} reached “{value}” against its target “{target}”, some {times} times apart, as if “{larger}” had been taken for “{smaller}”: check the units of both first. If they are right, give the cause and what will be done about it.',
      unnamed:
        '{indicator} lost points or missed its target, and the one reason for the whole form speaks of other rows only: add the cause and what will be done about it.',
      missed:
        '{indicator} reached “{value}”, not its target “{target}”: give the cause and what will be done about it{where}.',
      adjusted:
        'The target of {indicator} was changed from “{first}” to “{target}”, just the result “{value}”, where the first one was missed; nothing in the form says why or by whose leave.',
    },
    todos: {
      adjusted:
        'Say why the target was changed and who agreed to it; where nobody did, score by the first target.',
    },
  },
  'explanation/none-told': {
    title: 'Problems and measures of the whole form',
    formula:
      'problems are not “none” where points are lost or targets missed; measures are not “none” where problems are told, nor due before the year',
    why: 'A form that loses points and gives reasons for them cannot say that there was no problem.',
    todo: 'Check, and tell the problem and the measure; where there was none, check score and result.',
    sentences: {
      missed:
        '{text} says “{quote}”, but {indicator} reached “{value}”, not its target “{target}”: check.',
      lost: '{text} says “{quote}”, but {indicator} lost points: check.',
      measures: '{measures} says “none”, but {text} tells of a problem: check.',
      past: '{measures} says “{quote}”, which is before {year}: check the year.',
    },
  },
};
