import type { GroupTexts } from '../texts';

export const report: GroupTexts<'report'> = {
  'report/basic-split': {
    title: 'Parts of basic expenditure in the report',
    formula: 'In the report: staff costs + operating costs = basic expenditure',
    why: 'Basic expenditure consists of staff and operating costs; a reviewer sees at once where they do not add up.',
    todo: 'Compare the three figures with the final accounts and correct the wrong one.',
    asked:
      'Compare the three figures with the final accounts and correct the wrong one. Where rounding explains it, say so or make them agree.',
    missing: '',
    sentences: {
      ties: 'Staff and operating costs in the report add up to basic expenditure.',
      off: 'The report says {total} {actual}{unit}; staff and operating costs come to {expected}{unit}, a difference of {difference}{unit}.',
      rounding:
        'The report says {total} {actual}{unit}; staff and operating costs come to {expected}{unit}. Rounding may explain it.',
    },
  },
  'report/contradiction': {
    title: 'Statements of the report against the forms',
    formula: 'No statement of the report contradicts a figure or a reason in the forms',
    why: 'That annex and text disagree is what reviewers complain of most.',
    todo: 'Check the facts: correct the text or the form; where both are true, explain.',
    missing: '',
    sentences: {
      contradicted: 'The report says “{quote}”, which the forms contradict: {figures}.',
    },
  },
  'report/dates-and-names': {
    title: 'Dates, unit name and year of the report',
    formula: 'Cover and signature agree in date and name; name and year agree with the forms',
    why: 'Cover, signature and annexes are one document.',
    todo: 'Use one date, the full name and one year throughout.',
    sentences: {
      dates: 'The cover is dated “{cover}”, the signature “{signature}”. Make them agree.',
      names: 'The cover names “{cover}”, the signature “{signature}”. Use the full name in both.',
      'body-name':
        'The report is of “{report}”, its text writes “{body}”. Use the full name throughout.',
      'other-name':
        'The report is of “{report}”, but its text gives the posts or the score as those of “{body}”. Check the name.',
      'form-name': 'The report names “{report}”, the forms “{form}”. Check which is right.',
      year: 'The report is about {actual}, the forms are about {expected}. Check the year.',
      'body-year':
        'The title of the report says {expected}; the text says “{quote}”. Use one year.',
      'odd-year': 'The report says “{quote}”, which cannot be a year. Correct it.',
      'year-slip':
        'The report gives “{figure}” for {said}, and it is the figure of {year} to the last digit. Check whether the year was left from an earlier report.',
      early:
        'The date “{date}” is earlier than the year {year} that the report is about. Check it.',
    },
  },
  'report/figures': {
    title: 'Figures of the report against the forms',
    formula:
      'Amounts, staff, execution rate, self score and grade in the text = those in the forms (at the places printed)',
    why: 'Report and forms are published together; one figure cannot have two values.',
    todo: 'Compare text and forms and correct the wrong one.',
    asked:
      'Compare text and forms and correct the wrong one. Where rounding explains it, say so or make them agree.',
    missing: '',
    sentences: {
      agree: '{count} figures of the report agree with the forms: {figures}.',
      differs:
        'The report says “{quote}”; in the forms {what} is {expected}{unit}, a difference of {difference}{apart}.',
      sign: 'The report says “{quote}”; {what} in the form has the same digits and another sign ({own} here, {other} in the form).',
      rounding:
        'The report says “{quote}”; in the forms {what} is {expected}{unit}. Rounding may explain it.',
      grade: 'The report says “{quote}”; by the form it is “{expected}”.',
    },
  },
  'report/percentages': {
    title: 'Percentages and changes in the report',
    formula:
      'Share, execution rate, growth = the quotient of two figures of the same sentence (rounded or cut off); change = their difference, and goes the way they do',
    why: 'A percentage or a change follows from two figures beside it; a wrong one shows that they were not checked.',
    todo: 'Work it out again and correct the percentage, the change or the figures.',
    sentences: {
      right:
        'The percentages and changes of the report follow from the figures in their sentences.',
      wrong: 'The report says “{quote}”; from {first} and {second} it is {expected}, not {actual}.',
      beyond: 'The report says “{quote}”, but {first} is more than {second}.',
      short: 'The report says “{quote}”, but {first} is less than {second}.',
      direction: 'The report says “{quote}”; from {second} to {first} it goes the other way.',
    },
  },
  'report/sums': {
    title: 'Sums in the report',
    formula: 'In one sentence: total = Σ parts; total = count × so much of each',
    why: 'The parts that a sentence lists, and so many times so much, must come to its total.',
    todo: 'Compare total and parts and correct the wrong one.',
    asked:
      'Compare total and parts and correct the wrong one. Say so where there are other parts or where rounding explains it.',
    missing: '',
    sentences: {
      ties: 'The sums of the report tie.',
      off: 'The report says “{quote}”; the parts come to {expected}{unit}, the total is {actual}{unit}, a difference of {difference}{unit}.',
      more: 'The report says “{quote}”; the parts come to {expected}{unit}, more than the total {actual}{unit}: a difference of {difference}{unit}.',
      close:
        'The report says “{quote}”; the parts come to {expected}{unit}, only {difference}{unit} from the total {actual}{unit}.',
      product:
        'The report says “{quote}”; {factors} come to {expected}{unit}, the total is {actual}{unit}, a difference of {difference}{unit}.',
      rounding:
        'The report says “{quote}”; the parts come to {expected}{unit} against {actual}{unit}. Rounding may explain it.',
    },
  },
  'report/uncompared': {
    title: 'Figures of the report that were not compared',
    formula: 'Figures that no form has, or whose words leave open what they are, are not compared',
    why: 'Nothing is guessed; what was not compared is listed for a person to check.',
    todo: 'Check them by hand where it matters.',
    sentences: {
      listed: '{compared} figures of the report were compared, {count} were not: {figures}.',
      all: 'All {compared} figures of the report were compared.',
      left: '{count} more figures of the report stand where nobody can tell of which form they speak; they were not compared.',
      whose:
        'The report was not compared: the workbook holds several units or projects, and neither the title nor the first lines nor the headings of the report say whose it is. Write the whole name of the unit or project, or use a workbook of that unit alone.',
    },
  },
  'report/year-on-year': {
    title: 'Changes stated in the report',
    formula:
      'Year on year = (this year − last year) ÷ last year; against budget = final accounts − budget',
    why: 'A change follows from two columns of the basic data.',
    todo: 'Work it out from the basic data and correct text or form.',
    sentences: {
      right: 'The changes stated in the report agree with the basic data.',
      wrong: 'The report says “{quote}”; by the basic data it is {expected}, not {actual}.',
      adjusted:
        'The report says “{quote}”; by the first budget and that of the whole year it is {expected}, not {actual}.',
      direction: 'The report says “{quote}”; in the basic data {what} moved the other way.',
    },
  },
};
