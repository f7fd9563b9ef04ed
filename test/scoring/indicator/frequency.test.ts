import { reach } from './reach';

describe('how often a thing is done, in words', () => {
  test.each<[string, string, string]>([
    ['按月发放', '按季发放', 'partly at most'],
    ['按月发放', '每季度发放一次', 'partly at most'],
    ['每周报送', '每月报送', 'partly at most'],
    ['每季度', '每半年', 'partly at most'],
    ['按季发放', '按月发放', 'met'],
    ['按月发放', '按月足额发放', 'met'],
    ['每月发放', '按月发放到位', 'met'],
    // Two things, of which nobody says that they are done as often as one another.
    ['按月考核', '按季发放', 'met'],
  ])('%s: %s', (target, actual, expected) => {
    expect(reach('发放频次', target, actual)).toBe(expected);
  });
});
