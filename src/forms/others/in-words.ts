import { readAmount } from '../../amount';
import { textsAhead, type CellRef, type Sheet } from '../../workbook';
import type { Field, FormLeftOut } from '../model';
import { OWN_TITLES } from './unrelated';

/** 部门整体支出绩效自评情况, 2023年度绩效自评报告（公开）; one that numbers itself is an entry of a list. */
const TITLE =
  /^(?![一二三四五六七八九十\d]{1,2}[、.．]).{0,40}(?:自评(?:工作)?(?:情况|报告|总结|结果|结论)(?:说明|报告|总结)?表?|绩效自评)(?:[（(][^（）()]*[)）])?$/;
/** What stands over a title: 附件2, 公开13表 */
const OVER_TITLE = /^(?:附[件表]|公开).{0,8}$/;
/** How many cells there are down to a title at most. */
const HEAD_CELLS = 4;

/** 自评得分95分, 绩效自评总分为95.5分; bounds of a grade are none. */
const SCORE =
  /自评(?:结果|结论)?(?:综合|总体|最终)?(?:得分|总得分|总分|评分|得)?(?:为|是|[:：])?\d{1,3}(?:\.\d+)?分(?![（(]?不?含|以上|以下|及以|[-~～—至到])/;
/** 自评等级为优, 自评结果：“良好”; a choice of several is none. */
const GRADE =
  /自评(?:等级|等次|结果|结论)(?:评定|确定)?(?:为|是|[:：])["“「]?(?:优秀?|良好?|中等?|差|合格|不合格)[等级]{0,2}(?:["”」]|[，。；;,.]|$)/;

/** Of budgets, not of the staff. */
const OF_BUDGETS = /支出|预算|资金|绩效自评|绩效评价/;
const SENTENCE = /[，。；]/;

/** A sheet that tells of a self-evaluation in sentences, or under its title, and is no form. */
export function evaluationInWords(sheet: Sheet): readonly FormLeftOut[] {
  if (!mayTell(sheet)) return [];
  const texts = sheet.cells.map(({ text }) => text.replace(/\s+/g, ''));
  if (OWN_TITLES.includes(sheet.cells[0]?.text.trim() ?? '')) return [];
  const title = texts
    .slice(0, HEAD_CELLS)
    .findIndex((text) => text !== '' && !OVER_TITLE.test(text));
  const titles = [texts[title] ?? '', sheet.name.replace(/\s+/g, '')];
  const named = titles.find((text) => TITLE.test(text));
  const said = texts.findIndex((text) => SCORE.test(text) || GRADE.test(text));
  const isTold = said >= 0 || (named !== undefined && texts.some((text) => SENTENCE.test(text)));
  if (!isTold || ![...titles, ...texts].some((text) => OF_BUDGETS.test(text))) return [];
  const cell = cellAt(sheet, said >= 0 ? said : Math.max(title, 0));
  const isProject = /项目/.test(named ?? '') && !/整体/.test(named ?? '');
  const kind = isProject ? 'project-self-evaluation' : 'self-evaluation';
  const sayings = named === undefined ? sayingsIn(sheet, isProject) : toldIn(sheet, isProject);
  return [
    {
      sheet: sheet.name,
      kind,
      why: 'in-words',
      ...(cell && { cell }),
      ...(sayings.length > 0 && { sayings }),
    },
  ];
}

/** What is said of other years, of single projects in the report of a unit, or of what others found is not the form's. */
const OF_OTHERS = /上年|去年|往年|历年|复评|复核|财政评价|平均|下属|所属/;
const OF_PROJECTS = /项目(?!支出绩效自评)/;

/** The sentences that state the score or the grade of the self-evaluation. */
function sayingsIn(sheet: Sheet, isProject: boolean): readonly Field[] {
  return fieldsOf(sheet, (text) => {
    if (!text.includes('自评')) return '';
    const own = text
      .split(/[。；;\n]/)
      .filter((sentence) => statesResult(sentence) && isOwn(sentence, isProject));
    return own.map((sentence) => `${sentence.trim()}。`).join('');
  });
}

/** All that a sheet under its own title tells, but for results that are not the form's. */
function toldIn(sheet: Sheet, isProject: boolean): readonly Field[] {
  return fieldsOf(sheet, (text) =>
    text
      .split(/(?<=[。；;\n])/)
      .filter((sentence) => !statesResult(sentence) || isOwn(sentence, isProject))
      .join(''),
  );
}

function fieldsOf(sheet: Sheet, told: (text: string) => string): readonly Field[] {
  return sheet.cells.flatMap(({ row, column, text, format }): readonly Field[] => {
    const said = told(text);
    if (said.trim() === '') return [];
    const cell = { sheet: sheet.name, row, column };
    const reading = readAmount(said);
    return [{ cell, value: text, text: said, reading, format, called: `“${sheet.name}”` }];
  });
}

function statesResult(sentence: string): boolean {
  const words = sentence.replace(/\s+/g, '');
  return SCORE.test(words) || GRADE.test(words);
}

function isOwn(sentence: string, isProject: boolean): boolean {
  return !OF_OTHERS.test(sentence) && (isProject || !OF_PROJECTS.test(sentence));
}

/** Whether a sheet says 自评 at all; most do not, and their cells need not be made. */
function mayTell(sheet: Sheet): boolean {
  if (sheet.name.includes('自评')) return true;
  for (const text of textsAhead(sheet) ?? sheet.cells.map((cell) => cell.text)) {
    if (text.includes('自评')) return true;
  }
  return false;
}

function cellAt({ name, cells }: Sheet, index: number): CellRef | undefined {
  const { row, column } = cells[index] ?? {};
  return row === undefined || column === undefined ? undefined : { sheet: name, row, column };
}
