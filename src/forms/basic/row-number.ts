import { remembered } from '../../amount';
import { squeeze } from '../labels/text';

/** How the label of a row is numbered among its siblings. */
export interface Numbering {
  /** The number's surroundings: `(#)`, `#、`, `一、`. */
  readonly style: string;
  readonly value: number;
}

const CIRCLED = /^\s*([①-⑩])/;

/** A row's words without the number in a circle before them. */
export function uncircled(text: string): string {
  return text.replace(CIRCLED, '');
}

/** What number a row's label begins with. */
export const numbering = remembered((text): Numbering | undefined => {
  const circled = CIRCLED.exec(text)?.[1];
  if (circled !== undefined) return { style: '①', value: '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(circled) + 1 };
  const match = /^(?:其中[:、]?)?(\(?)(\d{1,2}|[一二三四五六七八九十])(\)|[、.,:](?!\d))/.exec(
    squeeze(text),
  );
  const [, open = '', digits, close = ''] = match ?? [];
  if (digits === undefined) return undefined;
  const chinese = '一二三四五六七八九十'.indexOf(digits);
  return {
    style: `${open}${chinese < 0 ? '#' : '一'}${close === '.' || close === ',' ? '、' : close}`,
    value: chinese < 0 ? Number(digits) : chinese + 1,
  };
});

/** Whether a row is the next one after another: `4、` after `3、`, not after `（3）`. */
export function follows(before: Numbering | undefined, after: Numbering | undefined): boolean {
  return before !== undefined && before.style === after?.style && before.value + 1 === after.value;
}

/** How high a number stands: 0 for `一、`, 1 for `（一）`, 2 for `1、`, 3 for `（1）`, 4 for `①`. */
export function rank({ style }: Numbering): number {
  if (style === '①') return 4;
  return (style.includes('#') ? 2 : 0) + (style.startsWith('(') ? 1 : 0);
}
