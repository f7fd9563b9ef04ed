/** Figures that a reason gives for its own row: how much was done, how much is lacking, how far that is. */
import {
  align,
  HUNDRED,
  matchesPrinted,
  type Decimal,
  type Quantity,
  type Reading,
  ZERO,
} from '../../amount';
import type { Indicator } from '../../forms';
import { unitInName } from '../named-unit';
import { isOfRow, isReachedAfterAll, unreachedBefore } from './denial';
import { isReached } from './own-row';
import { doneOnAnotherDay, wrongDaysOver, wrongDelay } from './own-delay';
import { wrongShare } from './out-of-all';
import { ofTheYear, sayingsOf, type Saying } from './own-sayings';
import { isTargetSo, namesTarget } from './target-named';
import { isDoneAfterAll } from './undone';
import { figuresOf, isShared, type Evidence, type Facts, type IndicatorFact } from './facts';
import type { ClaimId } from './claim';
import type { Statement } from './statement';

/** What a reason says in figures of its own row, and whether the row's cells bear it out. */
interface OwnClaim {
  readonly id: ClaimId;
  says(before: string, row: Indicator, after: string): boolean;
  readonly after: RegExp;
  agrees(saying: Saying, measured: Measured): boolean | undefined;
}

interface Measured {
  readonly row: Indicator;
  readonly target: Quantity;
  readonly actual: Quantity;
  /** The figures of the whole reason that are in the row's unit, in the unit of the result. */
  readonly all: readonly Decimal[];
  /** Its score says that the target was reached. */
  readonly isMet: boolean;
  /** Nothing in the reason says that the rest was done after all. */
  readonly isLeftUndone: boolean;
}

const DONE =
  /^(?:本?年度?|全年|年内|当年|我[局单位部门]+)?(?:实际|仅|只|共|累计|均|都|已|全部|按计划|按要求|如期|按[时期]){0,4}(?:(?:完成|达到|采购|购置|开展|举办|组织|培训|建成|改造|发放|发生|办理|安装|更换|新增|种植)了?|为)$/;
const LACKING =
  /(?:(?:比|较|低于|少于|高于|超出|超过|未达到?)(?:本?年度?|年初|预期|计划)?(?:目标|指标|任务)(?:值|数)?(?:要求)?[低少差高多超]?(?:出|了)?|^(?:实际|全年|仍|还|尚|共)*(?:少|差|欠|未完成)(?:[购买办建训改招]|完成|采购|举办|培训)?了?)$/;
const RATE = /(?:^|[^\u4e00-\u9fff])(?:指标|任务|目标|计划)?完成率(?:仅|只)?(?:为|有|达到?)?$/;
/** 仅完成80%, 完成目标的85%: of all of it, where nothing of its own is named. */
const SHARE =
  /^(?:本年度?|全年|年内|当年|实际|仅|只|最终|共|累计)*(?:完成|达到?|实现)了?(?:年度|全年|年初|预期|绩效|目标值?|任务|指标值?|的)*$/;
/** 偏差率为20%, 未完成目标20%. */
const DEVIATION =
  /^(?:本项|指标|目标|任务|该项|存在|与目标)*(?:偏差[率度]?(?:仅?为|达到?|是)?|(?:未|没有)完成(?:年度|全年)?(?:目标|任务|指标)值?的?)$/;
/** 2户因家庭纠纷未动工: as many were not done. */
const LEFT = /^(?:其余|剩余|尚有|另有|仍有|还有|有)?$/;
const UNDONE =
  /^(?!次|天|月|处)[^，。；]{0,12}未(?:能)?(?:动工|开工|完工|完成|建成|发放|补助|参加|参训|养护|采购|实施|改造|签约|验收|到位|领取|交付|入住|通车|安装|建档|结业|就业|接种|办理)$/;
const END = /^(?:事故|$)/;

/** 系统可用率仅为95% in the row of that name, or of a name that ends so. */
function isNamed(before: string, { name }: Indicator): boolean {
  const subject = before.replace(/(?:(?:仅|只|约)?(?:为|达到?|有|是)|仅|只|约)$/, '');
  // 及时率100% says it without a verb.
  if (subject.length < 3 || (subject === before && !/[率度]$/.test(subject))) return false;
  return name.endsWith(subject) || subject.endsWith(name);
}

const CLAIMS: readonly OwnClaim[] = [
  {
    id: 'row-stated',
    says: (before, row) => DONE.test(before) || isNamed(before, row),
    after: END,
    agrees({ figure }, { target, actual, all }) {
      const [said, reached] = align(figure, actual) ?? [];
      const [wanted] = align(target, actual) ?? [];
      if (!said || !reached || !wanted) return undefined;
      if (said.equals(reached)) return true;
      // 15场 on the spot and 3场 online are parts of what was done; with 5场 put off they make the target.
      const sum = all.reduce((whole, one) => whole.plus(one), ZERO);
      const isPart = all.length > 1 && !sum.equals(wanted);
      return isPart || (all.length > 2 && sum.equals(wanted)) ? undefined : false;
    },
  },
  {
    id: 'row-unmet',
    says(before, row) {
      const found = unreachedBefore(before);
      return found !== undefined && isOfRow(found.before, row);
    },
    after: /^(?:的|以上)?(?:年度|全年|年初|预期)?(?:目标|任务|指标|要求)*(?:[^\u4e00-\u9fff]|$|值)/,
    agrees({ before, after, figure }, { target, actual, isMet }) {
      const [said, reached] = align(figure, actual) ?? [];
      const [wanted] = align(target, actual) ?? [];
      if (!said || !reached || !wanted || !isMet) return undefined;
      const { verb = '' } = unreachedBefore(before) ?? {};
      // Of a target that the row has not.
      if (/目标|任务|指标/.test(after) && !said.equals(wanted)) return false;
      return isReachedAfterAll(verb, { said, wanted, reached }, target) ? false : undefined;
    },
  },
  {
    id: 'row-gap',
    says: (before, _, after) => namesTarget(before, after),
    after: /^/,
    agrees({ before, figure }, { target, actual }) {
      const [wanted, reached] = align(target, actual) ?? [];
      const [said] = align(figure, actual) ?? [];
      if (!wanted || !reached) return undefined;
      const isGap = isTheGap(figure, { wanted, reached, actual });
      return isGap ? true : isTargetSo(before, said, { wanted, reached });
    },
  },
  {
    id: 'row-gap',
    says: (before, _, after) => LACKING.test(before) && !namesTarget(before, after),
    after: /^(?:[^\u4e00-\u9fff]|$|因|主要|未|左右)/,
    agrees({ figure }, { target, actual }) {
      const [wanted, reached] = align(target, actual) ?? [];
      if (!wanted || !reached) return undefined;
      return isTheGap(figure, { wanted, reached, actual });
    },
  },
  {
    id: 'row-gap',
    says: (before) => LEFT.test(before),
    after: UNDONE,
    agrees({ figure }, { target, actual, isMet, isLeftUndone }) {
      const [wanted, reached] = align(target, actual) ?? [];
      // 6公里未完成 beside all that was to be done, and nothing that was done after all; of a row that fell short `leftUndone` tells.
      if (!wanted || !reached?.equals(wanted)) return undefined;
      return isMet && !figure.value.isZero() && isLeftUndone ? false : undefined;
    },
  },
  {
    id: 'row-gap',
    says: (before) => DEVIATION.test(before),
    after: /^(?:左右)?(?:[^\u4e00-\u9fff]|$)/,
    agrees({ figure }, { target, actual }) {
      const [wanted, reached] = align(target, actual) ?? [];
      if (!wanted || !reached || figure.unit?.dimension !== 'ratio') return undefined;
      // 偏差率-5%: how far below.
      return isTheGap({ ...figure, value: figure.value.abs() }, { wanted, reached, actual });
    },
  },
  {
    id: 'row-stated',
    says: (before) => RATE.test(before) || SHARE.test(before),
    after: END,
    agrees({ figure }, { target, actual }) {
      const pair = align(target, actual);
      if (!pair || figure.unit?.dimension !== 'ratio' || pair[0].isZero()) return undefined;
      const [wanted, reached] = pair;
      const places = figure.value.decimalPlaces();
      const done = reached.dividedBy(wanted).times(HUNDRED);
      const own = actual.unit?.dimension === 'ratio' ? actual.value : done;
      return [done, own].some((one) => matchesPrinted(one, figure.value, places));
    },
  },
];

/** Whether a figure is how far a result lies from its target, in its unit or as a share of it; `undefined` where nobody can tell. */
function isTheGap(
  figure: Quantity,
  { wanted, reached, actual }: { wanted: Decimal; reached: Decimal; actual: Quantity },
): boolean | undefined {
  const gap = wanted.minus(reached).abs();
  const places = figure.value.decimalPlaces();
  // 3% below the target may be a share of it, whatever the row is measured in.
  const isShare = figure.unit?.dimension === 'ratio' && !figure.unit.name.includes('点');
  const shares = isShare && !wanted.isZero() ? [gap.dividedBy(wanted).times(HUNDRED)] : [];
  if (shares.some((share) => matchesPrinted(share, figure.value, places))) return true;
  const [said] = align(figure, actual) ?? [];
  if (!said) return shares.length > 0 ? false : undefined;
  return matchesPrinted(gap, said, said.decimalPlaces());
}

/** The claim that a reason's own figures make and the row's figures contradict; one is enough. */
export function ownFiguresAgainst(
  { text, row }: Statement,
  facts: Facts,
): (Evidence & { readonly claim: ClaimId; readonly quote: string }) | undefined {
  if (row === undefined) return undefined;
  const fact = facts.indicator(row);
  // A score that the result does not bear out shows already that one of them is wrong.
  if (!fact || isShared(fact, facts) || isMisscored(fact)) return undefined;
  const [target, actual] = [fact.row.target, fact.row.actual].map((field) =>
    inUnitOfName(field?.reading, fact.row),
  );
  if (target?.kind === 'date' && actual?.kind === 'date') {
    const quote =
      wrongDelay(text, target, actual, facts.year) ?? doneOnAnotherDay(text, actual, fact.row);
    return quote === undefined ? undefined : { claim: 'row-gap', quote, ...figuresOf(fact) };
  }
  if (target?.kind !== 'quantity' || actual?.kind !== 'quantity') return undefined;
  if (actual.comparator !== undefined || actual.also || target.also) return undefined;
  if (actual.change || target.change) return undefined;
  const apart = wrongDaysOver(text, target, actual) ?? wrongShare(text, actual);
  if (apart !== undefined) return { claim: 'row-gap', quote: apart, ...figuresOf(fact) };
  const isBare = !target.unit && !actual.unit;
  const said = sayingsOf(text, facts.year).map((own) => (isBare ? inUnitOfRow(own) : own));
  const sayings = ofTheYear(said, target, actual);
  const all = sayings.flatMap(({ figure }) => align(figure, actual)?.[0] ?? []);
  const isMet = isReached(fact.score);
  const isLeftUndone = !isDoneAfterAll(text);
  for (const saying of sayings) {
    for (const claim of CLAIMS) {
      if (!claim.says(saying.before, fact.row, saying.after) || !claim.after.test(saying.after))
        continue;
      if (
        claim.agrees(saying, { row: fact.row, target, actual, all, isMet, isLeftUndone }) !== false
      )
        continue;
      const { quote } = saying;
      return { claim: claim.id, quote, ...figuresOf(fact) };
    }
  }
  return undefined;
}

/** 治理长度（公里）: a bare figure of the row is in 公里. */
function inUnitOfName(reading: Reading | undefined, row: Indicator): Reading | undefined {
  if (reading?.kind !== 'quantity' || reading.unit) return reading;
  const unit = unitInName(row.label.text);
  return unit ? { ...reading, unit } : reading;
}

/** Of a row whose figures are bare, and whose name has no unit, 2公里 is two. */
function inUnitOfRow(saying: Saying): Saying {
  const { unit, ...bare } = saying.figure;
  return !unit || unit.dimension === 'ratio' ? saying : { ...saying, figure: bare };
}

export function isMisscored({ score }: IndicatorFact): boolean {
  const { reported, low, high } = score ?? {};
  if (!reported || !low || !high?.equals(low)) return false;
  return !matchesPrinted(high, reported, reported.decimalPlaces());
}
