import { remembered, withoutNames } from '../../amount';
import { LESS } from './moves';
import { FALLS_SHORT, MAY_FALL_SHORT, MERELY, OF_WORK, STOPPED } from './short-words';
import {
  COUNTED_WRONG,
  DEALT_WITH,
  EVENTS,
  GOES_WRONG,
  HAPPENS,
  MORE_IS_WORSE,
  NOT_SO,
  OPEN_DEEDS,
  RESOLVES,
  WRONGS,
} from './trouble-words';

/** Something that nobody wants, as a result tells of it. */
export interface Trouble {
  /** The word for it: 拖欠, 事故. */
  readonly word: string;
  readonly clause: string;
  /** It moved the way that nobody wants. */
  readonly isContrary: boolean;
  /** A later clause says that it was dealt with. */
  readonly isSettled: boolean;
}

export const CLAUSE_END = /[，。；、,;！!：:（）()\s]+/;

const NUMBER = '(?:\\d+(?:\\.\\d+)?|[一二三四五六七八九十百两几多]+)';
const COUNT = `${NUMBER}(?:余|多)?[\\u4e00-\\u9fff%㎡]{1,4}`;
/** What may stand before the word. */
const BEFORE = '.{0,16}?';
const THINGS = '(?:的)?(?:情况|现象|问题|行为|事件|案件|事故|苗头)?';

const SHAPES: readonly RegExp[] = [
  // 发生一起较大道路交通事故, 多次出现拥堵踩踏险情
  `^${BEFORE}(?:${HAPPENS})(?:了|过)?(?:${COUNT})?[^的]{0,10}?(?<word>${EVENTS})${THINGS}(?:共|达)?(?:${COUNT})?$`,
  // 两家企业停产, 全年流失14人, 盗窃案件高发
  `^${BEFORE}(?<word>${GOES_WRONG})(?:了|过|严重|较多|较?频繁|明显)?${THINGS}(?:共|达|仍有|有)?(?:${COUNT})?$`,
  // 漏保11户, 拖欠37人工资26万元
  `^${BEFORE}(?<word>${WRONGS})(?:了|过)?(?:${COUNT})?(?!率|比|度|量|数|风险)[^的\\d]{0,10}?(?:${COUNT})?$`,
  `^${BEFORE}(?<word>${COUNTED_WRONG})[\\u4e00-\\u9fff]{0,4}?(?:了|共|达|仍有|有)?${COUNT}[^的\\d]{0,8}$`,
  // 剩余3个, 大班额仍有14个
  `^${BEFORE}(?<word>剩余|还剩|仍剩|尚余|大班额|缺口)(?:仍|还|尚|有|为|达)*${COUNT}[^的\\d]{0,6}$`,
  `^${BEFORE}(?<word>${NOT_SO})$`,
].map((shape) => new RegExp(shape));
/** 由Ⅲ类降为Ⅳ类; 企业投诉同比上升30%, 办件时限由5天延长到8天; 产值下滑6% */
const CONTRARY: readonly RegExp[] = [
  `^(?!.*(?:风险|隐患|灾|响应|预警)).{0,16}?[由从]\\S{1,5}?(?<word>下?降[为至级]|退[为至])\\S{0,3}?(?:[ⅠⅡⅢⅣⅤIV\\d一二三四五六劣A-E]{1,4}[类级]|[良中差]|(?:不)?合格)$`,
  `^${BEFORE}(?<word>${MORE_IS_WORSE})(?:数量?|量|次数|件数|起数|人数|天数|率|现象|问题)?(?:有所|略有|明显|大幅|持续|再度|逐年|双|均|都)*(?:[由从][^的]{1,8})?(?:上升|上涨|增加|增长|增多|攀升|反弹|延长)(?:了|[到至为])?(?:${COUNT})?(?:个百分点)?$`,
  `^(?<word>[^\\d]{2,12}?)(?:下滑|下跌|萎缩|骤减|锐减)(?:了|[到至为])?(?:${COUNT})?(?:个百分点)?$`,
].map((shape) => new RegExp(shape));
/** 6户尚未搬入, 还有5处未整改 */
const UNDONE = new RegExp(
  `^(?<before>[^\\d]{0,10}?${COUNT}[^\\d]{0,10}?)(?<word>(?:未|没有?|无法)(?:能|得到|予以|按[时期]|及时)?(?:${OPEN_DEEDS}))[^但]{0,6}$`,
);
/** 无一落地 */
const NONE_OF_THEM = new RegExp(`^[^\\d]{2,12}?(?<word>无一[人户家例个项处名]?(?:${OPEN_DEEDS}))$`);
/** One of these stands in whatever tells of trouble. */
const ANY = new RegExp(
  `${EVENTS}|${GOES_WRONG}|${WRONGS}|${COUNTED_WRONG}|未|没|无法|剩|余|大班额|缺口|降|下滑|下跌|萎缩|[骤锐]减|${NOT_SO}|${MORE_IS_WORSE}|仅|只|停[用摆]|无一|${MAY_FALL_SHORT.source}`,
);
const COMPARED = /(?:[较比与和同]|相比)(?:上年度?|去年|往年|年初|同期)+(?:同期|相比|数)?|[同环]比/g;
/** 办理时限, 审计发现 and 降为 are no work done about it. */
const NO_WORK =
  /被[\u4e00-\u9fff]{2}|(?:办[件理结]|审批|响应)(?=时[限间长])|^(?:审计|巡[察视])(?:组|中)?(?:发现|指出|反馈)|降[为至级]|(?:检测|检查|抽检|监测|审核|评[估审]|验收|考核)(?=.{0,6}(?:不[合达过]|超标|未通过))/g;
const IS_LOW =
  /^(?:不(?:太|够|很)?[高强多大]|(?:[偏较很过]|比较|相对)[低弱慢少小短])|[度面力性率][低弱差窄小]$|有限$/;
/** 影响不大, 差距较小: what is no worse for being little. */
const BEST_LITTLE = /影响|变化|波动|偏差|差[距异]|难度|阻力|出入|落差|耗时|用时|误差/;
const NOUN_OF_WORK = new RegExp(`(?:${DEALT_WITH})${OF_WORK}`, 'g');
/** Causes, other times, what would be if, and things that something is done to. */
const OTHER =
  /^(?:因|由于|受|鉴于|针对|对|将|把|为|如|若|一旦|遇|当|上年|去年|以往|此前|过去|前期|原|计划|拟|预计|较|比|按|通过|以|从|在)|上年|去年|往年|同期|比例|其中|历史|率$/;
/** None of it, or not so: before the word. */
const DENIED =
  /未|没|无|零|不(?!良)|杜绝|避免|防止|防范|严防|免于|免受|没有|[^\d]0[^\d.]*$|^0[^\d.]*$/;
/** 死亡0人, 投诉为零. */
const NONE_OF_IT = /(?<![\d.])0(?!\.?\d)|零|为无/;
const DEALT = new RegExp(DEALT_WITH);
const NOT_DEALT = new RegExp(
  `(?:未|没有?|不|待|难以|无法|不能|尚需|正在?|仍在|拟|计划)(?:能|得到|予以|有效|完全|全部|及时|进行|积极|抓紧)*(?:${DEALT_WITH})`,
);
const CALMED =
  /(?:已|均|都|全部|及时|迅速|随即|当[天日场])[^，。；]{0,8}(?:平息|回应|恢复|处置|结束|归位)/;

/** What a result tells that nobody wants: a clause of which it is all, neither denied nor dealt with in it. */
export const troubleIn = remembered((text): Trouble | undefined => {
  if (!ANY.test(text)) return undefined;
  const clauses = text.split(CLAUSE_END);
  for (const [at, clause] of clauses.entries()) {
    if (clause.length < 2 || clause.length > 40 || !ANY.test(clause)) continue;
    const plain = withoutNames(clause).replace(COMPARED, '');
    if (OTHER.test(plain)) continue;
    const moved = contraryIn(plain);
    const word = moved ?? undoneIn(plain) ?? wrongIn(plain) ?? shortIn(plain);
    if (word === undefined) continue;
    const isSettled = clauses.slice(at + 1).some((one) => isDealt(one) || CALMED.test(one));
    return { word, clause, isContrary: moved !== undefined, isSettled };
  }
  return undefined;
});

function contraryIn(clause: string): string | undefined {
  for (const shape of CONTRARY) {
    const word = shape.exec(clause)?.groups?.['word'];
    if (word === undefined || DENIED.test(clause)) continue;
    const isOfWork = isDealt(clause.replace(NO_WORK, ''));
    const isWelcome = shape === CONTRARY[2] && LESS.test(clause);
    if (!isOfWork && !isWelcome) return word;
  }
  return undefined;
}

function undoneIn(clause: string): string | undefined {
  const none = NONE_OF_THEM.exec(clause)?.groups?.['word'];
  if (none !== undefined) return none;
  const { before = '', word } = UNDONE.exec(clause)?.groups ?? {};
  return word === undefined || DENIED.test(before) || DEALT.test(before) ? undefined : word;
}

function wrongIn(clause: string): string | undefined {
  if (isDealt(clause.replace(NO_WORK, ''))) return undefined;
  for (const shape of SHAPES) {
    const word = shape.exec(clause)?.groups?.['word'];
    if (word === undefined) continue;
    const at = clause.lastIndexOf(word);
    const before = clause.slice(0, at);
    if (DENIED.test(before) || NONE_OF_IT.test(clause.slice(at))) return undefined;
    // 成本不高 is nothing to be sorry for.
    return IS_LOW.test(word) && LESS.test(before) ? undefined : word;
  }
  return undefined;
}

/** 衔接不畅, 仅完成初稿: a predicate that says of a thing that it is less than it should be. */
function shortIn(clause: string): string | undefined {
  const merely = MERELY.exec(clause)?.[0];
  if (merely !== undefined) return LESS.test(clause) ? undefined : merely;
  if (STOPPED.test(clause)) return clause;
  const { before = '', word } = FALLS_SHORT.exec(clause)?.groups ?? {};
  if (word === undefined) return undefined;
  if (DENIED.test(before) || isDealt(before.replace(NOUN_OF_WORK, ''))) return undefined;
  return IS_LOW.test(word) && (LESS.test(before) || BEST_LITTLE.test(before)) ? undefined : word;
}

/** Whether a clause says of something that it was dealt with. */
export function isDealt(clause: string): boolean {
  return DEALT.test(clause) && !NOT_DEALT.test(clause);
}

const HARM = new RegExp(
  `${EVENTS}|${GOES_WRONG}|${WRONGS}|${COUNTED_WRONG}|${NOT_SO}|伤|病|灾|险|债|侵蚀|影响|突破|遗漏|漏洞|隐患|问题|异常|异议|缺陷|涨价|反弹|反复|扩散|蔓延|出错|走样|掉队|破坏|受损|短缺|脱销|断档`,
);
/** What is denied in a clause, up to its end or to what it is set against. */
const DENIAL = /(?:尚|从|均|都)?(?:未|没有?|无|零|不(?=存在|发生|出现|再|曾))[^但]*/;
const WELL_DENIED =
  /^(?:尚|从|均|都)?(?:未|没有?|无|不)(?:再|曾|有|得)?(?:因|引发|造成|导致|发现|检出|接到|收到|突破|超|逾|延|拖|流失|丢失|缺失|遗漏|中断|新增(?!.*(?:就业|岗位|床位|学位|泊位|车位|企业|项目|客户|会员|绿地|耕地|设施|设备|产能|造林)))/;
const OPEN = new RegExp(`(?:未|没有?|无)(?:能|有效|全部|完全|及时|得到|予以)*(?:${OPEN_DEEDS})`);

/** What a clause may say is short, and what says behind it or before it that this is over. */
const SHORT =
  '不足|不够|滞后|较差|下降|欠缺|差距|延[期迟后误]|推迟|拖延|逾期|超[期时]|迟缓|缓慢|不明显|不理想|短板|薄弱|困难';
const ANY_SHORT = new RegExp(SHORT, 'g');
const IS_OVER = new RegExp(
  `(?:${SHORT})[^，。；]*(?:${RESOLVES})|(?:${RESOLVES})了?[^，。；]*(?:${SHORT})(?:的)?(?:问题|短板|难题|矛盾|局面|现象|状况|瓶颈|情况)+$`,
);
const TOLD = /[未没无零不滞差降缺距延推拖逾超缓短薄困]/;
const CLAUSES = /[^，。；、,;！!：:（）()\s]+/g;

/** A text without what in it is no shortfall: names, what did not happen, and what was short and has been dealt with. */
export const withoutSettled = remembered((text): string =>
  TOLD.test(text) ? withoutNames(text).replace(CLAUSES, settled) : text,
);

function settled(clause: string): string {
  const denial = DENIAL.exec(clause)?.[0];
  if (denial !== undefined && isNoHarm(denial)) return clause.replace(denial, '');
  const isOver = IS_OVER.test(clause) && !NOT_DEALT.test(clause);
  return isOver ? clause.replace(ANY_SHORT, '') : clause;
}

/** Whether what is denied is nothing that was wanted: 未发生事故, 未新增隐性债务. */
function isNoHarm(denied: string): boolean {
  return WELL_DENIED.test(denied) || (HARM.test(denied) && !OPEN.test(denied));
}

const IS_ZERO = /(?:数|数量|事件|事故|投诉|发生率?|案件)(?:均|都)?为?(?:零|0)[起件次例人]?$/;
/** Whether any clause of a text says that nothing of what nobody wants happened. */
export function deniesHarm(text: string): boolean {
  return text.split(CLAUSE_END).some((clause) => {
    if (IS_ZERO.test(clause)) return true;
    const denial = DENIAL.exec(clause)?.[0];
    return denial !== undefined && isNoHarm(denial);
  });
}

/** The same, and nothing else that is wrong. */
export function saysNoHarm(text: string): boolean {
  return deniesHarm(text) && !troubleIn(text);
}

const HAPPENED = new RegExp(`^${BEFORE}(?<word>${EVENTS})${THINGS}(?:共|达)?${COUNT}$`);

/** 校园欺凌2起, 新增隐性债务2300万元: the count of a thing of which these words want none. */
export function countedOf(wanted: string, text: string): string | undefined {
  return text.split(CLAUSE_END).find((clause) => {
    const word = HAPPENED.exec(clause)?.groups?.['word'];
    if (word === undefined || !wanted.includes(word) || isDealt(clause)) return false;
    const at = clause.lastIndexOf(word);
    return !DENIED.test(clause.slice(0, at)) && !NONE_OF_IT.test(clause.slice(at));
  });
}

/** None of it is wanted: 无拖欠, 不发生重大事故, 杜绝返贫. */
export const WANTS_NONE =
  /^(?:确保|力争|全年|实现|做到|坚决)*(?:无|零|〇|0|不(?!断|[低少高超降减仅])|未|杜绝|避免|没有|防止)/;
