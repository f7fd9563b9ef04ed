import { readAmount, type Writable } from '../amount';
import type {
  BasicColumn,
  BasicData,
  BasicRow,
  BasicRowName,
  BuildingRow,
  Field,
  FundsPart,
  FundsRow,
  Indicator,
  Label,
  Section,
  SelfEvaluation,
} from '../forms';
import { readReportText } from '../narrative';
import { builtInRubric, type Rubric } from '../rubrics';
import { score } from '../scoring';
import { NOTHING_KEPT } from '../workbook';
import {
  BASIC_COLUMNS,
  BASIC_ROWS,
  BUILDING_COLUMNS,
  CATEGORIES,
  EVALUATION_FIELDS,
  FUNDS_COLUMNS,
  INDICATOR_COLUMNS,
  SECTIONS,
  STAFFING,
} from './example-fields';
import type { Example, Subject } from './rule';

const BASIC_SHEET = '基础数据表';
const EVALUATION_SHEET = '自评表';

/**
 * A small unit from the words of an example. The names are those an accountant uses:
 *
 * - basic data: `编制数`, `在职人数`, `控制率`, `三公经费 本年决算` (row, column), `专项 防汛 本年决算` (a fund), `其中 会议费 上年决算`
 *   (a part of 公用经费), `批复规模` …, `基础数据表 单位`, `基础数据表 年度`, `去年 三公经费 本年决算` (last year's form);
 * - funds: `全年预算数` …, `收入 一般公共预算`, `收入合计`, `基本支出`, `人员经费`, `公用经费`, `项目支出`, `资金 当年财政拨款 全年预算数` (a part row), `执行原因`;
 * - indicators: `一级指标` (a heading such as 产出指标(50分)), `二级指标`, `三级指标`, `年度指标值`, `实际完成值`, `分值`, `得分`, `原因`;
 *   a number after the name (`得分2`) says which row, a heading stays until the next one;
 * - the rest: `总分`, `总分 分值`, `预期目标`, `实际完成情况` (items divided by ；), `预算部门`, `项目名称`, `年度`, `评分标准` (a rubric).
 *   `项目表 全年预算数` is a project form of the same workbook;
 * - `报告`: the text of the narrative report.
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
  const own = entries.filter(([name]) => !/^(去年|项目表) |^(评分标准|报告)$/.test(name));
  const basicEntries = own.filter(([name]) => isBasic(name));
  const evaluationEntries = own.filter(([name]) => !isBasic(name));
  const report = example['报告'];
  const rubric = builtInRubric(example['评分标准'] ?? 'mof-2020-10');
  if (!rubric) throw new Error(`no such rubric: ${example['评分标准']}`);
  const basic = basicEntries.length > 0 ? basicOf(basicEntries) : undefined;
  const evaluation =
    evaluationEntries.length > 0 ? evaluationOf(evaluationEntries, rubric) : undefined;
  return {
    ...(basic && { basic }),
    ...(evaluation && { evaluation, card: score(evaluation, rubric) }),
    ...(previous.length > 0 && { previous: basicOf(previous) }),
    projects: project.length > 0 ? [evaluationOf(project, rubric)] : [],
    ...(report !== undefined && { report: readReportText(report) }),
    rubric,
    kept: NOTHING_KEPT,
  };
}

/** A field as a reader would give it: a plain figure is a number, anything else a text. */
export function fieldOf(text: string, sheet: string, row: number, column: number): Field {
  const plain = /^-?\d+(\.\d+)?$/.test(text);
  return {
    cell: { sheet, row, column },
    value: text === '' ? null : plain ? Number(text) : text,
    text,
    reading: readAmount(text),
    format: 'General',
  };
}

function isBasic(name: string): boolean {
  const [first = '', second = ''] = name.split(' ');
  return (
    name in STAFFING ||
    name in BUILDING_COLUMNS ||
    name === '厉行节约' ||
    first === '专项' ||
    first === '其中' ||
    first === BASIC_SHEET ||
    (first in BASIC_ROWS && second in BASIC_COLUMNS)
  );
}

function basicOf(entries: readonly (readonly [string, string])[]): BasicData {
  const rows: Partial<Record<BasicRowName, BasicRow>> = {};
  const funds: BasicRow[] = [];
  const operatingParts: BasicRow[] = [];
  const staffing: { -readonly [Key in keyof BasicData['staffing']]: Field } = {};
  const building: { -readonly [Key in keyof BuildingRow]: Field } = {};
  let department: Field | undefined;
  let thrift: Field | undefined;
  let year: number | undefined;
  entries.forEach(([name, text], index) => {
    const at = (column: number) => fieldOf(text, BASIC_SHEET, index, column);
    const [first = '', second = '', third = ''] = name.split(' ');
    if (name in STAFFING) staffing[STAFFING[name as keyof typeof STAFFING]] = at(1);
    else if (name in BUILDING_COLUMNS)
      building[BUILDING_COLUMNS[name as keyof typeof BUILDING_COLUMNS]] = at(2);
    else if (name === '厉行节约') thrift = at(1);
    else if (name === `${BASIC_SHEET} 单位`) department = at(1);
    else if (name === `${BASIC_SHEET} 年度`) year = Number(text);
    else if (first === '专项' || first === '其中') {
      put(first === '专项' ? funds : operatingParts, second, columnOf(third, name), at(3), index);
    } else {
      const row = BASIC_ROWS[first];
      if (!row) throw new Error(`no such field: ${name}`);
      const label = labelOf(first, BASIC_SHEET, index, 0);
      rows[row] = { label, name: first, ...rows[row], [columnOf(second, name)]: at(3) };
    }
  });
  return {
    kind: 'basic-data',
    layout: 'hunan-basic',
    sheet: BASIC_SHEET,
    range: { top: 0, left: 0, bottom: entries.length, right: 9 },
    ...(year !== undefined && { year }),
    doubts: [],
    ...(department && { department }),
    staffing,
    columnYears: {},
    columnLabels: {},
    rows,
    funds,
    operatingParts,
    otherRows: [],
    buildings: Object.keys(building).length > 0 ? [building] : [],
    ...(thrift && { thrift }),
  };
}

function columnOf(word: string, name: string): BasicColumn {
  const column = BASIC_COLUMNS[word];
  if (!column) throw new Error(`no such field: ${name}`);
  return column;
}

/** Puts a field into the row of that name of a list, which is made if it is not there yet. */
function put(list: BasicRow[], name: string, column: BasicColumn, field: Field, row: number): void {
  const index = list.findIndex((one) => one.name === name);
  const old = list[index] ?? { label: labelOf(name, BASIC_SHEET, row, 0), name };
  const changed = { ...old, [column]: field };
  if (index < 0) list.push(changed);
  else list[index] = changed;
}

function labelOf(text: string, sheet: string, row: number, column: number): Label {
  return { cell: { sheet, row, column }, text };
}

function evaluationOf(
  entries: readonly (readonly [string, string])[],
  rubric: Rubric,
): SelfEvaluation {
  const label = (text: string, row: number) => labelOf(text, EVALUATION_SHEET, row, 0);
  const total: Writable<FundsRow> = { label: label('年度资金总额', 0), name: '年度资金总额' };
  const source: FundsPart[] = [];
  const parts: FundsRow[] = [];
  const sections: Section[] = [];
  const indicators = new Map<number, Writable<Indicator>>();
  const form: Writable<
    Pick<SelfEvaluation, (typeof EVALUATION_FIELDS)[keyof typeof EVALUATION_FIELDS]>
  > = {};
  const extra: Record<string, Field> = {};
  const seen = { funds: false };
  let year: number | undefined;
  const byNature: { basicExpenditure?: FundsPart; projectExpenditure?: FundsPart } = {};
  const basicParts: FundsPart[] = [];
  const goals: Label[] = [];
  const completions: Label[] = [];
  let level1 = '';
  let level2 = '';
  entries.forEach(([full, text], index) => {
    const row = index + 1;
    const at = (column: number) => fieldOf(text, EVALUATION_SHEET, row, column);
    const [first = '', second = '', third = ''] = full.split(' ');
    const [, name = full, digits = ''] = /^(.*?)(\d*)$/.exec(full) ?? [];
    if (full in FUNDS_COLUMNS) {
      total[FUNDS_COLUMNS[full as keyof typeof FUNDS_COLUMNS]] = at(2);
      seen.funds = true;
    } else if (first === '收入') {
      source.push({ label: label(second, row), name: second, amount: at(1) });
      seen.funds = true;
    } else if (full === '收入合计' || full === '执行原因') {
      extra[full] = at(1);
      seen.funds = true;
    } else if (full === '基本支出' || full === '项目支出') {
      const part = { label: label(full, row), name: full, amount: at(1) };
      byNature[full === '基本支出' ? 'basicExpenditure' : 'projectExpenditure'] = part;
      seen.funds = true;
    } else if (full === '人员经费' || full === '公用经费') {
      basicParts.push({ label: label(full, row), name: full, amount: at(1) });
      seen.funds = true;
    } else if (first === '资金') {
      const column = FUNDS_COLUMNS[third as keyof typeof FUNDS_COLUMNS];
      if (!column) throw new Error(`no such field: ${full}`);
      const found = parts.findIndex((one) => one.name === second);
      const changed = {
        ...(parts[found] ?? { label: label(second, row), name: second }),
        [column]: at(2),
      };
      if (found < 0) parts.push(changed);
      else parts[found] = changed;
      seen.funds = true;
    } else if (full === '总分' || full === '总分 分值') {
      extra[full] = at(4);
    } else if (full === '预期目标' || full === '实际完成情况') {
      const list = full === '预期目标' ? goals : completions;
      for (const item of text.split('；')) list.push(label(item, row));
      extra[full] = at(1);
    } else if (full === '年度') year = Number(text);
    else if (full in EVALUATION_FIELDS)
      form[EVALUATION_FIELDS[full as keyof typeof EVALUATION_FIELDS]] = at(1);
    else if (full === '一级指标') {
      level1 = text;
      level2 = '';
      sections.push(sectionOf(text, row));
    } else if (full === '二级指标') level2 = text;
    else {
      const number = digits === '' ? 1 : Number(digits);
      const old: Writable<Indicator> = indicators.get(number) ?? {
        ...(sections.length > 0 && { section: sections.length - 1 }),
        level1,
        level2,
        name: `指标${number}`,
        label: label(`指标${number}`, row),
        category: CATEGORIES.find(([word]) => level2.startsWith(word))?.[1] ?? 'other',
      };
      if (name === '三级指标') {
        old.name = text;
        old.label = label(text, row);
      } else if (name in INDICATOR_COLUMNS) {
        old[INDICATOR_COLUMNS[name as keyof typeof INDICATOR_COLUMNS]] = at(3);
      } else throw new Error(`no such field: ${full}`);
      indicators.set(number, old);
    }
  });
  const rows = [...indicators.values()];
  const has = (pick: (row: Indicator) => Field | undefined) => rows.some((one) => pick(one));
  const typed = extra['总分'];
  return {
    kind: form.projectName ? 'project-self-evaluation' : 'self-evaluation',
    layout: rubric.id,
    sheet: EVALUATION_SHEET,
    range: { top: 0, left: 0, bottom: entries.length, right: 9 },
    ...(year !== undefined && { year }),
    doubts: [],
    ...form,
    ...(seen.funds && {
      funds: {
        total,
        source,
        ...(extra['收入合计'] && { sourceTotal: extra['收入合计'] }),
        nature: Object.values(byNature),
        ...byNature,
        ...(basicParts.length > 0 && { basicParts }),
        parts,
        ...(extra['执行原因'] && { reason: extra['执行原因'] }),
      },
    }),
    goals,
    completions,
    ...(extra['预期目标'] && { goalsField: extra['预期目标'] }),
    ...(extra['实际完成情况'] && { completionsField: extra['实际完成情况'] }),
    sections,
    indicators: rows,
    ...((typed || extra['总分 分值']) && {
      total: {
        label: label('总分', 0),
        ...(typed && { score: typed }),
        ...(extra['总分 分值'] && { weight: extra['总分 分值'] }),
      },
    }),
    columns: {
      target: has((one) => one.target),
      actual: has((one) => one.actual),
      weight: has((one) => one.weight),
      score: has((one) => one.score),
      reason: has((one) => one.reason),
    },
  };
}

function sectionOf(text: string, row: number): Section {
  const figure = /[(（]\s*(\d+(?:\.\d+)?)\s*分?\s*[)）]/.exec(text);
  const field = fieldOf(text, EVALUATION_SHEET, row, 0);
  return {
    name: SECTIONS.find(([word]) => text.startsWith(word))?.[1] ?? 'other',
    label: { cell: field.cell, text },
    ...(figure && {
      statedWeight: {
        ...field,
        text: figure[1] ?? '',
        reading: readAmount(figure[1] ?? ''),
        inside: {
          start: figure.index + figure[0].indexOf(figure[1] ?? ''),
          end: figure.index + figure[0].indexOf(figure[1] ?? '') + (figure[1] ?? '').length,
        },
      },
    }),
  };
}
