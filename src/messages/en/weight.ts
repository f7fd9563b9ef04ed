import type { GroupTexts } from '../texts';

export const weight: GroupTexts<'weight'> = {
  'weight/section': {
    title: 'Weights under a heading',
    formula: 'the figure in a heading such as 产出指标(50分) = the weights beneath it',
    why: 'When heading and rows disagree, nobody knows what share a row has, and the total goes wrong with it.',
    todo: 'Compare with the scheme of the finance bureau; correct the heading or the rows beneath it.',
    todos: { subtotal: 'Compare with the scheme; correct the 小计 or the weights above it.' },
    actual: { off: 'Sum of the rows' },
    sentences: {
      right: '{heading} agrees with the weights beneath it, {actual}.',
      off: '{heading} states {expected}; the weights beneath it add up to {actual}: a difference of {difference}.',
      subtotal:
        'The weight of {subtotal} is {actual}; the weights that it covers add up to {expected}: a difference of {difference}.',
      unchecked:
        'Under {heading}, {which} has no weight in figures; the others add up to {actual}, so the heading cannot be checked.',
    },
  },
  'weight/total': {
    title: 'Total of the weights',
    formula: 'execution weight + Σ indicator weights = 100',
    why: 'A total that is not out of 100 cannot be compared, and neither can its grade.',
    todo: 'Correct the weights that differ from the scheme, or ask the finance bureau whether the total may be converted. Nothing is rescaled by itself.',
    todos: { stated: 'Correct the weight typed in the total row.' },
    actual: { off: 'Sum of the rows', 'off-stated': 'Sum of the rows' },
    sentences: {
      right: 'The weights add up to {expected}.',
      off: 'The weights, execution included, add up to {actual} instead of {expected}: a difference of {difference}.',
      'off-stated':
        'The weights, execution included, add up to {actual}, while the total typed is {stated}; it should be {expected}: a difference of {difference}.',
      stated: 'The weights add up to {expected}, but the row of the total states {actual}.',
      unchecked:
        '{which} has no weight in figures; the others add up to {actual}, so {expected} cannot be checked.',
      unread:
        'The weights that were read add up to {actual}; rows that were not read may have more, so {expected} cannot be checked.',
    },
  },
};
