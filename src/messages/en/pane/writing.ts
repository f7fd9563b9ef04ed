import type { writing as words } from '../../zh-CN/pane/writing';
import { plural } from '../plural';

/** Words for what is written, kept, made and taken back. */
export const writing: typeof words = {
  reason: {
    title: 'Cause and measure',
    cause: 'Cause',
    measure: 'Measure',
    hints: {
      cause: 'Why it came to this',
      measure: 'What was or will be done about it',
    },
    writtenTo: (cell) => `Goes into ${cell}`,
    keptWithWorkbook:
      'The form has no cell for it: kept with the workbook and shown in the annotated copy',
    formulaCell: 'This cell holds a formula. Please write the reason in the sheet.',
    save: 'Write',
    saveNext: 'Write, then next',
    keys: 'Ctrl+Enter writes and goes on',
    states: { missing: 'No reason yet', inadequate: 'Not enough yet', given: 'Good enough' },
    lacks: {
      cause: 'no definite cause yet',
      measure: 'no definite measure yet',
      specific: 'too general: speak of this very item',
      here: 'only refers to another paper: write it on this form',
      matter: 'about another matter: tell why this row is so',
      year: 'of an earlier year: tell how that bears on this one',
      direction: 'tells of a change the other way',
      consistent: 'contradicts the figures',
    },
    enough: 'Cause and measure are both there',
    stale:
      'The figures have changed since this reason was written. Please see whether it still holds.',
    reuse: 'Start from it below',
    drop: 'No longer needed',
    staleList: (count) => `${plural(count, 'reason')} written before the figures changed`,
    done: (done, total) => `${done} of ${total} explained or verified`,
    allDone: 'Everything that needs a reason has one.',
  },

  actions: {
    region: 'What you can do',
    writeBack: 'Write scores',
    copy: 'Annotated copy',
    mark: 'Mark cells',
    comment: 'Mark and comment',
    clearMarks: 'Clear marks',
    compare: 'Compare a report',
    previous: 'Compare last year',
    forms: 'Point at a form',
  },

  writeBack: {
    unsure: {
      weights:
        'The weights do not add up to 100. Once they do the total will be another, so it is not ticked.',
      amounts:
        'Rate and score agree with each other, so it may be an amount that is wrong. It is not ticked: check the amounts first.',
    },
    title: 'Write scores back',
    intro:
      'Choose the cells to write. They are checked once more before, and can be undone after. Formulas and reviewers’ scores are never touched.',
    fill: 'Fill in blanks',
    correct: 'Correct errors',
    before: 'Now',
    after: 'Becomes',
    write: (count) => `Write ${plural(count, 'cell')}`,
    texts: 'Left alone: words stand there',
    text: (text, expected) =>
      `Holds “${text}”; it works out at ${expected}. To have it written, delete what stands there.`,
    nothing:
      'Nothing to write: every score that can be worked out is right. A score with a range is yours to choose.',
    nothingElse: 'Nothing to write.',
    unfilled: 'There is no score to write back: the form has not been filled in.',
    bands:
      'A score judged in words is a range. It is yours to choose and not listed here; nor is a blank total while a score is open.',
  },

  copy: {
    title: 'Annotated copy',
    intro: 'Makes another workbook out of this one. The original stays as it is.',
    holds: [
      'Marks on the cells concerned',
      'Numbered notes: finding, equation, basis, reason',
      'A last sheet 核验意见: verdict, chart, every finding, lines to sign, ready to print',
    ],
    pendingTitle: 'Still open',
    pending: (count, outcome) => `${outcome} ${count}`,
    pendingNote: 'You can make the copy now; it will list them as they are.',
    name: 'File name',
    make: 'Make the copy',
    again: 'Make another',
    made: 'The copy is made',
    opened: (name) =>
      `It is open as a new workbook. Please save it as “${name}”: an add-in cannot choose the name in Excel.`,
    verified: (count) => `${count} verified; what was found goes into the copy.`,
    openedHere: (name) => `It is open beside the original, and is still to be saved: ${name}`,
    downloaded: (name) =>
      `Downloaded: ${name}. If you cannot find it, look at the downloads of your browser or Office.`,
    macros:
      'The original holds macros. The opened copy may have lost them; where they are needed, use the command line or the workbench.',
    reader:
      'Whoever receives the copy sees the marks and notes, and on the last sheet the opinion. It holds no history and no figure from before a correction.',
  },

  historyScreen: {
    title: 'What was written',
    empty: 'Nothing has been written yet.',
    undone: 'undone',
    tooOld: 'An older write: it cannot be undone here',
    parts: { reason: 'Reason', acknowledged: 'Verified', marks: 'Marks', notes: 'Comments' },
    cells: (count: string) => (count === '1' ? '1 cell' : `${count} cells`),
    more: (count: string) => (count === '1' ? '1 more cell' : `${count} more cells`),
    standard: 'default',
    on: 'on',
    off: 'off',
    atRow: (kind: string, row: string) => `${kind}, headings in row ${row}`,
  },

  writes: {
    'write-back': (count) => `${plural(count, 'cell')} written`,
    adopt: (cell) => `suggestion written to ${cell}`,
    reasonInCell: (title, cell) => `reason for “${title}” written to ${cell}`,
    reasonKept: (title) => `reason for “${title}” kept with the workbook`,
    forget: (title) => `reason for “${title}” removed`,
    acknowledge: (title) => `“${title}” marked as verified`,
    unacknowledge: (title) => `“${title}” no longer verified`,
    mark: (count) => `${plural(count, 'cell')} marked`,
    comment: (count) => `${plural(count, 'cell')} marked and commented`,
    'clear-marks': 'marks cleared',
    settings: 'settings changed',
    earlier: (count) => `${plural(count, 'cell')} written earlier`,
    interrupted: (count) => `${plural(count, 'cell')} of a write that was interrupted`,
  },

  notices: {
    done: (what) => `Done: ${what}`,
    undone: (what) => `Undone: ${what}`,
    copied: 'Copied',
    left: (count) => `${plural(count, 'cell')} left as they were:`,
    noMarks: 'The workbook has no marks: nothing to clear',
    rounded: (exact, shown) =>
      `holds ${exact} and shows ${shown}, as its number format could not be changed`,
  },

  leftReasons: {
    formula: 'formula',
    'mixed-fonts': 'several fonts that would be lost',
    'threaded-comment': 'threaded comment',
    protected: 'the sheet is protected',
    'no-such-cell': 'the sheet is gone or has another name',
    other: 'could not be written',
  },
};
