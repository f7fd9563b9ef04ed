import type { PaneWords } from '../../zh-CN/pane';
import { answer } from './answer';
import { writing } from './writing';
import { screens } from './screens';
import { troubles } from './troubles';
import { workbench } from './workbench';

/** Words of the task pane and the workbench. */
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
  ...answer,
  ...writing,
  ...screens,
  ...troubles,
  workbench,
};
