import type { DateReading } from './reading';

export type DateParts = Omit<DateReading, 'kind' | 'text' | 'partly' | 'tail'>;

export interface DateMatch extends DateParts {
  /** Offset behind the date. */
  readonly end: number;
}

const YEAR = '((?:19|20)\\d{2})';
const S = '\\s*';
const TO = `${S}(?:-|~|—|至|到)${S}`;
const EDGE = `(?:(?:的)?${S}(年?初(?![步始中级期预部批安申设计目])|年中|年?底|年?末|月底|月末|月初|上旬|中旬|下旬))?`;
const BOUND = `(${S}(?:之前|以前|前(?![一二三四两几\\d季期后列景往来提沿端瞻述])|之内|以内|内(?![设部容控外涝河蒙])|止))?`;
/** A period named by a word is a date only where it stands for itself: not in 全年预算数. */
const ALONE = '(?=$|[^\\u4e00-\\u9fff]|前|内|以|之|完成|实施|开展|持续|全部|建成|竣工|验收)';
const QUARTER = `第?([一二三四1-4])(?:个)?季度?(?:度)?(?:末|底)?`;

const PATTERNS: readonly (readonly [
  RegExp,
  (groups: readonly (string | undefined)[]) => DateParts | undefined,
])[] = [
  // 2023年1月1日至2023年12月31日, 2023.1.1-2023.12.31
  [
    sticky(
      `${YEAR}${S}[年./-]${S}(\\d{1,2})${S}[月./-]${S}(\\d{1,2})${S}日?${TO}(?:${YEAR}${S}[年./-]${S})?(\\d{1,2})${S}[月./-]${S}(\\d{1,2})(?!\\d)${S}日?${BOUND}`,
    ),
    ([y1, m1, d1, y2, m2, d2, bound]) => period(point(y1, m1, d1), point(y2 ?? y1, m2, d2), bound),
  ],
  // 2023年1-12月, 2023年1月至2023年12月
  [
    sticky(
      `${YEAR}${S}[年./-]${S}(\\d{1,2})${S}月?份?${TO}(?:${YEAR}${S}[年./-]${S})?(\\d{1,2})${S}月份?(?:底|末)?${BOUND}`,
    ),
    ([y1, m1, y2, m2, bound]) => period(point(y1, m1), point(y2 ?? y1, m2), bound),
  ],
  // 2023.01-2023.12
  [
    sticky(`${YEAR}[./](\\d{1,2})${TO}${YEAR}[./](\\d{1,2})(?![\\d.%/])${BOUND}`),
    ([y1, m1, y2, m2, bound]) => period(point(y1, m1), point(y2, m2), bound),
  ],
  // 2021年至2023年, 2021-2023年
  [
    sticky(`${YEAR}${S}年?${TO}${YEAR}${S}年(?!\\d)度?${EDGE}${BOUND}`),
    ([y1, y2, edge, bound]) => period(point(y1), edged({ ...point(y2) }, edge), bound),
  ],
  // 1-12月, 7月至9月
  [
    sticky(`(\\d{1,2})${S}月?${TO}(\\d{1,2})${S}月份?(?:底|末)?(?!\\d{1,2}日)${BOUND}`),
    ([m1, m2, bound]) => period(point(undefined, m1), point(undefined, m2), bound),
  ],
  // 2023年12月31日
  [
    sticky(`${YEAR}${S}年${S}(\\d{1,2})${S}月${S}(\\d{1,2})${S}[日号]${BOUND}`),
    ([y, m, d, bound]) => ended(point(y, m, d), bound),
  ],
  // 2023年12月底前
  [
    sticky(`${YEAR}${S}年${S}(\\d{1,2})${S}月(?:份)?${EDGE}${BOUND}`),
    ([y, m, edge, bound]) => ended(point(y, m), bound, edge),
  ],
  // 2023年第三季度末, 2023年上半年
  [
    sticky(`(?:${YEAR}${S}年(?:度)?${S})?${QUARTER}${BOUND}`),
    ([y, quarter, bound]) => ended(quarterEnd(y, quarter), bound),
  ],
  [
    sticky(
      `(?:${YEAR}${S}年(?:度)?${S})?(上半年|下半年|全年|年初|年中|年底|年末|年内)${ALONE}${BOUND}`,
    ),
    ([y, word, bound]) => named(y, word, bound),
  ],
  // 2023年, 2023年度, 2024年年初
  [
    sticky(`${YEAR}${S}年(?:度)?${EDGE}${BOUND}`),
    ([y, edge, bound]) => ended(point(y), bound, edge),
  ],
  // 2023-12-31, 2023/12/31, 2023.12.31
  [
    sticky(`${YEAR}([./-])(\\d{1,2})\\2(\\d{1,2})(?![\\d%.])${BOUND}`),
    ([y, , m, d, bound]) => ended(point(y, m, d), bound),
  ],
  // 2023.12, 2023/12, 2023-12
  [
    sticky(
      `${YEAR}(?:[/-](?=\\d)|\\.(?=\\d\\d))(0[1-9]|1[0-2]|[1-9])(?![\\d%.,/万亿元个人米天分])${BOUND}`,
    ),
    ([y, m, bound]) => ended(point(y, m), bound),
  ],
  // 11月30日前, 9月前, 12月
  [
    sticky(`(\\d{1,2})${S}月${S}(\\d{1,2})${S}[日号]${BOUND}`),
    ([m, d, bound]) => ended(point(undefined, m, d), bound),
  ],
  [
    sticky(`(\\d{1,2})${S}月(?:份)?${EDGE}${BOUND}`),
    ([m, edge, bound]) => ended(point(undefined, m), bound, edge),
  ],
];

/** A test that all dates pass and nearly all other figures fail, so that the patterns are seldom tried. */
const POSSIBLE =
  /(?:19|20)\d{2}\s*[年./~—至到-]|\d{1,2}\s*(?:月|[-~—至到]\s*\d{1,2}\s*月)|[1-4]\s*季度|[^\d]/y;

function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
}

/** The date that stands at `offset` of a normalised text. */
export function matchDate(text: string, offset: number): DateMatch | undefined {
  POSSIBLE.lastIndex = offset;
  if (!POSSIBLE.test(text)) return undefined;
  for (const [pattern, build] of PATTERNS) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (!match) continue;
    const date = build(match.slice(1));
    if (date) return { ...date, end: pattern.lastIndex };
  }
  return undefined;
}

interface Point {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** `undefined` where the parts are no date: month 13, 31 June. */
function point(year?: string, month?: string, day?: string): Point | undefined {
  const parts = {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
  if (parts.month !== undefined && (parts.month < 1 || parts.month > 12)) return undefined;
  if (parts.day !== undefined) {
    const last = new Date(Date.UTC(parts.year ?? 2024, parts.month ?? 1, 0)).getUTCDate();
    if (parts.day < 1 || parts.day > last) return undefined;
  }
  return parts;
}

function edged(at: Point | undefined, edge: string | undefined): Point | undefined {
  if (!at || edge === undefined || at.month !== undefined) return at;
  if (/[底末]/.test(edge)) return { ...at, month: 12 };
  return at;
}

function ended(
  at: Point | undefined,
  bound: string | undefined,
  edge?: string,
): DateParts | undefined {
  const when = edged(at, edge);
  return when && { bound: bound === undefined ? 'in' : 'by', ...when };
}

function period(
  from: Point | undefined,
  to: Point | undefined,
  bound: string | undefined,
): DateParts | undefined {
  return from && to && { bound: bound === undefined ? 'in' : 'by', ...to, from };
}

const CHINESE_QUARTERS = '一二三四';

function quarterEnd(year: string | undefined, quarter: string | undefined): Point | undefined {
  if (quarter === undefined) return undefined;
  const place = CHINESE_QUARTERS.indexOf(quarter);
  const number = place >= 0 ? place + 1 : Number(quarter);
  return point(year, String(number * 3));
}

function named(
  year: string | undefined,
  word: string | undefined,
  bound: string | undefined,
): DateParts | undefined {
  if (word === '上半年') return ended(point(year, '6'), bound);
  if (word === '年内') return ended(point(year, '12'), word);
  if (word === '年初' || word === '年中') return ended(point(year), bound);
  return ended(point(year, '12'), bound);
}
