/** How many indicators and projects there are, and what the projects come to on average: 设置绩效指标11个, 得满分的9项, 4个项目平均98.57分. */
import { decimal, ZERO, type Decimal } from '../../amount';
import type { Field, Indicator, SelfEvaluation } from '../../forms';
import type { LooseFact, ValueFact } from '../../narrative';
import { pointsOf } from '../../scoring';
import { cellLabel } from '../basic/columns';
import { named } from '../field-names';
import type { Subject } from '../rule';
import type { Candidate, Judged } from './candidate';
import { holds } from './stated';

const COUNTED = /^[个项条]$/;
/** 设置绩效指标11个, 三级指标共11项, 数量指标2个; not 二级指标, 未完成指标, 核心指标. */
const INDICATORS =
  /(?:^|[，,；;。、：:（(]|设置了?|设定了?|设立了?|设有|共有|共|其中|年度|全年|整体|绩效|(?<=[年局院校位门]))(三级|绩效|考核|数量|质量|时效|成本|产出|效益|满意度|经济效益|社会效益|生态效益|可持续影响)?指标(?:共计?|合计|总计|总数|数量)?(?:设置|为|有|[:：])?$/;
const BEHIND_COUNT = /^(?:三级|绩效|考核)指标/;
const SET = /(?:设置|设定|设立|设有|共设|共有)了?(?:年度|绩效|的|共)*$/;
const FULL = /(?:得|获得?)满分的?(?:指标|项目)?(?:共|有|为)*$/;
const LOST = /(?:扣分|失分|丢分)的?(?:指标|项目)?(?:共|有|为)*$/;

/** `undefined` where a figure counts nothing of these, or the forms leave it open. */
export function judgeCount(
  fact: ValueFact | LooseFact,
  before: string,
  behind: string,
  subject: Subject,
): Judged | undefined {
  if (fact.kind !== 'uncompared') return undefined;
  const { unit } = fact.quantity;
  if (unit?.name === '分') return judgeAverage(fact, before, subject);
  if (!unit || !COUNTED.test(unit.name) || /上年|去年|原/.test(before)) return undefined;
  // 产出指标设置3个二级指标: of another level.
  if (/^[一二]级/.test(behind)) return undefined;
  const { evaluation } = subject;
  const { indicators = [] } = evaluation ?? {};
  if (!evaluation || indicators.length === 0) return undefined;
  if (FULL.test(before) || LOST.test(before)) {
    return judgeMarks(fact, FULL.test(before), evaluation);
  }
  const [found, kind = ''] = INDICATORS.exec(before) ?? [];
  const isBehind = BEHIND_COUNT.test(behind) && SET.test(before);
  if (found === undefined && !isBehind) return undefined;
  if (
    found !== undefined &&
    kind === '' &&
    !SET.test(before.slice(0, -found.length) + found.split('指标')[0])
  ) {
    return undefined;
  }
  const isAll = kind === '' || /^(?:三级|绩效|考核)$/.test(kind);
  const rows = isAll ? indicators : indicators.filter((row) => isOfKind(row, kind));
  const others = isAll
    ? subject.projects.reduce((sum, form) => sum + form.indicators.length, 0)
    : 0;
  // The execution of the budget may be told to be one of them, and those of the projects may be counted with them.
  const more = /执行/.test(before + behind) ? [rows.length + 1] : [];
  const counts = isAll ? [rows.length, ...more, rows.length + others, others] : [rows.length];
  return rows.length === 0
    ? undefined
    : judged(fact, `${kind === '' ? '绩效' : kind}指标`, counts, rows);
}

function isOfKind({ level1, level2 }: Indicator, kind: string): boolean {
  return [level1, level2].some((level) => level.replace(/[（(].*$|\s|指标/g, '') === kind);
}

/** Indicators with all their points, or without some; the execution may be one of them. */
function judgeMarks(
  fact: LooseFact,
  isFull: boolean,
  { indicators, funds }: SelfEvaluation,
): Judged | undefined {
  const marks = indicators.map((row) => isFullyScored(row.score, row.weight));
  if (marks.includes(undefined)) return undefined;
  const count = marks.filter((full) => full === isFull).length;
  const execution = isFullyScored(funds?.total.score, funds?.total.weight) === isFull ? 1 : 0;
  return judged(
    fact,
    isFull ? '得满分的指标' : '扣分的指标',
    [count, count + execution],
    indicators,
  );
}

function isFullyScored(score: Field | undefined, weight: Field | undefined): boolean | undefined {
  const [gained, most] = [pointsOf(score), pointsOf(weight)];
  return gained && most && gained.equals(most);
}

function judged(
  fact: LooseFact,
  label: string,
  counts: readonly number[],
  [first]: readonly Indicator[],
): Judged | undefined {
  const field = first?.actual ?? first?.score ?? first?.weight;
  const [likely] = counts;
  if (!field || likely === undefined) return undefined;
  const results = counts.map((count) => holds(fact.quantity, decimal(count)));
  if (results.includes('open')) return undefined;
  const worked = `${likely}${fact.quantity.unit?.name ?? ''}`;
  const not: Candidate = { label, path: `counted.${label}`, field, exact: decimal(likely), worked };
  return { fact, label, isSure: true, ...(!results.includes('same') && { not }) };
}

const AVERAGE = /平均(?:自评)?(?:得分|分数?|分值)?(?:为|是|达到?|[:：])*$/;

/** 4个项目自评得分平均98.57分: of all that have a form. */
function judgeAverage(fact: LooseFact, before: string, subject: Subject): Judged | undefined {
  const { projects } = subject;
  if (projects.length < 2 || !AVERAGE.test(before)) return undefined;
  const own = before.slice(before.search(/[^。；;]*$/));
  const [, count = ''] = /(\d+)个项目/.exec(own) ?? [];
  if (count !== String(projects.length)) return undefined;
  const scores = projects.map(({ total }) => pointsOf(total?.score));
  const field = projects[0]?.total?.score;
  let sum: Decimal = ZERO;
  for (const score of scores) {
    if (!score) return undefined;
    sum = sum.plus(score);
  }
  if (!field) return undefined;
  const exact = sum.dividedBy(decimal(projects.length));
  const label = cellLabel('各项目平均', 'score');
  const state = holds(fact.quantity, exact);
  if (state === 'open') return undefined;
  const worked = exact.toFixed(Math.max(fact.quantity.places, 2));
  const not = { label, path: `projects.${named('score')}`, field, exact, worked };
  return { fact, label, isSure: true, ...(state === 'differs' && { not }) };
}
