import type { OutputWords } from '../zh-CN/output';
import { plural } from './plural';

/** Words of the command line: its usage, what is wrong with a command, and what became of it. */
export const cli: OutputWords['cli'] = {
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
  notFromInput: 'Name the file to check: it is not read from standard input.',
  oneFolder: 'Name one folder.',
  outNeeded:
    'ziping batch needs --out, the folder for the summary and the annotated copies, such as --out results.',
  oneOnly: 'Name one at a time.',
  noCommand: 'No command was named.',
  unknownOption: (option) => `There is no option “${option}”.`,
  dashedFile: (file) => `There is no option “${file}”; if it is a file, write ./${file}.`,
  otherOption: (option, command) => `ziping ${command} has no option “${option}”.`,
  missingValue: (option) => `Option ${option} needs a value.`,
  givenTwice: (option) => `Option ${option} can be given once only.`,
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
  cannotWrite: (file, why) => `${file} could not be written (${why}); no incomplete file was left.`,
  notPrinted: (why) => `The result was not written whole (${why}).`,
  whyNotWritten: {
    ENOENT: 'there is no such folder; make it first',
    ENOTDIR: 'part of the path is no folder; check it',
    EEXIST: 'a file of that name is in the way; choose another name',
    EISDIR: 'a folder of that name is in the way; choose another name',
    EACCES:
      'no permission, or open in another program: close that program, or choose another place',
    EPERM: 'no permission, or open in another program: close that program, or choose another place',
    EBUSY: 'open in another program; close that first',
    EROFS: 'the disk cannot be written to; choose another place',
    ENOSPC: 'the disk is full; make room',
    ENAMETOOLONG: 'the name is too long; choose a shorter one',
    EFBIG: 'larger than the system lets a file be; choose another place',
    EDQUOT: 'the space allotted on the disk is used up; make room',
    EIO: 'the disk failed; choose another place',
  },
  badRubric: (file) => `${file} is not a usable scoring scheme:`,
  unknownRubric: (id, ids) => `There is no scoring scheme “${id}”; there are: ${ids}.`,
  unknownRule: (id) => `There is no rule “${id}”; run ziping rules for all of them.`,
  noWorkbooks: (folder) => `There is no .xlsx workbook in ${folder}.`,
  noFolder: (folder) => `There is no folder “${folder}”; check its name and place.`,
  notAFolder: (folder) => `“${folder}” is no folder; for a single file use ziping check.`,
  outIsFolder:
    '--out is the folder to be checked: copies and summary would be mixed with the files of the units; name another folder.',
  ownLeftOut: (count) =>
    `${count} summaries and annotated copies made by this program were left out.`,
  notWorkbooks: (count, files, more) =>
    `${plural(count, 'file')} not checked, as they are not workbooks: ${files}${more ? ' …; the summary names them all' : ''}.`,
  folderLinks: (count, files, more) =>
    `${plural(count, 'link')} to folders not followed: ${files}${more ? ' …; the summary names them all' : ''}.`,
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
  writtenBack: (count) => `${count} cells written in the copy (the findings are those before it):`,
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
  textLeft: (cell, text, expected) =>
    `${cell} holds “${text}” and is not blank, so it was not written: it works out at ${expected}; to have it filled, delete what stands there.`,
  emptied: (count, places) =>
    `${count} results of formulas follow from cells written and are empty in the copy: ${places}. Open and save it in Excel to have them worked out.`,
  refreshing:
    'The copy has pivot tables over these cells: Excel refreshes them when it opens it; until then they show the earlier figures.',
  warned: (file, what) => `${file}: ${what}`,
  left: (cell, why) => `${cell} was left alone: ${why}`,
  internal: (file) =>
    `${file}: an error of the program; this file was not checked. Please report the form.`,
  reading: (done, total, file) => `checking ${done}/${total} ${file}`,
};
