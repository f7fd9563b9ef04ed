import { remembered } from '../../amount';

/**
 * The words of a label, whatever its width, spacing, numbering, brackets and colons: the one normaliser of labels.
 */

/** `plain` keeps the brackets, `bare` has lost them together with numbering, stars and closing colons. */
export interface LabelText {
  readonly plain: string;
  readonly bare: string;
  /** What stood in brackets, in order: `分值(50分)` → `50分`. */
  readonly brackets: readonly string[];
}

const NO_LABEL: LabelText = { plain: '', bare: '', brackets: [] };

/** Nothing in such a text needs normalising. */
export const HAN = /^[\u4e00-\u9fa5]+$/;
const WHITE = /[\s\u00a0\u00ad\u2000-\u200f\u2060\u3000\ufeff]+/g;
const BRACKET = /[([{【〔《]([^()[\]{}【】〔〕《》]*)[)\]}】〕》]/;
const NUMBERING = /^(?:[一二三四五六七八九十]{1,3}[、.,:]|\d{1,2}[、.,)]+(?!\d)|[①-⑳])+/;
const STARS = /^[★☆*▲△※#●◆■]+/;
/** `执行率⑤=④/②`: how the column is worked out. */
const FORMULA = /(?<=[\u4e00-\u9fa5])(?:\d{1,2}|[a-z])?=[\da-z/÷*×+%-]+$/i;
const CLOSING = /[:;,。、.★☆*▲△※%]+$/;

/** Full width to half width and all white space out; CJK punctuation that has no half width stays. */
export function squeeze(text: string): string {
  return HAN.test(text) ? text : squeezed(text);
}

// Circled digits would become plain ones, and squares such as ㎡ letters: both are handled by name elsewhere.
const squeezed = remembered((text): string => text.normalize('NFKC').replace(WHITE, ''));

/** Takes bracketed parts out, inner ones first. */
function takeBrackets(text: string): { bare: string; brackets: string[] } {
  const brackets: string[] = [];
  let bare = text;
  for (let match = BRACKET.exec(bare); match; match = BRACKET.exec(bare)) {
    if (match[1]) brackets.push(match[1]);
    bare = bare.slice(0, match.index) + bare.slice(match.index + match[0].length);
  }
  // A bracket that is never closed holds no label words either.
  const open = bare.indexOf('(');
  if (open > 0) {
    brackets.push(bare.slice(open + 1));
    bare = bare.slice(0, open);
  }
  return { bare, brackets };
}

function trimLabel(text: string): string {
  const name = text.includes('=') ? text.replace(FORMULA, '') : text;
  return name.replace(STARS, '').replace(NUMBERING, '').replace(CLOSING, '');
}

/** `①一般公共预算`: a number that would become a plain digit of the name. */
const CIRCLED = /^[\s\u3000]*[①-⑳][\s\u3000]*(?=[\u4e00-\u9fff])/;

const ANY_CIRCLED = /[①-⑳]/;
/** `年度拨付金额④`, `小计③=①+②`: the number of a column of figures, behind its name. */
const COLUMN_NUMBER = /(?<=[数额率计算]\s*(?:[(（][^()（）]*[)）])?\s*)[①-⑳](?=\s*(?:[=＝]|$))/;

function unnumbered(text: string): string {
  return ANY_CIRCLED.test(text) ? text.replace(CIRCLED, '').replace(COLUMN_NUMBER, '') : text;
}

/** Reads a label; anything too long to be one gives an empty label. */
export const labelText = remembered((text): LabelText => {
  if (text.length > 200) return NO_LABEL;
  const plain = squeeze(unnumbered(text));
  if (plain === '') return NO_LABEL;
  const { bare, brackets } = takeBrackets(plain);
  const trimmed = trimLabel(bare);
  if (trimmed !== '') return { plain, bare: trimmed, brackets };
  return { plain, bare: trimLabel(brackets[0] ?? ''), brackets };
});

/** The figure of `(50分)`, `(50%)`, `50分` in a heading: its digits and their place in the raw text. */
export interface StatedPoints {
  readonly start: number;
  readonly end: number;
}

const POINTS: readonly RegExp[] = [
  // A line may break the digits: between a bracket and 分 they are one figure.
  /[（(【[]\s*(?:满分|分值|权重|共|计|占)?[:：]?\s*([\d０-９](?:\s{0,2}[\d０-９])*(?:\s{0,2}[.．]\s{0,2}[\d０-９]+)?)\s*(?:分|%|％)\s*(?:[*×xX][^）)】\]]*)?[）)】\]]/,
  /[（(【[]\s*(?:满分|分值|权重)?[:：]?\s*([\d０-９]+(?:[.．][\d０-９]+)?)\s*[）)】\]]\s*$/,
  /([\d０-９]+(?:[.．][\d０-９]+)?)\s*分\s*[:：]?\s*$/,
  // `产出指标 50`, `效益 30%`
  /(?:指标|产出|效益|效果|满意度|成本|决策|投入|过程|管理)\s*[:：]?\s*([1-9１-９][\d０-９]{0,2})\s*[%％]?\s*$/,
];

/** Finds the points a heading states, as offsets into its raw text. */
export const statedPoints = remembered((text): StatedPoints | undefined => {
  if (text.length > 80 || !/[\d０-９]/.test(text)) return undefined;
  for (const pattern of POINTS) {
    const match = pattern.exec(text);
    const digits = match?.[1];
    if (!match || digits === undefined) continue;
    const start = match.index + match[0].indexOf(digits);
    return { start, end: start + digits.length };
  }
  return undefined;
});

const MONEY_UNIT = /(亿元|百万元|千元|百元|万元|元)/;

/** The money unit that a heading names in brackets or after `单位`. */
export function moneyUnit(label: LabelText): string | undefined {
  for (const part of label.brackets) {
    const match = MONEY_UNIT.exec(part);
    if (match) return match[1];
  }
  return /单位[:]?(?:人民币)?(亿元|百万元|千元|百元|万元|元)/.exec(label.plain)?.[1];
}

/** `2023年`, `（2023）年`, and the first of `2022—2023年`. */
const YEAR_WORD = /(?<!\d)(20\d\d)(?=[)\]〕]?年|[-—–~～至]+20\d\d[)\]〕]?年)/;
/** 2000人, 2012亩 and 2019万元 are amounts, 2020版 is a wording. */
const YEAR_ALONE =
  /(?<!\d)(20\d\d)(?!\d|[.,]\d|版|修订|[余多个万亩元户吨套株%‰]|公里|平方|人(?![民大事才社力员防口]))/;
const CHINESE_YEAR = /二[〇○零0oO]([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])年/;

/** A four-digit year from 2000 on, above all one with 年 behind it; `undefined` where the text names none. */
export function yearIn(text: string): number | undefined {
  return yearWordIn(text) ?? numberIn(YEAR_ALONE.exec(text));
}

const YEAR_RANGE = /20\d\d年?[-—–~～至]+20\d\d年/;
/** The year that a form is of, beside the years of a project: `2022—2024年实施期，2024年度填报`. */
const OWN_YEAR =
  /(?<!\d|20\d\d年?[-—–~～至]+)(20\d\d)年(?:度(?!实施期)|(?=自评|绩效|填报|评价))(?![-—–~～至]+20)/;

/** A year with 年 behind it: 2023年, 二〇二三年. */
export function yearWordIn(text: string): number | undefined {
  const own = YEAR_RANGE.test(text) ? numberIn(OWN_YEAR.exec(text)) : undefined;
  if (own !== undefined) return own;
  const found = numberIn(YEAR_WORD.exec(text));
  if (found !== undefined) return found;
  const chinese = CHINESE_YEAR.exec(text);
  return chinese ? 2000 + chineseDigit(chinese[1]) * 10 + chineseDigit(chinese[2]) : undefined;
}

function numberIn(match: RegExpExecArray | null): number | undefined {
  return match ? Number(match[1]) : undefined;
}

function chineseDigit(sign: string | undefined): number {
  return Math.max(0, '〇一二三四五六七八九'.indexOf(sign ?? ''));
}

/** A name for comparison: no white space, no brackets, no seal, one width. */
export const nameKey = remembered((text): string =>
  squeeze(text)
    .replace(/\((?:公章|盖章|签章|章)\)/g, '')
    .replace(/[()[\]【】"'“”‘’,.。、:;·]/g, ''),
);

/** What a title begins with, before its year or its kind of form: `某局2024年度部门整体支出绩效自评表`; empty where that is the first. */
export function nameInTitle(title: string): string {
  return (
    /^(?!\s*(?:20\d\d|二[〇○零]|附[件表]|部门|项目))(.{3,40}?)(?:关于)?(?:20\d\d\s*年|二[〇○零]|部门(?:整体|预算|支出)|整体支出|预算)/.exec(
      title.trim(),
    )?.[1] ?? ''
  );
}
