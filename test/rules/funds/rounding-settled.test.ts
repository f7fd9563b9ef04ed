import { findingsIn } from '../../families/findings';
import { drawing, snapshotOf } from '../../families/grid';

/** Whole 万元: a gap of one unit may be rounding, unless the rate of a row tells which figure is wrong. */
const form = (rows: string, headings = '全年预算数|全年执行数|执行率'): string => `
2022年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|交通运输|<|<|<|<|<|<
项目资金（万元）|<|${headings}|分值|得分|
${rows}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|新建公路|≥20公里|20公里|50|50|
效益指标|社会效益指标|受益人数|≥900人|930人|40|40|
`;

const rows = (total: string, central: string, other: string): string =>
  `
年度资金总额|<|${total}|10|10|
中央财政资金|<|${central}|||
其他资金|<|${other}|||`.trim();

const TOTAL = 'funds/parts-total';

test.each<readonly [string, readonly [string, string, string], readonly string[]]>([
  ['all right', ['5|5|100%', '3|3|100%', '2|2|100%'], []],
  ['the total budgeted', ['4|5|100%', '3|3|100%', '2|2|100%'], [`fail ${TOTAL} C4`]],
  ['the total budgeted, too much', ['6|5|100%', '3|3|100%', '2|2|100%'], [`fail ${TOTAL} C4`]],
  ['the total spent', ['5|4|100%', '3|3|100%', '2|2|100%'], [`fail ${TOTAL} D4`]],
  ['a part spent', ['5|5|100%', '3|2|100%', '2|2|100%'], [`fail ${TOTAL} D5`]],
  ['a part budgeted', ['5|5|100%', '3|3|100%', '3|2|100%'], [`fail ${TOTAL} C6`]],
  [
    'a total of hundreds',
    ['500|450|90.18%', '300|250|83.33%', '199|200|100.5%'],
    [`fail ${TOTAL} C4`],
  ],
  [
    'what rounding could make in both columns',
    ['499|499|100%', '300|300|100%', '200|200|100%'],
    [`explain ${TOTAL} C4`, `explain ${TOTAL} D4`],
  ],
  [
    'what rounding could make, with rates of the figures as they were',
    ['499|450|90.18%', '300|250|83.33%', '200|200|100%'],
    [`explain ${TOTAL} C4`],
  ],
  [
    'rates that tell of nothing',
    ['499|499|', '300|300|', '200|200|'],
    [`explain ${TOTAL} C4`, `explain ${TOTAL} D4`],
  ],
  ['more than rounding makes', ['3|5|100%', '3|3|100%', '2|2|100%'], [`fail ${TOTAL} C4`]],
])('a gap of one among whole numbers: %s', (_, [total, central, other], expected) => {
  const text = form(rows(total, central, other));
  const found = findingsIn(snapshotOf(drawing('表', text)));
  expect(found.filter((one) => /^(?:fail|explain) funds/.test(one))).toEqual(expected);
});
