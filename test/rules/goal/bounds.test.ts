import { findingsOf } from '../verdicts';
import { notesOn } from './told';

const ROWS = [
  ['保障对象满意度', '≥92%', '95.2%'],
  ['草原超载率', '≤5%', '6.2%'],
  ['岗位技能培训人次', '≥300人次', '326人次'],
] as const;

/** What was done, told by a bound that the result keeps or does not. */
test.each<[string, string[]]>([
  ['保障对象满意度达到98%以上', ['保障对象满意度']],
  ['草原超载率控制在5%', ['草原超载率']],
  ['草原超载率不超过5%', ['草原超载率']],
  ['岗位技能培训350人次以上', ['岗位技能培训人次']],
])('%s', (done, names) => {
  expect(notesOn('', done, ROWS)).toEqual(names);
});

test.each([
  '保障对象满意度达到90%以上',
  '保障对象满意度达到92%以上',
  '草原超载率控制在7%',
  '草原超载率不超过6.2%',
  '岗位技能培训300人次以上',
  '岗位技能培训326人次',
])('right: %s', (done) => {
  expect(notesOn('', done, ROWS)).toEqual([]);
});

/** Goals that no row counts. */
test.each([
  ['住房保障政策宣传18场次', '开展住房保障政策宣传16场次', ['住房保障政策宣传18场次']],
  ['住房保障政策宣传18场次', '开展住房保障政策宣传18场次', []],
  ['发放住房保障补贴180户', '发放住房保障补贴160户', []],
])('%s — %s', (goal, done, expected) => {
  expect(toldGoals(goal, done)).toEqual(expected);
});

function toldGoals(goal: string, done: string): unknown[] {
  return findingsOf('goal/contradicted', {
    预期目标: goal,
    实际完成情况: done,
    三级指标: '保障对象满意度',
    年度指标值: '≥92%',
    实际完成值: '95.2%',
  })
    .filter(({ outcome }) => outcome === 'note')
    .map(({ data }) => data['goal']);
}
