/** A place or a number of its own makes it another unit: 江南市江北区教育局 is not 江南市教育局, nor 第一中学 any 中学. */
const ANOTHER = /.(?:[省市县区州旗镇]|(?<!城)乡)|街道|[第\d一二三四五六七八九十]/;
/** 人社局 */
const LEAST_NAME = 3;

/** Whether one of two names, as for comparison, may be the other cut short: 水利局 or 某水利局 for 某县水利局, 人社局 for 人力资源和社会保障局. */
export function isShortFor(a: string, b: string): boolean {
  // Cut endings make names no longer; most forms that are left alone name nobody.
  if (a.length < LEAST_NAME || b.length < LEAST_NAME || a === b) return false;
  const [short, whole] = [ending(a), ending(b)].sort((one, other) => one.length - other.length);
  if (short === undefined || whole === undefined) return false;
  if (short.length < LEAST_NAME) return false;
  return whole.endsWith(short) || withoutLevel(whole) === short || isAbridged(short, whole);
}

/** 政府办 and 政府办公室, 卫健委 and 卫生健康委员会 end alike. */
function ending(name: string): string {
  return name.replace(/(?<=办)公室$/, '').replace(/委员会$/, '委');
}

/** 某水利局 for 某县水利局. */
export function withoutLevel(name: string): string {
  return name.replace(/(?<=[^省市县区]{2})[省市县区](?=..)/g, '');
}

/** 综合执法局 for 城市管理和综合执法局: its characters in their order, up to the last, with words left out inside. */
function isAbridged(short: string, whole: string): boolean {
  if (short.length > whole.length - 2 || short.at(-1) !== whole.at(-1)) return false;
  let at = 0;
  let skipped = '';
  const left: string[] = [];
  for (const character of whole) {
    if (character === short[at]) {
      at++;
      left.push(skipped);
      skipped = '';
    } else skipped += character;
  }
  // What was left out before the first is the place that all units of the town share.
  return at === short.length && skipped === '' && !left.slice(1).some((one) => ANOTHER.test(one));
}
