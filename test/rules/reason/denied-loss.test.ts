import { judgeReason } from '../../../src/rules';

/** Why points were taken off on a sheet of criteria, where no measure is asked for. */
const lacks = (text: string) =>
  judgeReason(text, { about: ['预算完成率'], of: 'target', way: 'fell', causeOnly: true }).lacks;

test.each([
  '已按计划全部完成年度目标任务，无偏差。',
  '完成率100%，得满分。',
  '因前期工作扎实，超额完成年度目标；今后科学设定指标值。',
  '没有偏差。',
  '下一步将加强调度，加快工作进度，确保完成任务。',
  '今后进一步完善制度。',
])('points are not lost for that: %s', (text) => {
  expect(lacks(text)).toContain('cause');
});

test.each([
  '年末一笔维修款46.5万元待审计结算未付，完成率95%。',
  '部分指标未量化',
  '项目全部完成，但验收推迟到次年',
  '因资金未到位，未全部完成',
  '超额完成任务造成成本增加',
  '绩效指标细化不够',
  '满意度96%，扣0.5分',
  '预算完成率100%，但公用经费超支2万元',
  '任务按期完成，个别合同备案滞后',
  '12月劳务费次年1月发放',
  '绩效目标设置不够明确，下一步将细化指标',
  '年中追加老旧小区改造资金56.35万元，控制率4.77%；今后提前储备项目、编实年初预算。',
])('that is why they may be lost: %s', (text) => {
  expect(lacks(text)).toEqual([]);
});
