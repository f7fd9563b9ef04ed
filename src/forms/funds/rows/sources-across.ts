import type { FundsRow } from '../../model';
import type { Header } from '../headings/header';

/** `财政拨款 | 其他资金 | 合计`: sources that the budget is the sum of are its parts, as rows beneath it would be. */
export function sourcesAcross(
  { ofSources }: Header,
  total: FundsRow,
  parts: readonly FundsRow[],
): { readonly total: FundsRow; readonly parts: readonly FundsRow[] } {
  const sources = total.splits?.annualBudget;
  if (!ofSources || !sources || parts.length > 0) return { total, parts };
  const { splits: _, ...whole } = total;
  return {
    total: whole,
    parts: sources.map(({ label, name, amount }) => ({ label, name, annualBudget: amount })),
  };
}
