import { HUNDRED, type Decimal, ZERO } from '../../amount';
import { figureIn } from '../field';
import { labelText } from '../labels/text';
import type { Funds, Indicator, OnTop, Section } from '../model';

const WHAT = '(?:项目?|指标|事项|因素|内容|情况)?';
/** 加分项, 奖励加分, 附加分 … and 减分项, 扣分事项: headings or names of rows, alone. */
const ON_TOP = new RegExp(
  `^(?:工作|绩效|其他|额外|考核|特色|创新|亮点|奖励|评价|自评)*(?:加分|加减分|减分|扣分|倒扣分?|附加分?|奖励分|奖惩)${WHAT}$`,
);
/** The usual points of an execution without a cell for them. */
const USUAL = 10;

interface Scored {
  readonly indicators: readonly Indicator[];
  readonly sections: readonly Section[];
  readonly funds: Funds | undefined;
}

/**
 * Rows of points that are given or taken off beside the 100: their 分值 is a limit of their own, and what they ask is no target. Where
 * only they make the weights come to 100, they are rows like any other.
 */
export function withRowsOnTop<T extends Scored>(scored: T): T {
  const { indicators, funds, sections } = scored;
  if (!indicators.some(isOnTop)) return scored;
  const own = indicators.filter((row) => !isOnTop(row));
  if (!isWhole(sumOf(own), funds) && isWhole(sumOf(indicators), funds)) return scored;
  const rows = indicators.map((row) => (isOnTop(row) ? onTop(row, sections) : row));
  return { ...scored, indicators: rows };
}

function isOnTop(row: Indicator): boolean {
  return headingOf(row) !== undefined;
}

function headingOf({ level1, level2, name }: Indicator): string | undefined {
  return [level1, level2, name].find((text) => text !== '' && ON_TOP.test(labelText(text).bare));
}

/** What is left of such a row: its name, its score and the reason, and how far the score may go. */
function onTop(row: Indicator, sections: readonly Section[]): Indicator {
  const { section, subsection, target, direction, bounds, actual, weight, ...rest } = row;
  const { skipped, ...counted } = rest;
  const stated = section === undefined ? undefined : sections[section]?.statedWeight;
  const limit = [weight, stated].find((field) => figureIn(field));
  const heading = headingOf(row) ?? '';
  const kind: OnTop['kind'] = /加减|奖惩/.test(heading)
    ? 'either'
    : /减|扣/.test(heading)
      ? 'deduction'
      : 'bonus';
  const beside = { onTop: { kind, ...(limit && { limit }) } };
  return figureIn(row.score) ? { ...counted, ...beside } : { ...rest, ...beside };
}

function sumOf(rows: readonly Indicator[]): Decimal {
  return rows.reduce<Decimal>((sum, { weight }) => sum.plus(figureIn(weight) ?? ZERO), ZERO);
}

function isWhole(sum: Decimal, funds: Funds | undefined): boolean {
  if (!funds) return sum.equals(HUNDRED);
  return sum.plus(figureIn(funds.total.weight) ?? USUAL).equals(HUNDRED) || sum.equals(HUNDRED);
}
