import { HostError, type Control, type HostErrorCode } from '../../host';
import { isUnanswered, LOST, toHostError } from '../errors';
import { orAbort } from '../run';
import type { Followed, Question } from './question';

/** Excel on the web refuses more than 5 MB a request or a response; estimates need room. */
export const TRIP_BYTES = 4_000_000;
const SMALLEST_TRIP = 50_000;
const MOST_QUESTIONS = 4000;
/** More refusals than this are no matter of size any more. */
const MOST_REFUSALS = 60;

/** Failures that asking less, or asking otherwise, cannot mend. */
const FINAL: readonly HostErrorCode[] = [...LOST, 'cancelled', 'read-only'];

/**
 * Asks all questions, and those that follow from them, in as few requests as the size of the answers allows. Where Excel
 * breaks a request off, what was answered before counts, and the rest is asked again in other words.
 */
export async function askAll(
  context: Excel.RequestContext,
  questions: readonly Question[],
  control: Control | undefined,
): Promise<void> {
  let pending: readonly Question[] = questions;
  let limit = TRIP_BYTES;
  let refusals = 0;
  for (let trip = 1; pending.length > 0; trip++) {
    const { batch, rest } = nextBatch(pending, limit);
    control?.onProgress?.(trip, trip + estimateTrips(pending, limit));
    const answers = batch.map((question) => question.ask(context));
    const error = await send(context, control);
    if (error && (FINAL.includes(error.code) || ++refusals > MOST_REFUSALS)) throw error;

    const { followUps, open, holes } = collect(answers, batch, error);
    if (error && open.length === batch.length && batch.length > 1) {
      limit = Math.max(SMALLEST_TRIP, totalBytes(batch) / 2);
      pending = [...open, ...rest];
    } else if (error) {
      const [culprit, ...innocent] = open;
      if (!culprit) throw error;
      pending = [...followUps, ...culprit.refused(error), ...innocent, ...rest];
    } else {
      pending = [...followUps, ...rest];
    }
    // An answer with holes: asked again alone, and if it was alone, in pieces.
    pending = [...pending, ...holes.flatMap((hole) => alone(hole, batch.length, limit))];
  }
}

function alone(question: Question, asked: number, limit: number): readonly Question[] {
  if (asked > 1) return [{ ...question, bytes: limit }];
  return question.refused(new HostError('too-large', [], 'no answer'));
}

async function send(
  context: Excel.RequestContext,
  control: Control | undefined,
): Promise<HostError | undefined> {
  try {
    await orAbort(context.sync(), control?.signal);
    return undefined;
  } catch (error) {
    return toHostError(error);
  }
}

/** Reads the answers; after a failure those that did not come leave their question open. */
function collect(
  answers: readonly (() => Followed)[],
  batch: readonly Question[],
  error: HostError | undefined,
): { followUps: Question[]; open: Question[]; holes: Question[] } {
  const followUps: Question[] = [];
  const holes: Question[] = [];
  const open: Question[] = [];
  for (const [index, question] of batch.entries()) {
    try {
      const followed = answers[index]?.() ?? [];
      if (followed === 'holes') holes.push(question);
      else followUps.push(...followed);
    } catch (reason) {
      if (!error || !isUnanswered(reason)) throw reason;
      open.push(question);
    }
  }
  return { followUps, open, holes };
}

/** As many questions as fit into one answer, at least one; those that Excel may refuse come last. */
function nextBatch(
  pending: readonly Question[],
  limit: number,
): { batch: Question[]; rest: Question[] } {
  const batch: Question[] = [];
  const rest: Question[] = [];
  let bytes = 0;
  for (const question of pending) {
    const fits = bytes + question.bytes <= limit && batch.length < MOST_QUESTIONS;
    if (fits || batch.length === 0) {
      batch.push(question);
      bytes += question.bytes;
    } else {
      rest.push(question);
    }
  }
  const order = [...batch.filter(({ risky }) => !risky), ...batch.filter(({ risky }) => risky)];
  return { batch: order, rest };
}

function totalBytes(questions: readonly Question[]): number {
  return questions.reduce((sum, { bytes }) => sum + bytes, 0);
}

function estimateTrips(pending: readonly Question[], limit: number): number {
  return Math.max(0, Math.ceil(totalBytes(pending) / limit) - 1);
}
