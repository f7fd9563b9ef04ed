/** Figures of a text that are of more than the form's own year or work: of several years, of the whole city. */

const YEARS =
  /(?:十[一二三四五]|[两二三四五六七八九十]|(?<![\d.])\d{1,2})(?:个年度|年)(?![级制龄生均]|以[上下])|十[一二三四五]五/;
const UNTIL = /20\d\d\s*年?\s*(?:[-—–~]+|至|到)\s*(?:20)?\d\d\s*年|实施期|项目周?期|规划期|远期/;
/** From here on the words are of the year, or of a part, again; the ends of a range of years are not. */
const NARROWED =
  /^.*(?:其中|本年|今年|当年|每年|年度目标|(?<![-—–~至到]\s*)20\d\d\s*年(?!度?\s*(?:[-—–~]|至|到|[)）])))/s;
const OF_ALL = /全[省市州盟旗县区]/;
const OWN = '[单部省市州盟旗县区镇乡局院校所站馆中]';
/** 其中本单位10条, 我中心承担10条: what is the unit's own of all that was told. */
const OWN_SHARE = new RegExp(`(?:其中|[本我]${OWN})[^。；;\\n\\r]*\\d`);
const SENTENCE = /[^。；;\n\r]+/g;

/** Whether its sentence tells a clause of several years, or of all of which the unit's own share follows. */
export function isOfMore(text: string, quote: string): boolean {
  const all = text.normalize('NFKC');
  const sentence = all.match(SENTENCE)?.find((one) => one.includes(quote));
  if (sentence === undefined) return false;
  const end = sentence.indexOf(quote) + quote.length;
  const said = sentence.slice(0, end).replace(NARROWED, '');
  if (YEARS.test(said) || UNTIL.test(said)) return true;
  return OF_ALL.test(said) && OWN_SHARE.test(sentence.slice(end));
}
