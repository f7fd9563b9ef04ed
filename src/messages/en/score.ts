import type { GroupTexts } from '../texts';

export const score: GroupTexts<'score'> = {
  'score/all-full': {
    title: 'Full marks everywhere',
    formula: 'not every indicator has full marks',
    why: 'Full marks throughout often mean that targets were set low or the evaluation was lenient; reviewers say so.',
    todo: 'Look at targets and actual values again. Where all was achieved, leave it.',
    sentences: { full: 'All {count} indicators have full marks. Please look again.' },
  },
  'score/coefficient': {
    title: 'Coefficient of a score',
    formula: 'score = weight × coefficient',
    why: 'Where the two differ, nobody can tell which of them is the result.',
    todo: 'Check coefficient and score and correct the wrong one.',
    sentences: {
      wrong:
        'The coefficient of {indicator} is given as {actual}; score and weight make it {expected}.',
    },
  },
  'score/deduction': {
    title: 'Points deducted',
    formula: 'score + points deducted = weight',
    why: 'Where they do not add up, nobody can tell how many points were lost, nor check the reason for it.',
    todo: 'Check the points deducted and the score and correct the wrong one.',
    sentences: {
      row: '{indicator} states {actual} points deducted; weight and score make it {expected}, off by {difference}.',
      execution:
        'The budget execution states {actual} points deducted; weight and score make it {expected}, off by {difference}.',
      total:
        'The total states {actual} points deducted; weight and score make it {expected}, off by {difference}.',
      'said-score':
        '{indicator} has a score of {actual}, and its text says {expected}. See which is right, and correct the other.',
      said: 'The reason of {indicator} says that {actual} points were deducted; weight and score make it {expected}. Check the score, or say why the others were lost.',
    },
  },
  'score/exceeds-weight': {
    title: 'Score and weight',
    formula: 'score of an indicator ≤ its weight',
    why: 'A score above its weight inflates the total.',
    todo: 'Correct the score, or see whether the weight stands in the wrong row.',
    sentences: {
      above:
        '{indicator} scores {actual}, above its weight of {expected}: a difference of {difference}.',
      weight:
        '{indicator} scores {expected}, above its weight of {actual}; with a weight of {expected} all weights make {whole}. Check the weight.',
      'on-top': '{indicator} scores {actual}; it may be {low} to {high}.',
      'no-weight':
        '{indicator} scores {actual} and has no weight, while the others already make {whole}: what it may score cannot be told. Fill the weight in and look at the others.',
      section:
        'The scores under {section} come to {actual}, {difference} above its {expected} points.',
    },
  },
  'score/execution': {
    title: 'Execution score',
    formula:
      'execution score = weight × execution rate (at most 100%); by steps where the scheme has them; by the rule printed on the form where there is one',
    why: 'This cell is easily filled with the total or a percentage, and it counts in the total.',
    todo: 'Correct the score by the rate and the scheme.',
    sentences: {
      right: 'The execution score of {expected} is right.',
      wrong:
        'The execution score says {actual}; {weight} × {rate} is {expected}: a difference of {difference}.',
      'wrong-implied':
        'The execution score says {actual}; {weight} × {rate} is {expected}: a difference of {difference}. The rate is worked out with {implied}, for the total row leaves it open or disagrees with the rest.',
      'wrong-step':
        'The execution score says {actual}; the scheme goes by steps, and {rate} earns {share} of {weight}: {expected}, a difference of {difference}.',
      'wrong-step-implied':
        'The execution score says {actual}; the scheme goes by steps, and {rate} earns {share} of {weight}: {expected}, a difference of {difference}. The rate is worked out with {implied}, for the total row leaves it open or disagrees with the rest.',
      'wrong-printed':
        'The execution score says {actual}; by the rule printed on the form ("{rule}") a rate of {rate} earns {expected}: a difference of {difference}.',
      'wrong-printed-implied':
        'The execution score says {actual}; by the rule printed on the form ("{rule}") a rate of {rate} earns {expected}: a difference of {difference}. The rate is worked out with {implied}, for the total row leaves it open or disagrees with the rest.',
      'unclear-rule':
        'The form prints a rule for the execution score ("{rule}"); what a rate of {rate} earns by it cannot be worked out, so check the score of {actual} by hand.',
      'above-weight':
        'The execution score says {actual}, which is above its weight of {expected}: a difference of {difference}. What it should be cannot be worked out: {which} is blank, 0 or no figure.',
      'one-decimal':
        'The execution score says {actual}, which is {expected} rounded to one decimal.',
      'printed-rate':
        'The execution score says {actual}, worked out from the rounded rate of {printed}; from the amounts it is {expected}.',
      unchecked: '{which} is blank, 0 or not a figure, so the execution score cannot be checked.',
      unreadable: '{which} is not a figure and cannot be checked.',
    },
  },
  'score/grade': {
    title: 'Grade',
    formula: 'grade = the band that the total falls in',
    why: 'The grade follows from the total; a wrong one is sent back, and hard to correct once published.',
    todo: 'Enter the grade that the total earns; where the local bands differ, change them in the scheme.',
    sentences: {
      right: 'The grade agrees with the total.',
      other: 'A total of {total} is graded {expected}; the form says {actual}.',
      several: 'More than one grade is ticked: {grades}.',
    },
    todos: { several: 'Tick the one that the total earns.' },
  },
  'score/indicator': {
    title: 'Score of an indicator',
    formula:
      'target met: full weight; missed: weight × actual ÷ target (≥) or weight × target ÷ actual (≤); results in words by bands',
    why: 'A score must follow from target, actual value and weight; reviewers work it out again.',
    todo: 'Correct the score.',
    asked:
      'Give the cause and what will be done about it; within the band the evaluator chooses the score (or say why one outside it is kept).',
    noted: 'The score may be corrected; one that was meant to be lower may stay.',
    todos: {
      'above-year':
        'Check the date and correct the wrong one; if it is right, give the cause and a measure, and bring the score into the band.',
      'above-unit':
        'Check the units of both and correct the wrong one; if they are right, correct the score.',
      'above-point': 'Check the actual value and correct it; if it is right, correct the score.',
      'below-turned':
        'Check target and actual value; where they were swapped, swap them back, and check again.',
      'below-far':
        'Check the actual value; if it is right, give the reason for the points taken off.',
      'told-above':
        'Check the percentage in the text and the score, and correct the one that is wrong.',
      'told-full':
        'Check the percentage in the text and the score, and correct the one that is wrong.',
      'unclear-criteria':
        'Check the score by hand against the criteria of its row; correct it where they deduct for the miss.',
    },
    missing:
      'Give the cause and what will be done about it, and bring the score into the band (or say why it is kept).',
    sentences: {
      above:
        '{indicator} scores {actual}; target {target}, actual {value} and weight {weight} give {expected}: {gap} too much.',
      'above-unit':
        '{indicator} scores {actual}; target {target}, actual {value} and weight {weight} give {expected}: {gap} too much. Target and actual are some {times} times apart, as if “{larger}” had been taken for “{smaller}”: check the units of both first.',
      'above-point':
        '{indicator} scores {actual}; target {target}, actual {value} and weight {weight} give {expected}: {gap} too much. The decimal point of the actual value looks misplaced ({likely}?): check it first.',
      negative:
        '{indicator} scores {actual}, and no score can be negative; target {target}, actual {value} and weight {weight} give {expected}.',
      'negative-band':
        '{indicator} scores {actual}, and no score can be negative; for “{value}” and weight {weight} the band is {low} to {high}.',
      below:
        '{indicator} scores {actual}; target {target}, actual {value} and weight {weight} would give {expected}: {gap} more.',
      'below-turned':
        'The actual value “{value}” of {indicator} has “{sign}” and its target “{target}” has not, and the score of {actual} is below the weight of {weight}: the two look swapped, as “{sign}” belongs to a target. Check them.',
      'below-far':
        'The actual value “{value}” of {indicator} is better than its target “{target}” by {rate}, and yet it scores {actual}, less than its weight of {weight}. Check the value and the score.',
      'one-decimal': '{indicator} scores {actual}, which is {expected} rounded to one decimal.',
      'above-band':
        '{indicator} scores {actual}; for “{value}” and weight {weight} the band is {low} to {high}: {gap} above it.',
      'above-open':
        '{indicator} scores {actual}; for “{value}” and weight {weight} the band is {low} to {high} (less than {below}): {gap} above it.',
      'below-open':
        '{indicator} scores {actual}; for “{value}” and weight {weight} the band is {low} to {high} (less than {below}): {gap} below it.',
      'above-late':
        '{indicator} scores {actual}; “{value}” is later than “{target}”, which counts as partly done: of weight {weight} the band is {low} to {high} (less than {below}), {gap} above it.',
      'above-year':
        '{indicator} scores {actual}; “{value}” is later than “{target}”, but the form says elsewhere “{likely}”: the year looks wrong, so check it first. If it is right, it counts as partly done: of weight {weight} the band is {low} to {high} (less than {below}), {gap} above it.',
      'below-late':
        '{indicator} scores {actual}; “{value}” is later than “{target}”, which counts as partly done: of weight {weight} the band is {low} to {high} (less than {below}), {gap} below it.',
      'above-criteria':
        '{indicator} scores {actual}; with a target of {target} and a result of {value}, the form’s own criteria ({criteria}) leave at most {high} of {weight}, {gap} less.',
      'below-criteria':
        '{indicator} scores {actual}; with a target of {target} and a result of {value}, the form’s own criteria ({criteria}) give at least {low} of {weight}, {gap} more.',
      'told-above':
        '{indicator} scores {actual}; its text says “{quote}”, which the form’s own criteria ({criteria}) give {expected} of {weight}.',
      'told-full':
        '{indicator} has full marks ({actual}); its text says “{quote}”, which the form’s own criteria ({criteria}) do not give full marks.',
      'unclear-criteria':
        '{indicator} has full marks ({actual}), though “{value}” misses the target of “{target}”; what that costs cannot be worked out from the criteria of its row ({criteria}): check it by hand.',
      'below-band':
        '{indicator} scores {actual}; for “{value}” and weight {weight} the band is {low} to {high}: {gap} below it.',
    },
  },
  'score/missing': {
    title: 'Score blank or no figure',
    formula: 'every indicator with a weight and an actual value has a score, and it is a figure',
    why: 'A blank score is missing from the total.',
    todo: 'Fill in the score; where words such as 优 or 良 stand, the points.',
    sentences: {
      blank: '{indicator} has a weight and an actual value, but no score.',
      'blank-unmeasured': '{indicator} has a weight, but no score.',
      'blank-certain':
        '{indicator} has a weight and an actual value, but no score; the result earns {expected}.',
      execution: 'The execution score is blank.',
      'execution-certain': 'The execution score is blank; by the rate it is {expected}.',
      unreadable:
        'The score “{text}” of {indicator} is not a figure and counts for nothing; points belong here.',
      uncalculated:
        'The score of {indicator} is a formula without a result; recalculate and save in Excel.',
    },
  },
  'score/total': {
    title: 'Total score',
    formula: 'total = execution score + Σ indicator scores',
    why: 'A total that does not agree with its scores is sent back; the grade hangs on it.',
    todo: 'Add the scores up again.',
    missing: '',
    todos: {
      short: 'Correct the scores that are too low; where they are meant, correct the total.',
      'above-weight': 'Correct the score above its weight first, then add up the scores.',
      'blank-above': 'Correct the score above its weight first, then add up the scores.',
      subtotal: 'Correct the 小计 or the heading by its scores.',
      'subtotal-carried': 'Correct the 小计 or the heading, and the total, by the scores.',
      misplaced: 'Move the total under the scores.',
      mends: 'Correct the scores first; where they are kept, change the total.',
    },
    expected: {
      'off-mended': 'The scores add up to',
      'left-out-mended': 'The scores add up to',
      'corrected-mended': 'Should add up to',
    },
    sentences: {
      right: 'The total agrees with the scores.',
      off: 'The total says {actual}; the scores add up to {expected}: a difference of {difference}.',
      corrected:
        'The total says {actual}; the scores as typed add up to {sum}; with an execution score of {execution} they add up to {expected}: a difference of {difference}.',
      'left-out':
        'The total says {actual}; the scores add up to {expected}: a difference of {difference}, which is just “{which}”: it may have been left out.',
      'left-out-mended':
        'The total says {actual}; the scores add up to {expected}: a difference of {difference}, which is just “{which}”: it may have been left out. Some of the scores are too high; once they are corrected the total is {mended}.',
      'off-mended':
        'The total says {actual}; the scores add up to {expected}: a difference of {difference}. Some of them are too high; once they are corrected the total is {mended}.',
      'corrected-mended':
        'The total says {actual}; the scores as typed add up to {sum}; with an execution score of {execution} they add up to {expected}: a difference of {difference}. Some of them are too high; once they are corrected the total is {mended}.',
      rounding:
        'The total says {actual}; the scores add up to {expected}: a difference of {difference}, which rounding to whole points may explain. Make them agree, or say how they were rounded.',
      'rounding-corrected':
        'The total says {actual}; the scores as typed add up to {sum}; rounding to whole points may explain that. With an execution score of {execution} they add up to {expected}. Make them agree.',
      mends:
        'The total says {actual}; the scores as typed add up to {sum}: a difference of {difference}. Once the scores found to be wrong are corrected the total agrees; if they are kept, it should be {sum}.',
      head: 'The head of the form says {actual}, the total row {expected}: a difference of {difference}.',
      foot: 'The total below the table says {actual}, the total row {expected}: a difference of {difference}.',
      whole:
        'The overall total says {actual}; the total row, {total}, and the execution score, {execution}, make {expected}: a difference of {difference}.',
      short:
        'The total is {actual}; the scores add up to {expected}: off by {difference}, which is just what {which} scored too little. With these put right the total agrees.',
      'above-weight':
        'The total is {actual}; the scores as typed add up to {expected}: off by {difference}. {which} scores above its weight; with that put right the total is {most} at most.',
      subtotal:
        'The score of {subtotal} is {actual}; the scores that it covers add up to {expected}: off by {difference}.',
      'subtotal-carried':
        'The score of {subtotal} is {actual}; the scores that it covers add up to {expected}: off by {difference}. The total adds it as well and should be {whole}.',
      misplaced:
        'The total, {total}, does not stand under the scores, where {place} is blank, but in {found}.',
      'above-all':
        'The total says {actual}, {surplus} more than the {full} points there are; the scores add up to more than that as well. See which of them is too high.',
      'above-open':
        'The total says {actual}; {which}: not a figure, but even with full points there the scores add up to {expected} only ({difference}).',
      'below-open':
        'The total says {actual}; {which}: not a figure, but even with no points there the other scores add up to {expected} already ({difference}).',
      blank: 'The total is blank; the scores add up to {expected}.',
      'blank-open':
        'The total is blank, and so are {count} of the scores ({which}); the others add up to {expected}. Add up once all are there.',
      'blank-above':
        'The total is blank, and {which} scores above its weight; the scores as typed add up to {expected}. Correct the score, then add up.',
      unreadable: '{which}: not a figure; the scores add up to {expected}.',
      unchecked:
        '{which} cannot be read as a figure, so the total cannot be checked; the other scores add up to {expected}.',
      unread:
        'The scores that were read add up to {expected}; rows that were not read may have more, so the total cannot be checked.',
      unseen:
        'The column of the indicators’ scores was not found, so the total cannot be checked. See its heading.',
    },
  },
  'score/weight-applied-twice': {
    title: 'Converted scores',
    formula:
      'scores already in points: converted score = score; scores out of 100: converted score = score × weight',
    why: 'Scores that hold their weight already shrink to almost nothing when it is applied again.',
    todo: 'Where the weight was applied twice, take it out once: the converted score is the score. A single wrong one is corrected by the formula.',
    sentences: {
      twice:
        'The converted scores apply the weight again: the scores add up to {expected}, converted only to {actual}: a difference of {difference}.',
      'raw-blank':
        'The converted score of “{indicator}” is {converted}, and its score out of 100 is blank.',
      'raw-unreadable':
        'The score out of 100 of “{indicator}” is “{text}”, which is no figure: the converted score cannot be checked.',
      'raw-above': 'The score out of 100 of “{indicator}” is {actual}.',
      raw: 'The converted score of “{indicator}”, {converted}, is what its result earns; the score out of 100 is {actual} and should be {expected}.',
      converted:
        'The converted score of “{indicator}” is {actual} and should be {expected}: a difference of {difference}.',
    },
  },
};
