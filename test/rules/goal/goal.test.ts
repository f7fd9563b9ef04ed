import { subjectOf } from '../examples/subject';
import { RULES, type Example } from '../../../src/rules';
import { describeRules, findingsOf, judgedBy, outcomesOf, type CasesByRule } from '../verdicts';

const goals = (goal: string, done: string): Example => ({ 预期目标: goal, 实际完成情况: done });

const CASES: CasesByRule = {
  'goal/copied': [
    [
      'word for word',
      goals('1、加固堤防3公里；2、清淤沟渠8条', '1、加固堤防3公里；2、清淤沟渠8条'),
      'explain',
    ],
    [
      'but for signs',
      goals('1、加固堤防3公里；2、清淤沟渠8条', '（1）加固堤防３公里。；（2）清淤沟渠 8条'),
      'explain',
    ],
    [
      'one of them differs',
      goals('1、加固堤防3公里；2、清淤沟渠8条', '1、加固堤防3公里；2、清淤沟渠9条'),
      'pass',
    ],
    ['a figure at the beginning differs', goals('1200批次抽检', '1226批次抽检'), 'pass'],
    [
      'a figure broken by a line differs',
      goals(
        '完成食品监督抽检12\n00批次，不合格食品处置率100%。',
        '完成食品监督抽检12\n26批次，不合格食品处置率100%。',
      ),
      'pass',
    ],
    [
      'word for word behind other numbers',
      goals('①加固堤防；②清淤', '1 加固堤防；2 清淤'),
      'explain',
    ],
    ['reported', goals('加固堤防3公里', '加固堤防3公里，已通过验收'), 'pass'],
    ['nothing reported', goals('加固堤防3公里', ''), 'not-applicable'],
    ['no goals', { 总分: '90' }, 'not-applicable'],
  ],
  'goal/unreported': [
    ['a figure for both', { 预期目标: '43.2', 实际完成情况: '37.24' }, 'note'],
    ['a figure for what was done', { 预期目标: '加固堤防3公里', 实际完成情况: '100%' }, 'note'],
    ['a figure with its noun', { 预期目标: '加固堤防3公里', 实际完成情况: '3公里堤防' }, 'pass'],
    ['as many', goals('1、甲项；2、乙项', '1、甲项完成；2、乙项完成'), 'pass'],
    ['more', goals('1、甲项；2、乙项', '1、一；2、二；3、三'), 'pass'],
    ['fewer', goals('1、甲项；2、乙项；3、丙项', '1、甲项完成；2、乙项完成'), 'note'],
    [
      'one running text',
      goals('1、甲项；2、乙项；3、丙项', '甲乙丙三项工作都已开展，成效明显'),
      'pass',
    ],
    ['nothing', goals('1、甲项；2、乙项', ''), 'note'],
    ['无', goals('1、甲项；2、乙项', '无'), 'note'],
    ['no goals', goals('', '1、甲项完成'), 'not-applicable'],
    [
      'one sentence in the lines of a page',
      goals('培育高素质农\n民420人，\n其中经营管理\n型120人。', '全年培育高素\n质农民426\n人。'),
      'pass',
    ],
  ],
  'goal/duplicated': [
    [
      'listed twice',
      goals('1、完成堤防加固3公里；2、完成沟渠清淤8条；3、完成堤防加固3公里。', '完成'),
      'note',
    ],
    ['all different', goals('1、完成堤防加固3公里；2、完成沟渠清淤8条', '完成'), 'pass'],
    ['short ones may be alike', goals('1、保运转；2、保运转', '完成'), 'pass'],
  ],
};

describeRules(CASES);

test('copied goals ask for a reason; remarks that give one are enough', () => {
  const copied = goals('加固堤防3公里', '加固堤防3公里');
  expect(findingsOf('goal/copied', copied)[0]?.explanation?.status).toBe('missing');
  // What happened to the money explains nothing of it.
  const ofMoney = { ...copied, 其他说明: '未执行的12万元为质保金，按合同2020年支付。' };
  expect(findingsOf('goal/copied', ofMoney)).toMatchObject([
    { outcome: 'explain', explanation: { status: 'missing' } },
  ]);
  const explained = {
    ...copied,
    其他说明: '堤防加固目标按设计如数完成，完成情况因填报疏忽未展开；已补充验收资料并规范填报。',
  };
  expect(outcomesOf('goal/copied', explained)).toEqual(['pass']);
});

test('two projects with the same goals', () => {
  const rule = RULES.find(({ id }) => id === 'goal/duplicated')!;
  const project = (name: string, goal: string) =>
    subjectOf({ 项目名称: name, ...goals(goal, '完成') }).evaluation!;
  const subject = {
    ...subjectOf(goals('保障部门履职，完成年度任务', '完成')),
    projects: [
      project('甲', '完成堤防加固3公里'),
      project('乙', '完成沟渠清淤'),
      project('丙', '完成堤防加固3公里'),
    ],
  };
  expect(judgedBy(rule, subject)).toMatchObject([
    { outcome: 'note', key: 'projects', data: { first: '甲', second: '丙' } },
  ]);
});
