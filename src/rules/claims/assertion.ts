import type { Predicate, Topic } from './roles';

/** Something that a text says: of what, what, and with what force. */
export interface Assertion {
  /** What it is said of; empty where the sentence does not say. */
  readonly topics: readonly Topic[];
  readonly predicate: Predicate;
  /** The predicate's own word. */
  readonly word: string;
  /** Every topic of the clause. */
  readonly around: readonly Topic[];
  readonly denied: boolean;
  /** Wished for, promised or demanded, not claimed. */
  readonly intended: boolean;
  /** Said of every one: 全部, 均, or by denying an exception (没有一项未完成). */
  readonly all: boolean;
  /** Said of some, or about: 基本, 大部分, 约. */
  readonly hedged: boolean;
  readonly onTime: boolean;
  readonly versus?: 'lastYear' | 'budget';
  /** Said of another time than the year as a whole. */
  readonly past: boolean;
  /** Years named. */
  readonly years: readonly number[];
  /** Where it names none: the years that the sentence named last. */
  readonly since: readonly number[];
  /** A percentage: its digits, and whether it is a bound. */
  readonly percent?: string;
  readonly bound?: 'least' | 'most';
  /** Words for the seriousness or kind of an incident. */
  readonly degrees: readonly string[];
  /** The words of its sentence before it. */
  readonly lead: string;
  /** The topic's own words, as written. */
  readonly subject: string;
  /** The words of the text, from topic to predicate, clauses whole. */
  readonly quote: string;
}
