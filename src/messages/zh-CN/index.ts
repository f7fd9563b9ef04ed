import type { Vocabulary } from '../vocabulary';
import { common, explanation, lacks, openTodo, outcomes, unchecked } from './common';
import { fileErrors, hostErrors, rubricProblems } from './errors';
import { fields } from './fields';
import { rules } from './rules';

export const zhCN: Vocabulary = {
  rules,
  fields,
  outcomes,
  common,
  unchecked,
  openTodo,
  explanation,
  lacks,
  listMark: '、',
  aside: '（{words}）',
  hostErrors,
  fileErrors,
  rubricProblems,
};
