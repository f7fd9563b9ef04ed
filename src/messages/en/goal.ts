import type { GroupTexts } from '../texts';

export const goal: GroupTexts<'goal'> = {
  'goal/contradicted': {
    title: 'Figures of goals and indicators',
    formula:
      'a figure named in the goals = the target of the indicator of that name; one named in the completions = its actual value; of what no indicator counts, what was done ≥ what was wanted',
    why: 'Two figures for one thing on one form: a reviewer will ask which is true.',
    todo: 'Check both and make them agree; where they count different things, say so in the text.',
    sentences: {
      day: '{text} says “{quote}”, and the {column} of “{indicator}” is “{value}”: the dates differ.',
      differs:
        '{text} says “{quote}”, and the {column} of “{indicator}” is “{value}”: the figures differ.',
      short:
        '{wanted} says “{goal}” and {text} “{quote}”, which is less: check the figures, or say why it was not done.',
      turned:
        '{wanted} says “{goal}”, {text} says “{quote}”: the digits of one are those of the other turned round. Check which is right.',
      'short-claimed':
        '{wanted} says “{goal}” and {text} “{quote}”, which is less, though the text says that all was done.',
      'short-ticked':
        '{wanted} says “{goal}” and {text} “{quote}”, which is less, though “{column}” says “{status}”.',
    },
    missing: 'Make the two agree, or say why they count different things.',
  },
  'goal/copied': {
    title: 'Completions copied from the goals',
    formula: 'completions ≠ goals',
    why: 'A goal typed again does not say what was done.',
    todo: 'For each goal, write what was done, how much of it, and to what effect.',
    sentences: {
      copied: 'The completions are the goals word for word; they do not say what was done.',
    },
    missing: 'Please write what was done, how much of it, and to what effect.',
  },
  'goal/duplicated': {
    title: 'Goals repeated',
    formula: 'a goal is listed once; projects have goals and results of their own',
    why: 'A repeated goal counts twice, and projects with the same goals do not show what each is for.',
    todo: 'Merge the repeated goals, or write those of each project.',
    sentences: {
      twice: 'Goal {second} repeats goal {first}: “{quote}”.',
      projects: 'The goals of “{second}” are the same as those of “{first}”.',
      'projects-many':
        'The goals of {count} projects (“{second}” …) are the same as those of “{first}”.',
      results:
        'What was done of “{second}” is told in the very words of “{first}”; please check whether it was copied.',
      'results-many':
        'What was done of {count} projects (“{second}” …) is told in the very words of “{first}”; please check whether it was copied.',
      both: 'Goals and results of “{second}” are told in the very words of “{first}”; please check whether they were copied.',
      'both-many':
        'Goals and results of {count} projects (“{second}” …) are told in the very words of “{first}”; please check whether they were copied.',
    },
  },
  'goal/unreported': {
    title: 'Goals without a completion',
    formula: 'completions listed ≥ goals listed',
    why: 'Each goal needs its completion; one left out has no result.',
    todo: 'Go through the goals and add what was done for each.',
    sentences: {
      fewer: '{goals} goals, but only {completions} completions listed. Give one for each goal.',
      none: '{goals} goals, but no completion is filled in.',
      bare: '{which}: nothing but a figure ({text}). Say what was to be done, and what was.',
    },
  },
};
