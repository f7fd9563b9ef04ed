import { areApart, areTwoOffices } from '../../../src/rules/cross/names-apart';

describe('names of two units', () => {
  test.each([
    ['黄冈市黄州区民政局', '黄冈市团风县民政局'],
    ['黄州区民政局', '团风县民政局'],
    ['黄冈市民政局', '黄州区民政局'],
    ['安化县林业局', '桃江县林业局本级'],
    ['安乡县水利局', '安化县水利局'],
    ['湖南省教育厅', '湖北省教育厅'],
    ['城关镇人民政府', '塔山镇人民政府'],
    ['绥稜县民政局', '绥棱县民政局'],
    ['祁阳县应急管理局', '祁阳市应急管理局'],
    ['青山县水务局', '青山县水利局'],
    ['青山县城市建设局', '青山县城乡建设局'],
  ])('%s, %s', (one, other) => {
    expect(areApart(one, other)).toBe(true);
    expect(areApart(other, one)).toBe(true);
  });

  test.each([
    ['黄州区民政局', '黄冈市黄州区民政局'],
    ['民政局', '黄州区民政局'],
    ['县民政局', '团风县民政局'],
    ['慈利县林业局（汇总）', '慈利县林业局本级'],
    ['102001-慈利县林业局', '慈利县林业局'],
    ['慈利县林业局', '慈利县国有林场'],
    ['青山县卫健局', '青山县卫生健康局'],
    ['青山县农业局', '青山县农业农村局'],
    ['青山县第一中学', '青山县第二中学'],
    ['城东街道办事处', '城西街道办事处财政所'],
    ['青山县教育局', '青山县水利局'],
    ['市教育局', '区教育局'],
  ])('may be one: %s, %s', (one, other) => {
    expect(areApart(one, other)).toBe(false);
    expect(areApart(other, one)).toBe(false);
  });
});

describe('two offices of one place', () => {
  test.each([
    ['青山县教育局', '青山县水利局', true],
    ['青山县文化旅游局', '青山县林业局', true],
    ['青山市黄州区水利局', '黄州区民政局', true],
    ['黄州区民政局', '青山市黄州区民政局', false],
    ['青山县卫健局', '青山县卫生健康局', false],
    ['青山县住建局', '青山县住房和城乡建设局', false],
    ['青山县农业局', '青山县农业农村局', false],
    ['青山县发改委', '青山县发展和改革委员会', false],
    ['青山县教育局', '青山县第一中学', false],
    ['教育局', '水利局', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(areTwoOffices(one, other)).toBe(expected);
  });
});
