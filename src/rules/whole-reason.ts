/** Which rows one text for the whole form speaks of. */
import type { Category, Indicator, SelfEvaluation } from '../forms';
import type { ReasonText } from './rule';
import { generalNameOnly, isNoReason, sentencesOfCause, sharesWords } from './reason';

/** What a row whose name says nothing of its own is spoken of by, by what it measures. */
const BY_CATEGORY: Readonly<Partial<Record<Category, RegExp>>> = {
  quantity: /数量|任务|工作量|目标/,
  quality: /质量|合格|达标|验收|返工|规范/,
  timeliness: /时|期|进[度展]|推迟|滞后|延[误后]|拖|晚|缓慢/,
  cost: /成本|费用|造价|资金|支出|节约|超支|价/,
  economic: /效益|收入|产值|增收|经济/,
  social: /效益|效果|作用|社会/,
  ecological: /效益|生态|环境/,
  sustainability: /持续|长效|长期|机制/,
  satisfaction: /满意/,
};
/** Said of several rows, wherever it stands. */
const OF_ROWS =
  /(?:部分|个别|各项|多项|几项|有的|一些)(?:绩效)?(?:指标|任务|目标|工作)|上述|其[他它余]/;
/** Said in one sentence of several things, or of what all rows hang on. */
const OF_SEVERAL =
  /(?:[各多几两三四五六七八九2-9]|\d\d)(?:项|个(?!月|季度|百分点|工作日))|全部|整体|总体|总的|均|都|普遍|项目|工程|资金|经费|全年|我[局单委办院校中]|本[局单部]/;
/** The execution is a row of its own. */
const EXECUTION = /预算执行|执行率/g;
/** So many characters of a name on end are the name itself. */
const NAMING_LENGTH = 4;
/** So many tell what a sentence is about, be it not enough to name a row: 消防员 of 专职消防员人数. */
const WORD_LENGTH = 3;
/** So many characters on end that two texts have in common are no chance. */
const RUN_LENGTH = 5;

/** Whether a text speaks of a row, be its name made of general words. */
export function speaksOf(text: string, { name, category }: Indicator): boolean {
  if (!generalNameOnly(name)) return sharesWords(text, name);
  return BY_CATEGORY[category]?.test(text) ?? namingIn(text, name) !== undefined;
}

/** Whether a text uses so many words of a row's name on end that no other can be meant. */
export function namesRow(text: string, { name }: Pick<Indicator, 'name'>): boolean {
  return namingIn(text, name) !== undefined;
}

/** Whether a text uses a longer word of a row's name. */
export function takesUp(text: string, { name }: { readonly name: string }): boolean {
  return namingIn(text, name, WORD_LENGTH) !== undefined;
}

const PARTS = /[。；;\n\r]|(?=[一二三四五六七八九]是)/;
const GIVES_CAUSE = /^[\s，,]*(?:主要|其?原因|系|因|由于|受|这|对此)/;
/** What says that a target was missed, and by how much. */
const MISS =
  /[一二三四五六七八九]是|[（(]?\d+[)）.、]|第[一二三四五]|\d[\d.,，]*(?:[%％‰]|个百分点|平方公?[米里]|人次|公里|万?[\u4e00-\u9fff㎡])?|未能?|没有?|达到|完成|达标|实现|低于|不及|少于|年度|全年|年初|绩效|预期|设定|指标值|目标值|指标|目标|任务|实际|完成值|仅|只|为|的|较|比|差|缺口|个百分点|\p{P}|\s/gu;

const SHORTEST_CAUSE = 3;

/** Whether all that a text says of a row is that it missed its target: neither there nor right behind it is there a cause. */
export function saysOnlyMiss(text: string, { name }: Indicator): boolean {
  const parts = text.split(PARTS);
  const own = parts.flatMap((part, at) => (part.includes(name) ? [at] : []));
  return (
    own.length > 0 &&
    own.every((at) => {
      const rest = parts[at]?.replace(name, '').replace(MISS, '') ?? '';
      return rest.length < SHORTEST_CAUSE && !GIVES_CAUSE.test(parts[at + 1] ?? '');
    })
  );
}

/** Whether a text for the whole form tells again what another row has in its own cell, and does not name this one. */
export function isToldByAnother(
  text: string,
  indicator: Indicator,
  indicators: readonly Indicator[],
): boolean {
  if (namesRow(text, indicator)) return false;
  return indicators.some(
    ({ reason }) =>
      reason &&
      reason !== indicator.reason &&
      !isNoReason(reason.text) &&
      sharesRun(text, reason.text),
  );
}

/** Whether two texts have so many characters on end in common that one takes up the other. */
export function sharesRun(text: string, other: string): boolean {
  for (let at = 0; at + RUN_LENGTH <= text.length; at++) {
    const run = text.slice(at, at + RUN_LENGTH);
    if (/^\p{L}+$/u.test(run) && other.includes(run) && !generalNameOnly(run)) return true;
  }
  return false;
}

/**
 * What a text for the whole form tells of as causes. Measures that have a row of their own are of the whole project, and speak of
 * an indicator only where they name it.
 */
export function textOfCauses(
  whole: ReasonText,
  { reasonRows }: Pick<SelfEvaluation, 'reasonRows'>,
  indicator: Indicator,
): string {
  const { cause, measures } = reasonRows ?? {};
  if (!cause || !measures || isNoReason(cause.text)) return whole.text;
  return namesRow(measures.text, indicator) ? whole.text : cause.text;
}

/**
 * Whether a text for the whole form plainly leaves a row out: everything that it tells of as a cause names other rows. A sentence
 * that names none may be of any.
 */
export function leavesOut(
  text: string,
  indicator: Indicator,
  { indicators, year }: SelfEvaluation,
): boolean {
  if (text === '' || OF_ROWS.test(text)) return false;
  if (headedByAnother(text, indicator, { indicators, year })) return true;
  if (takesUp(text, indicator) || bearsOn(text, indicator)) return false;
  if (speaksOf(besideOthers(text, indicator, indicators), indicator)) return false;
  const told = sentencesOfCause(text, year);
  return told.length > 0 && told.every((sentence) => isOfOthers(sentence, indicators));
}

/** 观影人次未达目标：…: what a sentence is headed by is what it is of. */
const HEADED = /^[^，,。；;：:]{0,10}[：:]/;
const NUMBERED = /^[\s（(]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})?[)）、.．]*\s*/;

/** The row that the first sentence of a text is headed by, where all that it tells of as a cause is headed by other rows than this one. */
export function headedByAnother(
  text: string,
  indicator: Indicator,
  { indicators, year }: Pick<SelfEvaluation, 'indicators' | 'year'>,
): Indicator | undefined {
  if (!/[：:]/.test(text) || namesRow(text, indicator)) return undefined;
  const told = sentencesOfCause(text, year);
  const heads = told.map((sentence) => headOf(sentence.replace(NUMBERED, ''), indicators));
  return heads.every((head) => head && head !== indicator) ? heads[0] : undefined;
}

/** The row with the longest name that a sentence is headed by. */
function headOf(sentence: string, indicators: readonly Indicator[]): Indicator | undefined {
  let head: Indicator | undefined;
  for (const one of indicators) {
    const { name } = one;
    if (name.length < NAMING_LENGTH || name.length <= (head?.name.length ?? 0)) continue;
    if (sentence.startsWith(name) && HEADED.test(sentence.slice(name.length))) head = one;
  }
  return head;
}

/** A text without the longer words of other rows: 消防站 of 消防站建设数 says nothing of 消防员人数. */
function besideOthers(text: string, { name }: Indicator, indicators: readonly Indicator[]): string {
  let rest = text;
  for (const other of indicators) {
    if (other.name === name) continue;
    const own = namingIn(rest, other.name, WORD_LENGTH);
    if (own !== undefined && !name.includes(own)) rest = rest.replaceAll(own, ' ');
  }
  return rest;
}

/** A cause may be told in the words of a heading alone: 质量, 满意度. */
function bearsOn(text: string, { category }: Indicator): boolean {
  return category !== 'quantity' && BY_CATEGORY[category]?.test(text) === true;
}

function isOfOthers(sentence: string, indicators: readonly Indicator[]): boolean {
  let rest = sentence.replace(EXECUTION, '');
  for (const { name, category } of indicators) {
    const next = () => namingIn(rest, name, WORD_LENGTH);
    for (let own = next(); own; own = next()) rest = rest.replace(own, '');
    if (category === 'satisfaction') rest = rest.replace(/满意[度率]/g, '');
  }
  return rest !== sentence && !OF_SEVERAL.test(rest);
}

/** The longest words of a name that stand in a text, where they are enough to tell it from others. */
export function namingIn(text: string, name: string, shortest = NAMING_LENGTH): string | undefined {
  const least = Math.min(shortest, Math.max(name.length, 2));
  for (let length = name.length; length >= least; length--) {
    for (let at = 0; at + length <= name.length; at++) {
      const words = name.slice(at, at + length);
      if (text.includes(words) && !generalNameOnly(words)) return words;
    }
  }
  return undefined;
}
