import type { GroupTexts } from '../texts';
import { rates, ties } from './shared';

export const staffing: GroupTexts<'staffing'> = {
  'staffing/control-rate': {
    title: 'Staff control rate',
    formula: 'control rate = staff in post ÷ authorised posts',
    why: 'The rate follows from the two head counts; the three must agree.',
    todo: 'Check both head counts and correct the rate.',
    todos: { 'no-whole': 'Correct the head count, then check the rate.' },
    sentences: {
      ...rates,
      off: ties.off,
      'no-whole': '{staff} is {actual}: people are counted in whole numbers. Check it.',
      more: '{whole} people are in post, and those of each kind are {sum}: the parts are more than the whole.',
      less: '{whole} people are in post, and those of each kind are {sum}, which is less: leave it where the rest are workers and the like, or check it.',
    },
  },
  'staffing/over-establishment': {
    title: 'More staff than posts',
    formula: 'staff in post ≤ authorised posts',
    why: 'Staff paid by the budget may not exceed the authorised posts; where they do, the cause and how it will be put right must be stated.',
    todo: 'Check the head counts; if they are right, state the cause and what is done about it.',
    sentences: {
      over: '{actual} staff in {expected} posts: {excess} too many, a control rate of {rate}.',
      part: '{part}: {actual} staff in {expected} posts, {excess} too many ({rate}), though not in all. Please check.',
      'no-posts': 'There are no authorised posts, but {actual} staff.',
    },
  },
};
