import { findAmounts, type DateReading } from '../amount';
import type { DatedPlace, Mention, NamedPlace, Paragraph, Position } from './model';

export interface Identity {
  readonly title?: Mention;
  readonly year?: number;
  readonly isYearGuessed?: true;
  readonly project?: string;
  readonly names: readonly NamedPlace[];
  readonly dates: readonly DatedPlace[];
}

/** What a report is called ends so. */
export const TITLE = /(?:19|20)?\d{0,2}.*(?:自评|评价).{0,8}报告\s*$/;
/** A longer line is text. */
export const LONGEST_TITLE = 60;
const FIRST_SECTION = /^\s*(?:第一[章部节]|一\s*[、.．])/;
const ORGANISATION =
  /^[\u4e00-\u9fff·（）()]{2,40}(?:局|委员会|委|办公室|办|中心|学校|学院|大学|中学|小学|幼儿园|医院|院|厅|处|站|所|大队|支队|政府|办事处|总工会|联合会|协会|馆|党校|团委|妇联|科协|残联|文联|工商联|红十字会|社|公司)$/;
const LABELLED =
  /^\s*(?:(?:预算)?(?:部门|单位)(?:[（(]单位[)）])?(?:名称)?|填报单位|编报单位|报告单位|评价单位|自评单位)\s*[:：]\s*(.*)$/;
const SEAL = /[（(]\s*(?:盖\s*章|公\s*章|签\s*章|章)\s*[)）]/g;
const NOT_A_NAME = /报告|附件|附表|情况|说明|基础数据|绩效|抄送|主送/;

/** Title, year, and the lines with which a report names its unit and its date. */
export function identityOf(paragraphs: readonly Paragraph[]): Identity {
  const firstSection = paragraphs.findIndex(({ text }) => FIRST_SECTION.test(text));
  // Lines that are another report's are blank.
  const first = Math.max(
    0,
    paragraphs.findIndex(({ text }) => text !== ''),
  );
  const bodyStart = firstSection < 0 ? Math.min(paragraphs.length, first + 12) : firstSection;
  const names: NamedPlace[] = [];
  const dates: DatedPlace[] = [];
  paragraphs.forEach(({ text, note }, paragraph) => {
    if (note || text.length > 160 || text.trim().length > 80) return;
    const position: Position = paragraph < bodyStart ? 'cover' : 'signature';
    for (const piece of piecesOf(text)) {
      const mention = { paragraph, ...piece };
      const date = /\d{4}|二[〇○零Oo0]/.test(piece.text) ? wholeDate(piece.text) : undefined;
      if (date) dates.push({ mention, position, date });
      else if (isName(piece.text)) names.push({ mention, position });
    }
  });
  const title = titleOf(paragraphs.slice(0, Math.max(bodyStart, first + 5)));
  const titled = /^[\u4e00-\u9fff（()）]{4,40}?(?=(?:关于)?\s*(?:19|20)\d{2})/.exec(
    title?.text ?? '',
  )?.[0];
  if (title && titled !== undefined && isName(titled)) {
    const { paragraph, start } = title;
    const mention = { paragraph, start, end: start + titled.length, text: titled };
    names.unshift({ mention, position: 'cover' });
  }
  const year = yearOf(paragraphs, title);
  const project = projectOf(title?.text ?? '');
  return {
    ...(title ? { title } : {}),
    ...year,
    ...(project === undefined ? {} : { project }),
    names: names.filter((name) => name.position === 'cover' || isSigned(name, dates, paragraphs)),
    dates,
  };
}

/** A unit on a line of its own signs the report beside a date or at its end; elsewhere it stands in a list. */
function isSigned(
  { mention: { paragraph } }: NamedPlace,
  dates: readonly DatedPlace[],
  paragraphs: readonly Paragraph[],
): boolean {
  const isLast = paragraphs.slice(paragraph + 1).every(({ note }) => note);
  return isLast || dates.some(({ mention }) => Math.abs(mention.paragraph - paragraph) <= 2);
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line's parts: a value behind its label, or words that wide gaps part; seals are left out. */
function piecesOf(line: string): readonly Piece[] {
  const bare = line.replace(SEAL, (seal) => ' '.repeat(seal.length));
  const labelled = LABELLED.exec(bare);
  const offset = labelled ? bare.length - (labelled[1] ?? '').length : 0;
  const pieces: Piece[] = [];
  const pattern = /\S+(?:\s\S+)*/g;
  pattern.lastIndex = offset;
  for (let match = pattern.exec(bare); match; match = pattern.exec(bare)) {
    pieces.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return pieces;
}

/** Whether a line is the name of an office and nothing else. */
export function isName(text: string): boolean {
  const plain = text.replace(/\s/g, '');
  return plain.length >= 4 && ORGANISATION.test(plain) && !NOT_A_NAME.test(plain);
}

function wholeDate(text: string): DateReading | undefined {
  const plain = arabicDate(text);
  const [found, more] = findAmounts(plain);
  if (!found || more || found.reading.kind !== 'date') return undefined;
  const { reading } = found;
  const around = (plain.slice(0, found.start) + plain.slice(found.end)).replace(
    /[\s（()）]|日期|时间|[:：]/g,
    '',
  );
  return around === '' && reading.year !== undefined && reading.month !== undefined
    ? reading
    : undefined;
}

const DIGITS = '〇一二三四五六七八九';

/** 二〇二四年五月三十日 → 2024年5月30日 */
function arabicDate(text: string): string {
  const match =
    /([二][〇○零Oo0一二三四五六七八九]{3})\s*年\s*([一二三四五六七八九十]{1,2})\s*月(?:\s*([一二三四五六七八九十]{1,3})\s*日)?/.exec(
      text,
    );
  if (!match) return text;
  const year = [...(match[1] ?? '')].map((sign) => Math.max(0, DIGITS.indexOf(sign))).join('');
  const day = match[3] === undefined ? '' : `${chinese(match[3])}日`;
  return text.replace(match[0], `${year}年${chinese(match[2] ?? '')}月${day}`);
}

function chinese(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text];
  const high = tens === '' ? 1 : Math.max(0, DIGITS.indexOf(tens));
  return high * 10 + Math.max(0, DIGITS.indexOf(ones));
}

function titleOf(paragraphs: readonly Paragraph[]): Mention | undefined {
  for (const [paragraph, { text }] of paragraphs.entries()) {
    const trimmed = text.trim();
    if (trimmed.length > LONGEST_TITLE || !TITLE.test(trimmed)) continue;
    const start = text.indexOf(trimmed);
    return { paragraph, start, end: start + trimmed.length, text: trimmed };
  }
  return undefined;
}

/** 2023年度河道治理项目支出绩效自评报告 → 河道治理 */
function projectOf(title: string): string | undefined {
  if (!/项目|工程|专项/.test(title) || title.includes('整体')) return undefined;
  return title
    .replace(/\s/g, '')
    .replace(/^.*?关于/, '')
    .replace(
      /^.*?(?:局|委员会|委|办公室|中心|学院|学校|医院|厅|政府|站|所)(?=(?:19|20)\d{2}年?度?.{4,}(?:项目|工程|专项))/,
      '',
    )
    .replace(/(?:19|20)\d{2}年?度?/, '')
    .replace(/(?:财政)?(?:支出)?(?:预算)?(?:绩效)?(?:自我评价|自评|评价).*$/, '')
    .replace(/项目$/, '');
}

/** Paragraphs in which a report has said of which year it is. */
const BEGINNING = 60;

/** A year that is named so often is the report's. */
const ENOUGH = 3;

/** A span of years, the first of several and one to come are not what a report is about. */
const OTHER_YEARS =
  /20\d{2}\s*年?\s*[-—–－~～至到]+\s*20\d{2}\s*年|自20\d{2}\s*年|20\d{2}\s*年度?(?:起|以来|之前|之后|底前)|(?:列入|纳入|编入|力争|计划|预计)20\d{2}\s*年/g;

/** The year of the title, else the one that `年度` is said of most often; any other that is named is a guess. */
function yearOf(
  paragraphs: readonly Paragraph[],
  title: Mention | undefined,
): Pick<Identity, 'year' | 'isYearGuessed'> {
  const titled = /(20\d{2})\s*年?/.exec(title?.text ?? '')?.[1];
  if (titled !== undefined) return { year: Number(titled) };
  const counts = new Map<number, number>();
  const whole = new Set<number>();
  for (const { text } of paragraphs.filter(({ text }) => text !== '').slice(0, BEGINNING)) {
    for (const match of text.replace(OTHER_YEARS, '').matchAll(/(20\d{2})\s*年度?/g)) {
      const year = Number(match[1]);
      const isWhole = match[0].endsWith('度');
      if (isWhole) whole.add(year);
      counts.set(year, (counts.get(year) ?? 0) + (isWhole ? 5 : 1));
    }
  }
  const [found] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!found) return {};
  const [year, weight] = found;
  return whole.has(year) || weight >= ENOUGH ? { year } : { year, isYearGuessed: true };
}
