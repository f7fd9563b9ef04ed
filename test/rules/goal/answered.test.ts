import { findingsOf } from '../verdicts';

/** What is told of a completion beside a goal that no indicator counts: the outcome and what is quoted. */
function told(goal: string, done: string, more: Readonly<Record<string, string>> = {}): string[] {
  const form = {
    预期目标: goal,
    实际完成情况: done,
    年度: '2023',
    三级指标: '群众满意度',
    ...more,
  };
  return findingsOf('goal/contradicted', form)
    .filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable')
    .map(({ outcome, key, data }) => `${outcome} ${key} ${data['quote']}`);
}

describe('goals that the completions fall short of', () => {
  test.each([
    [
      '1.培训村干部300人次；2.建设示范村5个。',
      '1.培训村干部280人次；2.建设示范村5个，年度目标全部完成。',
      '培训村干部280人次',
    ],
    [
      '1.组织技能竞赛6场；2.编印手册2000册。',
      '已全部完成：1.组织技能竞赛4场；2.编印手册2000册。',
      '组织技能竞赛4场',
    ],
    [
      '建成日间照料中心8所，服务老人1200人。',
      '建成日间照料中心6所，服务老人1200人，完成年度目标。',
      '建成日间照料中心6所',
    ],
    [
      '全年开展送戏下乡60场。',
      '开展送戏下乡50场，各项任务均已完成，达到预期目标。',
      '开展送戏下乡50场',
    ],
    ['清淤沟渠12公里。', '清淤沟渠10公里，圆满完成。', '清淤沟渠10公里'],
  ])('claimed: %s %s', (goal, done, quote) => {
    expect(told(goal, done)).toEqual([`explain short-claimed ${quote}`]);
  });

  test.each([
    ['开展送戏下乡60场。', '开展送戏下乡50场，丰富了群众文化生活。', '开展送戏下乡50场'],
    ['新建口袋公园5个。', '新建口袋公园4个。', '新建口袋公园4个'],
  ])('not claimed: %s %s', (goal, done, quote) => {
    expect(told(goal, done)).toEqual([`note short ${quote}`]);
  });

  test.each([
    ['组织技能竞赛6场；编印手册2000册。', '已全部完成：组织技能竞赛6场；编印手册2100册。'],
    ['开展送戏下乡60场。', '因疫情取消部分场次，开展送戏下乡50场。'],
    ['开展送戏下乡60场。', '开展送戏下乡50场，未完成年度目标。'],
    ['开展送戏下乡60场。', '开展送戏下乡50场，受场地维修影响，其余10场推迟。'],
    ['新建示范村5个。', '新建示范村3个，改造提升示范村2个，全部完成。'],
    ['建设示范村5个。', '建设省级示范村3个，建设示范村2个，目标全部完成。'],
    ['培训村干部300人次。', '培训村干部280人次，另线上培训60人次，目标全部完成。'],
    ['到2025年，建成示范村20个。', '2023年，建成示范村8个，年度目标全部完成。'],
    ['三年内建成示范村20个。', '建成示范村8个，年度目标全部完成。'],
    ['建成示范村20个。', '上半年，建成示范村8个。'],
    ['种植油茶2.3万亩。', '种植油茶22968亩，全部完成。'],
    ['安全生产事故不超过3起。', '安全生产事故2起，完成年度目标。'],
    ['调解纠纷率95%。', '调解纠纷率90%。'],
    ['压减行政审批事项30项。', '压减行政审批事项28项，目标全部完成。'],
    ['开展送戏下乡60场，每场200人。', '开展送戏下乡60场，每场180人，任务全部完成。'],
    ['保障低保对象6200人。', '保障低保对象6046人。'],
    ['受理信访件60件。', '受理信访件50件，全部办结。'],
  ])('right: %s %s', (goal, done) => {
    expect(told(goal, done)).toEqual([]);
  });

  test('a row that fell short by the very figures asks for the reason itself', () => {
    const row = { 三级指标: '文化惠民演出', 年度指标值: '≥60场', 实际完成值: '50场' };
    expect(told('开展送戏下乡60场。', '开展送戏下乡50场。', row)).toEqual([]);
    expect(told('开展送戏下乡60场。', '开展送戏下乡50场，全部完成。', row)).toHaveLength(1);
  });

  test('a note of the whole form that speaks of it explains it', () => {
    const goal = '开展送戏下乡60场。';
    const done = '开展送戏下乡50场，年度目标全部完成。';
    expect(told(goal, done, { 存在问题: '送戏下乡年中调减10场。' })).toEqual([]);
    expect(told(goal, done, { 存在问题: '无' })).toHaveLength(1);
  });
});
