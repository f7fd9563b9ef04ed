import { capitalized } from '../capitalized';
import type { OutputWords } from '../zh-CN/output';
import { gradeRange } from './grades';
import { hiddenLines } from './hidden-lines';
import { plural } from './plural';
import { doubts, leftOut } from './unread';

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
  morePlaces: (count) => `and ${count} more cells`,
  marks: { comma: ', ', semicolon: '; ', colon: ': ', list: ', ' },
  rubricProblem: (places, said) => `${places}: ${said}`,
  unnamed: '(unit not named)',
  verdict: {
    reported: (score) => `Self score ${score}`,
    notReported: 'No self score could be read',
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
      `Rows with criteria and neither target nor result: ${count}. Their scores count as typed and were not checked against the criteria`,
    decides: (names) => `Indicators that decide the grade: ${names}`,
    noScore: 'The form has no weights and scores, so no score is worked out',
    clean: 'No figures disagree and no reason is missing',
  },
  overview: {
    heading: (count) => `All ${count} workbooks, those with most to do first`,
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
  uncompared: (count: string) =>
    `${count} more figures of the report were not compared (no form has them, or the wording leaves open what they are): --all lists them, to be checked by hand.`,
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
    workbooks: (workbooks, failed, units) =>
      `${plural(workbooks, 'workbook')}${failed === '0' ? '' : ` (${failed} could not be checked)`}, ${plural(units, 'unit')}: `,
    standing: (failing, asking, clean) =>
      `${failing} with contradictions, ${asking} more with something to explain or unclear, ${clean} without`,
    others: (count) => `; not workbooks and not checked: ${plural(count, 'file')} (last rows)`,
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
  cli: {
    copyOfWorkbook:
      'An annotated copy is made from a workbook; save the tables of the report as one first.',
    usage: `Usage:
  ziping check <workbook.xlsx or report.docx>...   check one or more files
      --format text|json|jsonl|markdown   output (default text)
      --rubric <id|file.json>             scoring scheme (default: suggested by the form)
      --report <report.docx|.txt>         compare the narrative report too
      --previous <last-year.xlsx>         compare with last year's workbook
      --annotate <out.xlsx>               make an annotated copy for submission
      --write-back none|fill|correct      in the copy: fill blank scores, rates and totals (fill), or also correct wrong
                                          ones (correct; also those that the pane leaves unticked; all are listed)
      --lang zh-CN|en                     language
      --all                               list passes and not-applicable too
      --fail-on fail|undetermined|explain|never   when to end with exit code 1 (default fail)
      --force                             an existing output file may be replaced
  ziping batch <folder> --out <folder>     many workbooks (--jobs N, --shard I/N, resumable)
  ziping rules [<rule>]                    the rule handbook
  ziping rubric [<id>]                     the scoring schemes; with an id its JSON, to be changed and given to --rubric
  ziping --version | --help`,
    usageError: (what) => `${what} Run ziping --help for the usage.`,
    unknownCommand: (command) => `There is no command “${command}”.`,
    noFiles: 'No file to check was named.',
    oneFolder: 'Name one folder.',
    oneOnly: 'Name one at a time.',
    noCommand: 'No command was named.',
    unknownOption: (option) => `There is no option “${option}”.`,
    dashedFile: (file) => `There is no option “${file}”; if it is a file, write ./${file}.`,
    otherOption: (option, command) => `ziping ${command} has no option “${option}”.`,
    missingValue: (option) => `Option ${option} needs a value.`,
    noValue: (option) => `Option ${option} takes no value.`,
    badValue: (option, value, choices) =>
      `Option ${option} cannot be “${value}”; it can be: ${choices}.`,
    badShard: (value) =>
      `Option --shard cannot be “${value}”: it is I/N, the I-th (1 to N) of N parts (1 to 9999) of the workbooks, such as 1/4 or 4/4.`,
    writeBackAlone: '--write-back goes with --annotate: the original is never changed.',
    oneFileOnly: (option) => `${option} takes one file at a time.`,
    sameFile:
      'The file named by --annotate is one of those that are read, which are never overwritten; choose another name.',
    copyName: (file) =>
      `The file named by --annotate has to end in .xlsx or .xlsm; “${file}” does not.`,
    otherKind: (file, extension) =>
      `The annotated copy of ${file} has to end in ${extension}: Excel does not open it under another name.`,
    exists: (file) => `${file} exists; add --force to replace it.`,
    cannotWrite: (file, why) =>
      `${file} could not be written (${why}); no incomplete file was left.`,
    notPrinted: (why) => `The result was not written whole (${why}).`,
    whyNotWritten: {
      ENOENT: 'there is no such folder',
      ENOTDIR: 'part of the path is no folder',
      EEXIST: 'a file of that name is in the way',
      EISDIR: 'a folder of that name is in the way',
      EACCES: 'no permission, or open in another program',
      EPERM: 'no permission, or open in another program',
      EBUSY: 'open in another program',
      EROFS: 'the disk cannot be written to',
      ENOSPC: 'the disk is full',
      ENAMETOOLONG: 'the name is too long',
      EFBIG: 'larger than the system lets a file be',
      EDQUOT: 'the space allotted on the disk is used up',
      EIO: 'the disk failed',
    },
    badRubric: (file) => `${file} is not a usable scoring scheme:`,
    unknownRubric: (id, ids) => `There is no scoring scheme “${id}”; there are: ${ids}.`,
    unknownRule: (id) => `There is no rule “${id}”; run ziping rules for all of them.`,
    noWorkbooks: (folder) => `There is no .xlsx workbook in ${folder}.`,
    notAFolder: (folder) => `There is no folder ${folder}.`,
    outIsFolder:
      '--out is the folder to be checked: copies and summary would be mixed with the files of the units; name another folder.',
    ownLeftOut: (count) =>
      `${count} summaries and annotated copies made by this program were left out.`,
    notWorkbooks: (count, files, more) =>
      `${plural(count, 'file')} not checked, as they are not workbooks: ${files}${more ? ' …; the summary names them all' : ''}.`,
    stopped: (done, total) =>
      `Stopped: ${done} of ${total} workbooks are done and kept; the same command goes on from here. The summary is made when all are done.`,
    moreFailed: (count) => `${count} more could not be checked; the summary names them.`,
    nothingToCompare:
      'Not compared with last year: both workbooks must hold the basic-data form of the same unit.',
    batchDone: (all, checked, reused, failed, summary) => {
      const kept = reused === '0' ? '' : `, ${reused} taken over from before`;
      const unread =
        failed === '0' ? 'all of them done' : `of all ${all}, ${failed} could not be checked`;
      return `Workbooks: ${all}; ${checked} checked now${kept}; ${unread}. Summary: ${summary}`;
    },
    summarySheet: 'Summary',
    broken: 'An error of the program: it did not finish. Please report the command and the form.',
    annotated: (file) => `Annotated copy: ${file}`,
    beforeWriting: 'Findings before anything was written; the copy holds those after.',
    nothingWritten: 'No cell had to be written.',
    writtenBack: (count) =>
      `${count} cells written in the copy (the findings are those before it):`,
    written: (cell, before, after) => `${cell}: ${before || 'blank'} → ${after}`,
    unsure: {
      weights:
        ' (look first: the weights do not add up to 100, and correcting them changes the total again)',
      amounts: ' (look first: rate and score bear each other out, so an amount may be the mistake)',
    },
    unsureWritten: (count) =>
      `${plural(count, 'cell')} of these to be looked at before use: the pane leaves them unticked, --write-back correct writes all.`,
    formulaLeft: (cell, formula) =>
      `${cell} is wrong but holds a formula (${formula}) and was not written: mend the formula in the form.`,
    emptied: (count, places) =>
      `${count} results of formulas follow from cells written and are empty in the copy: ${places}. Open and save it in Excel to have them worked out.`,
    refreshing:
      'The copy has pivot tables over these cells: Excel refreshes them when it opens it; until then they show the earlier figures.',
    left: (cell, why) => `${cell} was left alone: ${why}`,
    internal: (file) =>
      `${file}: an error of the program; this file was not checked. Please report the form.`,
    reading: (done, total, file) => `checking ${done}/${total} ${file}`,
  },
};
