import type { workbench as words } from '../../zh-CN/pane/workbench';

/** Words for the workbench. */
export const workbench: typeof words = {
  title: 'Ziping workbench',
  what: 'Open a self-evaluation workbook and press “Check and score”: what does not add up, what the scores may be, what still needs a reason, each with its cell. ',
  privacy: 'Files never leave this machine.',
  open: 'Open workbook',
  save: 'Save workbook',
  saved: (name) => `Saved to your downloads: ${name}. The file that was opened is as it was.`,
  sample: 'Sample',
  sampleName: 'Sample (Hunan 2023).xlsx',
  isSample:
    'This is a sample: the basic data and self-evaluation of a district department for 2023. Press “Check and score” to see what does not add up, or open a workbook of your own. F6 goes between sheet and pane.',
  noSheet: 'This workbook has no sheet that can be shown.',
  drop: 'Let go to open the workbook',
  unsaved: 'has unsaved changes',
  closeChanged: (name) => `“${name}” has changes that are not saved`,
  closeChangedHint: 'Closed without saving, they are lost.',
  closeMade: (name) => `“${name}” was never saved`,
  closeMadeHint: 'It is in this page only. Closed without saving, this copy is gone.',
  madeUnsaved: 'This copy was just made and is not saved: it is in this page only.',
  saveAndClose: 'Save and close',
  closeUnsaved: 'Do not save',
  closeBook: (name) => `Close ${name}`,
  books: 'Open workbooks',
  sheets: 'Sheets',
  grid: (sheet) => `Sheet ${sheet}`,
  cell: 'Cell',
  formula: 'Formula',
  content: 'Content of the cell',
  formulaLocked: 'This cell holds a formula; the workbench changes no formulas',
  formulaElsewhere: (cell) =>
    `${cell} holds a formula, which the workbench does not change: change the cells it refers to, or the formula itself in Excel or WPS.`,
  uncalculated: 'not calculated',
  notRecalculated:
    'The workbench does not recalculate: formulas that follow from a change show “not calculated” until Excel or WPS opens the file.',
  note: (cell) => `Note on ${cell}`,
  drawings:
    'This sheet has charts or pictures. The workbench does not show them; Excel and WPS do.',
  split: 'Width of the pane',
  zoom: {
    region: 'Zoom',
    smaller: 'Zoom out',
    larger: 'Zoom in',
    fit: 'Fit to the window',
    now: (percent) => `Zoom ${percent}%, fit to the window`,
  },
  pasteIntoMerge: (cell) =>
    `Nothing was pasted: something would fall inside merged cells (${cell}). Begin elsewhere, or paste in parts.`,
  pasteOntoFormula: (cell) =>
    `Nothing was pasted: ${cell} holds a formula, which the workbench leaves alone. Paste around it in parts.`,
  showPane: 'Show the answer',
  showGrid: 'Show the sheet',
  theme: 'Appearance',
  themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  wrongFile: (name) => `“${name}” cannot be opened. `,
  isReport:
    'To compare a report, open the workbook first; then choose the report in the pane under “Compare a report”.',
  dismiss: 'Got it',
};
