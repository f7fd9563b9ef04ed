import { readAmount } from '../amount';
import type { Spot } from './grid';
import type { Field } from './model';

/** `18/20`, `9.8分／10分` */
const JOINT = /^\s*([\d０-９.．]+)\s*分?\s*[/／]\s*([\d０-９.．]+)\s*分?\s*$/;
/** 分值/得分 has the points first. */
const WEIGHT_FIRST = /(?:分值|满分|权重|标准分).*(?:得分|自评)/;

/** What was scored out of how many points, where one cell holds both: `18/20` under 得分/分值. */
export function jointPoints(
  field: Field | undefined,
  heading: Spot | undefined,
): { readonly score: Field; readonly weight: Field } | undefined {
  if (typeof field?.value !== 'string') return undefined;
  const { text, inside } = field;
  const [, first, second] = JOINT.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const part = (digits: string, from: number): Field => {
    const { numberAsText: _, ...own } = field;
    const start = (inside?.start ?? 0) + text.indexOf(digits, from);
    const reading = readAmount(digits, { figure: true });
    return { ...own, text: digits, reading, inside: { start, end: start + digits.length } };
  };
  const [one, other] = [part(first, 0), part(second, text.search(/[/／]/))];
  return WEIGHT_FIRST.test(heading?.label?.bare ?? '')
    ? { score: other, weight: one }
    : { score: one, weight: other };
}
