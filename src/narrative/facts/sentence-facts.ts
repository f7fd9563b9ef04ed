import { matchesPrinted, type Quantity } from '../../amount';
import type { Fact, Mention, Sentence } from '../model';
import type { Column, MeasureName } from './lexicon';

/** A figure of a sentence that says something about other figures of it. */
export interface Statement {
  /**
   * `share`: result = first ÷ second (X占Y的…). `rate`: the same for 执行率 and 控制率. `growth`: result = first ÷ (second, the
   * figure before the change). `sum`: result = Σ operands. `difference`: result = first − second, whichever is larger. `product`:
   * result = Π operands, the first of them a count. `move`: from the second operand to the first, in the stated direction.
   * `limit`: the first operand is said to be within the second. `floor`: it is said to reach it.
   */
  readonly kind:
    'share' | 'rate' | 'growth' | 'sum' | 'difference' | 'product' | 'move' | 'limit' | 'floor';
  readonly result: Operand;
  readonly operands: readonly Operand[];
  /** The parts are said to be all there are: 分别为, 包括, 合计. Otherwise (其中) they may be some. */
  readonly exhaustive?: boolean;
  /** Nothing says that the parts divide the total in one way: 培训300人（党员120人、女性190人）. */
  readonly mayOverlap?: boolean;
  /** The parts are kinds that share nothing; `all` where they leave nothing out: 线上, 线下. */
  readonly opposite?: 'all' | 'some';
  /** A `rate` of two counts, which may be counted in another way than it says. */
  readonly counted?: true;
  /** A `product` that need not be exact: of an average, or of what each got in a year in which they came and went. */
  readonly nominal?: 'average' | 'timed';
  /** A `growth`, a `difference` or a `move`: which way it is said to be. */
  readonly direction?: 'up' | 'down';
  readonly quote: string;
  readonly sentence: number;
}

export interface Operand {
  readonly label: string;
  readonly quantity: Quantity;
  readonly mention: Mention;
  /** The value is that of the change subtracted from, or added to, another one: `408 − 12`. */
  readonly adjusted?: {
    readonly by: Quantity;
    readonly direction: 'up' | 'down';
    readonly mention: Mention;
  };
}

/** The figures of one sentence and the words between them. */
export class SentenceFacts {
  constructor(
    readonly sentence: Sentence,
    private readonly index: number,
    readonly facts: readonly Fact[],
    /** Those of the sentences before it in its paragraph. */
    readonly earlier: () => readonly Fact[],
    /** What the report says elsewhere that there was of something in its year, if it says so once or always the same. */
    readonly whole: (measure: MeasureName, stage?: Column) => Fact | undefined,
  ) {}

  /** A statement with the clauses that hold its figures. */
  statement(kind: Statement['kind'], result: Fact, operands: readonly Fact[]): Statement {
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

  operand(fact: Fact): Operand {
    const label = 'word' in fact ? fact.word : labelOf(fact.subject);
    return { label, quantity: fact.quantity, mention: fact.mention };
  }

  /** The text of the clause up to a figure. */
  clauseBefore({ mention }: Fact): string {
    const before = this.sentence.text.slice(0, mention.start - this.sentence.start);
    return before.slice(
      Math.max(...['，', ',', '；', ';', '。'].map((mark) => before.lastIndexOf(mark))) + 1,
    );
  }

  /** How many brackets are open around a figure. */
  depthOf({ mention }: Fact): number {
    const before = this.sentence.text.slice(0, mention.start - this.sentence.start);
    return (before.match(/[（(]/g) ?? []).length - (before.match(/[）)]/g) ?? []).length;
  }

  /** The same sentence without the figures in further brackets. */
  within(depth: number): SentenceFacts {
    const facts = this.facts.filter((fact) => this.depthOf(fact) <= depth);
    if (facts.length === this.facts.length) return this;
    return new SentenceFacts(this.sentence, this.index, facts, this.earlier, this.whole);
  }

  /** The text between two figures without what stands in brackets. */
  plainBetween(first: Fact, second: Fact): string {
    return this.between(first, second).replace(/[（(][^（）()]*[）)]/g, '');
  }

  /** The text between two figures. */
  between(first: Fact, second: Fact): string {
    const base = this.sentence.start;
    return this.sentence.text.slice(first.mention.end - base, second.mention.start - base);
  }
}

function labelOf(subject: string): string {
  return subject
    .replace(/^[\s，,；;、（(：:]*(?:其中|包括|和|及|与)?[:：]?|[为是共计:：\s]+$/g, '')
    .slice(-24);
}

/** The one of two figures that is printed finer, where the other is that one rounded: 1.41亿元, 14097.23万元. */
export function finer(a: Fact, b: Fact): Fact | undefined {
  return isRounded(a, b) ? b : isRounded(b, a) ? a : undefined;
}

function isRounded({ quantity: a }: Fact, { quantity: b }: Fact): boolean {
  const value = a.unit && b.unit ? b.value.times(b.unit.scale).dividedBy(a.unit.scale) : b.value;
  return matchesPrinted(value, a.value, a.places);
}

export function isMoney({ quantity: { unit } }: Fact): boolean {
  return unit?.dimension === 'money' && unit.per === undefined;
}
