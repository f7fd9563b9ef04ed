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
  const own = bare(figure);
  return printed.find((text) => DECIMAL.test(text) && bare(text) === own) ?? figure;
}
