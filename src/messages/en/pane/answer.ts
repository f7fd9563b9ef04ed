import type { answer as words } from '../../zh-CN/pane/answer';
import { GRADES, gradeWords } from '../grades';
import { plural } from '../plural';

/** Words for what was found. */
export const answer: typeof words = {
  verdict: {
    region: 'Verdict',
    self: 'Self score',
    allowed: 'Rules allow',
    grade: 'Grade',
    blank: 'blank',
    range: (low, high) => (low === high ? low : `${low}–${high}`),
    grades: gradeWords,
    gradeNames: GRADES,
    converted: (low, high) =>
      `The grade goes by the total out of 100: ${low === high ? low : `${low}–${high}`}`,
    weightOff: (weight) => `The weights add up to ${weight}, not 100`,
    how: 'How this was graded',
    byCriteria: (count) =>
      `Rows with neither target nor result: ${count}. Their scores count as typed, and not all of them could be checked.`,
    deciding: (names) => `These decide the grade: ${names}`,
    unfilled:
      'The form has no results and no scores yet, so it cannot be scored; the figures that are there were checked.',
    noScore:
      'The form has no weights and scores: figures and reasons are checked, no score is given.',
    clean: (passed) => `Nothing wrong: all ${passed} checks passed.`,
    settled: (passed, verified) =>
      `Nothing is left open: ${plural(passed, 'check')} passed, ${verified} verified.`,
    incomplete:
      'Nothing wrong in what was read, but the workbook was not read whole: this is not an all-clear.',
    unnamed: 'No unit name',
    noYear: 'no year',
    pairing: {
      name: 'The two forms were paired by unit name',
      year: 'The two forms were paired by year',
      order: 'The two forms were paired by their order: please check that they belong to one unit',
    },
    rubric: (title, suggested) =>
      suggested ? `Scored by “${title}” (suggested by the form)` : `Scored by “${title}”`,
  },

  picture: {
    title: 'Score by section',
    execution: 'Execution',
    legend: { weight: 'Weight', allowed: 'Allowed', self: 'Self' },
    bar: (label, weight, low, high, self) =>
      `${label}: weight ${weight}, rules allow ${low === high ? low : `${low} to ${high}`}, ` +
      (self === null ? 'self score blank' : `self score ${self}`),
    over: ', above its weight',
    pointed: (weight, low, high, self) =>
      `Allowed ${low === high ? low : `${low}–${high}`} · self ${self ?? 'blank'} · weight ${weight}`,
    axis: 'self / weight',
  },

  criteria: {
    title: 'Score by criteria',
    how: 'How',
  },

  outcomes: {
    fail: 'Fails',
    explain: 'Explain',
    undetermined: 'Unclear',
    note: 'Notes',
    pass: 'Passes',
  },

  outcomeMeanings: {
    fail: 'Figures contradict each other',
    explain: 'Possible, but a cause and measures must be given',
    undetermined: 'Something is missing or cannot be read: neither a pass nor a fail',
    note: 'Worth a look, asks for nothing',
    pass: 'Checked and right',
  },

  emptyTabs: {
    fail: 'No figures contradict each other.',
    explain: 'Nothing needs a reason.',
    undetermined: 'Nothing is unclear.',
    note: 'No notes.',
    pass: 'Nothing passed.',
  },

  nothingMatches: 'Nothing matches the filter.',
  showAll: 'Show all',

  list: {
    region: 'Findings',
    search: 'Search',
    sheet: 'Only this sheet',
    allSheets: 'All sheets',
    report: 'Narrative report',
    whole: 'The whole workbook',
    settled: 'Verified',
    alsoSettled: (count) => `${count} more verified`,
    count: (count) => plural(count, 'item'),
    keys: 'Arrow keys move, Enter opens',
  },

  finding: {
    equation: 'Working',
    showAll: (count) => `Show all ${count}`,
    actual: 'Reported',
    expected: 'Should be',
    compared: 'Against',
    difference: 'Difference',
    mended: 'With the scores corrected',
    blank: 'blank',
    basis: 'Basis',
    advice: 'What to do',
    paragraph: (number) => `paragraph ${number}`,
    otherCells: 'See also',
    adopt: (value) => `Use ${value}`,
    withScores: 'With the scores…',
    adoptSeveral: (count) => `Use the ${count} suggested`,
    beforeAfter: 'What would change',
    formulaLeft:
      'This cell holds a formula and is not replaced by a figure. Please correct the formula.',
    acknowledge: 'Verified…',
    acknowledged: 'Verified',
    acknowledgeReason: 'What was verified',
    acknowledgeHint: (least) =>
      `Say in a sentence why this is right (${least} letters or more). It is kept with the workbook and shown in the annotated copy`,
    acknowledgeSave: 'Mark as verified',
    acknowledgeRevoke: 'No longer verified',
  },

  unitList: {
    title: (count, lists) =>
      `${plural(count, 'unit or project', 'units and projects')}${lists === '0' ? '' : `, ${plural(lists, 'list')}`}`,
    search: 'Find a unit or project',
    order: 'Order',
    trouble: 'Most trouble first',
    form: 'As in the workbook',
    back: 'Full list',
    open: (name) => `Open ${name}`,
    clean: 'all right',
    unfilled: 'not filled in',
    score: (self, low, high) => `self ${self}, allowed ${low === high ? low : `${low}–${high}`}`,
    nothing: 'No such unit or project.',
    summary: (failing, clean) => `${failing} with contradictions, ${clean} all right`,
    position: (number, total) => `${number} of ${total}`,
    previousUnit: 'Previous unit',
    nextUnit: 'Next unit',
  },
};
