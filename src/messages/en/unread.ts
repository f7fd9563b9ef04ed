import type * as words from '../zh-CN/unread';

/** Forms that were not checked, by why. */
export const leftOut: typeof words.leftOut = {
  'hidden-copy': (sheet, of) =>
    `Hidden sheet “${sheet}” holds a copy of the form on “${of}”; it was not checked.`,
  unfilled: (sheet) =>
    `Sheet “${sheet}” holds a form that nobody has filled in; it was not checked.`,
  example: (sheet) => `Sheet “${sheet}” shows how to fill in the form; it was not checked.`,
  'project-list': (sheet, head) =>
    `Sheet “${sheet}” seems to list a project a row (headings at ${head}); it was not checked. Compare its rates, totals and scores with the projects’ own forms.`,
  'unit-list': (sheet, head) =>
    `Sheet “${sheet}” seems to list a unit a row (headings at ${head}); it was not checked. Compare its rates, totals and scores with the units’ own forms.`,
  results: (sheet, head) =>
    `Sheet “${sheet}” has results only (rate, score or grade, from ${head}) and no indicators; it was not checked. Compare them with the self-evaluation form.`,
  'in-words': (sheet, at) =>
    `Sheet “${sheet}” tells of the self-evaluation in words (see ${at}) and is no form; it was not checked (beside a single form, the score and grade that it states were, and under a title of its own the amounts and counts that can be told). Compare the rest with the self-evaluation form.`,
  figures: (sheet, head) =>
    `Sheet “${sheet}” has figures such as budgets and execution (headings at ${head}) and is neither form; it was not checked. Compare them with the forms.`,
  english: (sheet, head) =>
    `Sheet “${sheet}” looks like a self-evaluation table with English labels (headings at ${head}); it was not checked, for only the labels of Chinese forms are known: use those.`,
  monitoring: (sheet) =>
    `Sheet “${sheet}” monitors the year halfway and is no self-evaluation; it was not checked.`,
  targets: (sheet) =>
    `Sheet “${sheet}” declares or approves targets, has no results and is no self-evaluation; it was not checked.`,
};

/** A list of projects whose rows were held against the projects' own forms, all of them or some. */
export const heldList: typeof words.heldList = (sheet, head, rows, compared) =>
  `Sheet “${sheet}” sums up self-evaluations (headings at ${head}): ${heldRows(rows, compared)}.`;

/** How much of a list was compared with forms. */
export const heldRows: typeof words.heldRows = (rows, compared) => {
  if (compared === '0')
    return 'the workbook has no forms of its rows, so only rates and grades were checked; totals and subtotals were added up again, where it is clear of which rows';
  const which =
    rows === compared
      ? 'its rows were compared with the forms of the same names'
      : `${compared} of its ${rows} rows were compared with the forms of the same names; of the others, without a form of their own name or with more than one row or form of it, only rates and grades were checked`;
  return `${which}; totals and subtotals were added up again, where it is clear of which rows`;
};

/** What could not be placed in a form, or is not sure, by its kind. */
export const doubts: typeof words.doubts = {
  'missing-label': (field, cell) =>
    `no “${field}” ${cell ? `near ${cell}` : 'was found'} (if the form has it, give it this name; if not, ignore this)`,
  'doubtful-label': (field, cell) => `${cell} may be “${field}”, but that is not sure`,
  'doubled-label': (field, cell) => `${cell} is a second “${field}”`,
  sideways: (_field, cell) =>
    `from ${cell} each indicator stands in a column of its own, which cannot be read: give it a row`,
  'unread-row': (field, cell) => `the row of ${cell} (${field}) could not be read`,
  'other-table': (_field, cell) =>
    `from ${cell} there is another table, no part of the self-evaluation; it was not checked`,
};
