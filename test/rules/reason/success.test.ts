import { judgeReason } from '../../../src/rules';

const lacks = (text: string) => judgeReason(text, { year: 2023 }).lacks;

describe('that all went well, and beyond what was asked for, tells no cause', () => {
  test.each([
    '超额完成任务，成效显著。',
    '工作成效显著，超额完成了全年任务，今后继续加强管理，完善制度。',
    '各项工作圆满完成，社会效益显著。',
    '完成情况较好，群众满意，成效突出。',
    '高质量完成目标任务，效果显著，得到上级充分肯定。',
    '成绩突出，超额完成目标值。',
    '全年任务超额完成，成绩喜人。',
    '已超额完成全年任务，无需改进。',
    '超额完成45场，成效显著。',
    '比目标多完成600场，超额完成任务。',
    '完成率155%，成效显著。',
    '超出预期，完成较好，下年继续努力。',
  ])('%s', (text) => {
    expect(lacks(text)).toContain('cause');
  });
});

describe('what made more of it is a cause, and no measure', () => {
  test.each([
    '群众积极性高，参与踊跃。',
    '两场活动被国家公共文化云选为直播点，观看人次激增。',
    '上级追加任务300户，超额完成。',
    '企业参训热情高，报名人数超出预期。',
    '网络订单火爆，消费券受到市民欢迎。',
  ])('%s', (text) => {
    expect(lacks(text)).toEqual(['measure']);
  });
});

describe('success of one thing may be the cause of what another lacks', () => {
  test.each([
    '防汛宣传成效显著，群众自行转移比例提高，救助人次减少；下年调低指标值。',
    '推广水肥一体化成效显著，亩均用水下降，灌溉水量未达指标；下年按节水后定额核定指标值。',
    '承接省级演出任务12场，超额完成演出任务，下年据实测算指标值。',
    '群众积极性高，参与踊跃，超额完成；下年提高指标值。',
  ])('%s', (text) => {
    expect(lacks(text)).toEqual([]);
  });
});

describe('a verb that is a part of a name, or of what came of a deed, is no measure', () => {
  test.each([
    '规范化建设达标率未达标：村卫生室条件较差。',
    '整改完成率偏低，部分企业停产。',
    '考核合格率偏低，两名学员病假缺考。',
    '暴雨取消室外放映38场，改为室内补放后观众偏少。',
    '改为线上授课后参训人数偏少，部分村网络差。',
  ])('%s', (text) => {
    expect(lacks(text)).toEqual(['measure']);
  });

  test('nor is one in the name of the row', () => {
    const text = '农技推广培训落实情况：两个乡镇农技站缺员。';
    const about = ['农技推广培训落实情况'];
    expect(judgeReason(text, { year: 2023, about }).lacks).toEqual(['measure']);
  });

  test.each([
    '部分村卫生室条件较差，今后开展规范化建设。',
    '整改率偏低，3家企业停产，复产后逐家督促整改。',
    '设备故障停用，已更换主板，加强巡检后故障减少。',
    '观影人次少，改为室内放映。',
    '7—8月暴雨取消38场，已改为室内补放。',
  ])('%s', (text) => {
    expect(lacks(text)).toEqual([]);
  });
});
