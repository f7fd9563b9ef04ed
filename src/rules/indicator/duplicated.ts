import { shownText } from '../../forms';
import { isSameCell } from '../../workbook';
import { type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';
import { isMask, isOwnName } from './names';

/** The name says what is measured, so that it is one thing under whatever heading; 道路养护 may be counted under one and graded under another. */
const MEASURE_NAME =
  /(?:率|数|数量|人次|面积|长度|里程|金额|满意度|总量|天数|时间|次|个|件|户|产量|成本)$/;

/** 同一指标在一张表里只列一次：名称、指标值、完成值、分值都相同的，多半是整行复制 */
export default rule({
  id: 'indicator/duplicated',
  outcome: 'note',
  basis: ['form:self-evaluation'],
  messages: ['twice', 'points', 'headings', 'results'],
  examples: {
    right: [
      {
        二级指标: '数量指标',
        三级指标: '新建村级道路',
        年度指标值: '≥5公里',
        实际完成值: '5.2公里',
        三级指标2: '新建村级道路',
        年度指标值2: '≥3公里',
        实际完成值2: '3公里',
      },
    ],
    wrong: [
      {
        二级指标: '数量指标',
        三级指标: '新建村级道路',
        年度指标值: '≥5公里',
        实际完成值: '5.2公里',
        三级指标2: '新建村级道路',
        年度指标值2: '≥5公里',
        实际完成值2: '5.2公里',
      },
    ],
  },
  check(subject) {
    const rows = rowsOf(subject);
    if (rows.length === 0) return NOT_APPLICABLE;
    const seen = new Map<string, Row>();
    const byName = new Map<string, Row>();
    const found: Pair[] = [];
    for (const row of rows) {
      const key = nameKey(row);
      if (key === undefined) continue;
      const isTelling = isOwnName(row.indicator.name);
      const first = seen.get(key);
      if (first) {
        // Names that come again with figures of their own are listed by project.
        if (isTelling && isSame(first, row)) found.push({ key: 'twice', first, second: row });
        else if (isMeasuredTwice(first, row) || (isTelling && isOneQuality(first, row)))
          found.push({ key: asOne(first, row), first, second: row });
        else if (isTelling) return [];
        continue;
      }
      seen.set(key, row);
      const { name } = row.indicator;
      const other = byName.get(name);
      const alike = other && underTwoHeadings(other, row, isTelling);
      if (other && alike) found.push({ key: alike, first: other, second: row });
      byName.set(name, row);
    }
    const [pair, ...more] = found;
    return pair && more.length === 0 ? [verdictOf(pair)] : [];
  },
});

type Key = 'twice' | 'points' | 'headings' | 'results';

interface Pair {
  readonly key: Key;
  readonly first: Row;
  readonly second: Row;
}

function verdictOf({ key, first, second }: Pair): Verdict<Key> {
  const { indicator } = second;
  return {
    outcome: 'note',
    key,
    cells: [indicator.label.cell, first.indicator.label.cell],
    data: {
      indicator: indicator.name,
      target: shownText(indicator.target),
      value: shownText(indicator.actual),
      other: shownText(first.indicator.actual),
    },
    path: rowPath(second, 'name'),
    values: rowValues(second),
  };
}

/** What an indicator is called, under which headings; `undefined` for one that has no name or is not filled in. */
function nameKey({ indicator }: Row): string | undefined {
  const { name, level1, level2, section, target, actual, group } = indicator;
  if (group !== undefined || name.length < 3 || name === level2 || isMask(name)) return undefined;
  const isFilled =
    target && actual && target.reading.kind !== 'blank' && actual.reading.kind !== 'blank';
  return isFilled ? [section ?? '', level1, level2, name].join('/') : undefined;
}

function asOne(first: Row, second: Row): 'twice' | 'points' {
  return isSame(first, second) ? 'twice' : 'points';
}

/** Whether a row says the same as another one, in cells of its own. */
function isSame(first: Row, second: Row): boolean {
  if (isSameCell(first.indicator.label.cell, second.indicator.label.cell)) return false;
  const [own, other] = [first, second].map((row) =>
    [...rowValues(row), row.indicator.reason?.text ?? ''].map((text) => text.replace(/\s+/g, '')),
  );
  return own?.join('|') === other?.join('|');
}

/** One result that was measured, and is neither all nor none nor just the target, is not come by twice. */
function isMeasuredTwice(first: Row, second: Row): boolean {
  if (!isAlike(first, second, 'target') || !isAlike(first, second, 'actual')) return false;
  if (isSameCell(first.indicator.label.cell, second.indicator.label.cell)) return false;
  const [target, actual] = [second.indicator.target?.reading, second.indicator.actual?.reading];
  if (target?.kind !== 'quantity' || actual?.kind !== 'quantity' || !actual.unit) return false;
  if (actual.value.isZero() || actual.value.equals(target.value)) return false;
  return !(actual.unit.dimension === 'ratio' && actual.value.equals(100));
}

/** 立项依据充分性 is judged once, whatever points it is given. */
function isOneQuality(first: Row, second: Row): boolean {
  if (!/[性度]$/.test(second.indicator.name)) return false;
  if (isSameCell(first.indicator.label.cell, second.indicator.label.cell)) return false;
  return isAlike(first, second, 'target') && isAlike(first, second, 'actual');
}

/** The same indicator with the same target under two headings that measure different things; lists by project repeat names. */
function underTwoHeadings(
  first: Row,
  second: Row,
  isTelling: boolean,
): 'headings' | 'results' | undefined {
  if (isMeasuredTwice(first, second)) return 'headings';
  if (!isTelling) return undefined;
  const [own, other] = [first.indicator, second.indicator];
  if (own.category === other.category || [own, other].some(isOfOther)) return undefined;
  if (!MEASURE_NAME.test(own.name) || !isAlike(first, second, 'target')) return undefined;
  if (isSameCell(own.label.cell, other.label.cell)) return undefined;
  return isAlike(first, second, 'actual') ? 'headings' : 'results';
}

function isOfOther({ category }: Row['indicator']): boolean {
  return category === 'other';
}

function isAlike(first: Row, second: Row, column: 'target' | 'actual'): boolean {
  const [own, other] = [first, second].map(
    ({ indicator }) => indicator[column]?.text.replace(/\s+/g, '') ?? '',
  );
  return own === other;
}
