import type { HostError } from '../../host';

/** Something to ask of Excel in the next request. */
export interface Question {
  /** The likely size of the answer. */
  readonly bytes: number;
  /** Set where Excel may refuse to answer and then breaks the request off: such questions come last. */
  readonly risky?: true;
  /** Queues the loads. What it gives reads the answer after the request, and gives the questions that follow from it. */
  ask(context: Excel.RequestContext): () => Followed;
  /** What to ask instead when this very question was refused; it may also throw. */
  refused(error: HostError): readonly Question[];
}

/** The questions that follow from an answer; `holes` where Excel left out a part of the answer without saying so. */
export type Followed = readonly Question[] | 'holes';
