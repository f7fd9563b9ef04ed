import { type Decimal, gather, formatDecimal, HUNDRED, ONE, stepAt } from '../../amount';
import type { Field } from '../../forms';
import { equationsIn, quotientIn } from '../compare/written-formula';
import { ratesWorkedOut, type WorkedOut } from '../compare/written-rate';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';

/** 自评情况、完成值、原因里写明“23人/25人，92%”的，百分比由这两个数算得 */
export default rule({
  id: 'indicator/workings',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['wrong', 'unlike', 'against-result'],
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
    const all = gather(rowsOf(subject), (row) => [...ratesOf(row), ...formulaOf(row)]);
    if (all.length === 0) return NOT_APPLICABLE;
    return gather(all, (told) => (told.fits ? [] : verdictOf(told)));
  },
});

/** What a text of a row works out, and what it says it comes to. */
interface Told extends Pick<WorkedOut, 'quote' | 'stated' | 'places' | 'fits'> {
  readonly row: Row;
  readonly field: Field;
  readonly key: 'wrong' | 'unlike' | 'against-result';
  readonly share: Decimal;
}

function ratesOf(row: Row): readonly Told[] {
  const { workings, actual, reason, name } = row.indicator;
  // What was said of a row may be its reason as well.
  return gather([...new Set([workings, actual, reason])], (field) => {
    if (!field) return [];
    const rates = ratesWorkedOut(field.text, name).map(({ part, whole, isSure, ...one }) => {
      const exact = part.dividedBy(whole);
      // Where nothing says which is the part, the smaller one is.
      const share = isSure || !exact.greaterThan(ONE) ? exact : ONE.dividedBy(exact);
      return { ...one, row, field, share, key: isSure ? 'wrong' : 'unlike' } as const;
    });
    const equations = equationsIn(field.text).map(
      ({ worked, ...one }) => ({ ...one, row, field, share: worked, key: 'wrong' }) as const,
    );
    return [...rates, ...equations];
  });
}

/** 在职人员数46/编制数48×100% where the indicator is explained: the result is what that comes to. */
function formulaOf(row: Row): readonly Told[] {
  const { criteria, actual } = row.indicator;
  const share = criteria && quotientIn(criteria.text);
  if (!share || !actual) return [];
  const result = actual.reading;
  if (result.kind !== 'quantity' || result.unit?.name !== '%') return [];
  const { value: stated, places, comparator } = result;
  if (comparator !== undefined) return [];
  // A rate of change may be told by the two amounts it is of.
  const fits = [share, share.minus(ONE)].some((one) =>
    [one, one.abs()].some(
      (way) => !way.times(HUNDRED).minus(stated).abs().greaterThan(stepAt(places)),
    ),
  );
  const quote = criteria.text.trim();
  return [{ row, field: actual, quote, stated, places, fits, share, key: 'against-result' }];
}

function verdictOf({ row, field, key, quote, share, stated, places }: Told): Verdict<Told['key']> {
  const expected = `${formatDecimal(share.times(HUNDRED), Math.max(places, 2))}%`;
  const actual = `${stated.toFixed()}%`;
  return {
    outcome: key === 'unlike' ? 'note' : 'fail',
    key,
    cells: key === 'against-result' ? cellsOf(row, field, row.indicator.criteria) : [field.cell],
    expected,
    actual,
    data: {
      indicator: row.indicator.name,
      quote,
      expected,
      ...(key === 'against-result' && { actual }),
    },
    path: rowPath(row, 'workings'),
    values: [...rowValues(row), quote],
  };
}
