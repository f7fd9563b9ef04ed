import { findingsOf } from '../verdicts';

const ROW = { 三级指标: '安装水标尺', 年度指标值: '≥266米', 实际完成值: '270米' };

/** What is said of a goal and what was done of it, beside a row of another thing. */
const keysOf = (goal: string, done: string, row: Readonly<Record<string, string>> = ROW) =>
  findingsOf('goal/contradicted', { ...row, 预期目标: goal, 实际完成情况: done })
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
    .map(({ key }) => key);

describe('a figure of a goal turned round in what was done', () => {
  test.each([
    ['为38座小型水库制作安装水标尺。', '已为83座小型水库安装坡面水标尺。'],
    ['落实39户特色种养业奖补政策。', '落实93户特色种养业奖补政策。'],
    ['组织1280名退役军人开展技能培训。', '全年组织1820名退役军人参加培训。'],
  ])('%s %s', (goal, done) => {
    expect(keysOf(goal, done)).toContain('turned');
  });
  test.each([
    ['为38座小型水库制作安装水标尺。', '已为40座小型水库安装坡面水标尺。'],
    ['为38座小型水库制作安装水标尺。', '已为83座村民住宅安装坡面水标尺。'],
    ['为38座小型水库制作安装水标尺。', '已累计为83座小型水库安装坡面水标尺。'],
    ['为38座小型水库制作安装水标尺。', '为38座小型水库安装水标尺，为83座小型水库清淤。'],
    ['投入12万元开展科普活动宣传。', '投入21万元开展科普活动宣传。'],
    ['每日巡查12次重点区域河道。', '每日巡查21次重点区域河道。'],
  ])('not %s %s', (goal, done) => {
    expect(keysOf(goal, done)).not.toContain('turned');
  });
  test('a row that has the figure bears it out', () => {
    const row = { 三级指标: '覆盖水库', 年度指标值: '≥38座', 实际完成值: '83座' };
    const [goal, done] = ['为38座小型水库制作安装水标尺。', '已为83座小型水库安装坡面水标尺。'];
    expect(keysOf(goal, done, row)).not.toContain('turned');
  });
});
