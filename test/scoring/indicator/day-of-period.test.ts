import { reach } from './reach';

describe('a day by which a thing is done each time', () => {
  test.each<[string, string, string]>([
    ['次月10日前', '每月8日', 'met'],
    ['次月10日前', '每月8日前', 'met'],
    ['次月10日前', '次月8日', 'met'],
    ['次月10日前', '次月5日前', 'met'],
    ['下月10日前', '次月10日', 'met'],
    ['次月10日前', '当月28日', 'met'],
    ['每月15日前', '每月15日', 'met'],
    ['每个月10日前', '每月8日', 'met'],
    ['每季度首月15日前', '每季度首月10日', 'met'],
    ['每季度首月15日前', '每季度第一个月10日', 'met'],
    ['当月25日前', '每月20日', 'met'],
    ['次月10日前', '次月12日', 'partly at most'],
    ['每月10日前', '每月12日', 'partly at most'],
    ['每季度首月15日前', '每季度首月20日', 'partly at most'],
    ['次月10日前', '每月12日', 'open'],
    ['当月25日前', '次月8日', 'open'],
    ['每季度首月15日前', '每月10日', 'open'],
    // Lengths of time are none.
    ['10日内', '8日', 'met'],
    ['10日内', '20日', 'missed'],
  ])('%s: %s', (target, actual, expected) => {
    expect(reach('发放时间', target, actual)).toBe(expected);
  });
});

describe('a length of time in hours, minutes and seconds', () => {
  test.each<[string, string, string]>([
    ['≤30分钟', '平均22分35秒', 'met'],
    ['≤30分钟', '30分35秒', 'partly at most'],
    ['≤2小时', '1小时20分', 'met'],
    ['≤1小时', '1小时20分钟', 'partly at most'],
    ['≤1小时30分', '1小时20分', 'met'],
    ['≤1小时30分', '1小时50分', 'partly at most'],
  ])('%s: %s', (target, actual, expected) => {
    expect(reach('响应时间', target, actual)).toBe(expected);
  });
});
