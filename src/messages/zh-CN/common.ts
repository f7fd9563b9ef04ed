import type { Vocabulary } from '../vocabulary';

export const outcomes: Vocabulary['outcomes'] = {
  pass: '通过',
  fail: '不通过',
  explain: '需说明',
  undetermined: '无法判断',
  note: '提示',
  'not-applicable': '不适用',
};

export const common: Vocabulary['common'] = {
  pass: '审核通过。',
  'not-applicable': '本表没有这项内容。',
  'no-report': '没有给出可与本表比对的自评报告。',
  mended: '按“{rule}”指出的数改正后相符，不另报。',
  resting: '所依据的数在“{rule}”中已指出有误，改正后再核对本项。',
};

export const unchecked = '因此还不能核对：{unchecked}。';

export const openTodo = '补上缺少的内容，改正不能计算的格，再审核一次。';

export const explanation: Vocabulary['explanation'] = {
  missing: '请填写原因和改进措施。',
  'no-cause': '请写明原因。',
  inadequate: '原因栏已填，但{lacks}，请补充。',
  given: '已说明。',
  'inadequate-in-report': '自评报告第 {paragraph} 段写了原因，但{lacks}，请补充。',
  'given-in-report': '已在自评报告第 {paragraph} 段说明。',
  'inadequate-in-sheet': '工作表「{sheet}」里写了原因，但{lacks}，请补充。',
  'given-in-sheet': '已在工作表「{sheet}」里说明。',
};

export const lacks: Vocabulary['lacks'] = {
  cause: '没有写明具体原因',
  measure: '没有具体的改进措施',
  specific: '过于笼统、没有结合本项内容',
  direction: '所说的增减与本项的变动方向相反',
  matter: '说的是别的事，解释不了本项',
  year: '说的是以前年度的情况，没有写明与本年的关系',
  here: '只写了见别处，没有在本表上写明原因和改进措施',
};
