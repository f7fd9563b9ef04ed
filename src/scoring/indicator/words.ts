import { gradeOfLead, withoutNames, type Words } from '../../amount';
import type { Indicator } from '../../forms';
import type { Grade } from '../../rubrics';
import { directionOf, LESS, strays, wantsFall, WELCOME_FALL } from './moves';
import { saysLess } from './shortfall';
import { CLAUSE_END, withoutSettled } from './trouble';

/** Judgements that forms use, best first; a target of one level is met by that level or a better one. */
const SCALES: readonly (readonly RegExp[])[] = [
  [
    /^优|^好$|^很好|^非常|^显著|^明显(?!不)|^完善|^满意|^高$|^强$/,
    /^良|^较好|^较|^比较|^基本|^有所/,
    /^中|^一般|^合格|^及格/,
    /^差|^较差|^坏|^低|^不(?!存在|断|低于|少于|高于|超)/,
  ],
];

/** 合格 is less than 优良. */
const MERELY = /^(?:合格|及格)$/;
const VERY_GOOD = /^优[良秀]?$/;

/** A target that only lists what may be chosen: 优良中差, 好坏. The grades of a total say what a choice is worth. */
const MENU =
  /^(?:优[/、]?良[/、]?中[/、]?(?:低[/、]?)?差|优[/、]?良[/、]?差|好[/、]?坏|好[/、]?中[/、]?差|高[/、]?中[/、]?低)$/;
const MENU_GRADES: readonly Grade[] = ['achieved', 'achieved', 'partly', 'missed'];

/** Says of a plain sentence that something is wanting. */
const WANTING =
  /未|没有|有待|不足|不够|不明显|不理想|滞后|部分|较差|下降|欠缺|差距|延[期迟后误]|推迟|拖延|逾期|超[期时]|迟缓|缓慢/;
/** And of one that says the contrary was reached. */
const WORSE =
  /^(?:有所|明显|持续|进一步|仍在|仍)?(?:恶化|倒退|退步|失败|中断|停滞|变差)(?!.*(?:遏制|扭转|缓解|控制))/;
/** The same in any clause, of a thing that is named: 环境有所恶化, 投诉较多, 秩序混乱. */
const WORSENED =
  /^(?!.*(?:未|没有?|无|不|防止|避免|杜绝|遏制|扭转|缓解|控制|减少|消除|治理|整治|应对|解决|处理|排查|查处|发现|受理|办|接|调解|整改|化解))(?:[^\d]{0,10}?(?:有所|明显|略有|持续|进一步|仍在|仍|逐年|出现)*(?:恶化|倒退|退步|滑坡|变差)(?:了|趋势)?|[^\d]{0,8}(?:混乱|脏乱差?|怨言较多)|[^\d]{0,6}(?:投诉|信访|上访|纠纷|事故|违法|违规|病害|差错|故障|拥堵|舆情|污染|隐患|漂浮物|垃圾|杂草|坑槽|裂缝|异味|扬尘|死角|漏洞)(?:数量?|次数|件数|起数|率|事件|现象|问题|情况|行为)?(?:有所|明显|略有|持续|同比|较上年|逐年|仍|仍然|依然|偏)*(?:较[多重大]|偏[多重大]|很多|增多|增加|上升|上涨|频发|多发|高发|频繁|时有发生|居高不下|严重|成片|成堆|遍地|随处可见))$/;
/** And of one that owns up to something: 存在违规支出, 存在问题. */
const BREACH =
  /^(?:仍|还|尚)?(?:存在|出现|发生)[^，。；]{0,6}(?:挪用|违规|违纪|违法|截留|虚报|虚列|骗取)(?!.*(?:整改|处理|查处|解决))/;
const PROBLEM =
  /^(?:仍|还|尚)?(?:存在|出现|发生)[^，。；]{0,8}(?:问题|不足|隐患|漏洞|缺陷|超范围|超标准)(?!.*(?:整改|处理|解决|消除))/;
/** 基本健全 under 健全, 基本建立 under 建立健全, 项目基本完成 under 项目完成: nearly so. */
const NEARLY = /^(.*?)(?:已经?|均|都)*(?:基本|初步|大致|大体)(?:上|已|能够?)*(.{2,})$/;
/** What asks for steps, and no end of them: 逐步完善 is met by 基本完善. */
const STEPWISE =
  /(?:^|体系|机制|制度|设施|服务|水平|能力|条件|环境)(?:将|得到|实现)?(?:逐[步渐年]|持续|不断|稳步|日[益渐]|有所)(?=.{2})/;
/** The highest band's own name, which is for those too that reached it nearly: 全部或基本达成预期指标. */
const BAND = /基本达成(?:预期|年度)?(?:绩效)?(?:指标|目标)/;
/** What a sentence that begins with 完成 takes back: 基本完成，部分制度尚未修订. */
const YET =
  /(?:部分|个别|少数)[^，。；]{0,12}(?:未|没有|尚|滞后|延期|推迟)|尚未|(?<!无|没有)未(?:全部|能)?(?:完成|达到|达标|实现|落实|建成|开展)|有待/;
/** What such a word is about when nothing is wanting: 未发生事故, 无下降. */
const NOTHING_AMISS =
  /(?:未|没有|无|零|不)(?:出现|发生|收到|发现|接到|产生|造成|存在|有)?[^，。；]{0,4}(?:逾期|超[期时]|延[期迟后误]|推迟|拖延|滞后|中断)|(?:未|没有|无|零)(?:出现|发生|收到|发现|接到|产生|造成|有|超|突破|逾|延|拖)|(?:防止|避免|杜绝|遏制|扭转|缓解|消除|减少)[^，。；]{0,4}(?:恶化|中断|停滞|延[期迟误]|逾期)|下降(?:了)?[0-9.]+%?$/;

/**
 * How far words meet a target that is words: the same judgement, or a better one, achieves it; a worse one does so partly
 * or not at all; a sentence achieves it unless it says that something is wanting.
 */
export function gradeWords(target: Words | undefined, said: Words, row: Indicator): Grade {
  const actual = withoutRowName(said, row);
  const rest = wanting(target, actual, row);
  const grade = gradeOf(target, actual, row, rest);
  return grade === 'achieved' && saysLess(target, actual, rest) ? 'partly' : grade;
}

/** What names of rows begin with that judges nothing there: 部分失能老人照护, 正在实施项目监管. */
const JUDGING =
  /^(?:部分|个别|少数|大部|正在|拟|计划|滞后|落后|薄弱|未|不|无|缺|待|尚|初步|基本|困难)/;
/** Shorter beginnings may be alike by chance. */
const NAME_LENGTH = 4;

/** 部分失能老人照护服务到位 in the row of that name: what a row is called does not say how far it came. */
function withoutRowName(words: Words, { name }: Indicator): Words {
  const { text, lead } = words;
  if (!JUDGING.test(lead) || !text.startsWith(lead)) return words;
  let length = 0;
  while (length < lead.length && lead[length] === name[length]) length += 1;
  if (length < NAME_LENGTH || length === lead.length) return words;
  const rest = lead.slice(length);
  const grade = gradeOfLead(rest);
  return { kind: 'words', text: text.slice(length), lead: rest, ...(grade && { grade }) };
}

function gradeOf(target: Words | undefined, actual: Words, row: Indicator, rest: string): Grade {
  if (target !== undefined && sameWords(target, actual)) return 'achieved';
  const isShort = isNearly(target, actual, row);
  if (MERELY.test(actual.lead) && target && VERY_GOOD.test(target.lead)) return 'partly';
  if (actual.grade !== undefined) {
    return actual.grade === 'achieved' && (isShort || YET.test(rest)) ? 'partly' : actual.grade;
  }
  const strayed = target && strays(row, target, actual);
  if (strayed === 'contrary' || WORSE.test(actual.lead) || isWorsened(target, actual)) {
    return 'missed';
  }
  if (strayed === 'still') return 'partly';
  const reached = levelOf(withoutNames(actual.lead));
  if (target && reached !== undefined && MENU.test(target.lead)) {
    return MENU_GRADES[reached] ?? 'missed';
  }
  const wanted = target && levelOf(withoutNames(target.lead));
  if (wanted !== undefined && reached !== undefined) {
    if (reached <= wanted) return 'achieved';
    return reached === wanted + 1 ? 'partly' : 'missed';
  }
  if (reached === 3 || BREACH.test(actual.lead)) return 'missed';
  if (target && isContrary(target.lead, actual.lead)) return 'missed';
  if (PROBLEM.test(actual.lead) || isShort) return 'partly';
  return WANTING.test(rest) ? 'partly' : 'achieved';
}

/** What may say that something is wanting: all of a result but what is no shortfall, and no fall that was wanted. */
function wanting(target: Words | undefined, actual: Words, row: Indicator): string {
  const plain = withoutSettled(actual.text).replace(NOTHING_AMISS, '').replace(WELCOME_FALL, '');
  const isFallWanted = target && (wantsFall(row, target, actual) || repeats(target, actual.text));
  if (isFallWanted) return plain.replace(/下降/g, '');
  // 耕地面积未减少 is well where nothing was to grow.
  const mayStay = target && !directionOf(target.lead) && !LESS.test(actual.text);
  return mayStay ? plain.replace(/未(?:减少|下降|降低|缩小)/g, '') : plain;
}

/** Any clause that tells of what nobody wants, unless the target speaks of it as well. */
function isWorsened(target: Words | undefined, { text }: Words): boolean {
  return text
    .split(CLAUSE_END)
    .some((clause) => WORSENED.test(clause) && target?.text.includes(clause) !== true);
}

/** Before the target's own words nothing may be wanting. */
const DENIED = /未(?!来)|没有?|无法|不能|尚|不足|不够|下降|降[低到至为]|减少|减弱|恶化/;

/** 预算以内 is 预算内. */
const FILLED = /[以之](?=[内上下])/g;
/** What may stand within the target's words without changing what they ask for: 应用于县级决策 under 应用于决策. */
const WITHIN =
  /^(?!.*(?:[未不没无缺少]|部分|个别|基本|初步|有限|一般|拟|计划|将|待))[\u4e00-\u9fa5]{1,6}$/;
const SAID_BEFORE = /^(?:已经?|均|都|全部|成功|有效|积极)*/;

/** Whether a clause is the words, or holds them with something more in their midst. */
function isClauseOf(own: string, clause: string): boolean {
  const said = clause.replace(SAID_BEFORE, '');
  if (said === own || clause === own) return true;
  if (own.length < 4 || said.length <= own.length) return false;
  const more = said.length - own.length;
  for (let at = 2; at <= own.length - 2; at++) {
    const isAround = said.startsWith(own.slice(0, at)) && said.endsWith(own.slice(at));
    if (isAround && WITHIN.test(said.slice(at, at + more))) return true;
  }
  return false;
}

/**
 * 合格率由91.2%提高到93.8%，明显改善: a result that says all of its target's own words besides, each as a clause of its own, or with
 * something more in their midst.
 */
export function repeats({ text: wanted, lead }: Words, text: string): boolean {
  const clauses = text.replace(FILLED, '').split(CLAUSE_END);
  const own = wanted
    .replace(FILLED, '')
    .split(CLAUSE_END)
    .filter((clause) => clause !== '');
  const isSaid = own.every((one) => clauses.some((clause) => isClauseOf(one, clause)));
  if (lead.length < 2 || !isSaid) return false;
  const whole = text.indexOf(lead);
  const at = whole < 0 ? text.indexOf(lead.slice(0, 2)) : whole;
  return !DENIED.test(text.slice(0, at).replace(WELCOME_FALL, ''));
}

/** 无保障 under 有保障, 缺乏保障 under 保障: the word that was wanted, denied. */
function isContrary(wanted: string, reached: string): boolean {
  const denied = /^(?:仍|尚|还)?(?:无|没有?|缺乏|缺少|未)(.{2,})$/.exec(reached)?.[1];
  return denied !== undefined && wanted.replace(/^有/, '') === denied.replace(/^有/, '');
}

/** Nearly what the target asks for in the same words, or in others for the same: 基本达成 under 按时完成. */
function isNearly(target: Words | undefined, { lead }: Words, { name }: Indicator): boolean {
  const [, subject = '', core] = BAND.test(lead) ? [] : (NEARLY.exec(lead) ?? []);
  if (core === undefined || !target || NEARLY.test(target.lead) || STEPWISE.test(target.lead)) {
    return false;
  }
  const isOther = subject === '' && target.grade === 'achieved' && gradeOfLead(core) === 'achieved';
  if (isOther || target.lead.includes(`${subject}${core}`)) return true;
  // 机制初步建立 in the row of 长效机制, which is to be 建立健全.
  return subject.length > 1 && name.includes(subject) && target.lead.includes(core);
}

function sameWords(target: Words, actual: Words): boolean {
  return target.lead !== '' && target.lead === actual.lead;
}

function levelOf(lead: string): number | undefined {
  for (const scale of SCALES) {
    const level = scale.findIndex((words) => words.test(lead));
    if (level >= 0 && lead.length <= 8) return level;
  }
  return undefined;
}
