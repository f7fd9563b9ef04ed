import type { Finding } from './index';

/** A decimal alone, without a unit. */
const DECIMAL = /^[+-]?\d+(\.\d+)?$/;

function bare(figure: string): string {
  return figure.includes('.') ? figure.replace(/\.?0+$/, '') : figure;
}

/** A figure of a finding as its sentence prints it: 680.70 where the form writes two places, though the figure is 680.7. */
export function figureShown({ data }: Pick<Finding, 'data'>, figure: string): string {
  const printed = Object.values(data);
  if (!DECIMAL.test(figure) || printed.includes(figure)) return figure;
  const as = (own: string) => printed.find((text) => DECIMAL.test(text) && bare(text) === own);
  const own = bare(figure);
  const sign = /^[+-]/.exec(figure)?.[0];
  if (sign === undefined) return as(own) ?? figure;
  // A sentence may say 增加 2.10 where the difference is +2.1.
  const size = as(own.slice(1));
  return as(own) ?? (size === undefined ? figure : sign + size);
}
