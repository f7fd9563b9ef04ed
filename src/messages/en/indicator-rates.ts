import type { GroupTexts } from '../texts';

/** The rules of indicators that other figures of the forms give. */
export const indicatorRates = {
  'indicator/basic-amount': {
    title: 'Amounts of the basic data as indicators',
    formula:
      'the actual value of an indicator such as 三公经费支出 or 政府采购金额 = accounts of the basic data',
    why: 'One amount has one value in both forms.',
    todo: 'Correct the actual value or the basic data by the accounts; where it counts something else, say so beside it.',
    sentences: {
      right: '{indicator} agrees with the basic data.',
      wrong:
        '{indicator} is {actual}; the basic data have {expected} for {account}: a difference of {difference}.',
      same: '{account} in the self-evaluation agrees with the basic data.',
      head: 'The self-evaluation has {actual} for {account}, the basic data {expected}: a difference of {difference}.',
      loose:
        'The target of {indicator}, {target}, is above {account} of the basic data ({budget}) and what was spent in either year.',
    },
    todos: { loose: 'Check the target; where the budget is the limit, enter that.' },
  },
  'indicator/budget-rates': {
    title: 'Rates of adjusted and unspent budget as indicators',
    formula:
      'adjustment = |annual − initial budget| ÷ initial budget; unspent = (annual budget − executed) ÷ annual budget',
    why: 'The funds of the form give both rates, and reviewers work them out.',
    todo: 'Correct the actual value, or say on what it is counted.',
    missing: 'Say on what it is counted, or correct the actual value.',
    sentences: {
      right: '{indicator} agrees with the funds.',
      other:
        '{indicator} says {actual}; the funds give {expected}: a difference of {points} percentage points.',
      less: '{indicator} says {actual}; the funds give {expected}: a difference of {points} percentage points. It may stay where a part of the money, changes of policy or money taken back do not count.',
    },
  },
  'indicator/change-rate': {
    title: 'Changes as indicators',
    formula:
      'the actual value of an indicator such as 三公经费变动率 = (accounts of this year − of last year) ÷ accounts of last year',
    why: 'The change follows from the two years of the basic data; both forms should agree.',
    todo: 'Correct the actual value, or check the basic data; where it is worked out in another way, say how beside it.',
    sentences: {
      right: '{indicator} agrees with the basic data.',
      wrong:
        '{indicator} is {actual}; by both years of {account} in the basic data it should be {expected}: off by {points} percentage points.',
    },
  },
  'indicator/completion-rate': {
    title: 'Completion rate of an indicator',
    formula: 'completion rate = actual ÷ target (beyond the target also 100%)',
    why: 'A rate that is not that of its figures leaves the score without a basis.',
    todo: 'Work the rate out again from actual and target.',
    sentences: {
      wrong:
        'The completion rate of {indicator} is given as {actual}; actual and target make it {expected}.',
      'no-way':
        'Less is better for {indicator}; its completion rate of {actual} follows from none of the usual ways to count it.',
    },
    todos: {
      'no-way':
        'Check the rate, the actual value and the target; where it is counted in a way of its own, say how beside it.',
    },
  },
  'indicator/control-rate': {
    title: 'Control rates as indicators',
    formula:
      'the actual value of an indicator such as 三公经费控制率 = accounts ÷ budget of the basic data; 在职人员控制率 = staff ÷ posts',
    why: 'One rate has one value in both forms.',
    todo: 'Correct the actual value, or check the basic data; where it is worked out in another way, say how beside it.',
    sentences: {
      right: '{indicator} agrees with the basic data.',
      wrong:
        '{indicator} is {actual}; by the basic data, {numerator} ÷ {denominator}, it should be {expected}: off by {points} percentage points.',
      whole:
        '{indicator} is given as {actual}; by the basic data, {numerator} ÷ {denominator}, it is {expected}. State the rate as worked out, even where the limit was kept.',
      'right-head': '{indicator} agrees with the staff in the head of the form.',
      'wrong-head':
        '{indicator} is {actual}; by the head of the form, {numerator} ÷ {denominator}, it should be {expected}: off by {points} percentage points.',
      'whole-head':
        '{indicator} is given as {actual}; by the head of the form, {numerator} ÷ {denominator}, it is {expected}. State the rate as worked out, even where the limit was kept.',
    },
  },
  'indicator/deviation-rate': {
    title: 'Deviation rate of an indicator',
    formula:
      'deviation rate = (actual − target) ÷ target (0 where the target is reached; signs as most of the column has them)',
    why: 'A rate that is not that of its figures leaves nothing to explain.',
    todo: 'Work the rate out again from actual and target, its sign included.',
    sentences: {
      wrong:
        'The deviation rate of {indicator} is given as {actual}; actual and target make it {expected}.',
    },
  },
  'indicator/execution-rate': {
    title: 'Execution rate as an indicator',
    formula: 'actual value of the indicator = executed amount ÷ annual budget',
    why: 'A form can have only one execution rate.',
    todo: 'Correct the actual value, or check the two amounts.',
    sentences: {
      right: '{indicator} agrees with the execution rate of the funds.',
      wrong:
        '{indicator} says {actual}; the funds give {expected}: a difference of {points} percentage points.',
      paid: '{indicator} says {actual}; executed amount ÷ annual budget gives {expected}: a difference of {points} percentage points. Where it is counted on contracts or a part of the money, say on what and why not all was paid; otherwise correct it.',
    },
  },
  'indicator/workings': {
    title: 'Percentages in the text of an indicator',
    formula:
      'where a text gives two figures and their rate, or a formula: rate = what it comes to (or, of two figures, their difference ÷ one of them)',
    why: 'The text is what the score rests on.',
    todo: 'Check the figures and the percentage, and correct the one that is wrong.',
    sentences: {
      wrong: '{indicator} says “{quote}”; these figures make it {expected}.',
      unlike: '{indicator} says “{quote}”; these figures come to {expected}. Check it.',
      'against-result':
        'The result of {indicator} is {actual}; “{quote}” on the form comes to {expected}.',
    },
  },
} satisfies Partial<GroupTexts<'indicator'>>;
