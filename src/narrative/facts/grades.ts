import type { GradeFact, Sentence } from '../model';
import { withoutOwnName, type Context } from './context';
import { isAnother, isBelow, isOneProject } from './phrases';

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
        isByOthers(before) ||
        isOfAnotherYear(before, context.year) ||
        isOfOther(before + (/^[\u4e00-\u9fff]{2}/.exec(match[0])?.[0] ?? ''), context) ||
        RULE.test(text.slice(match.index + match[0].length))
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
const BY_OTHERS =
  /第三方|重点评价|财政评价|财政复核|复评|再评价|抽查|抽评|上级(?:部门|主管部门)?(?:评价|复核|考核|评定)/;

/** Whether words name someone else who scores the unit. */
export function isByOthers(words: string): boolean {
  return BY_OTHERS.test(words);
}

/** 评为“良”的，维持上年规模; 等级为“良”及以下的项目; 等级为良好的学校20所: what each grade leads to, or how many have it. */
const RULE =
  /^[”"’'」』]?(?:等[次级]|档次?|级)?(?:及?以[上下]|的(?!好?成绩|评价|评定|结[果论]|等[次级]|水平))/;

/** Whether what a grade is of, in the part of the sentence before it, is something else than the evaluation of the unit. */
function isOfOther(before: string, { names, project }: Context): boolean {
  const part = /[^；;]*$/.exec(before)?.[0] ?? '';
  // 自评得分89分，等级为良: what the clause before speaks of.
  const clauses = part.split(/[，,]/);
  const last = clauses.pop() ?? '';
  // 总分99分，其中满意度指标得10分，等级为优: of the total, and not of its last part.
  while (PART_OF_SCORE.test(clauses.at(-1) ?? '')) clauses.pop();
  const isBare = /^\s*(?:评[价定]|自评|综合|绩效)*(?:等级|等次|档次|评级|结果|结论)?$/.test(last);
  const about = isBare ? `${clauses.pop() ?? ''}，${last}` : last;
  if (OF_OTHER.test(about) && !/自评/.test(about)) return true;
  if (project !== undefined && /部门整体|整体支出/.test(about)) return true;
  return isBelow(part) || isAnother(about, names) || isPartNamed(about, names);
}

const PART_OF_SCORE =
  /^\s*(?:其中[：:]?)?[\u4e00-\u9fff、“”]{0,12}(?:指标|执行率?|情况|管理|绩效|产出|效益|满意度)(?:得分?|为|自评得分?)\s*\d+(?:\.\d+)?\s*分$/;

/** 国有林场自评等级, 官渡镇自评得分89分: a unit of a kind that stands below others. */
function isPartNamed(words: string, names: readonly string[]): boolean {
  const unit = PART.exec(words)?.[1];
  return unit !== undefined && !names.some((name) => name.includes(unit) || unit.includes(name));
}

const PART =
  /^\s*(?:其中[：:，,]?)?([\u4e00-\u9fff]{1,12}(?:[林农牧渔茶]场|[^我本]镇|街道|[^我本]乡|分局|[^我本]站|[^我本]所))(?:20\d{2}年度?)?(?:绩效)?(?:自评|评价|得分)/;

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
