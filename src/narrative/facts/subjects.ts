import type { Column, MeasureName, Term } from './lexicon';

/** What a sentence is about as far as it has been read. */
export interface Subject {
  readonly term: Term;
  readonly column?: Column;
  /** It has a figure by now. */
  readonly measured: boolean;
  /** The figure that it was named for may be of something else: so may those that go on about it. */
  readonly isDoubted?: boolean;
  /** Index of the clause that names it. */
  readonly clause: number;
  /** Offset behind the words that name it. */
  readonly end?: number;
}

/** Follows what a sentence is about. */
export class Subjects {
  current: Subject | undefined;
  /** How many things have had figures since the last semicolon that was followed by a new one. */
  private count = 0;
  private isNewPart = false;
  private readonly measures = new Set<MeasureName>();

  /** A semicolon: what is named behind it stands by itself. */
  beginPart(): void {
    this.isNewPart = true;
  }

  /** Whether a figure without a name of its own can be of nothing else. */
  get isOnly(): boolean {
    return this.count <= 1;
  }

  /** What the whole sentence was about, where that was one thing. */
  get only(): Subject | undefined {
    return this.measures.size === 1 ? this.current : undefined;
  }

  /** A figure has been bound to it, or to what it is compared with. */
  measure(subject: Omit<Subject, 'measured'>): void {
    const { term } = subject;
    if (this.current?.term !== term || !this.current.measured) {
      this.count = this.isNewPart ? 1 : this.count + 1;
      this.isNewPart = false;
    }
    if (term.measure) this.measures.add(term.measure);
    this.current = { ...subject, measured: true };
  }
}
