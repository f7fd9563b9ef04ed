import { nameKey, readLabel, type SelfEvaluation } from '../../../forms';
import type { TableFigure } from '../../../narrative';
import type { Subject } from '../../rule';
import { isSameName } from './things';

/** What the figures of a table are of. */
export interface TableContext {
  /** The unit, or the one project that the table is about, as rules see it. */
  readonly subject: Subject;
  /** Amounts without a name of their own (全年预算数 alone) are those of the whole. */
  readonly isOfWhole: boolean;
  /** It is of another unit, another account, or a project without a form. */
  readonly isElsewhere: boolean;
  /** It may be of one account of the money alone. */
  readonly isOfAccount: boolean;
}

/** Words of captions and chapters that name nothing less than the whole. */
const GENERIC =
  /(?:19|20)\d{2}年?度?|部门|单位|我局|自评报告|报告|附件|附表|本局|整体|项目|支出|收入|收支|预算|决算|执行|资金|经费|情况|管理|使用|安排|到位|绩效|目标|指标|自评|评价|评分|得分|完成|分析|概况|概述|基本|年度|总体|一览|汇总|明细|对比|统计|结果|说明|如下|所示|具体|详见|见下|下表|来源|性质|构成|组成|人员|编制|机构|职能|三公|“三公”|财务|财政|全年|本年|当年|上年|金额|单位|万元|元|主要|重点|实施|部分|工作|任务|及其|各|表|图|[及和与的按从以分看见为一二三四五六七八九十\d、，。：:；（）()《》"'“”\s.—-]/g;
const ACCOUNT = /财政拨款|一般公共预算|政府性基金|国有资本|专户/;

export function contextOf(cells: readonly TableFigure[], whole: Subject): TableContext {
  const [first] = cells;
  const around = first?.around ?? [];
  const owner = ownerOf(cells, around, whole);
  if (owner && owner !== 'unknown') {
    const { basic: _, ...rest } = whole;
    const subject = { ...rest, evaluation: owner, projects: [] };
    return { subject, isOfWhole: true, isElsewhere: false, isOfAccount: false };
  }
  const isElsewhere = owner === 'unknown' || first?.isElsewhere === true;
  const near = around.slice(-3);
  return {
    subject: whole,
    isElsewhere,
    isOfWhole: !isElsewhere && near.every((words) => isGeneric(words, whole)),
    isOfAccount: near.some((words) => ACCOUNT.test(words)),
  };
}

/** The project form that a table is about by its caption, its chapter or a cell 项目名称; `unknown` where that has none. */
function ownerOf(
  cells: readonly TableFigure[],
  around: readonly string[],
  subject: Subject,
): SelfEvaluation | 'unknown' | undefined {
  const { projects, evaluation } = subject;
  const isOwn = evaluation?.kind === 'project-self-evaluation';
  const [named, another] = namesInHead(cells, subject);
  if (another !== undefined) return 'unknown';
  if (named !== undefined) {
    if (isSameName(evaluation?.projectName?.text ?? '', named)) return undefined;
    return (
      projects.find(({ projectName }) => isSameName(projectName?.text ?? '', named)) ?? 'unknown'
    );
  }
  if (isOwn) return undefined;
  const inner = [...around].reverse();
  for (const words of inner) {
    const found = projects.filter(({ projectName }) => {
      const name = nameKey(projectName?.text ?? '').replace(/项目$/, '');
      return name.length >= 4 && nameKey(words).includes(name);
    });
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** What stands behind 项目名称 in the table itself. */
function namesInHead([cell]: readonly TableFigure[], { report }: Subject): ReadonlySet<string> {
  const names = new Set<string>();
  const number = cell?.mention.table?.number;
  const rows = report?.tables.find((table) => table.number === number)?.rows ?? [];
  for (const row of rows) {
    row.forEach(({ text }, at) => {
      if (readLabel(text)?.roles.has('projectName') !== true) return;
      // A column of names is a list of projects.
      const behind = row[at + 1]?.text.trim();
      if (behind !== undefined && behind !== '' && !isHeading(behind)) names.add(behind);
    });
  }
  return names;
}

function isHeading(text: string): boolean {
  const label = readLabel(text);
  return label !== undefined && (label.roles.size > 0 || label.yearColumn !== undefined);
}

function isGeneric(words: string, { evaluation, report }: Subject): boolean {
  const names = [
    evaluation?.projectName?.text,
    evaluation?.department?.text,
    ...(report?.names ?? []).map(({ mention }) => mention.text),
  ];
  const plain = names.reduce<string>(
    (rest, name) => (name === undefined || name === '' ? rest : rest.replace(name, '')),
    words,
  );
  return plain.replace(GENERIC, '') === '';
}
