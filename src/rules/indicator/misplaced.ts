import { gather } from '../../amount';
import { shownText, type Category, type Field } from '../../forms';
import { cellsOf, type Row, rowPath, rowsOf } from '../rows';
import { NOT_APPLICABLE, rule } from '../rule';

type Key = 'rate-as-quantity' | 'output-as-benefit' | 'amount-as-time';

/** Names of things done or delivered: an output, whatever heading they stand under. */
const OUTPUT_NAME =
  /(?:完成|办结|竣工|开工|完工|验收|验收合格|发放|拨付|支付|支出|及时|按时|按期|执行)(?:率|进度)$/;

const BENEFITS: readonly Category[] = ['economic', 'social', 'ecological', 'sustainability'];

/** One row for each way an indicator can stand in the wrong place; a new way is a new row. */
const MISPLACEMENTS: readonly { readonly key: Key; readonly holds: (row: Row) => boolean }[] = [
  {
    key: 'rate-as-quantity',
    holds: ({ indicator }) => indicator.category === 'quantity' && isRate(indicator.target),
  },
  {
    key: 'output-as-benefit',
    holds: ({ indicator }) =>
      BENEFITS.includes(indicator.category) && OUTPUT_NAME.test(indicator.name),
  },
  {
    key: 'amount-as-time',
    holds: ({ indicator }) =>
      indicator.category === 'timeliness' && unitOf(indicator.target)?.dimension === 'money',
  },
];

/** 指标应放在与其内容相符的类别下 */
export default rule({
  id: 'indicator/misplaced',
  outcome: 'note',
  basis: ['mof-2013-53'],
  messages: ['rate-as-quantity', 'output-as-benefit', 'amount-as-time'],
  examples: {
    right: [
      { 二级指标: '数量指标', 三级指标: '救助困难群众', 年度指标值: '≥50人', 实际完成值: '52人' },
      { 二级指标: '社会效益指标', 三级指标: '安全生产形势', 年度指标值: '优', 实际完成值: '优' },
    ],
    wrong: [
      { 二级指标: '数量指标', 三级指标: '救助困难群众', 年度指标值: '≥50%', 实际完成值: '60%' },
      {
        二级指标: '经济效益指标',
        三级指标: '重点工作完成率',
        年度指标值: '100%',
        实际完成值: '100%',
      },
    ],
  },
  check(subject) {
    const rows = rowsOf(subject);
    if (rows.length === 0) return NOT_APPLICABLE;
    return gather(rows, (row) => {
      const found = MISPLACEMENTS.find(({ holds }) => holds(row));
      if (!found) return [];
      const { indicator } = row;
      return {
        outcome: 'note',
        key: found.key,
        cells: [indicator.label.cell, ...cellsOf(row, indicator.target)],
        data: {
          indicator: indicator.name,
          heading: indicator.level2,
          target: shownText(indicator.target),
        },
        path: rowPath(row, 'category'),
        values: [indicator.target?.text ?? ''],
      };
    });
  },
});

function unitOf(field: Field | undefined) {
  return field?.reading.kind === 'quantity' ? field.reading.unit : undefined;
}

function isRate(field: Field | undefined): boolean {
  return unitOf(field)?.dimension === 'ratio' || field?.headingUnit?.includes('%') === true;
}
