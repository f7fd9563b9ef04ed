import { gather, formatDecimal, HUNDRED, ONE } from '../../amount';
import type { Field } from '../../forms';
import { ratesWorkedOut, type WorkedOut } from '../compare/written-rate';
import { type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';

/** 自评情况、完成值、原因里写明“23人/25人，92%”的，百分比由这两个数算得 */
export default rule({
  id: 'indicator/workings',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['wrong', 'unlike'],
  examples: {
    right: [
      {
        三级指标: '在职人员控制率',
        自评情况: '在职23人/编制25人，控制率92%',
        分值: '5',
        得分: '5',
      },
      { 三级指标: '项目验收率', 自评情况: '应验收20项，验收18项，90%', 分值: '5', 得分: '5' },
    ],
    wrong: [
      {
        三级指标: '在职人员控制率',
        自评情况: '在职23人/编制25人，控制率96%',
        分值: '5',
        得分: '5',
      },
    ],
  },
  check(subject) {
    const all = gather(rowsOf(subject), (row) => {
      const { workings, actual, reason, name } = row.indicator;
      // What was said of a row may be its reason as well.
      return gather([...new Set([workings, actual, reason])], (field) =>
        field ? ratesWorkedOut(field.text, name).map((one) => ({ row, field, one })) : [],
      );
    });
    if (all.length === 0) return NOT_APPLICABLE;
    return gather(all, ({ row, field, one }) => (one.fits ? [] : verdictOf(row, field, one)));
  },
});

function verdictOf(row: Row, field: Field, own: WorkedOut): Verdict<'wrong' | 'unlike'> {
  const { quote, part, whole, stated, places, isSure } = own;
  const exact = part.dividedBy(whole);
  // Where nothing says which is the part, the smaller one is.
  const share = isSure || !exact.greaterThan(ONE) ? exact : ONE.dividedBy(exact);
  const expected = `${formatDecimal(share.times(HUNDRED), Math.max(places, 2))}%`;
  return {
    outcome: isSure ? 'fail' : 'note',
    key: isSure ? 'wrong' : 'unlike',
    cells: [field.cell],
    expected,
    actual: `${stated.toFixed()}%`,
    data: { indicator: row.indicator.name, quote, expected },
    path: rowPath(row, 'workings'),
    values: [...rowValues(row), quote],
  };
}
