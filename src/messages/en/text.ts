import type { GroupTexts } from '../texts';

export const text: GroupTexts<'text'> = {
  'text/figures': {
    title: 'Texts and figures of the form',
    formula:
      'amounts, rates, counts, self score and grade in conclusion, problems and remarks = figures of the form (to the digits printed)',
    why: 'Text and figures stand on one form, and no figure can be two.',
    todo: 'Check the text against the figures and correct what is wrong.',
    asked:
      'Check the text against the figures: correct what is wrong; explain or align what is rounding.',
    missing: '',
    sentences: {
      agree: '{count} figures in the texts agree with the form: {figures}.',
      differs:
        '{text} says “{quote}”; {what} in the form is {expected}{unit}, {difference}{apart} apart.',
      sign: '{text} says “{quote}”; {what} in the form has the same digits and another sign ({own} here, {other} in the form).',
      rounding:
        '{text} says “{quote}”; {what} in the form is {expected}{unit}, perhaps by rounding.',
      grade: '{text} says “{quote}”; by the form it should be “{expected}”.',
      split:
        '{text} says “{quote}”; staff and operating expenditure add up to {expected}{unit}, basic expenditure is given as {actual}{unit}, {difference}{unit} apart.',
      percentage: '{text} says “{quote}”; {first} and {second} give {expected}, not {actual}.',
      sum: '{text} says “{quote}”; the parts add up to {expected}{unit}, the total is given as {actual}{unit}, {difference}{unit} apart.',
      product:
        '{text} says “{quote}”; {factors} come to {expected}{unit}, the total is given as {actual}{unit}, {difference}{unit} apart.',
      change: '{text} says “{quote}”; by the basic data it should be {expected}, not {actual}.',
      adjusted:
        '{text} says “{quote}”; by the first budget and that of the whole year it should be {expected}, not {actual}.',
      beyond: '{text} says “{quote}”, but {first} is more than {second}.',
      short: '{text} says “{quote}”, but {first} is less than {second}.',
      turned: '{text} says “{quote}”, but from {second} to {first} it moved the other way.',
      direction: '{text} says “{quote}”, but {what} in the basic data moved the other way.',
      year: '{text} says “{quote}” of {said}, but the figure is that of this form for {year}: check the year.',
      since:
        '{text} says “{quote}”: that is just by how much {what} moved from last year ({year}). Check whether the year should be {year}.',
      unit: '{text} says “{quote}” of {said}, but the figure is that of this form of {unit}: check the name of the unit.',
      names: '{text} says “{quote}”: it counts {count} and names {names}. Please check.',
      scale:
        '{what} says {actual} under 万元, and {text} says “{quote}”: just ten thousand times apart, as if it were in 元. Use one unit.',
    },
  },
  'text/number-as-text': {
    title: 'Figures stored as text',
    formula: 'figures that are to be added are stored as numbers',
    why: 'Excel leaves text out of a sum, so a formula over these cells gives a wrong result. The checks here read them all the same.',
    todo: 'Where a formula adds them, turn them into numbers (leave out words such as 分 or 万元).',
    sentences: {
      one: '{which} is stored as the text “{text}”; Excel would not add it.',
      few: '{count} cells hold a figure as text ({which}, such as “{text}”); Excel would not add them.',
      many: '{count} cells hold a figure as text ({which} …, such as “{text}”); Excel would not add them.',
    },
  },
  'text/still-printed': {
    title: 'Printed instructions left in place',
    formula:
      'results, conclusion, problems and measures hold what the unit wrote, not the printed instructions',
    why: 'An instruction left in its cell means that nothing was filled in.',
    todo: 'Delete the instruction and write what there is to say; write 无 where there is nothing.',
    sentences: { printed: '{which}: still the printed instruction “{text}”, not filled in.' },
  },
};
