import { decimal, ZERO } from '../../amount';
import type { SelfEvaluation } from '../../forms';
import type { LooseFact, ValueFact } from '../../narrative';
import { amountOf, pointsOf } from '../../scoring';
import { cellLabel } from '../basic/columns';
import { named } from '../field-names';
import type { Subject } from '../rule';
import { rateCandidate, type Candidate, type Judged } from './candidate';
import { holds } from './stated';

/** 得分最高的是路网改造，得96.6分; 依次为路网改造96%、…. */
const BEHIND_NAME =
  /^(?:项目)?[，,（(：:]?\s*(?:自评)?(?:得分|得|执行率|预算执行率)?(?:为|是|达到?|[:：])?\s*$/;
const MEASURES = /执行率|得分|[^，,、；;。]{0,3}[率度比]/g;

/** What a figure says of the projects of a department: of one right behind its name, or what they come to on average. */
export function judgeOfProjects(
  fact: ValueFact | LooseFact,
  before: string,
  { projects }: Subject,
): Judged | undefined {
  return judgeAverage(fact, before, projects) ?? judgeOfProject(fact, before, projects);
}

/** The score, or the execution rate, of a project. */
function judgeOfProject(
  fact: ValueFact | LooseFact,
  before: string,
  projects: readonly SelfEvaluation[],
): Judged | undefined {
  const { unit, text } = fact.quantity;
  const isPoints = unit?.name === '分';
  if (projects.length < 2 || !(isPoints || unit?.name === '%')) return undefined;
  if (text.includes('百分点')) return undefined;
  const found = lastNamed(before, projects);
  if (!found || !BEHIND_NAME.test(before.slice(found.end))) return undefined;
  const last = before.match(MEASURES)?.at(-1) ?? '';
  if (!isPoints && !last.endsWith('执行率')) return undefined;
  const candidates = isPoints ? scoreOf(found) : rateOf(found);
  const [likely] = candidates;
  const results = candidates.map(({ exact }) => holds(fact.quantity, exact));
  if (!likely || results.includes('open')) return undefined;
  const { label } = likely;
  return { fact, label, isSure: true, ...(!results.includes('same') && { not: likely }) };
}

interface NamedProject {
  readonly name: string;
  readonly form: SelfEvaluation;
  readonly end: number;
}

function lastNamed(before: string, projects: readonly SelfEvaluation[]): NamedProject | undefined {
  let found: NamedProject | undefined;
  for (const form of projects) {
    const name = form.projectName?.text.trim() ?? '';
    const at = name.length < 3 ? -1 : before.lastIndexOf(name);
    const end = at + name.length;
    const isLonger =
      !found || end > found.end || (end === found.end && name.length > found.name.length);
    if (at >= 0 && isLonger) found = { name, form, end };
  }
  return found;
}

function scoreOf({ name, form }: NamedProject): readonly Candidate[] {
  const field = form.total?.score;
  const exact = pointsOf(field);
  const label = cellLabel(name, 'score');
  return field && exact ? [{ label, path: `projects.${name}.score`, field, exact }] : [];
}

function rateOf({ name, form: { funds } }: NamedProject): readonly Candidate[] {
  const path = `projects.${name}.executionRate`;
  const label = cellLabel(name, 'executionRate');
  const typed = rateCandidate(funds?.total.executionRate, 'executionRate', path);
  const [annual, executed] = [amountOf(funds, 'annualBudget'), amountOf(funds, 'executed')];
  if (!annual || !executed || annual.yuan.isZero()) return typed.map((one) => ({ ...one, label }));
  const exact = executed.yuan.dividedBy(annual.yuan);
  const field = funds?.total.executionRate ?? executed.field;
  return [{ label, path, field, exact }, ...typed];
}

const AVERAGE = /平均(?:自评)?(?:得分|分数?|分值)?(?:为|是|达到?|[:：])*$/;

/** 4个项目自评得分平均98.57分: of all that have a form. */
function judgeAverage(
  fact: ValueFact | LooseFact,
  before: string,
  projects: readonly SelfEvaluation[],
): Judged | undefined {
  if (fact.quantity.unit?.name !== '分' || projects.length < 2 || !AVERAGE.test(before)) {
    return undefined;
  }
  const own = before.slice(before.search(/[^。；;]*$/));
  const [, count = ''] = /(\d+)个项目/.exec(own) ?? [];
  const field = projects[0]?.total?.score;
  if (count !== String(projects.length) || !field) return undefined;
  let sum = ZERO;
  for (const { total } of projects) {
    const score = pointsOf(total?.score);
    if (!score) return undefined;
    sum = sum.plus(score);
  }
  const exact = sum.dividedBy(decimal(projects.length));
  const state = holds(fact.quantity, exact);
  if (state === 'open') return undefined;
  const label = cellLabel(named('eachProject'), 'score');
  const worked = exact.toFixed(Math.max(fact.quantity.places, 2));
  const not = { label, path: 'projects.average', field, exact, worked };
  return { fact, label, isSure: true, ...(state === 'differs' && { not }) };
}
