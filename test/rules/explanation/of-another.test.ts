import type { RuleId } from '../../../src/rules';
import { indicators } from '../examples/indicators';
import { findingsOf } from '../verdicts';

const FORM = {
  年度: '2023',
  ...indicators(
    ['放映公益电影', '≥1440场', '1440场', '10', '10'],
    ['观影人次', '≥11万人次', '10.45万人次', '10', '9.5'],
    ['送戏下乡', '≥52场', '50场', '10', '9.6'],
  ),
};

const OWN = { 原因2: '7月连续暴雨，室外场次观众少；下年优先安排室内放映点。' };

const told = (rule: RuleId, changes: Readonly<Record<string, string>>) =>
  findingsOf(rule, { ...FORM, ...changes }).filter(({ outcome }) => outcome === 'explain');

describe('a reason headed by the name of another row', () => {
  test.each([
    '观影人次未达目标：7月连续暴雨，室外观众少；下年优先安排室内放映点。',
    '1.观影人次偏低：7月连续暴雨，室外观众少；下年优先安排室内放映点。',
    '观影人次：连续暴雨，室外观众少，已增设室内放映点。',
  ])('is not of this one: %s', (reason) => {
    const [only, ...more] = told('explanation/inadequate', { ...OWN, 原因3: reason });
    expect(only).toMatchObject({ key: 'of-another', data: { other: '观影人次' } });
    expect(more).toEqual([]);
  });

  test.each([
    '送戏下乡少2场：剧团排期冲突；已签订下年演出协议。',
    '观影人次未达目标：连续暴雨；送戏下乡：剧团排期冲突，已签订下年演出协议。',
    '观影人次未达目标：连续暴雨。剧团排期冲突，少演2场；已签订下年演出协议。',
    '原因：剧团排期冲突；措施：签订下年演出协议。',
    '剧团排期冲突，观影人次多的村优先，少2场；已签订下年演出协议。',
  ])('may be of this one: %s', (reason) => {
    expect(told('explanation/inadequate', { ...OWN, 原因3: reason })).toEqual([]);
  });
});

describe('a text of the whole form that is headed by one row', () => {
  const far = { 实际完成值: '2040场', 实际完成值3: '52场', 得分3: '10' };
  const whole = (text: string) => told('indicator/over-achieved', { ...far, 全表原因: text });

  test('explains no other, whatever words they share', () => {
    expect(
      whole('观影人次未达目标：暴雨取消室外放映38场，改为室内补放后观众偏少；下年优先安排室内点。'),
    ).toHaveLength(1);
  });
  test.each([
    '观影人次未达目标：暴雨取消室外放映；放映公益电影超额：省里追加600场，下年据实核定指标值。',
    '省里追加放映600场，观众分散，人次偏少；下年据实核定指标值。',
  ])('%s', (text) => {
    expect(whole(text)).toEqual([]);
  });
});
