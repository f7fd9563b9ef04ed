import { lastWhere } from '../list';
import type { Fact } from '../model';
import { quotientBehind } from './counted';
import { termAt, type Column } from './lexicon';
import { listBehind, OF_EACH } from './lists';
import { finer, isMoney, type SentenceFacts, type Statement } from './sentence-facts';

/** 项目支出607.83万元，占总支出1016.17万元的59.82% */
export function shares(said: SentenceFacts): readonly Statement[] {
  return said.facts.flatMap((fact, at): Statement[] => {
    if (fact.quantity.unit?.dimension !== 'ratio') return [];
    const clause = said.clauseBefore(fact);
    const share = /占(?:比)?([^占]*?)(?:的|比重|比例|[:：为])*\s*$/.exec(clause);
    if (!share || clause.includes('分别')) return [];
    // 两项占…: of what several come to.
    if (/(?:[两二三四五六七八九十]|以上)[项者类笔]|合计|共/.test(clause.slice(0, share.index)))
      return [];
    const words = share[1] ?? '';
    const whole =
      words === '' ? (wholeOfList(said, at) ?? wholeAbove(said, at)) : wholeNamed(said, words, at);
    const part = partBefore(said, at, whole);
    // 三公经费人均0.2万元，占…: so much of each is not the part.
    if (part && OF_EACH.test(said.clauseBefore(part))) return [];
    // 甲24万元、乙12万元，均为质保金，占…: the share of both.
    if (!whole || !part || /；|(?<!平)均|都[是为]/.test(said.between(part, fact))) return [];
    return [said.statement('share', fact, [part, whole])];
  });
}

/** The last money before a share; what stands in a bracket behind it is a part of that. */
function partBefore(said: SentenceFacts, at: number, whole?: Fact): Fact | undefined {
  const share = said.facts[at];
  const depth = share ? said.depthOf(share) : 0;
  return lastWhere(
    said.facts.slice(0, at),
    (other) => isMoney(other) && other !== whole && said.depthOf(other) <= depth,
  );
}

/** 总支出1440万元，其中基本支出590万元，占40.97%: the whole of the list that the part stands in. */
function wholeOfList(said: SentenceFacts, at: number): Fact | undefined {
  const part = partBefore(said, at);
  return said.facts.find((_, index) => {
    const listed = index < at ? listBehind(said, index) : undefined;
    return part !== undefined && listed?.parts.includes(part) === true;
  });
}

/** What a figure is a part of that its list does not name: 基本支出中，人员经费…，占…; 总支出…；项目支出…，占…. */
function wholeAbove(said: SentenceFacts, before: number): Fact | undefined {
  const part = partBefore(said, before);
  if (part?.kind !== 'value') return undefined;
  if (part.measure === 'basicExpenditure' || part.measure === 'project') {
    return only(
      said.facts.slice(0, before),
      (one) => one.kind === 'value' && one.measure === 'total' && one.column === 'executed',
    );
  }
  const text = said.sentence.text;
  const end = /中[，,]/.exec(text)?.index ?? -1;
  const isIn = end > 0 && end < part.mention.start - said.sentence.start;
  for (let at = Math.max(0, end - 8); isIn && at < end; at++) {
    const term = termAt(text, at, end);
    if (!term?.measure || term.generic || at + term.word.length !== end) continue;
    const { measure } = term;
    const isMeant = (one: Fact) =>
      one.kind === 'value' &&
      one.measure === measure &&
      one.year === part.year &&
      !/udget$/.test(one.column ?? '');
    return lastWhere(said.earlier(), isMeant) ?? said.whole(measure);
  }
  return undefined;
}

function wholeNamed(said: SentenceFacts, words: string, before: number): Fact | undefined {
  const inside = lastWhere(
    said.facts.slice(0, before),
    (fact) => isMoney(fact) && words.includes(fact.mention.text),
  );
  if (inside) return inside;
  const name = words.replace(/[\s:：的总比重例]+$/g, '').trim();
  if (name.length < 3) return undefined;
  const term = termAt(name, 0);
  const meant = term?.word === name ? term : undefined;
  const isNamed = (fact: Fact) =>
    fact.kind === 'value' &&
    isMoney(fact) &&
    (name.endsWith(fact.word) ||
      (meant?.measure === fact.measure &&
        (meant.measure !== 'total' || meant.column === fact.column)));
  const here = said.facts.slice(0, before).filter(isNamed);
  if (here.length > 0) return here.length === 1 ? here[0] : undefined;
  const above = said
    .earlier()
    .filter(
      (fact) =>
        isNamed(fact) &&
        fact.kind === 'value' &&
        (!/udget$/.test(fact.column ?? '') || fact.column === meant?.column),
    );
  const [whole] = above;
  const isOne = above.every(({ quantity, year }) => {
    return whole?.quantity.value.equals(quantity.value) === true && whole.year === year;
  });
  if (whole) return isOne ? whole : undefined;
  // 全年支出1440万元，其中…占支出总额的…: the total that the list is of, whatever it is called there.
  const list = meant?.measure === 'total' ? wholeOfList(said, before) : undefined;
  const listed = list && isOfColumn(list, meant?.column) ? list : undefined;
  return listed ?? (meant?.measure && said.whole(meant.measure, meant.column));
}

/** What was not spent is no budget, and what was spent none either. */
function isOfColumn(list: Fact, column: Column | undefined): boolean {
  return (
    list.kind === 'value' &&
    (column === undefined || list.column === undefined || list.column === column)
  );
}

/** 全年预算1016.17万元，执行1010.00万元，执行率99.39%; 编制29人，在职27人，控制率93.10% */
export function rates(said: SentenceFacts): readonly Statement[] {
  return said.facts.flatMap((fact, at): Statement[] => {
    if (fact.quantity.unit?.dimension !== 'ratio') return [];
    const formula = formulaBefore(said, at) ?? quotientBehind(said, at);
    if (formula) return [formula];
    const clause = said.clauseBefore(fact);
    const before = said.facts.slice(0, at);
    if (/控制率[为是达到:：]*\s*$/.test(clause)) {
      const staff = only(before, (one) => one.kind === 'value' && one.measure === 'staff');
      const posts = only(before, (one) => one.kind === 'value' && one.measure === 'authorised');
      if (staff && posts) return [said.statement('rate', fact, [staff, posts])];
      if (staff || posts) return [];
    }
    const share =
      /完成(?:了)?(年初|调整|全年|年度|当年)?.{0,3}预算数?(?:的|(?:为)?[\d.,]+[万亿]?元的)\s*$/.exec(
        clause,
      );
    const stated = said.facts[at - 1];
    if (share && stated && isMoney(stated) && /元的\s*$/.test(clause)) {
      const spent = said.facts[at - 2];
      const isNear = spent && isMoney(spent) && isDone(said, spent);
      return isNear ? [said.statement('rate', fact, [spent, stated])] : [];
    }
    if (share) {
      const stage =
        share[1] === '年初' ? /^initialBudget$/ : share[1] ? /^annualBudget$/ : /udget$/;
      const spent = only(before.filter(isMoney), (one) => stageOf(said, one) === 'executed');
      const base = only(before.filter(isMoney), (one) => stage.test(stageOf(said, one) ?? ''));
      return spent && base ? [said.statement('rate', fact, [spent, base])] : [];
    }
    if (!/(?:执行率|执行进度|支付率|支出率|使用率|控制率)[为是达到:：]*\s*$/.test(clause))
      return [];
    if (fact.kind === 'uncompared' && OF_A_PART.test(clause)) return [];
    const money = withoutParts(said, at);
    const budget =
      only(money, (one) => stageOf(said, one) === 'annualBudget') ??
      only(money, (one) => stageOf(said, one) === 'budget');
    const executed =
      only(money, (one) => stageOf(said, one) === 'executed') ??
      only(money, (one) => isBareOf(said, one, budget));
    // A figure in between that nothing is known of may have changed the base.
    const isKnown = money.every(
      (one) => one === executed || !/^arrived$/.test(stageOf(said, one) ?? 'arrived'),
    );
    return executed && budget && isKnown && mayBeOfOne(executed, budget)
      ? [said.statement('rate', fact, [executed, budget])]
      : [];
  });
}

/** What was spent, or a figure that its words name for nothing but what it is of. */
function isDone(said: SentenceFacts, fact: Fact): boolean {
  const stage = stageOf(said, fact);
  return stage === 'executed' || (stage === undefined && fact.kind === 'value');
}

/** 三公经费支出20万元，公用经费预算30万元: no one's rate. */
function mayBeOfOne(one: Fact, other: Fact): boolean {
  if (one.kind !== 'value' || other.kind !== 'value') return true;
  const isTotal = one.measure === 'total' || other.measure === 'total';
  return isTotal || one.measure === other.measure;
}

/** 公用经费81.46万元，预算84.72万元: beside its budget it is what was spent. */
function isBareOf(said: SentenceFacts, one: Fact, budget: Fact | undefined): boolean {
  return (
    one.kind === 'value' &&
    budget?.kind === 'value' &&
    one.measure === budget.measure &&
    one.measure !== 'total' &&
    one.year === budget.year &&
    stageOf(said, one) === undefined
  );
}

/** The money before a figure: what is listed under a total is no other total, and what arrived of a budget is none where it is all of it. */
function withoutParts(said: SentenceFacts, end: number): readonly Fact[] {
  const before = said.facts.slice(0, end);
  const parts = new Set(
    before.flatMap((_, at) => {
      const listed = listBehind(said, at)?.parts ?? [];
      return listed.length > 1 && listed.every((part) => before.includes(part)) ? listed : [];
    }),
  );
  const money = before.filter((one) => isMoney(one) && !parts.has(one));
  return money.filter((one) => {
    const isAll = money.some((other) => other !== one && finer(other, one) !== undefined);
    return !isAll || stageOf(said, one) !== 'arrived';
  });
}

/** 其中中央资金执行率, 按年初预算计算的执行率: of less, or of other money, than the sentence has told. */
const OF_A_PART =
  /(?:中央|[省市县区州盟旗师]级|地方|上级|财政(?:拨款|资金)|其[他它]资金|单位资金|自筹|债券|配套|结[转余]|年初)[^，,；;、]*率/;

/** Of which stage of the budget a figure is, by its clause. */
export function stageOf(said: SentenceFacts, fact: Fact): string | undefined {
  if (fact.kind === 'value' && fact.column) return fact.column;
  const clause = said.clauseBefore(fact);
  if (/全年预算|调整后预算|调整预算|调[整增减][后为至到]/.test(clause)) return 'annualBudget';
  if (/年初预算/.test(clause)) return 'initialBudget';
  if (/追加|追减|调[增减]|结转|结余/.test(clause)) return undefined;
  if (/到位/.test(clause)) return 'arrived';
  if (/预算|安排|下达/.test(clause)) return 'budget';
  return /支出|执行|支付|使用|实际/.test(clause) ? 'executed' : undefined;
}

/** 在职27人÷编制29人×100%=93.10%; (2168.40－2050)÷2050=5.78% */
function formulaBefore(said: SentenceFacts, at: number): Statement | undefined {
  const joins = (first: number, pattern: RegExp) => {
    const [one, other] = [said.facts[first], said.facts[first + 1]];
    return one !== undefined && other !== undefined && pattern.test(said.between(one, other));
  };
  const isEqual = said.facts[at]?.quantity.comparator === '=';
  if (!joins(at - 1, isEqual ? /^\s*[)）]?\s*$/ : /^\s*[)）]?\s*≈\s*$/)) return undefined;
  const isTimes = joins(at - 2, /^\s*[)）]?\s*[×xX*＊]\s*$/);
  const divisor = isTimes ? at - 2 : at - 1;
  if (!joins(divisor - 1, /^\s*[)）]?\s*[÷/／]\s*[^\d，,。；;=＝]{0,14}$/)) return undefined;
  const [less, first, second, result] = [-2, -1, 0, 1].map((step) => said.facts[divisor + step]);
  const stated = isTimes ? said.facts[at] : result;
  if (!first || !second || !stated) return undefined;
  if (!joins(divisor - 2, /^\s*[-－−—–]\s*[^\d，,。；;=＝]{0,14}$/)) {
    return said.statement('rate', stated, [first, second]);
  }
  const isBase = first.quantity.value.equals(second.quantity.value);
  return less && isBase ? said.statement('growth', stated, [less, second]) : undefined;
}

function only(facts: readonly Fact[], wanted: (fact: Fact) => boolean): Fact | undefined {
  const [first, ...more] = facts.filter(wanted);
  return more.reduce<Fact | undefined>((one, other) => one && finer(one, other), first);
}
