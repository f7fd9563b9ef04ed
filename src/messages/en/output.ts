import { capitalized } from '../capitalized';
import type { OutputWords } from '../zh-CN/output';
import { cli } from './cli';
import { gradeRange } from './grades';
import { hiddenLines } from './hidden-lines';
import { plural } from './plural';
import { doubts, heldList, leftOut } from './unread';

/** The parts that a rubric gives points for. */
const PARTS: Readonly<Record<string, string>> = {
  execution: 'budget execution',
  goals: 'goals',
  output: 'output',
  benefit: 'benefit',
  satisfaction: 'satisfaction',
  cost: 'cost',
  decision: 'decision',
  process: 'process',
};

export const output: OutputWords = {
  product: 'Ziping',
  year: (year) => `year ${year}`,
  shownOtherwise: (exact, shown) => `${exact} (shown as ${shown})`,
  morePlaces: (count) => `and ${count} more cells`,
  marks: { comma: ', ', semicolon: '; ', colon: ': ', list: ', ' },
  rubricProblem: (places, said) => `${places}: ${said}`,
  unnamed: '(unit not named)',
  verdict: {
    reported: (score) => `Self score ${score}`,
    unfilled:
      'The form has no results and no scores yet, so it cannot be scored; the figures that are there were checked',
    notReported: 'No self score could be read',
    notWorkedOut: 'The self score is a formula that the file holds no result of',
    allowed: (low, high) =>
      low === high ? `the rules give ${low}` : `the rules allow ${low}–${high}`,
    recomputed: (score, execution) =>
      execution === undefined
        ? `the scores add up to ${score}`
        : `the scores add up to ${score}, with an execution score of ${execution}`,
    weight: (weight) => `the weights add up to ${weight}, not 100`,
    converted: (low, high) =>
      low === high ? ` (out of 100: ${low})` : ` (out of 100: ${low}–${high})`,
    grade: (low, high) => `grade ${gradeRange(low, high)}`,
    byCriteria: (count) =>
      `Rows with neither target nor result: ${count}. Their scores count as typed, and not all of them could be checked`,
    keptAbove: (names) =>
      `The self score is above what the rules allow because ${names} scored above the band, for a reason that was given`,
    decides: (names) => `Indicators that decide the grade: ${names}`,
    noScore: 'The form has no indicators with weights and scores, so no score is worked out',
    clean: 'No figures disagree and no reason is missing',
  },
  overview: {
    heading: (count) => `All ${count} workbooks, those with most to do first`,
    units: (count, lists) =>
      `All ${count} units and projects${lists === '0' ? '' : ` and ${plural(lists, 'list')}`}, those with most to do first`,
    unchecked: 'not checked',
    incomplete: 'not read whole',
  },
  formItself: 'How the figures of the form depend on each other',
  reportItself: 'A report and its annexes say the same',
  standing: {
    read: ' (read in a published text or form)',
    default: ' (common practice; can be changed in the scheme)',
    own: '',
  },
  basis: 'Basis',
  advice: 'What to do',
  group: (heading, count) => `${capitalized(heading)} (${count})`,
  times: (count) => ` (${count} times)`,
  holdsFor: (count) => ` (the ${count} above)`,
  reason: 'Reason given',
  acknowledged: 'Checked by a person',
  explained: 'Explained',
  verifiedOutcome: (outcome) => `${outcome} (checked by a person)`,
  alsoVerified: (count) => ` (and ${count} checked by a person)`,
  passage: (paragraph, quote) => `report, paragraph ${paragraph} “${quote}”`,
  report: 'report',
  rubric: (title, id, version) => `${title} (${id}, version ${version})`,
  altered: ', changed',
  borrowed:
    '; a scheme for projects, used because there is no national one for departments: choose your province’s own if it has one',
  borrowedByPoints:
    '; used because this form gives the execution 20 points: choose your province’s own if it has one',
  pairing: {
    name: 'paired by name',
    year: 'paired by year',
    order: 'paired by order',
    single: '',
  },
  readFrom: 'Read from',
  hiddenSheet: ' (hidden)',
  hiddenLines,
  aside: (sheet, unit, counts) =>
    `Hidden sheet “${sheet}” holds another form of the same kind (${unit}), which is not what is submitted; for information only: ${counts}`,
  asideAll:
    '--all lists what was found there; to have it checked as a form submitted, unhide the sheet first.',
  asideBelow:
    'What follows was read from hidden sheets: not what is submitted, for information only, without effect on the verdict.',
  ofDepartment: 'project of',
  unread: (sheet) =>
    `Sheet “${sheet}” looks like a self-evaluation form but could not be read whole; it was not checked:`,
  partlyRead: (sheet) =>
    `The form on sheet “${sheet}” was checked, but parts of it are uncertain; check its headings:`,
  leftOut,
  heldList,
  doubts,
  gap: (sheet) => `Sheet “${sheet}” was not read whole: this result is incomplete.`,
  rubricRefused:
    'The scoring scheme kept with the workbook cannot be read and was not used; the scores below are by another one.',
  rubricUnfit: (first, count, what) =>
    `The scoring scheme that was chosen does not fit ${count === '1' ? `“${first}”` : `${count} forms (“${first}” and others)`}: ${what}. Make sure that it is the right one.`,
  unfitPart: (part, rubric, form) => {
    if (rubric === null) return 'its criteria are a department’s, of no use to a project';
    const name = PARTS[part] ?? part;
    if (form === null) return `it has “${name}” (${rubric} points), the form does not`;
    return `“${name}” has ${rubric} points there, ${form} in the form`;
  },
  gapWorkbook: 'The workbook was not read whole: this result is incomplete.',
  uncompared: (count: string, compared: string) =>
    `${compared} figures of the report were compared, ${count} were not (no form has them, or the wording leaves open what they are): --all lists them, to be checked by hand.`,
  allCompared: (compared: string) => `All ${compared} figures of the report were compared.`,
  reportLeft: (count: string) =>
    `${count} more figures of the report stand where nobody can tell of which form they speak; they were not compared.`,
  sameReason: (number: string) => `as for No. ${number}`,
  reasonAside: 'see what was found',
  opinion: {
    sheet: '核验意见',
    title: 'Opinion on the self-evaluation',
    index: 'Contents',
    unit: 'Unit or project',
    organisation: 'Organisation',
    year: 'Year',
    rubric: 'Scoring scheme',
    conclusion: 'Verdict',
    counts: 'Checks',
    scores: 'Scores',
    section: 'Section',
    weight: 'Full',
    reported: 'Self score',
    low: 'Certain',
    open: 'Open',
    lost: 'Lost',
    total: 'Total',
    execution: 'Budget execution',
    chart: 'Score by section (points)',
    findings: 'Findings',
    number: 'No.',
    outcome: 'Result',
    matter: 'Matter',
    place: 'Place',
    opinion: 'What was found',
    actual: 'Found',
    expected: 'Should be',
    forms: 'Forms checked',
    hidden: 'Hidden lines',
    written: 'Cells written back',
    difference: 'Off by',
    basis: 'Basis',
    reason: 'Reason given',
    passed: 'Checks passed',
    passedLead: 'Checked without finding anything: ',
    report: 'Report against the forms',
    notCompared: 'Figures of the report that could not be compared',
    andMore: ', and more',
    signatures: ['Prepared by:', 'Head of finance:', 'Head of unit:', 'Date:'],
    criteria: 'Scored by criteria',
    asideShown:
      'The hidden forms above are not part of this opinion; to have them in it, unhide their sheets and make the copy again.',
    footer: 'Page &P of &N',
    made: 'Made by Ziping from the figures of this workbook, for the unit and the budget bureau to review; the bureau decides.',
  },
  note: (numbers, title, outcome) => `[${numbers}] ${outcome}: ${title}`,
  gradeRange,
  summary: {
    title: 'Summary of self-evaluations',
    file: 'File',
    high: 'At most',
    grade: 'Grade',
    first: 'First matter (or why it was not checked)',
    returned: 'Suggested',
    returns: {
      mend: 'return for correction',
      explain: 'return for explanation',
      none: 'keep',
      unreadable: 'return: unreadable',
      byHand: 'check by hand',
    },
    sheets: 'Sheets',
    rubric: (title, version) => `${title}, version ${version}`,
    workbooks: (workbooks, failed, units) =>
      `${plural(workbooks, 'workbook')}${failed === '0' ? '' : ` (${failed} could not be checked)`}, ${plural(units, 'unit')}: `,
    standing: (failing, asking, clean) =>
      `${failing} with contradictions, ${asking} more with something to explain or unclear, ${clean} without`,
    lists: (count, failing) =>
      `; besides, ${plural(count, 'list')} of units or projects, ${failing} with contradictions`,
    others: (count) => `; not workbooks and not checked: ${plural(count, 'file')} (last rows)`,
    links: (count) => `; not followed: ${plural(count, 'link')} to folders (last rows)`,
    folderLink:
      'A link to a folder, which was not followed. If forms are in there, put the folder itself here and check again.',
    notWorkbook:
      'Not a workbook, so it was not checked. If the form is in this file, save it as an .xlsx workbook and check that.',
    copy: 'Annotated copy',
    open: 'Open',
  },
  handbook: {
    formula: 'Formula',
    why: 'Why',
    otherwise: 'What to do, as the case may be',
    right: 'Right',
    wrong: 'Wrong',
  },
  cli,
};
