/** What was told in parts before a figure: 三公经费16.35万元，其中公务接待费11万元，公务用车运行维护费5.35万元，比上年减少…. */
import type { Fact, Mention } from '../../narrative';
import type { Subject } from '../rule';

/** The whole of the list that ends right before a change; the change may be of it as well as of the last part. */
export function wholeListedBefore(change: Fact, subject: Subject): Fact | undefined {
  const { facts = [] } = subject.report ?? {};
  const before = facts
    .slice(0, facts.indexOf(change))
    .filter((one) => one.sentence === change.sentence && one.kind !== 'change');
  const last = before.filter((one) => !isMoved(one)).at(-1);
  return last && wholeOfLast(last.mention, last.sentence, subject);
}

/** The whole of the list that a figure is the last part of. */
export function wholeOfLast(
  last: Mention,
  sentence: number,
  { report }: Subject,
): Fact | undefined {
  const sum = report?.statements.find(
    (one) =>
      one.kind === 'sum' &&
      one.sentence === sentence &&
      one.operands.at(-1)?.mention.start === last.start &&
      one.result.mention.start < last.start,
  );
  return report?.facts.find(
    (one) => one.sentence === sentence && one.mention.start === sum?.result.mention.start,
  );
}

function isMoved(fact: Fact): boolean {
  return fact.kind === 'uncompared' && fact.change !== undefined;
}
