import { reach } from './reach';

describe('counts of parts without a total', () => {
  test.each<[string, string, string]>([
    ['每年2次', '上下半年各1次', 'open'],
    ['2次', '上半年、下半年各1次', 'open'],
    ['4次', '春夏秋冬各1次', 'open'],
    ['3个', '东、中、西片区各1个', 'open'],
    ['≥500人', '男300人，女212人', 'open'],
    ['10个', 'A镇4个，B镇6个', 'open'],
    ['10个', 'A镇4个；B镇6个', 'open'],
    ['6场', '2场（市级）、4场（县级）', 'open'],
    ['500人', '上年486人，本年512人', 'open'],
    // A part that reaches the target alone, and a total that is told.
    ['≥500人', '男512人，女212人', 'met'],
    ['≥500人', '男300人，女212人，共512人', 'met'],
  ])('%s: %s is no certain miss', (target, actual, expected) => {
    expect(reach('培训数量', target, actual)).toBe(expected);
  });

  test.each<[string, string]>([
    ['≥500人', '300人'],
    ['A镇4个，B镇6个', 'A镇2个，B镇6个'],
    ['≥500人', '300人，其中女212人'],
    ['≥500人', '今年300人，上年486人'],
    ['≥500人', '212人（计划500人）'],
    ['≥500人', '212人（女）、20期'],
    ['≥500人', '男300人，女100人，共400人'],
    ['≥500人', '300人，比上年减少80人'],
    ['4次', '2次（市级）、未开展2次'],
    ['≥500人', '本年300人，上年486人'],
    ['≤500人', '男600人，女500人'],
  ])('%s: %s misses it', (target, actual) => {
    expect(['partly at most', 'missed']).toContain(reach('培训数量', target, actual));
  });
});
