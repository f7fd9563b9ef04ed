/** Which of the tasks that a form lists with their amounts the words of a sentence name. */
import { remembered } from '../../amount';
import type { Subject } from '../rule';
import { taskRows, type PartRow } from './rows';

/** A task with the words before its name and behind it. */
interface TaskNamed {
  readonly row: PartRow;
  readonly prefix: string;
  readonly tail: string;
}

/** Shorter names are words that any sentence has: 党建, 宣传. */
const LEAST = 4;
/** 残疾人康复项目 is called 残疾人康复. */
const coreOf = remembered((name): string => {
  const core = name.trim().replace(/(?:工作|项目|任务|专项|资金|经费)+$/, '');
  return core.length >= LEAST ? core : name.trim();
});
/** 殡葬管理等任务. */
const AND_OTHERS = /^(?:等|以外|之外|外)/;

export function taskIn(segment: string, subject: Subject): TaskNamed | 'several' | undefined {
  const found = taskRows(subject).flatMap((row) => {
    const name = coreOf(row.name);
    const at = name.length < LEAST ? -1 : segment.indexOf(name);
    return at < 0 ? [] : [{ row, name, at }];
  });
  // 社会救助 is no name of its own within 社会救助中心.
  const named = found.filter(
    ({ name }) => !found.some((one) => one.name !== name && one.name.includes(name)),
  );
  const [only, another] = named;
  if (!only) return undefined;
  const tail = segment.slice(only.at + only.name.length);
  if (another || AND_OTHERS.test(tail)) return 'several';
  return { row: only.row, prefix: segment.slice(0, only.at), tail };
}
