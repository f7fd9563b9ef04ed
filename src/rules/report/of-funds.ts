/** Money of a fund or a project that a text calls by its name: 河道治理项目支出79.51万元, 河道治理专项资金82万元. */
import type { BasicRow, SelfEvaluation } from '../../forms';
import type { LooseFact, ValueFact } from '../../narrative';
import { WAN } from '../../scoring';
import { cellLabel } from '../basic/columns';
import type { Subject } from '../rule';
import { yuanOf, type Candidate, type Judged } from './candidate';
import { holds } from './stated';

type Stage = 'initial' | 'budget' | 'executed' | 'any';

/** A fund of the basic data, the project form of its name, or both. */
interface Fund {
  readonly name: string;
  readonly row?: BasicRow | undefined;
  readonly project?: SelfEvaluation | undefined;
}

const LEAD =
  /^(?:其中|此外|另外|[（(]?\d{1,2}[)）、.．]|[①-⑳]|[一二三四五六七八九十]是|全年|本年度?|当年|20\d{2}年度?|年度|[我本](?:局|单位|部门|院|校|委)|安排|[“”"\s])+/;
/** What a fund is, behind its name: 项目, 专项资金, 工作经费. */
const KIND = '(?:项目|专项|资金|经费|工作|补助|[”"])*';
const MORE = '(?:为|是|共计?|合计|达到?|数|额|[：:\\s])*';
const STAGES: readonly (readonly [Stage, RegExp])[] = [
  ['initial', new RegExp(`^(.{2,}?)${KIND}年初(?:安排)?(?:预算|安排|批复)(?:安排)?${MORE}$`)],
  ['budget', new RegExp(`^(.{2,}?)${KIND}(?:全年|本年|当年|年度|调整后)?预算(?:安排)?${MORE}$`)],
  [
    'executed',
    new RegExp(
      `^(.{2,}?)${KIND}(?:全年|本年|当年|年度|累计|已|决算|实际)*(?:支出|执行|使用|支付|决算)${MORE}$`,
    ),
  ],
  ['any', new RegExp(`^(.{2,}?)(?:项目|专项|资金|经费)[”"]?${MORE}$`)],
];
/** 预算65万元，执行63万元: goes on about what the clause before has the budget of. */
const GOES_ON = new RegExp(
  `^(?:全年|本年|当年|年度|累计|已|实际)*(?:支出|执行|使用|支付|完成支出)${MORE}$`,
);
const FIGURE = /[\d.,]+[万亿]?元$/;
/** Of one thing, or of a part of it; or of what is still to come. */
const IN_PART = /^(?:已|均|全部|暂)?(?:用于|用来|支付给|拨付给|补助|购置|购买|采购|投入|到位|下达)/;
const SHORTEST_CORE = 2;
const SHORTEST_ALONE = 4;

/** `open` where a fund is named whose figures cannot be compared; `undefined` where none is. */
export function judgeOfFund(
  fact: ValueFact | LooseFact,
  before: string,
  behind: string,
  subject: Subject,
): Judged | 'open' | undefined {
  const { unit } = fact.quantity;
  if (unit?.dimension !== 'money' || unit.per !== undefined || !isLoose(fact)) return undefined;
  const funds = fundsOf(subject);
  const own = before.slice(before.search(/[^，,；;。（(：:、]*$/));
  const found =
    namedIn(own, funds) ?? goingOn(own, before, funds) ?? allFunds(own, before, subject);
  if (!found) return undefined;
  if (IN_PART.test(behind)) return 'open';
  const candidates = candidatesOf(found.fund, found.stage);
  const [likely] = candidates;
  const results = candidates.map(({ exact }) => holds(fact.quantity, exact));
  if (!likely || fact.quantity.comparator === 'about') return 'open';
  if (results.includes('same')) return { fact, label: likely.label, isSure: true };
  return results.includes('open') || likely.soft
    ? 'open'
    : { fact, label: likely.label, not: likely, isSure: true };
}

/** What its words tie to no other field than 项目支出, 专项资金 or the whole. */
function isLoose(fact: ValueFact | LooseFact): boolean {
  if (fact.kind === 'uncompared') return !fact.base;
  return ['project', 'specialFunds', 'total'].includes(fact.measure);
}

interface Found {
  readonly fund: Fund;
  readonly stage: Stage;
}

/** The one fund that words before a figure name, and of which stage they say it is. */
function namedIn(words: string, funds: readonly Fund[]): Found | undefined {
  const plain = words.replace(LEAD, '');
  for (const [stage, pattern] of STAGES) {
    const name = pattern.exec(plain)?.[1];
    if (name === undefined) continue;
    const core = coreOf(name);
    const [fund, another] = funds.filter((one) => coreOf(one.name) === core);
    if (!fund || core.length < SHORTEST_CORE) continue;
    const isAlone = !KIND_BEHIND.test(plain.slice(plain.indexOf(core) + core.length));
    if (isAlone && core.length < SHORTEST_ALONE) return undefined;
    // Of several that are called alike it is open which is meant.
    return { fund: another ? { name: fund.name } : fund, stage };
  }
  return undefined;
}

function goingOn(own: string, before: string, funds: readonly Fund[]): Found | undefined {
  if (!GOES_ON.test(own)) return undefined;
  const rest = before.slice(0, before.length - own.length);
  if (!/[，,]$/.test(rest)) return undefined;
  const clause = rest.slice(0, -1).replace(FIGURE, '');
  if (clause.length === rest.length - 1) return undefined;
  const found = namedIn(clause.slice(clause.search(/[^，,；;。（(：:、]*$/)), funds);
  return found && found.stage !== 'executed' ? { ...found, stage: 'executed' } : undefined;
}

/** 业务工作经费141万元，运行维护经费32万元，专项资金144万元: all that the form has of them. */
function allFunds(own: string, before: string, { basic }: Subject): Found | undefined {
  const row = basic?.rows.specialFunds;
  if (!row || !ALL_FUNDS.test(own.replace(LEAD, '')) || !BESIDE_FUNDS.test(before)) {
    return undefined;
  }
  return { fund: { name: row.name, row }, stage: 'any' };
}

const ALL_FUNDS = new RegExp(`^专项资金(?:支出)?${MORE}$`);
const BESIDE_FUNDS = /(?:业务工作|运行维护)(?:经费|专项|支出)*\d[^。；;]*$/;

const KIND_BEHIND = /^[”"]?(?:项目|专项|资金|经费|工作|补助)/;
const TAIL = /(?:项目|专项|资金|经费|工作|补助|支出)+$/;

/** A name without its brackets and without what it says a fund is. */
function coreOf(name: string): string {
  return name.replace(/[（(][^（）()]*[)）]|[\s“”"《》]/g, '').replace(TAIL, '');
}

const known = new WeakMap<Subject, readonly Fund[]>();

/** What the basic data lists under 项目支出, and the project forms beside it. */
function fundsOf(subject: Subject): readonly Fund[] {
  const found = known.get(subject);
  if (found) return found;
  const { basic, projects } = subject;
  const rows = [
    ...(basic?.funds ?? []),
    ...(basic?.otherRows ?? []).filter(({ under }) => under === 'project'),
  ];
  const called = ({ projectName }: SelfEvaluation) => coreOf(projectName?.text ?? '');
  const taken = new Set<SelfEvaluation>();
  const funds: Fund[] = rows.map((row) => {
    const [project, another] = projects.filter((form) => called(form) === coreOf(row.name));
    if (!project || another) return { name: row.name, row };
    taken.add(project);
    return { name: row.name, row, project };
  });
  for (const project of projects) {
    if (!taken.has(project)) funds.push({ name: project.projectName?.text ?? '', project });
  }
  known.set(subject, funds);
  return funds;
}

const BASIC = {
  initial: ['budget'],
  budget: ['budget'],
  executed: ['finalAccounts'],
  any: ['finalAccounts', 'budget'],
} as const;
const OF_PROJECT = {
  initial: ['initialBudget'],
  budget: ['annualBudget', 'initialBudget'],
  executed: ['executed'],
  any: ['executed', 'annualBudget', 'initialBudget'],
} as const;

function candidatesOf({ name, row, project }: Fund, stage: Stage): readonly Candidate[] {
  const inRow = BASIC[stage].flatMap((column) => {
    const field = row?.[column];
    const exact = yuanOf(field, WAN);
    const label = cellLabel(name, column);
    const path = `basic.named.${name}.${column}`;
    // A form does not say whether its budget is the first one.
    return field && exact
      ? [{ label, path, field, exact, ...(stage === 'initial' && { soft: true as const }) }]
      : [];
  });
  const inForm = OF_PROJECT[stage].flatMap((column) => {
    const field = project?.funds?.total[column];
    const exact = yuanOf(field, WAN);
    const label = cellLabel(name, column);
    return field && exact ? [{ label, path: `projects.${name}.${column}`, field, exact }] : [];
  });
  return stage === 'initial' ? [...inForm, ...inRow] : [...inRow, ...inForm];
}
