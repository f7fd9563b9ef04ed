/**
 * Parts of what was added, cut or left over, and not all that the form has of them: 追加1920万元：基本支出120万元，项目支出1800万元;
 * 年末结余21万元（森林防火3.95万元、…）; 未执行的6万元中，甲3万元; 三公经费比上年减少2.44万元，其中公务接待费1.24万元.
 */
import { ZERO } from '../../amount';
import type { Fact } from '../../narrative';
import { WAN } from '../../scoring';
import type { Subject } from '../rule';
import { whoseIs } from '../whose';
import { yuanOf, type Judged } from './candidate';
import { leftOf } from './of-part';
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
const LIST =
  '(?:[（(：:]|[，,]?\\s*(?:其中|包括|包含|分别|分为|(?:主要)?涉及|主要[为是]|具体[为是]))';
const LEADS = new RegExp(`^\\s*${LIST}`);
/** 未执行的6万元中，: it opens the list of parts by itself, whatever the whole is. */
const AMONG = /^\s*的?(?:资金|预算|经费|款项|支出|结余)*之?中(?![央标])[，,：:]?/;
/** 尚有52.3万元未支出：, 60万元系年中追加，其中: what the head of a list is, told behind it. */
const HEAD_BEHIND = new RegExp(
  `^(?:资金|预算|经费|款项)*[^，,。；;：:、（(\\d]{0,6}(?:(${LEFT}|未[拨兑]付)|${MOVED})(?![后至到率])${NAME}${LIST}`,
);
/** 未支付230万元，财政拨款150万元、其他资金80万元: a list that no word opens; only its sum tells what it is of. */
const BARE =
  /^(?:资金|预算|经费|款项)*[^，,。；;：:、（(\d]{0,4}(?:[，,]|[为是系]|来自|来源[于为])\s*(?=[^\s\d，,])/;
/** Words of a whole again, behind the head of a list. */
const OF_WHOLE = /全年|执行|预算|决算|完成|累计|实际|总/;
/** 项目结余情况：: what the list is of, without the amount; 收支结余情况 is of all there was. */
const TOPIC =
  /(?:^|[。；;，,\s])(?:年末|年底|项目|支出|资金|预算)*(?:结余|结转)(?:资金|情况|明细)*[：:]([^。；;]*)$/;
const SPENT = /支出(?!结)|收入/;
/** 三个任务有结余：, 未执行完的项目有：: so much is left of each that follows. */
const LEFT_OF_EACH =
  /(?:^|[。；;，,\s])[^，,。；;：:\d无没]{0,12}(?:(?:有|形成|产生|存在)(?:资金)?(?:结余|结转|剩余)|未(?:执行|支付|支出|使用)完?毕?)的?(?:任务|项目|资金|支出|预算|款项)*(?:有|[为是]|包括|分别[是为])?[：:]([^。；;]*)$/;

/** A part of money that was added, cut or left over: what was left of a row where that can be told, `open` elsewhere. */
export function judgePartOfMove(
  fact: Fact,
  subject: Subject,
  earlier: readonly Judged[],
): Judged | 'open' | undefined {
  const { text = '', start = 0 } = subject.report?.sentences[fact.sentence] ?? {};
  const before = text.slice(0, fact.mention.start - start);
  if (fact.quantity.unit?.dimension !== 'money') return undefined;
  if (isListed(before)) return 'open';
  const money = (subject.report?.facts ?? []).filter(
    (other) => other.sentence === fact.sentence && other.quantity.unit?.dimension === 'money',
  );
  const heads = money.slice(0, money.indexOf(fact));
  for (const head of heads) {
    const said = text.slice(0, head.mention.start - start);
    const behind = text.slice(head.mention.end - start);
    const list = listOf(said, behind) ?? bareListOf(head, money, said, behind);
    if (!list || (list.isOfAny && (isAll(head, subject) || isJudged(head, earlier)))) continue;
    if (baseOf(fact.quantity).greaterThan(baseOf(head.quantity))) continue;
    const end = head.mention.end + list.length;
    const words = text.slice(head.mention.end + list.lead - start, fact.mention.start - start);
    if (fact.mention.end > end || OF_WHOLE.test(words.replace(CLOSED, ''))) continue;
    // 三公经费12.42万元，比上年减少2.44万元，其中…: of the one or of the other.
    const parts = money.slice(heads.indexOf(head) + 1).filter(({ mention }) => mention.end <= end);
    if (!list.isPlain && head !== heads[0] && !addUp(parts, head)) continue;
    return list.isLeft ? judgeLeft(fact, before, { head, parts }, subject) : 'open';
  }
  return undefined;
}

function isJudged(head: Fact, earlier: readonly Judged[]): boolean {
  return earlier.some(({ fact }) => fact === head);
}

/** Whether it is all the money of one of the form's columns. */
function isAll({ quantity }: Fact, { evaluation }: Subject): boolean {
  const total = evaluation?.funds?.total;
  return [total?.initialBudget, total?.annualBudget, total?.executed].some((field) => {
    const exact = yuanOf(field, WAN);
    return exact !== undefined && holds(quantity, exact) === 'same';
  });
}

/** Whether words before a figure say, without an amount of all, that parts of what was added or left follow. */
function isListed(before: string): boolean {
  const each = LEFT_OF_EACH.exec(before)?.[1];
  if (each !== undefined && !OF_WHOLE.test(each)) return true;
  if (!NAMES_HEAD.test(before)) return false;
  const topic = TOPIC.exec(before)?.[1];
  if (topic !== undefined && !OF_WHOLE.test(topic) && !SPENT.test(topic)) return true;
  return MOVED_PARTS.test(before.replace(CLOSED, ''));
}

/** The list of parts that an amount heads. */
interface List {
  /** How far it goes, and where its parts begin, behind the amount. */
  readonly length: number;
  readonly lead: number;
  readonly isLeft: boolean;
  /** Its words leave no doubt of which amount the parts are. */
  readonly isPlain: boolean;
  /** They say nothing of what that amount is. */
  readonly isOfAny: boolean;
}

function listOf(before: string, text: string): List | undefined {
  const said = HEAD.exec(before);
  const among = AMONG.exec(text)?.[0];
  const behind = HEAD_BEHIND.exec(text);
  const lead = among ?? (said ? LEADS.exec(text)?.[0] : undefined) ?? behind?.[0];
  if (lead === undefined) return undefined;
  const isLeft = (said?.[1] ?? behind?.[1]) !== undefined;
  return {
    length: endOfList(text, lead),
    lead: lead.length,
    isLeft,
    isPlain: isLeft || among !== undefined,
    isOfAny: !said && !behind,
  };
}

/** The first figures behind an amount that add up to it, up to the last of them. */
function bareListOf(
  head: Fact,
  money: readonly Fact[],
  before: string,
  text: string,
): List | undefined {
  const lead = BARE.exec(text)?.[0];
  if (lead === undefined) return undefined;
  const rest = money.slice(money.indexOf(head) + 1);
  const most = endOfList(text, lead) + head.mention.end;
  const size = rest.findIndex((_, at) => addUp(rest.slice(0, at + 1), head));
  const last = rest[size];
  if (!last || last.mention.end > most) return undefined;
  const said = HEAD.exec(before);
  return {
    length: last.mention.end - head.mention.end,
    lead: lead.length,
    isLeft: said?.[1] !== undefined,
    isPlain: false,
    isOfAny: !said,
  };
}

/** Of all that was left so much is of a row: no more than was left of that, and just so much where the parts are all of it. */
function judgeLeft(
  fact: Fact,
  before: string,
  { head, parts }: { readonly head: Fact; readonly parts: readonly Fact[] },
  subject: Subject,
): Judged | 'open' {
  const total = subject.evaluation?.funds?.total;
  const whose = whoseIs(before, subject);
  if (fact.kind === 'change' || !total || whose.of !== 'part') return 'open';
  const isOfAll = leftOf(fact, total).some(({ exact }) => holds(head.quantity, exact) === 'same');
  const [left] = leftOf(fact, whose.row);
  if (!isOfAll || !left || !whose.isOwn || whose.tail !== '') return 'open';
  const { label } = left;
  if (holds(fact.quantity, left.exact) === 'same') return { fact, label, isSure: true };
  const isWrong = baseOf(fact.quantity).greaterThan(left.exact) || addUp(parts, head);
  return isWrong ? { fact, label, not: left, isSure: true } : 'open';
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
