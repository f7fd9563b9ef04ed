/** 追加1920万元：基本支出120万元，项目支出1800万元: parts of what was added, or left, and not all that the form has of them. */

const MOVED =
  '(?:追加|新增|增加|增拨|增长|调增|核增|减少|压减|调减|核减|收回|结余|结转|剩余|未支[付出]|未执行)';
const AMOUNT = '\\d[\\d.,]*\\s*[万亿]*元';
const NAME = '[^，,。；;：:、（(\\d]{0,12}';
/** 追加后, 增加到: what it came to, and no more a part of what was added. */
const PART_NAME = `(?![后至到])${NAME}`;
const CLOSED = /[（(][^（）()]*[)）]/g;
/** What was moved, and the list that opens behind it. */
const LIST_OF_MOVED = new RegExp(
  `${MOVED}${PART_NAME}${AMOUNT}(?:\\s*[：:（(]|[，,]?\\s*(?:其中|包括|分别))([^。；;\\n]*)$`,
);
/** 追加基本支出120万元、项目支出. */
const PART = `${NAME}(?:支出|经费|资金|拨款|补助|收入)`;
const MOVED_PARTS = new RegExp(
  `(?:追加|新增|增加|增拨|调增|核增|压减|调减|核减)(?![后至到])(?:${PART}${AMOUNT}\\s*[、和及]){0,6}${PART}$`,
);
/** Words of a whole again, behind the list. */
const OF_WHOLE = /全年|执行|预算|决算|完成|累计|实际|总/;

/** Whether the words of a sentence up to a figure make it a part of money that was added, cut or left over. */
export function isPartOfMove(before: string): boolean {
  const plain = before.replace(CLOSED, '');
  const listed = LIST_OF_MOVED.exec(plain)?.[1];
  if (listed !== undefined) return !OF_WHOLE.test(listed);
  return MOVED_PARTS.test(plain);
}
