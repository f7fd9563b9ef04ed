import type { GroupTexts } from '../texts';
import { rates, ties, units } from './shared';

export const basic: GroupTexts<'basic'> = {
  'basic/adjustment-is-level': {
    title: 'Budget adjustment that looks like a level',
    formula:
      'the adjustment is the amount by which the budget changed, not basic expenditure less operating expenses',
    why: 'The row holds how much the budget was changed; with a level in it no rate of adjustment can be worked out.',
    todo: 'Check what the row means and put in the change (0 where there was none).',
    sentences: {
      level:
        'The row says {adjustment}, about as much as basic expenditure less operating expenses ({staff}): it looks like the level of staff costs, not a change.',
      large:
        'The row says {adjustment}, more than basic expenditure less operating expenses ({staff}): that is hardly a change. Check it.',
      beyond:
        'The row says {adjustment}, more than all basic expenditure ({spent}): that is hardly a change. Check what the row means, and the figure.',
    },
  },
  'basic/budget-copied': {
    title: 'Budget and final accounts alike on every row',
    formula:
      'budget and final accounts are not the same on every row (three public expenses aside)',
    why: 'That every row was spent to the cent is rare; more likely one column was copied into the other.',
    todo: 'Compare each row with the approved budget and the final accounts.',
    sentences: {
      copied:
        'Apart from the three public expenses and rows of 0, {budget} and {spent} are the same on all {count} rows. Was one column copied?',
    },
  },
  'basic/asset-rate': {
    title: 'Use of fixed assets',
    formula: 'rate of use = assets in use ÷ all fixed assets',
    why: 'The rate follows from the two figures beside it, and no more can be in use than there is.',
    todo: 'Check both figures and correct the rate.',
    sentences: { ...rates, beyond: '{used} is more than {whole}.' },
  },
  'basic/building-rates': {
    title: 'Control rates of buildings',
    formula:
      'size control rate = actual ÷ approved size; investment control rate = actual ÷ budgeted investment',
    why: 'Each rate follows from two figures of its row.',
    todo: 'Check size and investment and correct the rate; where it is above 100%, state cause, approval and measures.',
    sentences: { ...rates, beyond: '{rate} is {actual}: more than was approved or estimated.' },
  },
  'basic/counts-beside-money': {
    title: 'Money spent on none',
    formula: 'where money went to receptions, vehicles or travel abroad, their number is not 0',
    why: 'A number of 0 beside money spent was mostly not filled in.',
    todo: 'Compare number and amount and fill in the number; if there was none, say what the money was for.',
    sentences: {
      none: '{count} is 0 ({column}), while {money} took {actual}. Say why, or fill in the number.',
      fewer:
        '{people}, {few}, is less than {groups}, {many}: somebody came every time. Please check.',
    },
  },
  'basic/operating-of-which': {
    title: 'Operating expenses and what they include',
    formula: 'Σ of the rows beneath ≤ operating expenses',
    why: 'The rows are a part of operating expenses and cannot exceed them.',
    todo: 'Check the total and its rows and correct the wrong figure.',
    sentences: {
      enough: 'The rows beneath do not exceed {total}.',
      short:
        '{total} is {figure}, but the rows beneath it add up to {sum}: the part exceeds the whole, a difference of {difference}.',
      rounding:
        '{total} is {figure}, the rows beneath it add up to {sum}; rounding may explain the excess. Say so, or make them agree.',
      unchecked:
        'Not filled in: {which}; the rows beneath add up to {sum}, so this cannot be checked.',
      unreadable: '{which} cannot be read as a figure, so this cannot be checked.',
    },
  },
  'basic/over-budget': {
    title: 'Spent above budget',
    formula:
      'final accounts ≤ budget (three public expenses and their items, projects, operating, procurement)',
    why: 'The budget is the limit of spending; going beyond it needs a reason.',
    todo: 'Check both columns; if they are right, state the cause, the approval and the measures: below this finding in the pane or the workbench (kept with the workbook), or in the remarks of the self-evaluation (其他需要说明的事项), naming the item.',
    todos: {
      unit: 'Turn what is in 元 into 万元, then check again.',
      units: 'Turn what is in 元 into 万元, then check again.',
    },
    sentences: {
      over: '{row}: {actual} spent against a budget of {expected}, {excess} above it ({rate} of the budget).',
      ...units,
      'no-budget': '{row}: {actual} spent without a budget ({expected}).',
    },
  },
  'basic/previous-year': {
    title: "Link to last year's form",
    formula:
      "last year's final accounts in this form = this year's final accounts in last year's form",
    why: 'The final accounts of a year are one figure, in whichever form they stand.',
    todo: 'Compare with the published accounts of last year and correct the one that is wrong.',
    sentences: {
      same: "{stated} agrees with last year's form.",
      differs: "{stated} says {actual}, last year's form {expected}: a difference of {difference}.",
      rounding:
        "{stated} says {actual}, last year's form {expected}; rounding may explain it. Say so, or use one figure.",
      unchecked: "Not filled in: {which}; {stated} cannot be compared with last year's form.",
      unreadable:
        "{which} cannot be read as a figure, so {stated} cannot be compared with last year's form.",
      unmatched:
        'The workbook given for last year holds no basic data of this unit; nothing was compared.',
      unlike:
        'The only basic-data form in last year’s workbook is that of “{name}”: another name, and most figures do not agree, so nothing was checked. It may be the wrong file.',
      renamed:
        'The only basic-data form in last year’s workbook is that of “{name}”. It was taken for the same unit under another name; choose another file if it is not.',
      'other-year':
        'The form given for last year is of {year}, not of {expected}; it was not compared.',
    },
  },
  'basic/project-total': {
    title: 'Total of project expenditure',
    formula: 'project expenditure = operations + running and maintenance + special funds',
    why: 'A total must equal its parts, or nothing that is checked against it can be trusted.',
    todo: 'Check the total and its parts and correct the wrong figure.',
    sentences: ties,
  },
  'basic/special-funds-total': {
    title: 'Total of special funds',
    formula: 'special funds = Σ of the funds listed',
    why: 'Each fund has a row; the rows make up the special funds.',
    todo: 'Look for a fund left out or listed twice and correct the wrong figure.',
    sentences: ties,
  },
  'basic/three-public-total': {
    title: 'Total of the three public expenses',
    formula: 'three public expenses = official vehicles + travel abroad + official reception',
    why: 'The public looks at this figure; it must equal its three items.',
    todo: 'Check the total and its items and correct the wrong figure.',
    sentences: ties,
  },
  'basic/vehicle-total': {
    title: 'Total of official vehicles',
    formula: 'official vehicles = purchase + running costs',
    why: 'The total must equal its two items.',
    todo: 'Check purchase and running costs and correct the wrong figure.',
    sentences: ties,
  },
  'basic/worked-out': {
    title: 'Changes and rates beside the years',
    formula:
      'change = this year − last year (or budget); rate of change = change ÷ last year (or budget); completion = final accounts ÷ budget',
    why: 'The column follows from the years of its row; how, most of its rows show.',
    todo: 'Check the years of the row and this column, and correct the wrong figure.',
    sentences: {
      difference:
        '“{column}” of {row} should be {expected} ({of} − {from}); the form says {actual}.',
      change:
        '“{column}” of {row} should be {expected} (change of {of} from {from} ÷ {from}); the form says {actual}.',
      share: '“{column}” of {row} should be {expected} ({of} ÷ {from}); the form says {actual}.',
    },
  },
  'basic/year-on-year': {
    title: 'Large change from last year',
    formula:
      '|this year − last year| ÷ last year ≤ the limit of the scheme (changes below its floor, by default 10,000 yuan, aside)',
    why: 'A reviewer will ask for the reason of a large change.',
    todo: 'Check both years; if they are right, state the cause and the measures: below this finding in the pane or the workbench (kept with the workbook), or in the remarks of the self-evaluation (其他需要说明的事项), naming the item.',
    sentences: {
      rose: '{row}: {expected} last year, {actual} this year, up by {change} ({rate}).',
      fell: '{row}: {expected} last year, {actual} this year, down by {change} ({rate}).',
      new: '{row}: {expected} last year, {actual} this year for the first time.',
      'new-promised':
        '{row}: {expected} last year, {actual} this year for the first time, while the thrift measures promise “{promise}”.',
      promised:
        '{row}: {expected} last year, {actual} this year, up by {change} ({rate}), while the thrift measures promise “{promise}”.',
      ...units,
      kept: 'This year’s accounts of {group} and its items ({count} rows) are last year’s to the cent. See whether last year’s form was used and not brought up to date.',
      unchecked: 'Not filled in: {which}; the change of {row} cannot be checked.',
      unreadable: '{which} is not a usable figure, so the change of {row} cannot be checked.',
    },
  },
};
