import type { troubles as words } from '../../zh-CN/pane/troubles';
import { plural } from '../plural';

/** Words for what is going on, or went wrong, and what to do. */
export const troubles: typeof words = {
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

  stale: {
    renewing: 'The sheet has changed, checking again',
    old: 'The sheet has changed; this is the answer from before',
    again: 'Check again',
  },

  interrupted: {
    text: (count) => `The last write was interrupted: ${plural(count, 'cell')} half done.`,
    recover: 'Restore them',
  },

  gaps: {
    title: 'The workbook was not read whole, so this answer is incomplete',
    'too-many-merged-areas': (sheet) =>
      `“${sheet}” has too many merged areas and was not read whole. Move sheets that are not needed to another workbook and check again.`,
    'too-large': (sheet) =>
      `“${sheet}” is too large and was not read whole. Delete empty rows and columns around the form and check again.`,
    'no-answer': (sheet) =>
      `“${sheet}” was not read whole: Excel did not give a part of it. Check again; if that does not help, move the sheet to another workbook.`,
    'unsupported-sheet': (sheet) => `“${sheet}” is not an ordinary sheet and was not checked.`,
    workbook: 'The workbook',
  },

  rubricRefused: {
    text: 'Your own scoring scheme, kept with this workbook, cannot be read and was not used. The scores below are by another one.',
    show: 'See what is wrong',
  },

  rubricUnfit: { choose: 'Choose another scheme' },

  troubles: {
    protected:
      'The sheet is protected, so nothing was written. Take the protection off under Review, then try again.',
    changed:
      'The sheets have just changed, so nothing was written. Look at the new answer and try again.',
    editing: 'A cell is being edited. Press Enter to finish it, then try again.',
    'read-only':
      'The workbook is read-only, so nothing was written. Save it under another name and try there.',
    'too-large':
      'The workbook is too large for Excel to hand over. Move sheets that are not needed to another workbook, or use the command line.',
    disconnected:
      'The connection to Excel was lost. Close this pane, open it again and try once more.',
    'no-answer':
      'Excel gave no answer. Press Enter if a cell is being edited, close any dialog of Excel, then try again.',
    unsupported: 'This Excel cannot do this. Office 2021 or Microsoft 365 is needed.',
    'mixed-fonts':
      'The cell has several fonts that would be lost, so it was not written. Please change it by hand.',
    formula: 'The cell holds a formula and was not replaced. Please correct the formula.',
    'threaded-comment': 'The cell has a threaded comment and was left alone.',
    signature: 'The workbook has a digital signature, which the change makes invalid.',
    'plain-styles':
      'The workbook has as many cell formats as Excel allows (about 65,000), so the opinion sheet has no borders and fills; nothing it says is missing. Clear formats that are not needed and make the copy again.',
    'not-restored':
      'Writing broke off and these cells could not be restored. Check again and use “Restore them”, or compare them with the original.',
    cancelled: 'Cancelled. Nothing was changed.',
    'no-such-cell':
      'There is no such cell: a sheet may have been renamed or deleted. Please check again.',
    hidden:
      'This cell is on a hidden sheet. Right-click a sheet tab to unhide it, then go to the cell again.',
    failed: 'Excel did not finish this. Try again; if that fails, save and reopen the workbook.',
    broken:
      'Ziping itself failed. The workbook was not changed by it. Try again, or send the details to the maintainers.',
    'not-report':
      'No text could be read from this file. Use .docx, .txt or .md, or paste the text.',
    'legacy-doc':
      'This is the old .doc format. Save it as .docx in Word or WPS, or paste the text.',
    'not-xlsx':
      'This file is not an Excel workbook (.xlsx). Open the .xlsx file of the self-evaluation; save any other format as .xlsx in Excel or WPS first.',
    empty: 'The file is empty. Export or save it again.',
    corrupt: 'The file is damaged. Open it in Excel or WPS, save it again and try once more.',
    unsafe:
      'The file holds something unsafe and was not read. Open it in Excel or WPS, save it again and try once more.',
    'too-large-file': 'The file is too large and was not read. Split it into smaller ones.',
    'legacy-xls': 'This is the old .xls format, or WPS’s .et. Save it as .xlsx in Excel or WPS.',
    encrypted: 'The file has a password. Take the password off and try again.',
    'no-office':
      'The script of Office was not loaded, so the pane cannot work. Check the network, or ask the administrator to serve a copy of it.',
    'old-excel':
      'This Excel is too old for Ziping. Office 2021 or Microsoft 365 is needed; the workbench does the same.',
    'not-excel': 'This page belongs inside Excel. Without Excel, use the workbench.',
    engine: 'The rules could not be loaded. Check the connection or open this pane again.',
    'undo-kept-changed':
      'This was changed again later and cannot be undone on its own. Please change it where it is.',
  },

  trouble: {
    details: 'Copy details',
    tryAgain: 'Try again',
    boundary: 'This part could not be shown',
    boundaryHint:
      'The workbook was not changed and what you typed is still there. Try again, or copy the details for the maintainers.',
  },
};
