/** What a reason is judged by beside its words. */
export interface MeasureContext {
  /** Words that only this row has: a reason that uses one of them is about this row. */
  readonly about?: readonly string[];
  /** The year of the form: what is said of a later one is a plan. */
  readonly year?: number;
}

export type Moved = 'target' | 'spending' | 'budget' | 'rate';

export interface ReasonContext extends MeasureContext {
  /** A measure given in a place of its own (the pane asks for cause and measure apart). */
  readonly measure?: string;
  /** What is explained: what was spent, a budget that was changed, how much of it was spent; else a target. */
  readonly of?: Moved;
  /** Which way the figure went that is explained. */
  readonly way?: 'rose' | 'fell';
  /** The form asks for the cause alone (扣分原因). */
  readonly causeOnly?: true;
}
