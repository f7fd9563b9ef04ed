import type { GroupTexts } from '../texts';
import { indicatorRates } from './indicator-rates';

/** A formula without a result: nothing in the cell is wrong. */
const RECALCULATE = 'Open it in Excel, recalculate (F9), save, and check again.';

export const indicator: GroupTexts<'indicator'> = {
  ...indicatorRates,
  'indicator/actual-repeats-target': {
    title: 'Actual value repeats the target',
    formula: 'the actual value is what was measured, not the target typed again with its ≥ or “by”',
    why: 'Without a measured value nobody can tell what was achieved, nor what the row may score.',
    todo: 'Give the value that was measured, such as 96.3%, 270 m or 20 October.',
    sentences: {
      repeats:
        'The actual value “{value}” of {indicator} repeats its target “{target}”: without a measured value the row counts for 0 to {weight}.',
      unweighted:
        'The actual value “{value}” of {indicator} repeats its target “{target}” without a measured value.',
    },
  },
  'indicator/beyond-whole': {
    title: 'Share above 100%',
    formula: 'satisfaction, pass rates, accuracy and other shares of a whole ≤ 100%',
    why: 'A part is never more than the whole: the decimal point or the unit is probably wrong.',
    todo: 'Check the decimal point and the unit of the value.',
    sentences: {
      above: '{indicator} is given as {value}; such a share cannot be above 100%.',
      mostly:
        '{indicator} is given as {value}; such a share is seldom above 100%. Check the decimal point, or what is counted of what.',
    },
  },
  'indicator/cumulative': {
    title: 'By mid-year, by the year, so far',
    formula:
      "result by mid-year ≤ the year's own result ≤ result so far, target of the year ≤ target of the whole period (counts only, no rates)",
    why: 'What is counted for longer includes what is counted for less.',
    todo: 'Check the two figures, and correct the one that is wrong.',
    sentences: {
      below: 'The result so far of {indicator}, {value}, is less than that of the year, {other}.',
      'part-year':
        '{column} of {indicator}, {value}, is more than the result of the year, {other}.',
      'beyond-period':
        'The result so far of {indicator}, {value}, is more than twice the target of the whole period, {other}. Please check.',
      'more-than-period':
        'The target of {indicator} for the year, {value}, is more than that of the whole period, {other}. Please check.',
    },
  },
  'indicator/direction': {
    title: 'Direction of indicators',
    formula:
      '指标性质 (more or less is better), comparator, target and name of an indicator say the same way',
    why: 'With the wrong direction a target that was met counts as missed, and the score is wrong as well.',
    todo: 'Check 指标性质 and comparator, and put right the one that is wrong.',
    sentences: {
      contrary:
        '{indicator} is said to be {bound}, and its comparator is {other}, the other way round.',
      lid: '{indicator} is said to be {bound} (more is better), and its target {target} is an upper limit.',
      floor:
        '{indicator} is said to be {bound} (less is better), and its target {target} is a lower limit.',
      'named-less':
        'Of {indicator} less is better, and its direction is given as {bound}. Please check.',
      'named-more':
        'Of {indicator} more is better, and its direction is given as {bound}. Please check.',
      unsaid:
        'The target of {indicator}, {target}, does not say whether it is a lower or an upper limit: {value} misses the one and meets the other, so the score cannot be checked.',
      'in-words': '{indicator} is called {bound}, and its target {target} is a figure.',
    },
    todos: {
      unsaid: 'Write ≥ or ≤ before the target (or fill in 指标性质), and check again.',
      'in-words': 'Where the figure is what counts, say whether more or less of it is better.',
    },
  },
  'indicator/duplicated': {
    title: 'Indicator listed twice',
    formula: 'every indicator is listed once in a form',
    why: 'Listed twice, its result and its points count twice; mostly a row was copied and not changed.',
    todo: 'Compare the two rows; change the copied one, or delete it and set the weights right.',
    sentences: {
      twice:
        '{indicator} is listed twice with the same target “{target}”, actual value “{value}” and weight; see whether a copied row was left unchanged.',
      points:
        '{indicator} is listed twice with the same target “{target}” and the same result “{value}”, but other points or another reason. Check whether one indicator is scored twice.',
      headings:
        '{indicator} is listed under two headings with the same target “{target}” and the same result “{value}”. Check whether one indicator is scored twice.',
      results:
        '{indicator} is listed under two headings with the same target “{target}”, but with the results “{other}” and “{value}”. Check whether it is one indicator, and which result is right.',
    },
  },
  'indicator/earlier-year': {
    title: 'Year of completion',
    formula: 'nothing is completed before the year begins',
    why: 'What was done before the year began is no work of that year; mostly the year was mistyped, or last year’s form used again.',
    todo: 'Check the year of completion; if the work was carried over from an earlier year, say so as the reason.',
    missing: 'If the year is right, say so with the reason.',
    sentences: {
      earlier: '{indicator} was completed “{value}”, before {year} began; check the year.',
    },
  },
  'indicator/misplaced': {
    title: 'Kind of indicator',
    formula: 'quantities are counted, rates of completion are outputs, benefits are effects',
    why: 'Reviewers ask for indicators to stand under the right heading.',
    todo: 'Move it when the next targets are set; this year it may stay.',
    sentences: {
      'rate-as-quantity':
        '{indicator} stands under {heading}, but is measured in percent ({target}).',
      'output-as-benefit':
        '{indicator} stands under {heading}, but says what was done: an output, not a benefit.',
      'amount-as-time':
        '{indicator} stands under {heading}, but its target “{target}” is an amount.',
    },
  },
  'indicator/missing-actual': {
    title: 'Actual value left blank',
    formula: 'every indicator with a weight or a score has an actual value',
    why: 'Without it the score stands on nothing.',
    todo: 'Fill in the actual value.',
    todos: {
      none: 'Fill in results and scores first, then check.',
      rowless:
        'Put the indicators in; where they stand in another table, bring them onto this form.',
    },
    open: true,
    sentences: {
      blank: '{indicator} has a weight or a score, but no actual value.',
      nothing:
        '{indicator} has a weight or a score, but its actual value is only “{value}”, no figure.',
      targeted: '{indicator} has the target “{target}”, but no actual value.',
      none: 'This form has not been filled in: not one actual value, not one score. It cannot be checked.',
      rowless:
        'The table of indicators has headings and no row beneath them that could be read; scores of indicators and the total cannot be checked.',
    },
  },
  'indicator/of-which': {
    title: 'Parts of an indicator',
    formula:
      '其中 rows that add up to the row above in one of target and actual value do so in the other one as well',
    why: 'They make up one figure: where they do in one column and not in the other, a figure is wrong or left out.',
    todo: 'Check the parts and the row above, and correct the figure that is wrong; list or explain what else there is.',
    sentences: {
      off: '{column} of {indicator} is {value}, and its {count} 其中 rows do not add up to it, while those of {other} do.',
    },
  },
  'indicator/other-count': {
    title: 'What is counted',
    formula: 'target and result count the same thing',
    why: 'People, visits and households are different counts: they cannot be compared, and no score rests on them.',
    todo: 'Check the units of target and result, and use one before filling in result and score.',
    sentences: {
      other:
        'The target of “{indicator}” is “{target}”, its result “{value}”: the units differ. Check them.',
    },
  },
  'indicator/over-achieved': {
    title: 'Far beyond the target',
    formula: '(actual − target) ÷ target ≤ the limit of the scheme',
    why: 'A target far exceeded was set low, or the work has changed; either needs an explanation.',
    todo: 'Give the cause and a measure, such as how the next target will be set.',
    noted: 'Bear it in mind when the next target is set; this year it may stay.',
    todos: {
      'over-unit':
        'Check the units of both and correct the wrong one; if they are right, give the cause and a measure.',
      'under-unit':
        'Check the units of both and correct the wrong one; if they are right, give the cause and a measure.',
      'over-point':
        'Check the actual value and correct it; if it is right, give the cause and a measure.',
      'over-swapped':
        'Check the actual value and correct it; if it is right, give the cause and a measure.',
    },
    sentences: {
      'below-standard':
        'The result “{value}” of {indicator} is below “{target}”. The target is written without ≤: a standard is what is to be paid, so see whether too little was.',
      over: '{indicator} is {rate} beyond its target, more than {threshold}.',
      'over-points':
        '{indicator} is {points} percentage points above its target, {rate} of it, more than {threshold}.',
      'over-point':
        '{indicator} reached “{value}” against its target “{target}”, as if the decimal point had slipped ({likely}?): check it first. If it is right, it is {rate} beyond its target, more than {threshold}.',
      'over-swapped':
        '{indicator} reached “{value}” against its target “{target}”: the same digits in another order, as if two had been swapped ({likely}?). Check it first. If it is right, it is {rate} beyond its target, more than {threshold}.',
      'over-unit':
        '{indicator} reached “{value}” against its target “{target}”, some {times} times apart, as if “{larger}” had been taken for “{smaller}”: check the units of both first. where they are right, it is more than {threshold} beyond its target: say why.',
      'under-unit':
        '{indicator} reached “{value}” against its target “{target}”, some {times} times apart, as if “{larger}” had been taken for “{smaller}”: check the units of both first; where they are right, say why it is so much less.',
      under:
        '{indicator} stays {rate} below its limit, more than {threshold}: the limit may be too generous.',
    },
  },
  'indicator/quarters': {
    title: 'Targets by quarter',
    formula:
      'counted up: the fourth quarter = the target of the year; one by one: Σ quarters = the target of the year',
    why: 'The quarters divide the target of the year.',
    todo: 'Check the quarters and the target of the year, and correct the one that is wrong.',
    sentences: {
      off: 'The target of {indicator} is {target}, its quarters are {quarters}: neither counted up nor added do they come to it.',
      falls:
        'The quarters of {indicator} are {quarters}: the fourth is the target of the year, {target}, so that they are counted up, and no such figure falls.',
    },
  },
  'indicator/rating': {
    title: 'Ratings of indicators',
    formula:
      'done, not done agree with actual and target; 优, 良, 中, 差 agree with the grade given as the actual value, or with score ÷ weight',
    why: 'Words and figures of one indicator cannot both be right where they differ.',
    todo: 'Check the actual value and put the rating right.',
    sentences: {
      'not-met':
        '{indicator} reached {value}, short of its target {target}, and is called {rating}.',
      met: '{indicator} reached {value}, its target is {target}, no point was lost, and it is called {rating}.',
      'other-grade': 'The actual value of {indicator} is {value}, its rating {rating}.',
      'other-share':
        '{indicator} has {score} of {weight} points, which makes it {ought}; its rating is {rating}.',
    },
    todos: {
      'other-share':
        'Check score and rating; where ratings follow a scale of their own, leave them.',
    },
  },
  'indicator/unit-in-name': {
    title: 'Unit in name and value',
    formula: 'unit in the name = unit of target and actual value',
    why: '万元 in the name and 元 in the value are ten thousand times apart.',
    todo: 'Use one unit.',
    sentences: { differs: 'The name of {indicator} says {unit}, its value is written “{value}”.' },
  },
  'indicator/unreadable': {
    title: 'Target and actual value cannot be compared',
    formula: 'both can be read and have one unit',
    why: 'What cannot be read or compared is neither right nor wrong.',
    todo: 'Write both as figures in one unit, or say achieved, partly achieved or missed.',
    todos: {
      'uncalculated-target': RECALCULATE,
      'uncalculated-actual': RECALCULATE,
      'missing-target': 'Fill in the target, and check again.',
      'missing-targets': 'Fill in the targets, and check again.',
      'no-target-column':
        'Hold them against the declared targets by hand; or add a column with these, and check again.',
      'words-only': 'Write the actual value as a figure in the unit of the target.',
      'words-only-often': 'Write the actual values as figures in the units of the targets.',
      'no-such-date': 'Correct the date, and check again.',
      'date-as-number':
        'Give the cell the format of a date, or write the date out, and check again.',
    },
    open: true,
    sentences: {
      'uncalculated-target':
        'The target of {indicator} is a formula without a result; recalculate and save it in Excel.',
      'uncalculated-actual':
        'The actual value of {indicator} is a formula without a result; recalculate and save it in Excel.',
      target: 'The target “{target}” of {indicator} cannot be read.',
      actual: 'The actual value “{value}” of {indicator} cannot be compared with “{target}”.',
      'unread-actual':
        '{indicator}: the actual value “{value}” cannot be read, so it cannot be compared with the target “{target}”.',
      fewer:
        'The actual value “{value}” of {indicator} lists fewer than its target “{target}”; which is missing cannot be told.',
      'no-such-date': '{indicator}, {column}: there is no such day as “{value}”. Check the date.',
      'date-as-number':
        '{indicator}, {column}: “{value}” looks like a date without its format ({date}). Check it.',
      'unsure-date':
        'The actual value “{value}” of {indicator} may or may not be later than its target “{target}”; write the month or day.',
      'other-unit':
        'The actual value “{value}” of {indicator} has another unit than its target “{target}”.',
      bound:
        'The actual value “{value}” of {indicator} is only a range; whether “{target}” was met cannot be told.',
      several:
        'The actual value “{value}” of {indicator} has several figures, and not all of them reach “{target}”: say which one counts. By the lowest it was missed, and asks for a cause and a measure.',
      unspent:
        '{indicator} says {value}, and nothing was spent in the year: that is not cost kept within “{target}”. A person must judge the score.',
      'words-only':
        'The target “{target}” of {indicator} is a figure, and the actual value says only “{value}”: how much was done cannot be seen. Fill in the figure.',
      'words-only-often':
        '{count} indicators ({names} …) have a figure as their target and only words as the actual value: how much was done cannot be seen. Fill in the figures.',
      'missing-target': '{indicator} has no target to compare “{value}” with.',
      'missing-targets':
        '{count} indicators ({names} …) have no target to compare the actual value with.',
      'no-target-column':
        '{count} indicators ({names} …): the form has no column for targets, and its criteria do not tell what is to be reached, so there is nothing to compare the actual values with.',
    },
  },
  'indicator/values-are-points': {
    title: 'Points in the place of targets',
    formula:
      'target and actual value are what was to be reached and what was, in figures or words, not the weight and the score of the row',
    why: 'Points in their place tell neither the aim nor what was done, and no score can be checked.',
    todo: 'Give quantities, rates, dates or words as targets and actual values, and points in columns of their own.',
    sentences: {
      weights:
        'The targets of {count} rows, {indicator} first, are their weights, and the actual values their scores: points seem to have been put into the columns of targets and actual values.',
      hundred:
        'The targets of {count} rows, {indicator} first, are figures without a unit that make up {sum}: points seem to have been put into the columns of targets and actual values.',
    },
  },
};
