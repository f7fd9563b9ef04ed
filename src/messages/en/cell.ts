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
  'cell/hidden': {
    title: 'Hidden rows and columns',
    formula: 'every figure that counts can be seen',
    why: 'Figures in hidden rows and columns count all the same; where a total is off, nobody sees which of them it is.',
    todo: 'Unhide them and check their figures; delete what is not used.',
    sentences: {
      rows: '{count} hidden rows of {sheet} hold figures ({places}), which count all the same.',
      columns:
        '{count} hidden columns of {sheet} hold figures ({places}), which count all the same.',
    },
  },
};
