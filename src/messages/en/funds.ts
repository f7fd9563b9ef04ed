import type { GroupTexts } from '../texts';
import { rates, ties } from './shared';

const rowMeant =
  '{total} of “{row}” is {actual}; the rate typed in its row goes with {expected}, and with that the parts add up to the total of {figure}. It is this cell that seems wrong.';

const split = {
  ...ties,
  row: rowMeant,
  ties: 'The parts add up to the annual budget.',
  executed: 'The parts add up to the executed amount, which is not the budget.',
  'side-by-side':
    'Every part stands more than once in its row, as if the tables of several units touched side by side; which belong together cannot be told, so they were not compared with {total} ({figure}). Leave an empty column between the tables, or give each a sheet of its own, and check again.',
  heading: '{total} itself says {figure}, its parts add up to {sum}: a difference of {difference}.',
  off: 'The parts add up to {sum}, {total} is {figure}: a difference of {difference}.',
  neither:
    'The parts add up to {sum}, which is neither the annual budget ({annual}) nor {total} ({figure}), the nearer of the two: a difference of {difference} from the latter.',
  budget:
    'The splits and the execution rate all point to {sum}; the annual budget says {figure}, a difference of {difference}: it is probably the annual budget that is wrong.',
  spent:
    'The splits and the execution rate all point to {sum}; the amount executed says {figure}, a difference of {difference}: it is probably the amount executed that is wrong.',
  rounding:
    'The parts add up to {sum}, {total} is {figure}: a difference of {difference} that rounding may explain. Say so, or make them agree.',
};

export const funds: GroupTexts<'funds'> = {
  'funds/adjusted-budget': {
    title: 'Budget after adjustment',
    formula: 'annual budget = initial budget + adjustment (a cut is negative)',
    why: 'The execution rate is worked out from the adjusted budget; a wrong adjustment makes rate and score wrong as well.',
    todo: 'Check the three figures against the papers of the adjustment and correct the wrong one.',
    sentences: {
      ...ties,
      sign: '{row}: the budget was cut from {initial} to {budget}, but the adjustment says {actual}; a cut is {expected}, as other rows of the form have it.',
      unsigned:
        '{row}: the budget went down from {initial} to {budget}, and the adjustment says {actual}, without a sign; if it is a cut, it should be {expected}.',
    },
  },
  'funds/arrival-rate': {
    title: 'Rate of funds received',
    formula: 'rate of funds received = amount received ÷ budget',
    why: 'The rate says whether the money came as budgeted; a wrong one hides a gap.',
    todo: 'Check budget and amount received and correct the rate by the formula.',
    todos: { unit: 'State the amount received and the budget in one unit.' },
    sentences: {
      ...rates,
      unit: '{part} {actual} received of a budget of {expected}: about ten thousand times apart, as if one were in 元 and the other in 万元. Use one unit.',
    },
  },
  'funds/balance': {
    title: 'Balance left',
    formula: 'balance left = annual budget − executed',
    why: 'The balance is what was not spent of the budget; where it does not go with the two, one of the three is wrong.',
    todo: 'Check annual budget, amount executed and balance, and correct the wrong one.',
    sentences: {
      ...ties,
      off: '{total} less the amount executed leaves {expected}; {left} says {actual}, a difference of {difference}.',
      amount:
        '{left} and execution rate both go with {expected} for the {column}, which says {actual}: it is probably the {column} that is wrong.',
      amounts:
        '{total} less the amount executed leaves {expected}; {left} says {actual}, and the execution rate goes with it: it is probably the budget or the amount executed that is wrong.',
      open: '{left} and amount executed add up to {sum}, {total} is {figure}; funds carried over from last year, given back or not listed may be counted in, so this cannot be judged.',
    },
  },
  'funds/basic-total': {
    title: 'Total of basic expenditure',
    formula: 'basic expenditure = staff + operating expenditure',
    why: 'Basic expenditure is made of staff and operating expenditure; what is broken down must add up again.',
    todo: 'Check basic expenditure and its two parts and correct the wrong figure.',
    sentences: ties,
  },
  'funds/budget-adjustment': {
    title: 'Budget adjustment',
    formula: '|annual budget − initial budget| ÷ initial budget ≤ the limit of the scheme',
    why: 'A budget changed much within the year was not planned well; the reason must be stated.',
    todo: 'State the cause of the change, its approval and the measures.',
    noted: 'May stay as it is; keep the approval of the change at hand.',
    sentences: {
      beyond:
        'The initial budget was {expected}, the annual budget is {actual}: {difference} ({rate}), beyond {threshold}.',
      new: 'There was no initial budget ({expected}), but an annual budget of {actual}.',
      always:
        'The initial budget was {expected}, the annual budget is {actual}: {difference} ({rate}), which must be explained.',
      unit: 'The initial budget is {expected}, the annual budget {actual}: about ten thousand times apart, as if one were in 元 and the other in 万元. Use one unit.',
      unchecked: 'Not filled in: {which}; the adjustment cannot be checked.',
      unreadable: '{which} is not a usable figure, so the adjustment cannot be checked.',
    },
  },
  'funds/columns-total': {
    title: 'Amounts and the columns they are made of',
    formula:
      'each row: amount = fiscal funds + other funds; each column: total = Σ of the rows; all tasks ≤ the funds',
    why: 'The amount of a task is given by source in columns of its own: it must add up across and down.',
    todo: 'Check the amount of the row and its sources and correct the wrong figure.',
    sentences: {
      ...ties,
      cell: '“{row}”, {column}: {part} says {actual}; by the row and by the column alike it should be {expected}, a difference of {difference}.',
      'other-unit':
        'The tasks come to {actual} ({column}), the funds of the form to {expected}: about ten thousand times apart, as if one were in 元 and the other in 万元. Use one unit.',
      'tasks-beyond':
        'The tasks come to {actual} ({column}), {difference} more than the {expected} of the funds: a part is more than the whole.',
    },
    missing: 'Where the tasks have other money as well, please say so.',
  },
  'funds/execution-rate': {
    title: 'Execution rate',
    formula: 'execution rate = executed amount ÷ annual budget',
    why: 'The execution score follows from it. The divisor is the adjusted annual budget, not the initial one.',
    todo: 'Check both amounts and correct the rate.',
    todos: {
      amounts:
        'Check both amounts against the accounts and correct the wrong one; where both are right, correct rate and score.',
      unit: 'State both amounts in one unit.',
      initial: 'Work the rate out on the adjusted annual budget.',
      'other-row': 'State the rate of this row.',
      hundredth:
        'Correct the rate; into a cell formatted as a percentage type the right percentage with its sign, not a hundredth of it.',
    },
    sentences: {
      ...rates,
      amounts:
        '{rate} says {actual}; {numerator} ÷ {denominator} is {expected}: a difference of {points} percentage points. The score bears the rate out, so one of the amounts may be wrong.',
      initial:
        '{rate} says {actual}, which is {numerator} ÷ {initial}; the divisor is {denominator}, and {numerator} ÷ {denominator} is {expected}: a difference of {points} percentage points.',
      hundredth:
        '{rate} says {actual}; {numerator} ÷ {denominator} is {expected}, a hundred times as much: a sign of % too many, or a factor of 100 left out.',
      'other-row':
        '{rate} says {actual}, which is the rate of the row “{which}”; here {numerator} ÷ {denominator} is {expected}: a difference of {points} percentage points.',
      unit: 'Executed is {executed} and the annual budget {annual}: one is in 元, the other in 万元. By the rate typed, executed should be {meant}.',
    },
  },
  'funds/nature-total': {
    title: 'Split by nature',
    formula:
      'basic + project expenditure = annual budget (or the executed amount, where not all was executed)',
    why: 'It is the same money, split by what it is for.',
    todo: 'Check basic and project expenditure and the annual budget, and correct the wrong figure.',
    sentences: split,
  },
  'funds/of-which': {
    title: 'What a part of the funds includes',
    formula:
      'each 其中 row ≤ the part it belongs to, in each column; rows that make it up in the other columns do in each',
    why: 'It is a part of that money and cannot exceed it.',
    todo: 'Check the part and the row beneath it and correct the wrong figure.',
    sentences: {
      enough: 'The row beneath does not exceed {total}.',
      short:
        '{total} is {figure}, the row beneath it {sum}: the part exceeds the whole, a difference of {difference}.',
      apart:
        '{total} is {figure}, the rows beneath it come to {sum}, a difference of {difference}; in the other columns they come to it exactly.',
      rounding:
        '{total} is {figure}, the row beneath it {sum}; rounding may explain the excess. Say so, or make them agree.',
      unchecked: 'Not filled in: {which}; the row beneath says {sum}, so this cannot be checked.',
      unreadable: '{which} cannot be read as a figure, so this cannot be checked.',
    },
  },
  'funds/overspent': {
    title: 'Spent more than the annual budget',
    formula: 'executed amount ≤ annual budget',
    why: 'Nothing may be spent without a budget; source and approval of the excess must be stated.',
    todo: 'Check both amounts; if they are right, state cause, source and measures.',
    sentences: {
      over: '{actual} was executed against an annual budget of {expected}: {excess} too much, an execution rate of {rate}.',
      part: '“{part}”: {actual} was executed against an annual budget of {expected}, {excess} too much, an execution rate of {rate}.',
      'not-arrived':
        '{actual} was executed, but only {expected} had arrived: {excess} too much, and the form has no balance of the year before to make up for it. State where the money came from.',
      'no-budget': 'The annual budget is {expected}, but {actual} was executed.',
    },
  },
  'funds/parts-total': {
    title: 'Total of the annual funds',
    formula: 'annual funds = Σ of the rows beneath',
    why: 'The total must equal its sources: rate and score are worked out from it.',
    todo: 'Check the total and its rows and correct the wrong figure.',
    todos: {
      total:
        'Check the total against the accounts; if it is wrong, replace it by the sum of its parts.',
      ways: 'Check the total against the accounts; if it is wrong, replace it by the sum of its rows.',
      row: 'Check this cell against the accounts; if it is wrong, replace it by the figure that its rate implies.',
      part: 'Check the parts one by one against the accounts and correct the one that is wrong or left out.',
    },
    sentences: {
      ...ties,
      empty: 'In the total row, {total} is blank or 0, while the rows beneath add up to {sum}.',
      total:
        '{total} is {figure}, its parts add up to {sum}: a difference of {difference}. The {stated} typed goes with {sum}, so it is {total} that is wrong; rate and score are checked with {sum}.',
      ways: '{total} is {figure}, but its rows add up to {sum} each way it is broken down: a difference of {difference}. It is {total} that is wrong.',
      row: rowMeant,
      part: '{total} is {figure}, its parts add up to {sum}: a difference of {difference}. The {stated} typed goes with {figure}, so it is one of the parts that is wrong or left out; rate and score are checked with {figure}.',
    },
  },
  'funds/source-total': {
    title: 'Split by source',
    formula:
      'Σ of the sources = annual budget (or the executed amount, where not all was executed)',
    why: 'It is the same money, split by where it comes from.',
    todo: 'Check the sources and the annual budget, and correct the wrong figure.',
    sentences: split,
  },
  'funds/under-executed': {
    title: 'Low execution rate',
    formula: 'executed amount ÷ annual budget ≥ the limit of the scheme',
    why: 'A low rate means that the money was not spent as planned; cause and measures must be stated.',
    todo: 'State why it was not spent and what will be done.',
    sentences: {
      under: 'The execution rate is {rate}, below {threshold}.',
      task: 'The execution rate of “{task}” is {rate}, below {threshold}.',
      'under-implied':
        'The execution rate is {rate}, below {threshold}. It is worked out with {implied}, for the total row leaves it open or disagrees with the rest.',
    },
  },
};
