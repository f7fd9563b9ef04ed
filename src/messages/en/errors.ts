import type { Vocabulary } from '../vocabulary';

export const hostErrors: Vocabulary['hostErrors'] = {
  protected: 'The sheet is protected, so nothing was written. Unprotect it and try again.',
  changed: 'A cell has changed since the check, so nothing was written. Check again.',
  editing: 'A cell is being edited. Press Enter to finish, then try again.',
  'read-only': 'The workbook is read-only, so nothing was written. Save a copy and check that.',
  'too-large': 'There is too much to do at once. Split the workbook and check the parts.',
  disconnected: 'The connection to Excel was lost. Open this pane again and check once more.',
  'no-answer':
    'Excel gave no answer, so this was not done. Finish editing any cell, close any dialog of Excel, then try again.',
  unsupported:
    'This version of Excel cannot do that. Update it, or use the workbench in the browser.',
  'mixed-fonts': 'The cell holds several fonts, which writing would lose. Change it by hand.',
  formula: 'The cell holds a formula, which was not replaced by a value. Check the formula.',
  'threaded-comment': 'The cell has a comment thread already; no note was added.',
  signature:
    'The workbook has a digital signature, which the changed copy makes invalid. Sign the copy again where it is needed.',
  'plain-styles':
    'The workbook has as many cell formats as Excel allows (about 65,000), so the opinion sheet has no borders and fills; nothing it says is missing. Clear formats that are not needed and make the copy again.',
  'not-restored': 'Writing broke off, and these cells could not be restored. Look at each of them.',
  cancelled: 'Cancelled; the workbook was not changed.',
  'no-such-cell': 'There is no such cell; the sheet may have been renamed or deleted. Check again.',
  hidden: 'The cell is on a hidden sheet and cannot be shown. Unhide the sheet first.',
  failed: 'Excel did not finish. Try again; if it still fails, save a copy and check that.',
};

export const fileErrors: Vocabulary['fileErrors'] = {
  'not-found': '“{file}” was not found. Check its name and folder.',
  'not-a-file': '“{file}” is not a file, probably a folder. Name a file in it.',
  empty: '“{file}” is empty (0 bytes). Export or save it again.',
  'not-xlsx': '“{file}” is not an .xlsx workbook. Save it as one with Excel or WPS.',
  corrupt:
    '“{file}” is damaged or cut short. Open it with Excel, Word or WPS, repair it and save it.',
  unreadable:
    '“{file}” cannot be read: there is no permission, or another program holds it. Close that program, or copy the file elsewhere.',
  encrypted: '“{file}” is protected by a password. Save it without one and check again.',
  'legacy-xls':
    '“{file}” is in the old .xls format, or in WPS’s .et. Save it as .xlsx and check again.',
  'not-report':
    '“{file}” holds no text that can be read: it is neither a Word document (.docx) nor plain text. Open it in Word or WPS and save it as one of these.',
  'legacy-doc': '“{file}” is in the old .doc format; save it as .docx in Word or WPS first.',
  'too-large': '“{file}” is too large. Split it, or clear what lies outside the forms.',
  unsafe:
    '“{file}” holds unsafe content and was not opened. Save a fresh copy with Excel, Word or WPS.',
  'no-form':
    '“{file}” holds no self-evaluation and no basic-data form. Check that it is the right file and that its headings are complete.',
};

export const rubricProblems: Vocabulary['rubricProblems'] = {
  'not-json': 'This is not JSON.',
  'not-unicode':
    'The file holds letters that cannot be read; it is probably not in UTF-8. Save it with that encoding.',
  nothing: 'The file is empty. Take a scheme from “ziping rubric” and change that.',
  'json-sign':
    'Line {line}, column {column}: “{given}” is a Chinese punctuation mark; write “{choices}” instead.',
  'json-comma': 'Line {line}, column {column}: nothing follows this comma; delete it.',
  'json-no-comma': 'Line {line}, column {column}: a comma is missing before this.',
  'json-quote':
    'Line {line}, column {column}: this quotation mark is not closed, or the text has a line break.',
  'json-end':
    'The file ends too early (line {line}): a closing bracket or quotation mark is missing.',
  'json-here':
    'Line {line}, column {column}: “{given}” does not belong here; check the brackets, quotes and commas before it.',
  missing: 'This part is missing.',
  'unknown-part': 'There is no such part; check the spelling.',
  text: 'Text is expected; {given} stands here.',
  list: 'A list ([…]) is expected; {given} stands here.',
  parts: 'Named parts ({…}) are expected; {given} stands here.',
  'yes-no': 'true or false is expected; {given} stands here.',
  empty: 'This must not be empty.',
  choice: 'It must be one of {choices}; {given} stands here.',
  decimal: 'A decimal such as "0.30" (30%) is expected; {given} stands here.',
  negative: 'It must not be negative; {given} stands here.',
  'above-zero': 'It must be above 0; {given} stands here.',
  share: 'A decimal between 0 and 1 is expected (write 30% as 0.3); {given} stands here.',
  ratio:
    'This is a ratio below 2, where 1 is 100% (write 30% as 0.3, 2% as 0.02); {given} stands here.',
  hundred: 'Grades are out of 100; {given} stands here.',
  places: 'A whole number from 0 to 6 is expected; {given} stands here.',
  letters: 'Only letters, digits, dots and dashes are allowed; {given} stands here.',
  bands: 'There must be one band each for achieved, partly and missed.',
  'band-order': 'In every band, from must be below to.',
  'band-gap': 'The bands must meet from 0 to 1, with no gap and no overlap.',
  'step-order': 'The highest step must come first.',
  'grade-order': 'The best grade must come first.',
  'last-grade': 'The last grade must begin at 0.',
  execution: '"proportional" or a list of steps is expected.',
  measure: 'A computed criterion has either steps or a deduction, a judged one neither.',
  'weights-total':
    'The weights of the sections and executionWeight add up to {given}, but totalWeight is {choices}: they must be the same.',
  citation: 'There is no basis “{given}”; describe it under citations.',
};
