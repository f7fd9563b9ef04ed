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
  'cell/repeated': {
    title: 'Rows of one project disagree',
    formula:
      'in a list, all rows of a project have the same unit, amounts, execution rate and scores',
    why: 'Where rows of one project differ, its figure depends on the row that is looked at or filtered out.',
    todo: 'Check with the source and make the row the same as the others of its project; everything else is checked with what most rows say.',
    sentences: {
      otherwise:
        '“{which}” is “{actual}” in this row, and “{expected}” in the other rows of the same project.',
    },
  },
  'cell/stale-result': {
    title: 'Result of a formula not up to date',
    formula: 'result kept of a formula = what it comes to with the figures of the workbook',
    why: 'A formula that was not calculated again shows and prints an old figure, which its own operands deny.',
    todo: 'Open the workbook in Excel, press F9 (Formulas, Calculation Options: Automatic), look at the result, save, and check again.',
    sentences: {
      one: 'By its formula {formula}, {which} should be {expected} with the figures of the workbook; the result kept is {actual}. It was not calculated again; everything is checked with what the sheet shows.',
      several:
        '{count} formulas were not calculated again, among them {which}. By its formula {formula}, {first} should be {expected}; the result kept is {actual}. Everything is checked with what the sheets show.',
    },
  },
};
