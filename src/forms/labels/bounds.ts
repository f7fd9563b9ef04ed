import type { Comparator } from '../../amount';
import type { Direction } from '../model';
import { squeeze } from './text';

interface Bound {
  readonly sign?: Comparator;
  readonly direction: Direction;
  /** A comparator itself, not only the way that is good. */
  readonly sharp?: true;
}

/** Signs and words that say how a target bounds its value. */
const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/^定性/, { direction: 'qualitative' }],
  [
    /^(?:[≥≧⩾]|>=|=>|大于等于|大于或等于|不小于|不低于|不少于|至少)$/,
    { sign: '>=', direction: 'positive', sharp: true },
  ],
  [
    /^(?:[≤≦⩽]|<=|=<|小于等于|小于或等于|不大于|不高于|不超过|不多于|至多)$/,
    { sign: '<=', direction: 'negative', sharp: true },
  ],
  [/^(?:>|大于|高于|超过)$/, { sign: '>', direction: 'positive', sharp: true }],
  [/^(?:<|小于|低于|少于)$/, { sign: '<', direction: 'negative', sharp: true }],
  [/^(?:=|==|═|﹦|等于)$/, { sign: '=', direction: 'equal', sharp: true }],
  [/^正向/, { sign: '>=', direction: 'positive' }],
  [/^(?:反向|逆向|负向)/, { sign: '<=', direction: 'negative' }],
];

/** How a text of a column for 指标性质 or 运算符号 says that a target bounds its value. */
export function boundOf(text: string): Bound | undefined {
  // `定量（≥）` and `正向指标` say more than one thing; the sign in brackets is the sharper one.
  const word = squeeze(text).replace(/指标$/, '');
  const whole = BOUNDS.find(([pattern]) => pattern.test(word))?.[1];
  const inner = /[([](.+?)[)\]]/.exec(word)?.[1];
  const sharper =
    inner === undefined ? undefined : BOUNDS.find(([pattern]) => pattern.test(inner))?.[1];
  return sharper ?? whole;
}
