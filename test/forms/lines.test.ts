import fc from 'fast-check';
import { unwrapped } from '../../src/forms';
import { statedPoints } from '../../src/forms/labels/text';

describe('lines that a page has wrapped are one text', () => {
  test.each([
    [
      '培育高素质农\n民420人，\n其中经营管理\n型120人，\n建立实训基地\n4个，提升农\n民生产经营能\n力。',
      '培育高素质农民420人，其中经营管理型120人，建立实训基地4个，提升农民生产经营能力。',
    ],
    [
      '完成食品监督抽检12\n26批次，不合格食品处置率100%。',
      '完成食品监督抽检1226批次，不合格食品处置率100%。',
    ],
    [
      '完成营造林3\n.2万亩，森\n林覆盖率稳定\n在68.5%\n以上，强化森\n林防火和松材\n线虫病防治。',
      '完成营造林3.2万亩，森林覆盖率稳定在68.5%以上，强化森林防火和松材线虫病防治。',
    ],
    [
      '完成食品监督抽检\n1226批次，不\n合格食品处置率1\n00%。',
      '完成食品监督抽检1226批次，不合格食品处置率100%。',
    ],
    ['相应增加；未\n执行6.3万元为跟踪服务费', '相应增加；未执行6.3万元为跟踪服务费'],
    ['维护路灯2.6万盏\n，亮灯率98%', '维护路灯2.6万盏，亮灯率98%'],
    [
      '1、加固堤防3公\n里，清淤沟渠；\n2、巡查水库12座',
      '1、加固堤防3公里，清淤沟渠；\n2、巡查水库12座',
    ],
  ])('%j is %j', (text, whole) => {
    expect(unwrapped(text)).toBe(whole);
  });
});

describe('lines that are items of their own stay apart', () => {
  test.each([
    '加固堤防3公里\n清淤沟渠8条',
    '新建厕所10座\n改造道路20条\n维修桥梁30座',
    '1、加固堤防\n2、清淤沟渠\n3、巡查水库',
    '（1）加固堤防，\n（2）清淤沟渠，\n（3）巡查水库',
    '加固堤防；\n清淤沟渠；\n巡查水库。',
    '主要问题：\n项目进度慢',
    '原因：雨季长，\n改进措施：加快进度',
    '12\n15',
  ])('%j', (text) => {
    expect(unwrapped(text)).toBe(text);
  });
});

test('in a narrow column a wrapped sentence is the sentence, whatever the width', () => {
  const sentence =
    '全年培训426人，建立实训基地14个，支出92.3万元，参训学员满意度达到96.5%，增收1380元。';
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 14 }), (width) => {
      const lines = sentence.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
      const read = unwrapped(lines.join('\n'));
      expect(read.replace(/\n/g, '')).toBe(sentence);
      // Only between two digits may a break stay.
      expect(read.replace(/(?<=\d)\n(?=\d)/g, '')).toBe(sentence);
    }),
  );
});

test.each([
  ['新购图书数量（1\n0分）', '10'],
  ['接待读者人次（2\r\n0分）', '20'],
  ['产出指标（12\n.5分）', '12.5'],
  ['效益指标\n（30分）', '30'],
])('the points of %j are %s', (text, points) => {
  const { start, end } = statedPoints(text)!;
  expect(text.slice(start, end).replace(/\s/g, '')).toBe(points);
});
