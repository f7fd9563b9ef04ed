import type { SelfEvaluation } from '../../../src/forms';
import { readReportText } from '../../../src/narrative';
import { builtInRubric } from '../../../src/rubrics';
import { figureFieldsOf } from '../../../src/rules';
import type { Example, PartUnit, Subject } from '../../../src/rules/rule';
import { score } from '../../../src/scoring';
import { formatCell, NOTHING_KEPT } from '../../../src/workbook';
import { basicOf, isBasic } from './basic';
import { evaluationOf } from './evaluation';
import { fieldOf, labelOf } from './field';
import { listOf } from './project-list';
import { unitTableOf } from './unit-table';

/**
 * A small unit from the words of an example. The names are those an accountant uses:
 *
 * - basic data: `编制数`, `在职人数`, `控制率`, `三公经费 本年决算` (row, column), `专项 防汛 本年决算` (a fund), `其中 会议费 上年决算`
 *   (a part of 公用经费), `批复规模` …, `基础数据表 单位`, `基础数据表 年度`, `去年 三公经费 本年决算` (last year's form);
 * - funds: `全年预算数` …, `收入 一般公共预算`, `收入合计`, `基本支出`, `人员经费`, `公用经费`, `项目支出`, `基本支出 全年执行数`, `资金 当年财政拨款 全年预算数` (a part row;
 *   `资金 任务 全年预算数 财政拨款` is a column beside its amount, `… 其中上级补助` a row beneath it), `预算数`, `到位数`, `到位率`, `执行原因`;
 * - indicators: `一级指标` (a heading such as 产出指标(50分)), `二级指标`, `三级指标`, `年度指标值`, `实际完成值`, `分值`, `得分`, `原因`;
 *   a number after the name (`得分2`) says which row, a heading (`一级指标`, `一级指标2`) stays until the next one;
 * - texts: `全表原因` or `存在问题`, `其他说明`, `自评结论`, `厉行节约`;
 * - the rest: `总分`, `总分 分值`, `预期目标`, `实际完成情况` (items divided by ；), `预算部门`, `项目名称`, `年度`, `评分标准` (a rubric).
 *   `下属 甲 三公经费 本年决算` is the basic data of a unit that the example's own sums up;
 *   `项目表 全年预算数` is a project form of the same workbook; `汇总表 公路养护 全年执行数` is a row of a list of projects (合计: its total), held
 *   against the example's own form where that has the name; `附表 洮北区 下达资金` is a row of a table of places beside the form;
 * - `报告`: the text of the narrative report; `重算 全年执行数`: what the formula in the named field comes to;
 *   `他行 全年执行数`: what another row of a list says in its place.
 *
 * A name that is none of these is an error, so that an example cannot say nothing.
 */
export function subjectOf(example: Example): Subject {
  const entries = Object.entries(example);
  const take = (prefix: string) =>
    entries.flatMap(([name, text]): [string, string][] =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), text]] : [],
    );
  const previous = take('去年 ');
  const project = take('项目表 ');
  const recalculated = take('重算 ');
  const repeated = take('他行 ');
  const units = take('下属 ');
  const listed = take('汇总表 ');
  const beside = take('附表 ');
  const own = entries.filter(
    ([name]) => !/^(去年|项目表|下属|汇总表|附表|重算|他行) |^(评分标准|报告)$/.test(name),
  );
  const basicEntries = own.filter(([name]) => isBasic(name));
  const evaluationEntries = own.filter(([name]) => !isBasic(name));
  const report = example['报告'];
  const rubric = builtInRubric(example['评分标准'] ?? 'mof-2020-10');
  if (!rubric) throw new Error(`no such rubric: ${example['评分标准']}`);
  const basic = basicEntries.length > 0 ? basicOf(basicEntries) : undefined;
  const read = evaluationEntries.length > 0 ? evaluationOf(evaluationEntries, rubric) : undefined;
  const said = read && (repeated.length > 0 ? withRepeated(read, example, repeated) : read);
  const unitTables = beside.length > 0 ? [unitTableOf(beside)] : undefined;
  const evaluation = said && (unitTables ? { ...said, unitTables } : said);
  const fresh = new Map(
    recalculated.map(([name, text]) => {
      const isOfBasic = isBasic(name);
      const named = isOfBasic ? basicEntries : evaluationEntries;
      const row = named.findIndex(([own]) => own === name) + (isOfBasic ? 0 : 1);
      const [placed] = figureFieldsOf(
        isOfBasic ? { basic } : { evaluation },
        (field) => field.cell.row === row,
      );
      if (!placed) throw new Error(`no such field: ${name}`);
      return [formatCell(placed.field.cell), text];
    }),
  );
  return {
    ...(fresh.size > 0 && { fresh }),
    ...(basic && { basic }),
    ...(evaluation && { evaluation, card: score(evaluation, rubric) }),
    ...(previous.length > 0 && { previous: basicOf(previous) }),
    ...(units.length > 0 && { parts: partsOf(units) }),
    projects: project.length > 0 ? [evaluationOf(project, rubric)] : [],
    ...(listed.length > 0 && { projectLists: listOf(listed, evaluation) }),
    ...(report !== undefined && { report: readReportText(report) }),
    rubric,
    kept: NOTHING_KEPT,
  };
}

/** The units of `甲 三公经费 本年决算`, each with its basic data. */
function partsOf(entries: readonly (readonly [string, string])[]): readonly PartUnit[] {
  const names = [...new Set(entries.map(([name]) => name.split(' ')[0] ?? ''))];
  return names.map((name) => ({
    name,
    basic: basicOf(
      entries.flatMap(([own, text]): [string, string][] =>
        own.startsWith(`${name} `) ? [[own.slice(name.length + 1), text]] : [],
      ),
    ),
  }));
}

function withRepeated(
  evaluation: SelfEvaluation,
  example: Example,
  rows: readonly (readonly [string, string])[],
): SelfEvaluation {
  const repeated = rows.flatMap(([name, text], at) => {
    const [own, usual] = [text, example[name] ?? ''].map((one) =>
      fieldOf(one, evaluation.sheet, evaluation.range.bottom + at, 1),
    );
    if (!own || !usual || own.text === usual.text) return [];
    return { label: labelOf(name, evaluation.sheet, 0, 1), own, usual };
  });
  return { ...evaluation, repeated };
}
