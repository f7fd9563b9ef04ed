import type { GroupTexts } from '../texts';
import { ties } from './shared';

export const cross: GroupTexts<'cross'> = {
  'cross/basic-covers-operating': {
    title: 'Basic expenditure covers operating expenses',
    formula:
      'basic expenditure (self-evaluation) ≥ operating expenses (basic data, final accounts)',
    why: 'Operating expenses are a part of basic expenditure.',
    todo: 'Check both figures and correct the wrong one.',
    todos: { unit: 'Put every year of the operating expenses into 万元.' },
    sentences: {
      enough: '{total} covers operating expenses.',
      short:
        '{total} is {figure}, less than the operating expenses of the basic data ({sum}): a difference of {difference}.',
      unit: 'The operating expenses of the basic data are {sum}, {total} of the self-evaluation only {figure}: the former seem to be in 元. Use one unit; in 万元 they are {meant}.',
      rounding:
        '{total} is {figure}, operating expenses are {sum}; rounding may explain it. Say so.',
      unchecked: 'Not filled in: {which}; operating expenses are {sum}, so this cannot be checked.',
      unreadable: '{which} cannot be read as a figure, so this cannot be checked.',
    },
  },
  'cross/consolidated': {
    title: 'The whole department and its units',
    formula: 'staff, accounts and funds of the consolidated form = Σ of its units',
    why: 'The consolidated form is the sum of those of the units: where they differ in one workbook, one of them is wrong.',
    todo: 'Check the consolidated form and those of the units and correct the wrong one.',
    noted:
      'Check the consolidated form and those of the units; where some units are not in the workbook, leave it.',
    sentences: {
      ...ties,
      ties: '{total} of the consolidated form is the sum of the units.',
      off: '{total} of the consolidated form is {figure}, the units add up to {sum}: a difference of {difference}.',
      partly:
        '{count} figures of the consolidated form are not the sum of the units in this workbook ({parts}): some units may be missing, so they were not checked one by one.',
    },
  },
  'cross/cost-indicator': {
    title: 'Cost indicator and funds',
    formula:
      'total cost: target = annual (or initial) budget, actual = executed amount; costs of basic or project expenditure with theirs',
    why: 'The total cost is what was budgeted and spent; one figure cannot be stated in two ways.',
    todo: 'Compare the indicator with the funds and correct the wrong one.',
    noted: 'Compare the cost with what was spent; where it is only a part of it, ignore this.',
    sentences: {
      differs:
        '“{row}”: {stated} is {actual}, {known} is {expected}: a difference of {difference}.',
      beyond:
        '“{row}”: {stated} is {actual}, {known} is {expected}: a difference of {difference}. The cost as typed is also above its target “{limit}”. See which figure is wrong; if the cost was that high, give cause and measure.',
      unpaid:
        '“{row}”: {stated} is {actual}, {known} is {expected}: {difference} more. If the rest is still to be paid (retention money and the like), say so; if not, correct the wrong figure.',
      likely:
        'The target of “{row}” is the annual budget; {stated} is {actual}, {known} is {expected}: a difference of {difference}. Check it.',
      unit: '“{row}”: {stated} is {actual}, {known} is {expected}: some ten thousand times apart, as if {larger} had been taken for {smaller}. Check the units of both.',
    },
  },
  'cross/fund-project': {
    title: 'A fund and the project of its name',
    formula:
      'budget and accounts of a fund in the basic data = budget and executed amount of the project of its name',
    why: 'One fund has one amount in both forms; where the rows are wrong and their total is right, only the rows tell.',
    todo: 'Check the fund and the form of the project, and correct the wrong one.',
    noted: 'Check both; where the fund is only a part of the project, ignore this.',
    sentences: {
      same: '{row} agrees with {column} of the project of its name.',
      differs:
        '{row} is {actual}, {column} of the project of its name {expected}: a difference of {difference}.',
      apart:
        '{row} is {actual}, {column} of the project of its name {expected}: a difference of {difference}. Check it.',
    },
  },
  'cross/identity': {
    title: 'Department and year',
    formula:
      'both forms name the same department, year, posts and staff, and so do the headings and the dates of the indicators',
    why: 'A set of forms belongs to one department and one year.',
    todo: 'Check name and year and correct the wrong one.',
    todos: {
      staff: 'Compare the numbers of both forms and correct the wrong one.',
      'staff-basic':
        'Check the number in the basic data and correct it; the control rate may stay as it is.',
      'staff-scope':
        'Check the number; where it counts retired or temporary staff as well, leave it.',
    },
    sentences: {
      name: 'The self-evaluation is of “{own}”, the basic data of “{other}”: they differ.',
      staff:
        '“{label}” of the self-evaluation is {actual}, {known} of the basic data {expected}: they differ.',
      'staff-basic':
        'The basic data give {actual} for {known}, “{label}” of the self-evaluation is {expected}, and the control rate as typed, {rate}, goes with {expected}.',
      'staff-scope':
        '“{label}” of the self-evaluation is {actual}, more than {known} of the basic data ({expected}). Check it; where it counts retired or temporary staff as well, leave it.',
      'staff-worked':
        '“{quote}” stands here, and the basic data say {known} ({staff}) and {listed} ({posts}). Check which is right.',
      'short-name':
        'The self-evaluation writes “{own}”, the basic data “{other}”. Use the full name in both.',
      year: 'The self-evaluation is of {own}, the basic data of {other}: they differ.',
      columns:
        'The title of the basic data says {actual}, but its columns are headed as the accounts of {expected}.',
      filed:
        'The title of the basic data says {actual}, its columns the accounts of {expected}. Unless the title names the year of filing, update the headings.',
      uneven:
        'The heading “{own}” of the basic data does not go with the other columns ({rest}): they should be last year’s accounts, this year’s budget and this year’s accounts. Check it.',
      dates:
        'The self-evaluation is of {actual}, but no date in its indicators is later than {expected}. Check the year.',
      head: 'The title says {expected}, but {actual} stands here. Correct the wrong one.',
      'head-filed':
        'The title says {expected}, but {actual} stands here. Unless the title names the year of filing, make them agree.',
      'twin-headings':
        'Two columns are both headed “{heading}”; this one was read as “{own}”, the other as “{other}”. Check which heading is wrong.',
      heading:
        'The heading “{heading}” is of {actual}, the self-evaluation of {expected}. Check the heading and the amounts beneath it.',
      until: '“{quote}” stands here, and the self-evaluation is of {expected}. Check the year.',
      'no-day': 'The date of filing is “{filed}”: there is no such day.',
      period: '{label} says “{period}”: it ends before it begins.',
      'period-before':
        '{label} says “{period}”, which is over before {year}. Check both; where the year only paid what was still owed, say so.',
      'period-after': '{label} says “{period}”, which begins after {year}. Check both.',
      early:
        'The date of filing, “{filed}”, is before the end of {year}. Check the date and the year.',
      late: 'The date of filing, “{filed}”, is more than two years after {year}. Check the date and the year.',
      'other-project':
        'This project is evaluated for {actual}, {project} of the same unit for {expected}: see which of them is wrong.',
      'copied-unit':
        'Money, targets and results of “{name}” ({own}) are all those of “{unit}” ({other}), as if the sheet had been copied and only the name changed. Check it.',
      'copied-form':
        '{own} and {other} have the same name ({name}), money, targets and results. See whether a copied sheet was left unchanged; delete one of two that are the same.',
      'same-name':
        '{own} and {other} have the same project name ({name}) and different figures. Name two projects apart; make one form of a single project.',
      'other-unit':
        '{column} of this project is {own}, that of {project} {other}, more than a thousand times apart: one form seems to be in 元 and one in 万元. Use one unit, or name it in the head.',
      'named-otherwise':
        'Another place of this form calls the unit {actual}, the cell for its name {expected}. Check whether the form was taken over from another unit and not renamed throughout.',
      'cover-name':
        'The cover on the sheet {sheet} names {actual}, the form {expected}. Please check.',
      'cover-year':
        'The cover on the sheet {sheet} says {actual}, the form {expected}. Please check.',
      'odd-name':
        'This form calls the unit {actual}, all other forms of the workbook {expected}. Check whether it is a slip.',
      'other-office':
        'This project names {actual} as its department, all other forms of the workbook name {expected}. Check which is meant: named otherwise, it is not counted among that department’s projects.',
      'sheet-year':
        'The form on the sheet {sheet} says {actual}, as {other} does. See whether it should say {expected}.',
      'stray-basic':
        '{own} is of the same unit as {twin} ({name}) and has no self-evaluation to go with; {open} ({other}) has no basic data, so the two were not compared. Check the name of the unit, correct it and check again.',
      'stray-evaluation':
        '{own} is of the same unit as {twin} ({name}) and has no basic data to go with; {open} ({other}) has no self-evaluation, so the two were not compared. Check the name of the unit, correct it and check again.',
      apart:
        '{own} is of {name} and {open} of {other}: neither has another form to go with, so they were not compared. If they are of one unit, correct its name and check again.',
      'no-project': 'The name of the project is not filled in.',
      project:
        'The form of the project is of {actual}, that of its department of {expected}: they differ.',
    },
  },
  'cross/initial-budget': {
    title: 'Initial budget and budget of the basic data',
    formula:
      'initial budget ≥ project expenditure + operating expenses (budget column of the basic data)',
    why: 'The initial budget holds both, so it cannot be less; most often the two forms count differently.',
    todo: 'Check what each form counts; where they differ, say why and use one.',
    sentences: {
      enough: '{total} covers projects and operating expenses.',
      short:
        '{total} is {figure}, less than the budget of projects and operating expenses together ({sum}): a difference of {difference}.',
      rounding:
        '{total} is {figure}, projects and operating expenses together {sum}; rounding may explain it. Say so.',
      unchecked:
        'Not filled in: {which}; projects and operating expenses together are {sum}, so this cannot be checked.',
      unreadable: '{which} cannot be read as a figure, so this cannot be checked.',
    },
  },
  'cross/project-expenditure': {
    title: 'Project expenditure in both forms',
    formula:
      'project expenditure (self-evaluation) = project expenditure (basic data, final accounts; or budget, where not all was executed); where budget and execution stand apart, each against its own',
    why: 'A department has one project expenditure in a year.',
    todo: 'Compare both forms and correct the wrong one.',
    sentences: {
      same: 'Both forms state the same project expenditure.',
      budget:
        'Project expenditure of the self-evaluation equals the budget of the basic data (not all was executed).',
      'executed-differs':
        'The execution of project expenditure is {actual} in the self-evaluation, and the final accounts of the basic data say {expected}: a difference of {difference}.',
      'budget-differs':
        'The budget of project expenditure is {actual} in the self-evaluation and {expected} in the basic data: a difference of {difference}. If both mean the same budget, make them agree.',
      'budget-meant':
        'Project expenditure is {actual} in the self-evaluation, and the budget of the basic data says {expected}: a difference of {difference}, by which the parts by nature miss the annual budget as well.',
      differs:
        'Project expenditure is {actual} in the self-evaluation and {expected} in the basic data: a difference of {difference}.',
      rounding:
        'Project expenditure is {actual} in the self-evaluation and {expected} in the basic data; rounding may explain it. Say so, or use one figure.',
      label:
        'Project expenditure of the self-evaluation and of the basic data ({known}) have the same digits, {figure}, but the two forms name different units ({ownUnit} in the self-evaluation, {otherUnit} in the basic data): one of the names is probably wrong. Check the unit in the heads; the figures may stay.',
      unit: 'The basic data give {actual} as project expenditure (final accounts), the self-evaluation {expected}: just ten thousand times as much. The basic data seem to be in 元 without saying so; use one unit, or name it in the head.',
      'own-unit':
        'The self-evaluation gives {actual} as project expenditure, the basic data {expected} ({column}): just ten thousand times as much. The self-evaluation seems to be in 元 without saying so; use one unit, or name it in the head.',
      unchecked: 'Not filled in: {which}; project expenditure cannot be compared.',
      unreadable: '{which} cannot be read as a figure, so project expenditure cannot be compared.',
    },
  },
  'cross/project-list': {
    title: 'The list of projects or units and their own forms',
    formula:
      'budget, executed amount, rate, score and grade of a row = those of the form of its name; total = sum of the rows',
    why: 'A list sums up the forms: a figure is the same in both, and the list is what is often handed in and published.',
    todo: 'Check the list and the form of that name, and correct the wrong one.',
    noted: 'Check which rows are listed; where this one does not belong there, ignore this.',
    todos: {
      'own-rate': 'Check amounts and rate of this row of the list, and correct the wrong one.',
      'own-grade': 'Check score and grade of this row of the list, and correct the wrong one.',
      'own-score': 'Check the score of this row of the list.',
      'own-points': 'Check the points and the score of this row, and correct the wrong one.',
      total: 'Check the total of the list and its rows, and correct the wrong one.',
      group: 'Check the subtotal of the list and its rows, and correct the wrong one.',
      'total-rate': 'Check amounts and rate of this total, and correct the wrong one.',
      unread: 'Fill in or recalculate these cells of the list, and check again.',
      renamed: 'Use one name in both.',
      office: 'Check the name of the unit in the list and in the form, and correct the wrong one.',
    },
    sentences: {
      same: 'List “{sheet}”: “{project}” agrees with its own form.',
      differs:
        'List “{sheet}”, “{project}”: {column} is {actual}, its own form has {expected}: a difference of {difference}.',
      unit: 'List “{sheet}”, “{project}”: {column} is {actual}, its own form has {expected}: ten thousand times apart. Check the units of both.',
      rate: 'List “{sheet}”, “{project}”: the execution rate is {actual}, by its own form it is {expected}.',
      score:
        'List “{sheet}”, “{project}”: the score is {actual}, the total of its own form {expected}: a difference of {difference}.',
      grade:
        'List “{sheet}”, “{project}”: the grade is “{actual}”, by its own form it is “{expected}”.',
      office:
        'List “{sheet}”, “{project}”: the unit is “{actual}”, its own form has “{expected}”. Check which is right.',
      unread:
        'List “{sheet}”, “{project}”: {which} is an error or a formula without a result, and cannot be checked.',
      'own-rate':
        'List “{sheet}”, row “{project}”: the execution rate is {actual}, by the amounts of its row it is {expected}.',
      'own-score': 'List “{sheet}”, row “{project}”: the score is {actual}, more than 100.',
      'own-points':
        'List “{sheet}”, row “{project}”: the points come to {expected}, the score is {actual}: a difference of {difference}.',
      'own-grade':
        'List “{sheet}”, row “{project}”: the grade is “{actual}”, by the score of its row ({score}) it is “{expected}”.',
      'listed-twice':
        'List “{sheet}” has “{project}” twice, with the same amounts. Check whether one is too many; if so, the total changes too.',
      total:
        'List “{sheet}”, total row: {column} is {actual}, the rows come to {expected}: a difference of {difference}.',
      group:
        'List “{sheet}”, “{project}”: {column} is {actual}, its rows come to {expected}: a difference of {difference}.',
      'total-rate':
        'List “{sheet}”, “{project}”: the execution rate is {actual}, by the amounts of its row it is {expected}.',
      unlisted:
        'List “{sheet}” has {count} rows and a total, but not “{own}”. Check whether it was left out.',
      renamed:
        'List “{sheet}” has a row “{other}” with the amounts of the form of “{own}” and another name. Check whether it is the same project or unit.',
    },
  },
  'cross/projects-total': {
    title: "Projects and the department's project expenditure",
    formula: "Σ of the projects' executed amounts = the department's project expenditure",
    why: "A department's project expenditure is made of its projects; together they cannot exceed it.",
    todo: 'Check the executed amounts of the projects and the project expenditure of the department, and correct the wrong one.',
    noted:
      'Check the executed amounts of the projects and the project expenditure of the department. If not every project is in the workbook, ignore this.',
    sentences: {
      same: 'The {count} projects add up to {total}.',
      more: 'The {count} projects add up to {sum}, {apart} more than {total} of the department ({actual}).',
      unit: '{which} executed {typed}, more than a hundred times {total} of the department ({actual}): the amount seems to be in yuan. Use one unit, or name it in the heading; in 10,000 yuan it is {meant}.',
      lacking:
        'The budgets of the {count} projects add up to that of the department, but the executed amounts add up to {sum}, {apart} less than {total} of the department ({actual}).',
      less: 'The {count} projects add up to {sum}, {total} of the department is {actual}. If every project is in this workbook, check them.',
      'left-out':
        'The {count} projects executed {sum}, the department’s {total} is {actual}. “{which}” names “{unit}” as its unit and is not counted; with it both agree. Check the name of the unit on that form.',
      unchecked:
        'The amount of {which} is blank or cannot be read, so the projects cannot be checked.',
    },
  },
  'cross/same-indicator': {
    title: 'An indicator in the form of the department and of a project',
    formula:
      'of an indicator with the same name, unit and target, result of the department = result of the project',
    why: 'One matter has one result, in whichever form it stands.',
    todo: 'Compare the results in both forms and correct the wrong one; if they count differently, say how.',
    noted: 'Compare the results in both forms; if they count differently, ignore this.',
    sentences: {
      count:
        'The target of {indicator} is “{target}” in both forms, but the result is “{own}” here and “{other}” in the project {project}. Say why they differ, or correct the wrong one.',
      rate: 'The target of {indicator} is “{target}” in both forms, but the result is “{own}” here and “{other}” in the project {project}. Compare them.',
    },
  },
  'cross/staff-costs': {
    title: 'Staff paid from project money',
    formula:
      'if project money paid for staff, the running and maintenance row of the basic data is not 0',
    why: 'That row holds the part of project expenditure that pays for staff and running; a reason admits it while the row says 0.',
    todo: 'Put the amount into running and maintenance, or correct the reason.',
    sentences: {
      unrecorded:
        'A reason says “{quote}”, while running and maintenance in the basic data is 0 or blank.',
    },
  },
  'cross/unit-table': {
    title: 'Totals of the tables beside the form',
    formula:
      'table of units: its total row = Σ rows, its sum column = Σ parts, income = spending + what is left; totals agree with the form',
    why: 'A breakdown by office or place tells of the same money and work as the form: with a wrong total neither can stand.',
    todo: 'Check the total, the rows and the columns of the table and correct the wrong figure.',
    todos: {
      amount:
        'Check the total of the table and the funds of the form; where the table lists a part of the money only, say so beneath it.',
      count:
        'Check the total of the table and the indicator; where the table lists a part only, say so beneath it.',
      nested: 'Check by hand which rows are parts of others, and the totals.',
    },
    sentences: {
      ...ties,
      nested:
        'In {columns} the row {total} is not the sum of the rows: some may be parts of others, so that nothing can be checked.',
      amount:
        'In the table beside the form, “{column}” of {total} is {actual}, while {own} in the form is {expected}. Please check.',
      count:
        'In the table beside the form, “{column}” of {total} is {actual}, while the indicator {own} says {expected}. Please check.',
    },
  },
};
