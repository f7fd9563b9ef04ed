import { assess, sheetsBeside } from '../../../src/assessment';
import { findingsIn, notesIn } from '../findings';
import { drawing, snapshotOf } from '../grid';

const form = (name: string, money: string, total: string): string => `
部门整体支出绩效自评表|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<
部门名称|${name}|<|<|<|<|单位：万元|<
部门资金|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|<|${money}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|培训人次|≥100人次|104人次|50|50|
效益指标|社会效益指标|受益群众|≥3万人|3.3万人|30|30|
满意度指标|满意度|群众满意度|≥90%|94%|10|10|
总分|<|<|<|<|100|${total}|
`;
const LIST = `
2024年度部门整体支出绩效自评结果汇总表|<|<|<|<|<|<
序号|单位名称|预算数|执行数|执行率|自评得分|等级
1|沙洲县林业局|100|95|95%|99.5|优
2|沙洲县水利局|200|196|98%|99.8|优
3|沙洲县气象局|50|40|80%|90|优
合计|<|350|331|94.57%||
`;

type Changes = Readonly<Record<string, string>>;
const workbook = (changes: Changes) => {
  let list = LIST;
  for (const [from, to] of Object.entries(changes)) {
    if (!list.includes(from)) throw new Error(`not in the list: ${from}`);
    list = list.replace(from, to);
  }
  return snapshotOf(
    drawing('林业', form('沙洲县林业局', '100|100|95|10|95%|9.5', '99.5')),
    drawing('水利', form('沙洲县水利局', '200|200|196|10|98%|9.8', '99.8')),
    drawing('汇总', list),
  );
};

describe('a list with a unit a row beside the forms of the units', () => {
  test.each<[name: string, changes: Changes, expected: readonly string[]]>([
    ['right', {}, []],
    ['an amount spent', { '200|196|98%': '200|169|84.5%' }, ['D4']],
    ['a score', { '95%|99.5': '95%|95.5' }, ['F3']],
    ['a grade', { '99.5|优': '99.5|良' }, ['G3']],
    ['a total', { '350|331': '350|313' }, ['D6']],
    ['the rate of a unit without a form', { '40|80%': '40|88%' }, ['E5']],
    ['of another year', { 2024: '2023', '100|95|95%|99.5': '90|80|88.89%|98' }, []],
    ['of other units', { 林业局: '民政局', 水利局: '司法局', '40|80%': '40|88%' }, ['E5']],
    [
      'of their projects, by the title',
      { 部门整体支出: '项目支出', '100|95|95%|99.5': '30|28|93.33%|98' },
      [],
    ],
    [
      'of their projects, by a heading',
      { '|预算数|': '|项目预算数|', '100|95|95%': '30|28|93.33%' },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    const found = findingsIn(workbook(changes)).map((one) => one.replace('汇总!', ''));
    expect(found).toEqual(expected.map((cell) => `fail cross/project-list ${cell}`));
  });

  test.each<[name: string, changes: Changes, expected: readonly string[]]>([
    ['by another name', { 水利局: '水务局' }, ['note cross/project-list B4']],
    [
      'left out',
      { '2|沙洲县水利局|200|196|98%|99.8|优\n3|沙洲县气象局|50|40|80%|90|优\n': '' },
      [],
    ],
  ])('a unit %s: worth a look', (_, changes, expected) => {
    const found = notesIn(workbook(changes), 'cross/project-list');
    expect(found.map((one) => one.replace('汇总!', ''))).toEqual(expected);
  });

  test('it is no sheet that nobody checked', () => {
    const { unchecked, held } = sheetsBeside(assess({ snapshot: workbook({}) }));
    expect(unchecked).toEqual([]);
    expect(held.map(({ sheet, rows, compared }) => [sheet, rows, compared])).toEqual([
      ['汇总', 3, 2],
    ]);
    const other = sheetsBeside(
      assess({ snapshot: workbook({ 林业局: '民政局', 水利局: '司法局' }) }),
    );
    expect(other.unchecked).toEqual([]);
    expect(other.held.map(({ rows, compared }) => [rows, compared])).toEqual([[3, 0]]);
    const lastYears = sheetsBeside(
      assess({ snapshot: workbook({ 2024: '2023', '100|95|95%|99.5': '90|80|88.89%|98' }) }),
    );
    expect([lastYears.unchecked.length, lastYears.held.length]).toEqual([1, 0]);
  });
});
