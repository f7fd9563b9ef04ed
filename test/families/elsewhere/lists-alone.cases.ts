import { assess, sheetsBeside } from '../../../src/assessment';
import { findingsIn } from '../findings';
import { drawing, snapshotOf } from '../grid';
import { drawn, type Case } from './changed';

describe('a list of projects of which the workbook has no forms', () => {
  const list = `
2024年度项目支出绩效自评情况汇总表|<|<|<|<|<|<
填报单位：沙洲县民政局|<|<|<|<|<|单位：万元
序号|项目名称|全年预算数|全年执行数|执行率|自评得分|自评等级
1|城乡低保资金|1200|1180|98.33%|98|优
2|养老服务补贴|300|240|80%|92|优
3|惠民殡葬|80|80|100%|88|良
合计|<|1580|1500|94.94%||
`;

  test.each<Case>([
    ['right', {}, []],
    ['a rate', { '240|80%': '240|85%' }, ['fail cross/project-list E5']],
    ['a grade', { '88|良': '88|优' }, ['fail cross/project-list G6']],
    ['a total', { '1580|1500|94.94%': '1580|1520|96.2%' }, ['fail cross/project-list D7']],
    ['the rate of the total', { '94.94%': '99.94%' }, ['fail cross/project-list E7']],
    ['an error in a cell', { '1200|1180': '1200|#REF!' }, ['undetermined cross/project-list D4']],
    [
      'a subtotal',
      { 合计: '小计', '1580|1500|94.94%': '1580|1520|96.2%' },
      ['fail cross/project-list D7'],
    ],
    [
      'a number among others',
      { '1|城乡低保资金|1200': '一|城乡低保资金|1200', '94.94%': '99.94%' },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(list, changes))).toEqual(expected);
  });

  test('it is a unit of its own, by the name and the year above it', () => {
    const assessment = assess({ snapshot: drawn(list, {}) });
    const { forms, units } = assessment;
    expect(forms).toEqual([
      { kind: 'project-list', sheet: 'Sheet1', range: 'A1:G7', layout: 'project-list' },
    ]);
    expect(units.map(({ name, year, forms: own, score }) => [name, year, own, score])).toEqual([
      ['沙洲县民政局', 2024, [0], null],
    ]);
    expect(sheetsBeside(assessment).held.map(({ rows, compared }) => [rows, compared])).toEqual([
      [3, 0],
    ]);
  });

  test('a list that says nothing twice is named and not checked', () => {
    const bare = assess({
      snapshot: drawn(list, {
        '|执行率|自评得分|自评等级': '|备注||',
        '合计|<|1580|1500|94.94%||': '||||||',
      }),
    });
    expect(bare.units).toEqual([]);
    expect(sheetsBeside(bare).unchecked).toHaveLength(1);
  });
});

describe('a list of projects beside the form of their department', () => {
  const department = `
部门整体支出绩效自评表|<|<|<|<|<|<|<
（2024年度）|<|<|<|<|<|<|<
部门名称|沙洲县民政局|<|<|<|<|单位：万元|<
部门资金|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|<|2000|2000|1900|10|95%|9.5
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|培训人次|≥100人次|104人次|50|50|
效益指标|社会效益指标|受益群众|≥3万人|3.3万人|30|30|
满意度指标|满意度|群众满意度|≥90%|94%|10|10|
总分|<|<|<|<|100|99.5|
`;
  const list = `
2024年度项目支出绩效自评情况汇总表|<|<|<|<|<
序号|项目名称|全年预算数|全年执行数|执行率|自评得分
1|城乡低保资金|1200|1180|98.33%|98
2|养老服务补贴|300|240|80%|92
合计|<|1500|1420|94.67%|
`;
  const found = (from: string, to: string): readonly string[] =>
    findingsIn(snapshotOf(drawing('自评表', department), drawing('汇总', list.replace(from, to))));

  test('is told with the department', () => {
    expect(found('', '')).toEqual([]);
    expect(found('240|80%', '240|90%')).toEqual(['fail cross/project-list E4']);
    const assessment = assess({
      snapshot: snapshotOf(drawing('自评表', department), drawing('汇总', list)),
    });
    expect(assessment.units.map(({ name }) => name)).toEqual(['沙洲县民政局']);
    expect(assessment.forms).toHaveLength(1);
  });

  test('of another year it is not what is submitted', () => {
    expect(found('2024年度项目', '2023年度项目')).toEqual([]);
    const wrong = list.replace('2024', '2023').replace('240|80%', '240|90%');
    expect(findingsIn(snapshotOf(drawing('自评表', department), drawing('汇总', wrong)))).toEqual(
      [],
    );
  });

  test('on a hidden sheet it is not what is submitted either', () => {
    const wrong = list.replace('240|80%', '240|90%');
    const hidden = { ...drawing('汇总', wrong), hidden: true };
    expect(findingsIn(snapshotOf(drawing('自评表', department), hidden))).toEqual([]);
  });
});

describe('a list in groups', () => {
  const list = (rows: string): string => `
2024年度项目支出绩效自评情况汇总表|<|<|<|<|<
序号|项目名称|全年预算数|全年执行数|执行率|自评得分
${rows}
`;
  const FOOTED = `1|雷达运维|300|294|98%|97
2|探空业务|200|196|98%|98
|甲市局小计|500|490|98%|
3|预报服务|100|90|90%|95
|乙市局小计|100|90|90%|
|总计|600|580|96.67%|`;
  const HEADED = `一|运行维护|500|490|98%|
1|雷达运维|300|294|98%|97
2|探空业务|200|196|98%|98
二|专项业务|100|90|90%|
3|预报服务|100|90|90%|95
合计|<|600|580|96.67%|`;
  const TOPPED = `合计|<|600|580|96.67%|
1|雷达运维|300|294|98%|97
2|探空业务|200|196|98%|98
3|预报服务|100|90|90%|95`;

  test.each<[...Case, string]>([
    ['right, with 小计', {}, [], FOOTED],
    ['a 小计', { '500|490': '500|409' }, ['fail cross/project-list D5'], FOOTED],
    ['the rate of a 小计', { '490|98%': '490|89%' }, ['fail cross/project-list E5'], FOOTED],
    ['a total over 小计', { '600|580': '660|580' }, ['fail cross/project-list C8'], FOOTED],
    ['right, with headings', {}, [], HEADED],
    ['a heading', { '500|490': '500|409' }, ['fail cross/project-list D3'], HEADED],
    ['a total over headings', { '600|580': '600|508' }, ['fail cross/project-list D8'], HEADED],
    ['one of which part is told', { '2|探空业务': '2|其中：探空业务' }, [], FOOTED],
    ['right, its total on top', {}, [], TOPPED],
    ['its total on top', { '600|580': '600|508' }, ['fail cross/project-list D3'], TOPPED],
  ])('%s', (_, changes, expected, rows) => {
    expect(findingsIn(drawn(list(rows), changes))).toEqual(expected);
  });
});

describe('points of parts beside a score', () => {
  const list = `
2024年度项目支出绩效自评情况汇总表|<|<|<|<|<|<
序号|项目名称|全年预算数|全年执行数|得分|<|<
^|^|^|^|预算执行得分|绩效指标得分|总分
1|雷达运维|300|294|9.8|88|97.8
2|探空业务|200|196|9.8|90|99.8
3|预报服务|100|90|9|85|94
合计||600|580|||
`;
  test.each<Case>([
    ['right', {}, []],
    ['a part', { '9|85|94': '9|58|94' }, ['fail cross/project-list G6']],
    ['a score', { '90|99.8': '90|98.9' }, ['fail cross/project-list G5']],
    ['a score above a hundred', { '9|85|94': '9|85|194' }, ['fail cross/project-list G6']],
    ['another kind of points', { 预算执行得分: '上年得分', '9.8|90|99.8': '97.1|90|99.8' }, []],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(list, changes))).toEqual(expected);
  });
});

test('a row of means is no project, and a title gives its name without number and year', () => {
  const { units, leftOut } = assess({
    snapshot: drawn(
      `
附件3：2024年度项目支出绩效自评汇总表|<|<|<|<|<
序号|项目名称|全年预算数|全年执行数|执行率|自评得分
1|雷达运维|300|294|98%|97
2|探空业务|200|196|98%|98
平均分|<||||97.5
合计|<|500|490|98%|
`,
      {},
    ),
  });
  expect(units.map(({ name }) => name)).toEqual(['项目支出绩效自评汇总表']);
  expect(leftOut.map(({ rows }) => rows)).toEqual([2]);
});
