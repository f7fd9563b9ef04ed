const LOW = 0x9e3779b1;
const HIGH = 0x85ebca6b;

/**
 * A short stable name for "this rule, about this field, with these values": 13 letters and digits from 64 mixed bits.
 * No addresses go in, so a kept reason survives an inserted row and goes stale when a figure changes.
 */
export function fingerprint(rule: string, path: string, values: readonly string[]): string {
  const text = `${rule}\u0000${path}\u0000${values.join('\u0001')}`;
  let low = 0x12345678;
  let high = 0x9abcdef0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, LOW);
    high = Math.imul(high ^ code, HIGH);
    low ^= low >>> 15;
    high ^= high >>> 13;
  }
  low = Math.imul(low ^ (high >>> 16), LOW) >>> 0;
  high = Math.imul(high ^ (low >>> 15), HIGH) >>> 0;
  return high.toString(36).padStart(7, '0') + low.toString(36).padStart(7, '0').slice(1);
}
