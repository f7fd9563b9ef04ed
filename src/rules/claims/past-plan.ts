/** A measure whose day lies before the year of the form: 2021年5月底前完成 in the form of 2023. */
import { named } from '../field-names';
import type { ClaimId } from './claim';
import { evidence, type Evidence, type Facts } from './facts';
import type { Statement } from './statement';

const DUE =
  /^(?:计划|拟|将|预计|力争|确保|争取)?[于在]?(20\d\d)年(?:[上下]半年|\d{1,2}月份?)?(?:\d{1,2}日)?(?:[上中下]旬|[底初末])?之?前(?:可|能够?|将)?(?:全[部面])?(?:完成|完工|竣工|办结|整改|到位|交付|验收|投入|建成|补)/;

export function plannedInThePast(
  { text }: Statement,
  facts: Facts,
): (Evidence & { readonly claim: ClaimId; readonly quote: string }) | undefined {
  const { year } = facts;
  if (year === undefined) return undefined;
  // The last words of a reason are what will be done; amid others they may tell what had been agreed.
  const last = text
    .split(/[，,；;。！!？?\n\r]+/)
    .filter((clause) => clause.trim() !== '')
    .at(-1)
    ?.trim();
  const due = last === undefined ? undefined : DUE.exec(last)?.[1];
  if (last === undefined || due === undefined || Number(due) >= year) return undefined;
  const value = `${year}`;
  return {
    claim: 'planned-in-the-past',
    quote: last,
    ...evidence([{ label: named('year'), field: undefined, value }]),
  };
}
