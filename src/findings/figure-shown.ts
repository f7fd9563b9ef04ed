import type { Finding } from './index';

type Printed = Pick<Finding, 'data' | 'terms'>;

/** A decimal alone, without a unit. */
const DECIMAL = /^[+-]?\d+(\.\d+)?$/;
/** 1,800,000.00 as a cell shows it. */
const GROUPED = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.(\d+))?$/;
const YEAR = /^(?:19|20)\d\d$/;

function bare(figure: string): string {
  return figure.includes('.') ? figure.replace(/\.?0+$/, '') : figure;
}

/** A figure of a finding as its sentence prints it: 680.70 where the form writes two places, though the figure is 680.7. */
export function figureShown(finding: Printed, figure: string): string {
  return groupedLike(finding, inPlacesOf(Object.values(finding.data), figure));
}

function inPlacesOf(printed: readonly string[], figure: string): string {
  if (!DECIMAL.test(figure) || printed.includes(figure)) return figure;
  const as = (own: string) => printed.find((text) => DECIMAL.test(text) && bare(text) === own);
  const own = bare(figure);
  const sign = /^[+-]/.exec(figure)?.[0];
  if (sign === undefined) return as(own) ?? figure;
  // A sentence may say 增加 2.10 where the difference is +2.1.
  const size = as(own.slice(1));
  return as(own) ?? (size === undefined ? figure : sign + size);
}

/** An amount with the separators and the places of those that the form prints beside it: 1,800,000.00 and not 1800000. */
export function groupedLike({ terms }: Printed, figure: string): string {
  if (!DECIMAL.test(figure) || YEAR.test(figure)) return figure;
  const [whole = '', decimals = ''] = figure.split('.');
  if (whole.replace(/^[+-]/, '').length < 4) return figure;
  const places = placesGrouped(terms);
  if (places === undefined) return figure;
  const digits = decimals.padEnd(places, '0');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return digits === '' ? parted : `${parted}.${digits}`;
}

/** The most places of amounts with separators; `undefined` where there is none. */
function placesGrouped(terms: Printed['terms'] = []): number | undefined {
  let most: number | undefined;
  for (const { value } of terms) {
    const match = value === undefined ? undefined : GROUPED.exec(value.trim());
    if (match) most = Math.max(most ?? 0, match[1]?.length ?? 0);
  }
  return most;
}
