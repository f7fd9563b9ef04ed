import type { screens as words } from '../../zh-CN/pane/screens';
import { hiddenLines } from '../hidden-lines';
import { plural } from '../plural';
import { heldRows } from '../unread';

/** Words for the screens beside the answer. */
export const screens: typeof words = {
  start: {
    title: 'Does this self‑evaluation add up?',
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

  sample: {
    opened:
      'The sample was opened as a new workbook. In that window press “Check and score” on the Home tab.',
    openedHere: 'The sample was opened beside this workbook.',
    downloaded: (name) =>
      `The sample was downloaded: ${name}. Open it in Excel and press “Check and score”. If you see no file, look at the downloads of the browser or of Office.`,
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
    notUsing: (name) => `“${name}” could not be compared`,
    remove: 'Stop comparing',
    previous: 'Last year’s workbook',
    previousIntro: 'Checks that last year’s figures in this form are those of last year’s form.',
    found: (count) => `${plural(count, 'finding')} about the report`,
    ofOthers:
      'The report was not compared with the unit that is open: it does not speak of it, or nobody can tell whose it is.',
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

  forms: {
    notFound: 'No self-evaluation form found',
    lookedFor:
      'Every sheet was searched for the headings 年度指标值, 实际完成值, 分值, 得分 (self-evaluation) and 决算数, 编制数, 三公经费 (basic data).',
    unreadTitle: 'A form could not be read and was not checked',
    unread: (sheet) => `“${sheet}” looks like a form but could not be read whole`,
    partlyRead: (sheet) =>
      `“${sheet}” was checked, but parts of it are uncertain; check its headings`,
    inVain: (sheet) => `“${sheet}” was read as you specified, and no form was found in it`,
    pickRow: 'First point at the row of the headings.',
    headingsThere: (texts) =>
      `That row says: ${texts}. Please use the common names in the sheet (三级指标, 年度指标值, 实际完成值, 分值, 得分, 偏差原因), then check again.`,
    inVainAt: (sheet, row) =>
      `Row ${row} of “${sheet}” was read as you specified: it has no headings such as 年度指标值, 实际完成值, 得分`,
    leftOut: {
      'hidden-copy': (sheet, of) =>
        `Hidden “${sheet}” holds a copy of the form on “${of}”; it was not checked`,
      unfilled: (sheet) => `“${sheet}” holds a form that nobody has filled in; it was not checked`,
      example: (sheet) => `“${sheet}” shows how to fill in the form; it was not checked`,
      'project-list': (sheet, head) =>
        `“${sheet}” seems to list a project a row (headings at ${head}); it was not checked. Compare its rates, totals and scores with the projects’ own forms`,
      'unit-list': (sheet, head) =>
        `“${sheet}” seems to list a unit a row (headings at ${head}); it was not checked. Compare its rates, totals and scores with the units’ own forms`,
      results: (sheet, head) =>
        `“${sheet}” has results only (rate, score or grade, from ${head}) and no indicators; it was not checked. Compare them with the self-evaluation form`,
      'in-words': (sheet, at) =>
        `“${sheet}” tells of the self-evaluation in words (see ${at}); it was not checked (beside a single form, the score and grade that it states were, and under a title of its own the amounts and counts that can be told). Compare the rest with the self-evaluation form`,
      figures: (sheet, head) =>
        `“${sheet}” has figures such as budgets and execution (headings at ${head}) and is neither form; it was not checked. Compare them with the forms`,
      english: (sheet, head) =>
        `“${sheet}” looks like a self-evaluation table with English labels (headings at ${head}); it was not checked, for only the labels of Chinese forms are known`,
      monitoring: (sheet) =>
        `“${sheet}” monitors the year halfway and is no self-evaluation; it was not checked`,
      targets: (sheet) =>
        `“${sheet}” declares or approves targets and is no self-evaluation; it was not checked`,
    },
    heldList: (sheet, head, rows, compared) =>
      `“${sheet}” sums up self-evaluations (headings at ${head}): ${heldRows(rows, compared)}`,
    moreLeftOut: (count) => `${plural(count, 'more sheet')} not checked`,
    moreHeld: (count) => `${plural(count, 'more list')} compared with the forms`,
    aside: (sheets, unit, counts) =>
      `Hidden “${sheets}” holds another form of the same kind (${unit}), which is not what is submitted; for information only: ${counts}. To have it checked as submitted, unhide it first`,
    hiddenLines,
    missing: (field) => `“${field}” is missing`,
    missingNear: (field, cell) => `“${field}” is missing near ${cell}`,
    doubtful: (field, cell) => `${cell} may or may not be “${field}”`,
    doubled: (field, cell) => `“${field}” is there twice, also at ${cell}`,
    unreadRow: (cell) => `the row of ${cell} was not understood`,
    otherTable: (cell) =>
      `From ${cell} there is another table, no part of the self-evaluation; it was not checked`,
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
      'self-evaluation': 'Department 部门自评表',
      'project-self-evaluation': 'Project 项目自评表',
      none: 'Not a form to check',
    },
    header: 'Choose the row with the headings',
    headerHint: 'The one that says 三级指标, 年度指标值, 分值, 得分',
    rowLabel: (row, text) => `Row ${row}: ${text}`,
    emptySheet: 'This sheet is empty.',
    use: 'Check again this way',
    automatic: 'Recognise automatically again',
    hidden: ' (hidden)',
  },

  settingsScreen: {
    title: 'Settings',
    kept: 'Settings are kept with the workbook, for whoever opens it.',
    rubric: 'Scoring scheme',
    automatic: 'Suggested by the form',
    automaticIs: (title) => `now “${title}”`,
    own: (title) => `My own: ${title}`,
    ownUnusable: 'My own (cannot be used)',
    keptProblems: 'The scoring scheme kept with the workbook cannot be used:',
    load: 'Load a JSON file',
    download: 'Save as a JSON file',
    loaded: (title) => `“${title}” is loaded and takes effect when saved`,
    problems: 'This file cannot be used as a scoring scheme:',
    thresholds: 'When a reason is asked for',
    threshold: {
      yearOnYear: 'Change against last year above',
      yearOnYearFloor: 'Changes smaller than this do not count',
      budgetAdjustment: 'Budget adjusted during the year by more than',
      overAchieved: 'Beyond the target by more than',
      underExecuted: 'Execution rate below',
    },
    percent: '%',
    money: '× 10k yuan',
    notNumber: 'Please give a number of 0 or more',
    reset: 'Back to default',
    isDefault: (value) => `default ${value}`,
    language: 'Language',
    languages: { 'zh-CN': '中文', en: 'English' },
    recheck: 'Check again automatically after a change in the sheet',
    save: 'Save settings',
    saved: 'Settings saved',
    version: (version) => `Ziping ${version}`,
    privacy: 'No network, no upload: everything is checked on this machine.',
  },
};
