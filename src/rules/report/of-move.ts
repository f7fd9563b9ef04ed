/**
 * Parts of what was added, cut or left over, and not all that the form has of them: 追加1920万元：基本支出120万元，项目支出1800万元;
 * 年末结余21万元（森林防火3.95万元、…）; 三公经费比上年减少2.44万元，其中公务接待费1.24万元.
 */
import { ZERO } from '../../amount';
import type { Fact } from '../../narrative';
import type { Subject } from '../rule';
import { baseOf, holds } from './stated';

const LEFT = '结余|结转|剩余|余额|未执行|未支[付出]|未使用';
const MOVED =
  '追加|新增|增加|增拨|增长|增|调增|核增|减少|下降|减|压减|压缩|削减|追减|调减|核减|收回|节约|节支|节省';
const AMOUNT = '\\d[\\d.,]*\\s*[万亿]*元';
const NAME = '[^，,。；;：:、（(\\d]{0,12}';
/** 追加后, 增加到: what it came to, and no more a part of what was added. */
const HEAD = new RegExp(`(?:(${LEFT})|${MOVED})(?![后至到])${NAME}$`);
const NAMES_HEAD = new RegExp(`${LEFT}|${MOVED}`);
const CLOSED = /[（(][^（）()]*[)）]/g;
/** 追加基本支出120万元、项目支出. */
const PART = `${NAME}(?:支出|经费|资金|拨款|补助|收入)`;
const MOVED_PARTS = new RegExp(
  `(?:追加|新增|增加|增拨|调增|核增|压减|调减|核减)(?![后至到])(?:${PART}${AMOUNT}\\s*[、和及]){0,6}${PART}$`,
);
/** What opens a list. */
const LEADS = /^\s*(?:[（(：:]|[，,]?\s*(?:其中|包括|包含|分别|分为|主要[为是]|具体[为是]))/;
/** Words of a whole again, behind the head of a list. */
const OF_WHOLE = /全年|执行|预算|决算|完成|累计|实际|总/;
/** 项目结余情况：: what the list is of, without the amount; 收支结余情况 is of all there was. */
const TOPIC =
  /(?:^|[。；;，,\s])(?:年末|年底|项目|支出|资金|预算)*(?:结余|结转)(?:资金|情况|明细)*[：:]([^。；;]*)$/;
const SPENT = /支出(?!结)|收入/;

/** Whether a figure is a part of money that was added, cut or left over. */
export function isPartOfMove(fact: Fact, { report }: Subject): boolean {
  const { text = '', start = 0 } = report?.sentences[fact.sentence] ?? {};
  const before = text.slice(0, fact.mention.start - start);
  if (!NAMES_HEAD.test(before) || fact.quantity.unit?.dimension !== 'money') return false;
  const topic = TOPIC.exec(before)?.[1];
  if (topic !== undefined && !OF_WHOLE.test(topic) && !SPENT.test(topic)) return true;
  if (MOVED_PARTS.test(before.replace(CLOSED, ''))) return true;
  const money = (report?.facts ?? []).filter(
    (other) => other.sentence === fact.sentence && other.quantity.unit?.dimension === 'money',
  );
  return money.slice(0, money.indexOf(fact)).some((head, index) => {
    const said = HEAD.exec(text.slice(0, head.mention.start - start));
    const list = text.slice(head.mention.end - start);
    const lead = LEADS.exec(list)?.[0];
    if (!said || lead === undefined) return false;
    if (baseOf(fact.quantity).greaterThan(baseOf(head.quantity))) return false;
    const end = head.mention.end + endOfList(list, lead);
    const words = text.slice(head.mention.end - start, fact.mention.start - start);
    if (fact.mention.end > end || OF_WHOLE.test(words.replace(CLOSED, ''))) return false;
    // 三公经费12.42万元，比上年减少2.44万元，其中…: of the one or of the other.
    const parts = money.slice(index + 1).filter(({ mention }) => mention.end <= end);
    return said[1] !== undefined || index === 0 || addUp(parts, head);
  });
}

/** A list in brackets ends with them; any other with its part of the sentence. */
function endOfList(list: string, lead: string): number {
  if (!/[（(]$/.test(lead)) {
    const end = list.search(/[；;。]/);
    return end < 0 ? list.length : end;
  }
  let depth = 0;
  for (let at = 0; at < list.length; at++) {
    const sign = list.charAt(at);
    if (sign === '（' || sign === '(') depth++;
    if ((sign === '）' || sign === ')') && --depth === 0) return at;
  }
  return list.length;
}

function addUp(parts: readonly Fact[], head: Fact): boolean {
  const sum = parts.reduce((total, { quantity }) => total.plus(baseOf(quantity)), ZERO);
  return parts.length > 1 && holds(head.quantity, sum) === 'same';
}
