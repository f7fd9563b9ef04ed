import { notesIn } from '../findings';
import { drawing, snapshotOf } from '../grid';

interface Names {
  readonly title?: string;
  readonly head?: string;
  readonly cell?: string;
}

const form = ({ title = '', head = '黄州区民政局', cell = '黄冈市黄州区民政局' }: Names) => `
2022年度${title}部门整体支出绩效自评表|<|<|<|<|<|<
单位名称：${head}　　　　填报日期：2023年5月10日|<|<|<|<|<|<
单位名称|${cell}|<|<|<|<|<
资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|1200|1250|1225|10|98%|9.8
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|保障低保对象人数|≥1.2万人|1.25万人|50|50
效益指标|社会效益指标|困难群众生活水平|提高|提高|30|30
满意度指标|服务对象满意度指标|救助对象满意度|≥90%|94%|10|10
总分|<|<|<|<|100|99.8
`;
const notesOf = (...sheets: ReturnType<typeof drawing>[]) =>
  notesIn(snapshotOf(...sheets), 'cross/identity');

describe('a form that names its unit in several places', () => {
  test.each<[string, Names]>([
    ['once with the city', {}],
    ['in the title as well', { title: '黄州区民政局' }],
    ['本级', { title: '黄冈市黄州区民政局', head: '黄冈市黄州区民政局（本级）' }],
    ['by one of its units', { title: '黄冈市黄州区社会福利院' }],
    ['headed by the bureau of finance', { title: '黄冈市财政局' }],
    ['in short', { title: '黄冈市黄州区民政局机关' }],
    ['by the place alone', { title: '黄冈市黄州区' }],
    ['by the office alone', { head: '民政局' }],
  ])('%s', (_, names) => {
    expect(notesOf(drawing('自评表', form(names)))).toEqual([]);
  });

  test.each<[string, Names, string]>([
    ['another in the title', { title: '团风县民政局' }, 'A1'],
    ['another office in the title', { title: '黄冈市黄州区水利局' }, 'A1'],
    ['another above the cell', { cell: '黄冈市团风县民政局' }, 'B3'],
    ['another character', { cell: '黄冈市黄洲区民政局' }, 'B3'],
  ])('%s', (_, names, place) => {
    expect(notesOf(drawing('自评表', form(names)))).toEqual([
      expect.stringContaining(`cross/identity ${place}`),
    ]);
  });
});

describe('a cover', () => {
  const cover = (name: string, year: string) =>
    drawing('封面', `\n${year}年度部门整体支出绩效自评材料|<\n\n${name}|\n`);
  const FORM = drawing('自评表', form({}));
  test.each([
    ['单位名称：黄州区民政局（盖章）', '2022'],
    ['填报单位：黄冈市黄州区民政局', '2022'],
    ['单位名称：', '2022'],
    ['编制单位：黄冈市财政局', '2023'],
    ['填报人：黄某', '2022'],
  ])('right: %s, %s', (name, year) => {
    expect(notesOf(cover(name, year), FORM)).toEqual([]);
  });
  test.each([
    ['单位名称：团风县民政局', '2022', '封面'],
    ['预算单位（公章）：黄冈市团风县民政局', '2022', '封面'],
    ['单位名称：黄州区民政局', '2021', '封面'],
  ])('%s, %s', (name, year) => {
    expect(notesOf(cover(name, year), FORM)).toHaveLength(1);
  });
});

describe('a cover with a day', () => {
  const cover = (...lines: readonly string[]) =>
    drawing('封面', `\n2022年度部门整体支出绩效自评材料|<\n\n${lines.join('\n')}\n`);
  const FORM = drawing('自评表', form({}));
  test.each([
    ['填报日期：2023年4月12日|'],
    ['填报日期|2023年4月12日'],
    ['填报日期：|2023/4/12'],
    ['填报时间：2022年12月31日|'],
    ['填报日期：|'],
    ['2023年3月|<'],
    ['2022年|<'],
  ])('right: %s', (line) => {
    expect(notesOf(cover(line), FORM)).toEqual([]);
  });
  test.each([
    ['填报日期：2022年4月12日|'],
    ['填报日期|2022年4月12日'],
    ['报送时间：|2022-04-12'],
    ['2022年3月15日|<'],
    ['填报日期：2025年3月15日|'],
    ['填报日期：2023年2月30日|'],
  ])('%s', (line) => {
    expect(notesOf(cover(line), FORM)).toEqual([
      expect.stringMatching(/^note cross\/identity [AB]3/),
    ]);
  });
});

describe('a cover of an institution', () => {
  const cover = (name: string) =>
    drawing('封面', `\n2022年度部门整体支出绩效自评材料|<\n\n单位名称：|${name}\n`);
  const FORM = drawing('自评表', form({ head: '黄州区人民医院', cell: '黄州区人民医院' }));
  test.each([
    ['黄州区人民医院'],
    ['黄冈市黄州区人民医院'],
    ['黄州区卫生健康局'],
    ['黄州区第一人民医院'],
    ['黄州区中心血站'],
  ])('right: %s', (name) => {
    expect(notesOf(cover(name), FORM)).toEqual([]);
  });
  test.each([['黄州区肿瘤医院'], ['黄州区中医医院']])('%s', (name) => {
    expect(notesOf(cover(name), FORM)).toEqual([expect.stringMatching(/^note cross\/identity B3/)]);
  });
});

test('what a cover of many forms has otherwise is told once', () => {
  const cover = drawing(
    '封面',
    '\n2022年度部门整体支出绩效自评材料|<\n\n单位名称：团风县民政局|\n填报日期：2022年4月12日|\n',
  );
  const others = ['表一', '表二', '表三'].map((name) => drawing(name, form({})));
  const ofCover = (notes: readonly string[]) => notes.filter((note) => /A[34]$/.test(note));
  const one = ofCover(notesOf(cover, drawing('表一', form({}))));
  expect(one).toHaveLength(2);
  expect(ofCover(notesOf(cover, ...others))).toEqual(one);
});
