import { reach } from './reach';

describe('a limit of time that is kept in words', () => {
  test.each<[string, string, string]>([
    ['≤1个工作日', '当日办结', 'met'],
    ['1个工作日', '当天受理当天办结', 'met'],
    ['≤24小时', '当日办理完成', 'met'],
    ['≤3天', '均当天办结', 'met'],
    ['≤30分钟', '即时办结', 'met'],
    ['≤1小时', '现场办理', 'met'],
    ['≤1个月', '当日拨付', 'met'],
    // A day may be longer than that, or nobody says that it was the same one.
    ['≤8小时', '当日办结', 'open'],
    ['≤30分钟', '当日办结', 'open'],
    ['≤1个工作日', '次日办结', 'open'],
    ['≤1个工作日', '部分当日办结', 'partly at most'],
    ['≤1个工作日', '当日办结率96%', 'open'],
  ])('%s: %s', (target, actual, expected) => {
    expect(reach('事项办结时间', target, actual)).toBe(expected);
  });

  test('what counts no time is not kept by it', () => {
    expect(reach('办结件数', '≥3件', '当日办结')).toBe('open');
  });
});

describe('weeks and hours beside working days', () => {
  test.each<[string, string, string]>([
    ['≤10个工作日', '1周', 'met'],
    ['≤5个工作日', '1周', 'met'],
    ['≤10个工作日', '2个星期', 'met'],
    ['≤3个工作日', '48小时', 'met'],
    ['≤3个工作日', '1周', 'open'],
    ['≤1个工作日', '48小时', 'open'],
    ['≥10个工作日', '1周', 'open'],
  ])('%s: %s', (target, actual, expected) => {
    expect(reach('事项办结时间', target, actual)).toBe(expected);
  });
});

describe('nearly so many', () => {
  test.each<[string, string, string]>([
    ['≥300人', '近300人', 'open'],
    ['300人', '将近300人', 'open'],
    ['≥300人', '近320人', 'met'],
    ['≥300人', '300余人', 'met'],
    ['≤300人', '近300人', 'met'],
  ])('%s: %s', (target, actual, expected) => {
    expect(reach('慰问人数', target, actual)).toBe(expected);
  });
});
