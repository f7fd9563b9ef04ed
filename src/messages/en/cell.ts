import type { GroupTexts } from '../texts';

export const cell: GroupTexts<'cell'> = {
  'cell/error-value': {
    title: 'Error value in a cell',
    formula: 'no cell that should hold a figure holds #DIV/0!, #REF! or the like',
    why: 'Nothing can be worked out from an error, so whatever depends on it stays unchecked.',
    todo: 'Correct the formula or type the figure.',
    sentences: {
      error: '{which} is the error {error}.',
    },
  },
};
