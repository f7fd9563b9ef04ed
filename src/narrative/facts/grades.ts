import type { GradeFact, Sentence } from '../model';
import { withoutOwnName, type Context } from './context';
import { isOneProject } from './phrases';

const NAME = '(优秀|优|良好|良|中等|中|不合格|合格|较差|差)';
const LINK = '(?:评定|评价|确定|认定|综合|达到|属于|定)?(?:为|是|：|:)';
const GRADE = new RegExp(
  `(?:(?:等级|等次|档次|评级)\\s*(?:${LINK})?|(?:自评|评价)(?:结果|结论)?\\s*${LINK})\\s*[“"‘「『']?${NAME}` +
    '(?=[”"’\'」』，。；、,;（(）)\\s]|等次|等级|档|级|的|$)',
  'g',
);
/** 评为“良”, 属于“中”等次. */
const RANKED = new RegExp(
  `(?:(?:评定?|定|列|确定)为\\s*(?:[“"‘「『]${NAME}[”"’」』]|${NAME}(?=等次|等级|档))|` +
    `(?:属于?|达到|处于|为)\\s*[“"‘「『]?${NAME}[”"’」』]?(?=等次|等级|档次))`,
  'g',
);
/** Grades of other things than the evaluation itself. */
const OF_OTHER = /考核|考评|评比|验收|质量|水质|空气|环境|信用|满意|达标|先进|单位被|个人/;

/** The grades that the report gives the unit, by the four names of the grading. */
export function gradesOf(sentences: readonly Sentence[], context: Context): readonly GradeFact[] {
  return sentences.flatMap(({ text, paragraph, start, headings, table }) => {
    if (!/[优良中差]|合格/.test(text) || headings.some(isOneProject)) return [];
    return gradesIn(text).flatMap((match): GradeFact[] => {
      // The grade of one project is not the unit's.
      const before = text.slice(0, match.index);
      if (
        /项目(?!支出)|专项/.test(withoutOwnName(before, context)) ||
        BY_OTHERS.test(before) ||
        isOfAnotherYear(before, context.year)
      )
        return [];
      const word = match.slice(1).find(Boolean) ?? '';
      const at = match.index + match[0].lastIndexOf(word);
      return [
        {
          mention: {
            paragraph,
            start: start + at,
            end: start + at + word.length,
            text: word,
            ...(table ? { table } : {}),
          },
          grade: gradeName(word),
          quote: clauseAround(text, match.index, match.index + match[0].length),
        },
      ];
    });
  });
}

function gradesIn(text: string): readonly RegExpExecArray[] {
  const found = /等[级次]|档次|评[级价]|自评/.test(text) ? [...text.matchAll(GRADE)] : [];
  if (!/[评定列确]为|[属为达处]/.test(text) || OF_OTHER.test(text)) return found;
  const isNew = (match: RegExpExecArray) =>
    found.every(
      ({ index, 0: words }) =>
        match.index >= index + words.length || index >= match.index + match[0].length,
    );
  return [...found, ...[...text.matchAll(RANKED)].filter(isNew)];
}

/** Whoever else evaluates gives grades of his own. */
const BY_OTHERS = /第三方|重点评价|财政评价|财政复核|复评|再评价|抽查|抽评|上级评价/;

function isOfAnotherYear(before: string, reportYear: number | undefined): boolean {
  const named = [...before.matchAll(/(20\d{2})\s*年|上年|去年/g)].pop();
  if (!named || reportYear === undefined) return false;
  return named[1] === undefined || Number(named[1]) !== reportYear;
}

function clauseAround(text: string, start: number, end: number): string {
  const before = /[^，。；,;]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^[^，。；,;]*/.exec(text.slice(end))?.[0] ?? '';
  return (before + text.slice(start, end) + behind).trim();
}

function gradeName(word: string): string {
  if (/^优/.test(word)) return '优';
  if (/^良/.test(word)) return '良';
  return /^[中合]/.test(word) ? '中' : '差';
}
