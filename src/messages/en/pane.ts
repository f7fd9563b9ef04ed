import type { PaneWords } from '../zh-CN/pane';

const plural = (count: string, one: string, many = `${one}s`) =>
  `${count} ${count === '1' ? one : many}`;

export const pane: PaneWords = {
  product: 'Ziping',
  check: 'Check and score',
  checkAgain: 'Check again',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  save: 'Save',
  undo: 'Undo',
  locate: 'Go to cell',
  locateCell: (cell) => `Go to ${cell}`,
  goToCell: (cell, label) => `${label}, go to ${cell}`,
  more: 'More',
  less: 'Less',
  settings: 'Settings',
  history: 'History',
  all: 'All',
  colon: ': ',
  comma: ', ',
  none: 'None',
  units: { points: (points) => `${points} points`, year: (year) => year },

  start: {
    title: 'Does this self-evaluation add up?',
    intro:
      'Checks the basic-data and self-evaluation forms: what does not add up, what each score may be, what still needs a reason.',
    points: [
      'Works out every total, rate, score and weight again',
      'Gives the range of scores and the grade the rules allow',
      'Lists where a cause and a measure must be written',
    ],
    readOnly: 'A check only reads the workbook. No cell is changed, nothing leaves this machine.',
    sample: 'Try it on a sample',
    sampleFile: 'Ziping sample.xlsx',
  },

  steps: {
    load: 'Getting the rules ready',
    read: 'Reading the workbook',
    check: 'Checking rule by rule',
    write: 'Writing and reading back',
    undo: 'Undoing',
    mark: 'Marking cells',
    export: 'Taking a copy of the workbook',
    annotate: 'Adding marks, notes and the opinion sheet',
    open: 'Opening the copy',
    report: 'Reading the report',
  },
  waiting: 'Excel has not answered yet. If a cell is being edited, press Enter to finish.',
  progress: (done, total) => `${done} of ${total}`,

  verdict: {
    region: 'Verdict',
    self: 'Self score',
    allowed: 'Rules allow',
    grade: 'Grade',
    blank: 'blank',
    range: (low, high) => (low === high ? low : `${low}–${high}`),
    grades: (low, high) => (low === high ? low : `${low}–${high}`),
    converted: (low, high) => (low === high ? `${low} out of 100` : `${low}–${high} out of 100`),
    weight: (weight) => `weights total ${weight}`,
    how: 'How this was graded',
    deciding: (names) => `These decide the grade: ${names}`,
    noScore:
      'The form has no weights and scores: figures and reasons are checked, no score is given.',
    clean: (passed) => `Nothing wrong: all ${passed} checks passed.`,
    settled: (passed, verified) =>
      `Nothing is left open: ${plural(passed, 'check')} passed, ${verified} verified.`,
    incomplete:
      'Nothing wrong in what was read; the workbook was not read whole, so this is no clean bill.',
    unnamed: 'No unit name',
    noYear: 'no year',
    pairing: {
      name: 'The two forms were paired by unit name',
      year: 'The two forms were paired by year',
      order: 'The two forms were paired by their order: please see that they are of one unit',
    },
    rubric: (title, suggested) =>
      suggested ? `Scored by “${title}” (suggested by the form)` : `Scored by “${title}”`,
  },

  picture: {
    title: 'Score by section',
    legend: { weight: 'Weight', allowed: 'Allowed', self: 'Self' },
    bar: (label, weight, low, high, self) =>
      `${label}: weight ${weight}, rules allow ${low === high ? low : `${low} to ${high}`}, ` +
      (self === null ? 'self score blank' : `self score ${self}`),
    over: 'above its weight',
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
    explain: 'Possible, but a cause and a measure must be written',
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
    blank: 'blank',
    basis: 'Basis',
    advice: 'What to do',
    paragraph: (number) => `paragraph ${number}`,
    otherCells: 'See also',
    adopt: (value) => `Use ${value}`,
    adoptSeveral: (count) => `Use the ${count} suggested`,
    beforeAfter: 'What would change',
    formulaLeft:
      'This cell holds a formula and is not replaced by a figure. Please mend the formula.',
    acknowledge: 'Verified…',
    acknowledged: 'Verified',
    acknowledgeReason: 'What was verified',
    acknowledgeHint:
      'Say in a sentence why this is right. It is kept with the workbook and shown in the annotated copy',
    acknowledgeSave: 'Mark as verified',
    acknowledgeRevoke: 'No longer verified',
  },

  reason: {
    title: 'Cause and measure',
    cause: 'Cause',
    measure: 'Measure',
    causeHint: 'Why it came to this',
    measureHint: 'What was or will be done about it',
    writtenTo: (cell) => `Goes into ${cell}`,
    keptWithWorkbook:
      'The form has no cell for it: kept with the workbook and shown in the annotated copy',
    formulaCell: 'This cell holds a formula. Please write the reason in the sheet.',
    save: 'Write',
    saveNext: 'Write, then next',
    keys: 'Ctrl+Enter writes and goes on',
    states: { missing: 'No reason yet', inadequate: 'Not enough yet', given: 'Good enough' },
    lacks: {
      cause: 'the cause is missing',
      measure: 'the measure is missing',
      specific: 'too general: speak of this very item',
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

  sample: {
    opened:
      'The sample was opened as a new workbook. In that window press “Check and score” on the Home tab.',
    openedHere: 'The sample was opened beside this workbook.',
    downloaded: (name) =>
      `The sample was downloaded: ${name}. Open it in Excel and press “Check and score”. If you see no file, look at the downloads of the browser or of Office.`,
  },

  writeBack: {
    weightsOff:
      'The weights do not add up to 100. Once they do the total will be another, so it is not ticked.',
    title: 'Write scores back',
    intro:
      'Choose the cells to write. They are checked once more before, and can be undone after. Formulas and reviewers’ scores are never touched.',
    fill: 'Fill in blanks',
    correct: 'Correct errors',
    before: 'Now',
    after: 'Becomes',
    write: (count) => `Write ${plural(count, 'cell')}`,
    nothing:
      'Nothing to write: every score that can be worked out is right. A score with a range is yours to choose.',
    bands: 'A score judged in words is a range. It is yours to choose and not listed here.',
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
      `It is open as a new workbook. Please save it as “${name}”: Excel lets no add-in choose the name.`,
    verified: (count) => `${count} verified; what was found goes into the copy.`,
    openedHere: (name) => `It is open beside the original, and is still to be saved: ${name}`,
    downloaded: (name) =>
      `Downloaded: ${name}. If you cannot find it, look at the downloads of your browser or Office.`,
    macros:
      'The original holds macros. The opened copy may have lost them; where they are needed, use the command line or the workbench.',
    reader:
      'Whoever receives the copy sees the marks and notes, and on the last sheet the opinion. It holds no history and no figure from before a correction.',
  },

  compare: {
    title: 'Compare with other papers',
    report: 'Narrative report',
    reportIntro:
      'Checks that figures, scores and claims in the report agree with the forms. The file is only read on this machine.',
    drop: 'Drop a Word or text file here',
    dropWorkbook: 'Drop last year’s workbook here',
    dropHere: 'Let go to read it',
    choose: 'Choose a file',
    paste: 'Or paste the text of the report',
    pasteUse: 'Compare this text',
    pasted: 'Pasted text',
    using: (name) => `Compared with “${name}”`,
    remove: 'Stop comparing',
    previous: 'Last year’s workbook',
    previousIntro: 'Checks that last year’s figures in this form are those of last year’s form.',
    found: (count) => `${plural(count, 'finding')} about the report`,
    differs: (count) => `${plural(count, 'figure')} to look at`,
    agrees: 'Last year’s figures are all as in last year’s form.',
    nothingToCompare:
      'Nothing to compare: both workbooks must hold the basic-data form of the same unit.',
    show: 'Show',
    notCompared: (count) =>
      count === '1'
        ? '1 figure of the report not compared'
        : `${count} figures of the report not compared`,
    notComparedHint:
      'No form has them, or the text does not say what they are. Check them by hand where needed.',
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
    interrupted: (count) => `${plural(count, 'cell')} of a write that was broken off`,
  },
  notices: {
    done: (what) => `Done: ${what}`,
    undone: (what) => `Undone: ${what}`,
    copied: 'Copied',
    left: (count) => `${plural(count, 'cell')} left as they were:`,
  },
  leftReasons: {
    formula: 'holds a formula',
    'mixed-fonts': 'has several fonts that would be lost',
    'threaded-comment': 'has a threaded comment',
    other: 'could not be written',
  },

  stale: {
    renewing: 'The sheet has changed, checking again',
    old: 'The sheet has changed; this is the answer from before',
    again: 'Check again',
  },

  interrupted: {
    text: (count) => `The last write was broken off: ${plural(count, 'cell')} half done.`,
    recover: 'Put them back',
  },

  gaps: {
    title: 'The workbook was not read whole, so this answer is incomplete',
    'too-many-merged-areas': (sheet) =>
      `“${sheet}” has too many merged areas. Move sheets that are not needed to another workbook and check again.`,
    'too-large': (sheet) =>
      `“${sheet}” is too large. Delete empty rows and columns around the form and check again.`,
    'no-answer': (sheet) =>
      `“${sheet}” was not read whole: Excel did not give a part of it. Check again; if that does not help, move the sheet to another workbook.`,
    'unsupported-sheet': (sheet) => `“${sheet}” is not an ordinary sheet and was not checked.`,
    workbook: 'The workbook',
  },

  rubricRefused: {
    text: 'The rubric of your own kept with this workbook breaks the schema and was not used. Another one scores below.',
    show: 'See what is wrong',
  },

  unitList: {
    title: (count) => plural(count, 'unit'),
    search: 'Find a unit',
    order: 'Order',
    trouble: 'Most trouble first',
    form: 'As in the workbook',
    back: 'All units',
    open: (name) => `Open ${name}`,
    clean: 'all right',
    score: (self, low, high) => `self ${self}, allowed ${low === high ? low : `${low}–${high}`}`,
    nothing: 'No such unit.',
    summary: (failing, clean) => `${failing} with contradictions, ${clean} all right`,
    position: (number, total) => `${number} of ${total}`,
    previousUnit: 'Previous unit',
    nextUnit: 'Next unit',
  },

  forms: {
    notFound: 'No self-evaluation form found',
    lookedFor:
      'Every sheet was searched for the headings 年度指标值, 实际完成值, 分值, 得分 (self-evaluation) and 决算数, 编制数, 三公经费 (basic data).',
    unreadTitle: 'A form could not be read and was not checked',
    unread: (sheet) => `“${sheet}” looks like a form but could not be read whole`,
    partlyRead: (sheet) =>
      `“${sheet}” was checked, but not all of it is sure; look at its headings`,
    inVain: (sheet) => `“${sheet}” was read as you said, and no form was found in it`,
    inVainAt: (sheet, row) =>
      `Row ${row} of “${sheet}” was read as you said: it has no headings such as 年度指标值, 实际完成值, 得分`,
    leftOut: {
      'hidden-copy': (sheet, of) =>
        `Hidden “${sheet}” holds a copy of the form on “${of}”; it was not checked`,
      unfilled: (sheet) => `“${sheet}” holds a form that nobody has filled in; it was not checked`,
    },
    missing: (field) => `“${field}” is missing`,
    missingNear: (field, cell) => `“${field}” is missing near ${cell}`,
    doubtful: (field, cell) => `${cell} may or may not be “${field}”`,
    doubled: (field, cell) => `“${field}” is there twice, also at ${cell}`,
    unreadRow: (cell) => `the row of ${cell} was not understood`,
    sideways: (cell) =>
      `from ${cell} each indicator stands in a column of its own, which cannot be read: give it a row`,
    choose: 'Point at it',
    title: 'Point at a form',
    intro:
      'Say what a sheet is and which row holds its headings. The choice is kept with the workbook and can be undone.',
    sheet: 'Sheet',
    kind: 'It is',
    kinds: {
      'basic-data': 'Basic data 基础数据表',
      'self-evaluation': 'Self-evaluation of a department 部门自评表',
      'project-self-evaluation': 'Self-evaluation of a project 项目自评表',
      none: 'Not a form to check',
    },
    header: 'Choose the row with the headings',
    headerHint: 'The one that says 三级指标, 年度指标值, 分值, 得分',
    rowLabel: (row, text) => `Row ${row}: ${text}`,
    emptySheet: 'This sheet is empty.',
    use: 'Check again this way',
    automatic: 'Recognise by itself again',
    hidden: ' (hidden)',
  },

  settingsScreen: {
    title: 'Settings',
    kept: 'Settings are kept with the workbook, for whoever opens it.',
    rubric: 'Scoring rules',
    automatic: 'Suggested by the form',
    automaticIs: (title) => `now “${title}”`,
    own: (title) => `My own: ${title}`,
    ownUnusable: 'My own (breaks the schema)',
    keptProblems: 'The rubric kept with the workbook cannot be used:',
    load: 'Load a JSON file',
    loaded: (title) => `“${title}” is loaded and takes effect when saved`,
    problems: 'This file cannot be used as scoring rules:',
    thresholds: 'When a reason is asked for',
    threshold: {
      yearOnYear: 'Change against last year above',
      yearOnYearFloor: 'Changes smaller than this do not count',
      budgetAdjustment: 'Budget adjusted during the year by more than',
      overAchieved: 'Beyond the target by more than',
      underExecuted: 'Execution rate below',
    },
    percent: '%',
    money: '万元',
    notNumber: 'Please give a number of 0 or more',
    reset: 'Back to default',
    isDefault: (value) => `default ${value}`,
    language: 'Language',
    languages: { 'zh-CN': '中文', en: 'English' },
    recheck: 'Check again by itself after a change in the sheet',
    save: 'Save settings',
    saved: 'Settings saved',
    version: (version) => `Ziping ${version}`,
    privacy: 'No network, no upload: everything is checked on this machine.',
  },

  troubles: {
    protected: 'The sheet is protected. Take the protection off under Review, then try again.',
    changed:
      'The sheets have just changed, so nothing was written. Look at the new answer and try again.',
    editing: 'A cell is being edited. Press Enter to finish it, then try again.',
    'read-only': 'The workbook is read-only. Save it under another name and try there.',
    'too-large':
      'The workbook is too large for Excel to hand over. Move sheets that are not needed to another workbook, or use the command line.',
    disconnected:
      'The connection to Excel was lost. Close this pane, open it again and try once more.',
    'no-answer':
      'Excel gave no answer. Press Enter if a cell is being edited, close any dialog of Excel, then try again.',
    unsupported: 'This Excel cannot do this. Office 2021 or Microsoft 365 is needed.',
    'mixed-fonts':
      'The cell has several fonts that would be lost, so it was not written. Please change it by hand.',
    formula: 'The cell holds a formula and was not replaced. Please mend the formula.',
    'threaded-comment': 'The cell has a threaded comment and was left alone.',
    signature: 'The workbook has a digital signature, which the change makes invalid.',
    'not-restored':
      'Writing broke off and these cells could not be restored. Check again and use “Put them back”, or compare them with the original.',
    cancelled: 'Cancelled. Nothing was changed.',
    'no-such-cell':
      'There is no such cell: a sheet may have been renamed or deleted. Please check again.',
    hidden:
      'This cell is on a hidden sheet. Right-click a sheet tab to unhide it, then locate again.',
    failed: 'Excel did not finish this. Try again; if that fails, save and reopen the workbook.',
    broken:
      'Ziping itself failed. The workbook was not changed by it. Try again, or send the details to the maintainers.',
    'not-report':
      'No text could be read from this file. Use .docx, .txt or .md, or paste the text.',
    'legacy-doc':
      'This is the old .doc format. Save it as .docx in Word or WPS, or paste the text.',
    'not-xlsx': 'This file is not an Excel workbook (.xlsx).',
    empty: 'The file is empty.',
    corrupt: 'The file is damaged. Open it in Excel or WPS, save it again and try once more.',
    unsafe:
      'The file holds something unsafe and was not read. Open it in Excel or WPS, save it again and try once more.',
    'too-large-file': 'The file is too large and was not read.',
    'legacy-xls': 'This is the old .xls format. Save it as .xlsx in Excel or WPS.',
    encrypted: 'The file has a password. Take the password off and try again.',
    'no-office':
      'The script of Office was not loaded, so the pane cannot work. Check the network, or ask the administrator to serve a copy of it.',
    'old-excel':
      'This Excel is too old for Ziping. Office 2021 or Microsoft 365 is needed; the workbench does the same.',
    'not-excel': 'This page belongs inside Excel. Without Excel, use the workbench.',
    engine: 'The rules could not be loaded. Check the connection or open this pane again.',
    'undo-kept-changed':
      'This was changed again later and cannot be undone by itself. Please change it where it is.',
  },
  trouble: {
    details: 'Copy details',
    tryAgain: 'Try again',
    boundary: 'This part could not be shown',
    boundaryHint:
      'The workbook was not changed and what you typed is still there. Try again, or copy the details for the maintainers.',
  },

  workbench: {
    title: 'Ziping workbench',
    what: 'Open a self-evaluation workbook and press “Check and score”: what does not add up, what the scores may be, what still needs a reason, each with its cell. ',
    privacy: 'Everything happens on this machine. No file is uploaded.',
    open: 'Open workbook',
    save: 'Save workbook',
    saved: (name) => `Saved to your downloads: ${name}`,
    sample: 'Sample',
    sampleName: 'Sample: Hunan 2023.xlsx',
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
    notRecalculated:
      'The workbench does not recalculate: after a change, formulas get their new values in Excel or WPS.',
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
    theme: 'Look',
    themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    wrongFile: (name) => `“${name}” cannot be opened. `,
    isReport:
      'To compare a report, open the workbook first; then choose the report in the pane under “Compare a report”.',
    dismiss: 'Got it',
  },
};
