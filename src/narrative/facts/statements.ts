import type { Quantity } from '../../amount';
import { lastWhere } from '../list';
import { termAt } from './lexicon';
import type { Fact, Mention, Sentence } from '../model';

/** A figure of a sentence that says something about other figures of it. */
export interface Statement {
  /**
   * `share`: result = first ÷ second (X占Y的…). `rate`: the same for 执行率 and 控制率. `growth`: result = first ÷ (second, the
   * figure before the change). `sum`: result = Σ operands.
   */
  readonly kind: 'share' | 'rate' | 'growth' | 'sum';
  readonly result: Operand;
  readonly operands: readonly Operand[];
  /** The parts are said to be all there are: 分别为, 包括, 合计. Otherwise (其中) they may be some. */
  readonly exhaustive?: boolean;
  readonly quote: string;
  readonly sentence: number;
}

export interface Operand {
  readonly label: string;
  readonly quantity: Quantity;
  readonly mention: Mention;
  /** The value is that of the change subtracted from, or added to, another one: `408 − 12`. */
  readonly adjusted?: { readonly by: Quantity; readonly direction: 'up' | 'down' };
}

/** The arithmetic that sentences state, where it is plain which figures are meant. */
export function statementsOf(
  sentences: readonly Sentence[],
  facts: readonly Fact[],
): readonly Statement[] {
  const bySentence = new Map<number, Fact[]>();
  for (const fact of facts) {
    const own = bySentence.get(fact.sentence);
    if (own) own.push(fact);
    else bySentence.set(fact.sentence, [fact]);
  }
  return [...bySentence].flatMap(([index, own]) => {
    const sentence = sentences[index];
    if (!sentence || own.length < 2) return [];
    const { text } = sentence;
    const earlier = () => {
      const found: Fact[] = [];
      for (let at = index - 1; sentences[at]?.paragraph === sentence.paragraph; at--) {
        found.push(...(bySentence.get(at) ?? []));
      }
      return found;
    };
    const reader = new StatementReader(sentence, index, own, earlier);
    return [
      ...(text.includes('占') ? reader.shares() : []),
      ...(RATES.test(text) ? reader.rates() : []),
      ...(CHANGES.test(text) ? reader.growths() : []),
      ...(LISTS.test(text) ? reader.sums() : []),
    ];
  });
}

/** Words without which a sentence states no such arithmetic. */
const RATES = /预算数?的|执行率|执行进度|支付率|支出率|控制率/;
const CHANGES = /增|升|提高|上涨|降|减/;
const LISTS = /其中|包括|分别|分为|合计|共计|总计|总额|共/;

const EXHAUSTIVE = /包括|分别为|分别是|分为/;
/** Between two parts of a list; a part of a part, a change, or words that go on to something else end it. */
const GOES_ON = /^[\s，,；;、和及与）)]/;
const ENDS_LIST = /其中|合计|共计|总计|同比|[较比]|占|结转|结余|用于/;

const TOTAL_BEHIND = /(?:合计|共计|总计|总额)(?:得分|金额|支出|资金)?[为是:：]?\s*$/;
const TOTAL_BEFORE = /(?:合计|共计|总计|共安排|共投入|共支出)/;

class StatementReader {
  constructor(
    private readonly sentence: Sentence,
    private readonly index: number,
    private readonly facts: readonly Fact[],
    /** Those of the sentences before it in its paragraph. */
    private readonly earlier: () => readonly Fact[],
  ) {}

  /** 项目支出607.83万元，占总支出1016.17万元的59.82% */
  shares(): readonly Statement[] {
    return this.facts.flatMap((fact, at): Statement[] => {
      if (fact.quantity.unit?.dimension !== 'ratio') return [];
      const clause = this.clauseBefore(fact);
      const share = /占(?:比)?(.*?)(?:的|比重|比例|[:：为])*\s*$/.exec(clause);
      if (!share || clause.includes('分别')) return [];
      const words = share[1] ?? '';
      const whole = words === '' ? this.wholeOfList(at) : this.wholeNamed(words, at);
      const part = lastWhere(this.facts.slice(0, at), (other) => isMoney(other) && other !== whole);
      if (!whole || !part || this.between(part, fact).includes('；')) return [];
      return [this.statement('share', fact, [part, whole])];
    });
  }

  /** 总支出1440万元，其中基本支出590万元，占40.97%: the whole of the list that the part stands in. */
  private wholeOfList(at: number): Fact | undefined {
    const part = lastWhere(this.facts.slice(0, at), isMoney);
    return this.facts.find((_, index) => {
      const listed = index < at ? this.listBehind(index) : undefined;
      return part !== undefined && listed?.parts.includes(part) === true;
    });
  }

  private wholeNamed(words: string, before: number): Fact | undefined {
    const inside = lastWhere(
      this.facts.slice(0, before),
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
    const here = this.facts.slice(0, before).filter(isNamed);
    if (here.length > 0) return here.length === 1 ? here[0] : undefined;
    const above = this.earlier().filter(
      (fact) => isNamed(fact) && fact.kind === 'value' && !/udget$/.test(fact.column ?? ''),
    );
    const [whole] = above;
    const isOne = above.every(({ quantity, year }) => {
      return whole?.quantity.value.eq(quantity.value) === true && whole.year === year;
    });
    return isOne ? whole : undefined;
  }

  /** 全年预算1016.17万元，执行1010.00万元，执行率99.39%; 编制29人，在职27人，控制率93.10% */
  rates(): readonly Statement[] {
    return this.facts.flatMap((fact, at): Statement[] => {
      if (fact.quantity.unit?.dimension !== 'ratio') return [];
      const clause = this.clauseBefore(fact);
      const before = this.facts.slice(0, at);
      if (/控制率[为是达到:：]*\s*$/.test(clause)) {
        const staff = only(before, (one) => one.kind === 'value' && one.measure === 'staff');
        const posts = only(before, (one) => one.kind === 'value' && one.measure === 'authorised');
        if (staff && posts) return [this.statement('rate', fact, [staff, posts])];
        if (staff || posts) return [];
      }
      const share = /完成(?:了)?(年初|调整|全年|年度|当年)?.{0,3}预算数?的\s*$/.exec(clause);
      if (share) {
        const stage = share[1] === '年初' ? 'initialBudget' : share[1] ? 'annualBudget' : 'budget';
        const spent = only(before.filter(isMoney), (one) => this.stage(one) === 'executed');
        const base = only(before.filter(isMoney), (one) => this.stage(one) === stage);
        return spent && base ? [this.statement('rate', fact, [spent, base])] : [];
      }
      if (!/(?:执行率|执行进度|支付率|支出率|控制率)[为是达到:：]*\s*$/.test(clause)) return [];
      const money = before.filter(isMoney);
      const executed = only(money, (one) => this.stage(one) === 'executed');
      const budget =
        only(money, (one) => this.stage(one) === 'annualBudget') ??
        only(money, (one) => this.stage(one) === 'budget');
      return executed && budget ? [this.statement('rate', fact, [executed, budget])] : [];
    });
  }

  private stage(fact: Fact): string | undefined {
    if (fact.kind === 'value' && fact.column) return fact.column;
    const clause = this.clauseBefore(fact);
    if (/全年预算|调整后预算|调整预算/.test(clause)) return 'annualBudget';
    if (/年初预算/.test(clause)) return 'initialBudget';
    if (/预算|安排|下达/.test(clause)) return 'budget';
    return /支出|执行|支付|使用/.test(clause) ? 'executed' : undefined;
  }

  /** 公用经费72.87万元，较上年增加0.85万元，增长1.18%; 由3.5万元增加到12.5万元，增长257.14% */
  growths(): readonly Statement[] {
    return this.facts.flatMap((fact, at): Statement[] => {
      if (fact.quantity.unit?.dimension !== 'ratio') return [];
      const clause = this.clauseBefore(fact);
      const up = /(?:增长|增加|上升|提高|增幅|上涨)(?:了|率)?[为约达:：]*\s*$/.test(clause);
      const down = /(?:下降|减少|降低|降幅|减幅)(?:了|率)?[为约达:：]*\s*$/.test(clause);
      if (up === down || clause.includes('分别')) return [];
      const direction = up ? 'up' : 'down';
      const [before, after] = this.fromTo(at);
      if (before && after) return [this.statement('growth', fact, [after, before])];
      const change = this.facts[at - 1];
      const now = this.facts[at - 2];
      if (change?.kind !== 'change' || !isMoney(change) || change.direction !== direction)
        return [];
      if (now?.kind !== 'value' || !isMoney(now) || now.measure !== change.measure) return [];
      const base = { ...this.operand(now), adjusted: { by: change.quantity, direction } } as const;
      return [{ ...this.statement('growth', fact, [now]), operands: [this.operand(now), base] }];
    });
  }

  /** The two figures of 由…增加到… right before a figure. */
  private fromTo(at: number): readonly [Fact?, Fact?] {
    const before = this.facts[at - 2];
    const after = this.facts[at - 1];
    if (!before || !after || !isMoney(before) || !isMoney(after)) return [];
    const joint = this.between(before, after);
    const lead = this.clauseBefore(before);
    return /[由从](?:[^，。；]*)$/.test(lead) &&
      /^(?:的)?(?:增|减|降|上升|下降|提高|压减|下调)[^，。；]{0,4}(?:至|到|为)\s*$/.test(joint)
      ? [before, after]
      : [];
  }

  /** 合计89.97万元，其中A 30万元、B 30万元、C 29.97万元; A 30万元、B 29.97万元，合计59.97万元 */
  sums(): readonly Statement[] {
    const found: Statement[] = [];
    for (let at = 0; at < this.facts.length; at++) {
      const total = this.facts[at];
      if (total?.kind === 'change' || !total?.quantity.unit) continue;
      const listed = this.listBehind(at) ?? this.listBefore(at);
      if (listed && listed.parts.length >= 2 && isOneSplit(listed.parts, listed.exhaustive)) {
        const statement = this.statement('sum', total, listed.parts);
        found.push({ ...statement, exhaustive: listed.exhaustive });
      }
    }
    return found;
  }

  private listBehind(at: number): { parts: readonly Fact[]; exhaustive: boolean } | undefined {
    const total = this.facts[at];
    const first = this.facts[at + 1];
    if (!total || !first) return undefined;
    const marker = /^[\s，,；;（(。：:]*(其中|包括|分别为|分别是|分为)[:：]?/.exec(
      this.between(total, first),
    );
    if (!marker) return undefined;
    const depth = this.depthOf(first);
    const inBrackets = depth > this.depthOf(total);
    const parts: Fact[] = [];
    let before = total;
    let joint = '';
    for (const fact of this.facts.slice(at + 1)) {
      const lead = this.between(before, fact);
      before = fact;
      const isShare = fact.quantity.unit?.dimension === 'ratio' && /占/.test(lead);
      // What stands in further brackets, and a part's share, are no parts themselves.
      if (isShare || (this.depthOf(fact) > depth && parts.length > 0)) continue;
      if (!sameUnit(fact, total) || fact.kind === 'change') break;
      if (fact.kind === 'value' && fact.measure === 'total') break;
      if (inBrackets && this.depthOf(fact) < depth) break;
      if (parts.length > 0 && (!GOES_ON.test(lead) || ENDS_LIST.test(lead))) break;
      // A list parted by commas ends at a semicolon; people named by themselves are no part of other people.
      if (parts.length > 1 && /[；;]/.test(lead) && !/[；;]/.test(joint)) break;
      if (total.kind === 'value' && fact.kind === 'value' && !isMoney(fact)) break;
      if (parts.length === 1) joint = lead;
      parts.push(fact);
      // What follows a list that is complete begins something else.
      if (parts.length > 1 && isTied(total, parts)) break;
    }
    const clause = this.clauseBefore(total);
    return {
      parts,
      exhaustive: EXHAUSTIVE.test(marker[1] ?? '') || TOTAL_BEFORE.test(clause),
    };
  }

  private listBefore(at: number): { parts: readonly Fact[]; exhaustive: boolean } | undefined {
    const total = this.facts[at];
    if (!total || !TOTAL_BEHIND.test(this.clauseBefore(total))) return undefined;
    const parts: Fact[] = [];
    for (let index = at - 1; index >= 0; index--) {
      const fact = this.facts[index];
      const next = parts[0] ?? total;
      if (!fact || !sameUnit(fact, total) || fact.kind === 'change') break;
      const words = this.between(fact, next);
      if (!/^[\s，,；;、和及与]/.test(words) || /其中|同比|[较比]|占|[。（(）)]/.test(words)) break;
      parts.unshift(fact);
    }
    return { parts, exhaustive: true };
  }

  private statement(kind: Statement['kind'], result: Fact, operands: readonly Fact[]): Statement {
    const offsets = [result, ...operands].flatMap(({ mention, sentence }) =>
      sentence === this.index ? [mention] : [],
    );
    const base = this.sentence.start;
    const text = this.sentence.text;
    const first = Math.min(...offsets.map(({ start }) => start)) - base;
    const last = Math.max(...offsets.map(({ end }) => end)) - base;
    const start =
      Math.max(...['，', ',', '。', '；', ';'].map((mark) => text.lastIndexOf(mark, first - 1))) +
      1;
    const rest = text.slice(last).search(/[，,。；;）)]/);
    return {
      kind,
      result: this.operand(result),
      operands: operands.map((fact) => this.operand(fact)),
      quote: text.slice(start, rest < 0 ? text.length : last + rest).trim(),
      sentence: this.index,
    };
  }

  private operand(fact: Fact): Operand {
    const label = 'word' in fact ? fact.word : labelOf(fact.subject);
    return { label, quantity: fact.quantity, mention: fact.mention };
  }

  /** The text of the clause up to a figure. */
  private clauseBefore({ mention }: Fact): string {
    const before = this.sentence.text.slice(0, mention.start - this.sentence.start);
    return before.slice(
      Math.max(...['，', ',', '；', ';', '。'].map((mark) => before.lastIndexOf(mark))) + 1,
    );
  }

  private depthOf({ mention }: Fact): number {
    const before = this.sentence.text.slice(0, mention.start - this.sentence.start);
    return (before.match(/[（(]/g) ?? []).length - (before.match(/[）)]/g) ?? []).length;
  }

  private between(first: Fact, second: Fact): string {
    const base = this.sentence.start;
    return this.sentence.text.slice(first.mention.end - base, second.mention.start - base);
  }
}

function isTied(total: Fact, parts: readonly Fact[]): boolean {
  const base = ({ quantity: { value, unit } }: Fact) => (unit ? value.mul(unit.scale) : value);
  const rest = parts.reduce((left, part) => left.minus(base(part)), base(total));
  return rest.isZero();
}

const PEOPLE = /编制|行政|事业|工勤|参公|在职|离休|退休|聘用|编外|公务员/;
const BY_SOURCE =
  /财政拨款|财政资金|一般公共预算|上级|中央|省级|市级|县级|自筹|其他资金|政府性基金|政府采购/;

/** Whether the parts divide the total in one way: lists of 党员 and 女性, or of sources and uses, overlap. */
function isOneSplit(parts: readonly Fact[], exhaustive: boolean): boolean {
  const labels = parts.map((fact) => ('word' in fact ? fact.word : fact.subject));
  if (parts.every(isMoney)) {
    const bySource = labels.filter((label) => BY_SOURCE.test(label)).length;
    return bySource === 0 || bySource === labels.length;
  }
  if (parts.every(({ quantity }) => quantity.unit?.name === '分')) return true;
  return exhaustive || labels.every((label) => PEOPLE.test(label));
}

function labelOf(subject: string): string {
  return subject
    .replace(/^[\s，,；;、（(：:]*(?:其中|包括|和|及|与)?[:：]?|[为是共计:：\s]+$/g, '')
    .slice(-24);
}

function isMoney({ quantity: { unit } }: Fact): boolean {
  return unit?.dimension === 'money' && unit.per === undefined;
}

function sameUnit(a: Fact, b: Fact): boolean {
  const [one, other] = [a.quantity.unit, b.quantity.unit];
  if (!one || !other) return false;
  return isMoney(a) && isMoney(b) ? true : one.name === other.name && one.dimension === 'count';
}

function only(facts: readonly Fact[], wanted: (fact: Fact) => boolean): Fact | undefined {
  const found = facts.filter(wanted);
  return found.length === 1 ? found[0] : undefined;
}
