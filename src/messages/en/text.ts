import type { GroupTexts } from '../texts';

export const text: GroupTexts<'text'> = {
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
};
