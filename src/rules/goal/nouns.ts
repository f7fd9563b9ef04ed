/** What a goal counts, and what an indicator does: 完成食品抽检3000批次 and 食品抽检批次 are of one thing. */
import {
  findAmounts,
  remembered,
  WORDS_OF_YUE,
  type FoundAmount,
  type Quantity,
} from '../../amount';
import { counterOf } from '../counter';

/** A figure of a text with what it counts. */
export interface Counted {
  /** What it may be called: 2.6万亩高标准农田全部建成 counts 高标准农田, and 建成高标准农田. */
  readonly nouns: readonly string[];
  readonly figure: Quantity;
  /** Its clause, as written. */
  readonly quote: string;
  /** The year that its clause begins with. */
  readonly year?: number;
  /** Told as a plan, or before the figure that it came to: 计划举办20场，实际18场. */
  readonly isPlan?: true;
}

/** A comma inside 2,280 parts no clauses, nor does the counter in 208台(套). */
const CLAUSE =
  /(?:[^，,；;。！!？?\n\r、（）()：:]|(?<=\d),(?=\d{3}(?!\d))|(?<=\d\s?[万亿]?[\u4e00-\u9fff]{1,2}\s?)\([套台件辆次处个座项户名人家所场期批]\))+/g;
/** 增至1920个, 增加到1920个: what it came to. */
const CAME_TO = /(?:增加?|扩大|扩|上升|提升|发展)[到至](?=\s*\d)/g;
/** 零售总额增长5%以上: its figure is that of 零售总额增速. */
const ROSE = /增长(?=\s*[\d.]+\s*%\s*(?:以上)?$)/;
const FELL = /下降(?=\s*[\d.]+\s*%\s*(?:以上)?$)/;
/** How an indicator calls that. */
const RISE = /(?:增长率|增长速度|增速|增幅|增长)$/;
const FALL = /(?:下降率|降幅|下降)$/;
const [RISEN, FALLEN] = ['升幅', '跌幅'];
/** 向2391户家庭发放了租赁补贴, 已对辖区30个老旧小区发放物业补贴150万元: what was done for so many, whatever money it took. */
const FOR_THEM = /(?:^|已|全年)(?:[向为给]|对(?:辖区|城区|全[县市区镇乡]|我[县市区镇乡])?内?的?)$/;
const DONE_FOR =
  /^([\u4e00-\u9fa5]{0,6}?)(发放|兑付|改造|培训|救助|资助|维修|安装|建设)(?:了|过)?([\u4e00-\u9fa5]{2,})$/;
/** 对13个省份开展了数据质量核查: 核查省份, wherever the name of the row has them. */
const TO_THEM = /^(?:已|全年|共|分别)*对\s*$/;
const DONE_TO =
  /^([\u4e00-\u9fa5]{2,6}?)(?:均|全部|都|已)?(?:开展|进行|实施|组织)了?([\u4e00-\u9fa5]{2,10})$/;
const GOES_ON = /^(?:共计?|累计|合计|总计)[\u4e00-\u9fa5]{2,4}\d/;
/** Any figure, in words as well. */
const FIGURE = /[\d〇零一二两三四五六七八九十百千万亿]/;
/** Of part of the year, of several years, of a share, or not meant to the last one. */
const UNSURE =
  /累计|其中|每|平均|人均|户均|近|余|左右|上年|去年|同期|季度|(?<!按)月|上半年|下半年|之前|[一二三四五两]年|长期|中期|十[一二三四五]五|期间|(?<!占)比(?![例重])|较|(?<!新)增|减(?![免排灾])|提高|下降|至|(?<!达)到(?!位)|以下|以内|剩|未(?!成年)/;
/** 2023年举办, 全年开展: when, and not so much. */
const IN_YEAR =
  /^\s*(?:(20\d\d)年度?(?!底|末|初|前)|全年|年内|当年|本年度?)(?:[共已]|累计(?!完成))*/;
/** 计划举办20场，实际举办18场: the first of them is no result. */
const PLANNED =
  /^(?:[年当]?初)?(?:计划|目标|拟|预计|原[定计]|应|按照?(?![月季年时期质])|任务|要求|下达|力争|预期)/;
const ABOUT = new RegExp(`(?<![${WORDS_OF_YUE}])约`);
/** Says that it is done, and not what. */
const VERB =
  /^(?:目标|计划|拟|将|全年|年度|当年|本年度?|今年|年内|共|共计|总共|实际|已|全面|按时|按期|如期|组织|完成|开展|举办|举行|召开|实施|提供|实现|确保|保障|力争|达到?|了|对|为|县级|全[县市区省])+/;
const TAIL =
  /(?:共计?|达到?|(?<![行作])为|不少于|不低于|超过|至少|了|的|任务|工作|活动|(?<=.{3})(?:实际|组织|完成|开展|举办|举行|召开))+$/;
/** What is new goes by several words. */
const NEW = /^(?:新增加?|新建)/;
const NEW_BEHIND = /^(..+)新[增建]$/;
/** 3., 目标3 and 三是 before what is said. */
const NUMBERED = /^\s*(?:(?:目标)?\d{1,2}(?:\.(?!\d)|、|\s)|[一二三四五六七八九十]{1,2}是)\s*/;
/** What the name of an indicator ends in where it counts. */
const COUNT =
  /(?:数量|总数|个数|人数|户数|次数|[人户家场批座台辆项架点车艘班]次数?|页数|场数|期数|台套数?|台数|套数|座数|处数|所数|家数|件数|份数|条数|辆数|株数|册数|天数|面积|长度|里程|总量|量|数)$/;

/** 受益农户数 counts 受益农户 as well as 受益农. */
const COUNTED_BY_NAME = /[户人]数$/;
/** What is done to a thing, before it or behind it: 改造管网, 管网改造. */
const DEED =
  /^(改造|建设|清理|补助|维修|维护|修缮|整治|治理|清淤|加固|疏浚|检测|抽检|监测|巡查|检查|排查|采购|购置|安装|铺设|种植|养护|硬化|更新|扶持|资助|救助|培育|培训|审计|调解|受理|办理|编制|修订|发放)(?=..)/;
const DEED_BEHIND = new RegExp(`(?<=..)${DEED.source.slice(1, DEED.source.indexOf(')') + 1)}$`);

const DEEDS = new RegExp(DEED.source.slice(1, DEED.source.indexOf(')') + 1), 'g');
/** However it is called, money is given. */
const GIVEN = /补助|资助|救助|扶持|发放/;

/** 按月足额发放: as it should be done. */
const DUTIFUL = /^\s*按[月季年时期](?:足额|及时)?(?=发放|兑付|拨付)/;
/** 建成 is what 建设 came to; 发放村医补助 is what 补助村医 is called where money is meant. */
const BUILT = /^建成(?=..)/;
const PAID = /^(?:发放|兑付|拨付)(.{2,})补助(?:资金|金)?$/;

/** All of it is done, and how: 全部建成, 安装到位, 全年正常运行; more may follow. */
const DONE =
  /^(?:已?全部已?|均已?|都已?)(?:按[时期]|如期)?(建成|建设|安装|铺设|改造|修缮|修建|硬化|购置|采购|种植|发放)?(?:完成|完工|竣工|完毕|到位|投入使用|投用|交付)?(?:[并且].*)?$|^(安装|铺设|购置|采购|发放)(?:到位|完毕)(?:[并且].*)?$|^全年(?:正常)?(?:运行|运转|开放)$|^并.*$/;
/** Behind a figure, and says no more of it: 家庭医生签约8.9万人的任务. */
const FILLER = /^的?(?:年度|全年)?(?:目标|任务|指标)+$/;
/** The longest words before a figure that may go with what stands behind it: 安装24套安防设备. */
const BEFORE = 4;

/** The figures of a text, each alone in its clause and beside what it counts. */
export const countedIn = remembered((text): readonly Counted[] => {
  const clauses = [...text.normalize('NFKC').matchAll(CLAUSE)].map(([said]) => said);
  const figures = clauses.map(figureIn);
  return clauses.flatMap((said, at) => {
    const [before, own, next] = [figures[at - 1], figures[at], figures[at + 1]];
    if (!own || own.nouns.length === 0) return [];
    const isPlan =
      PLANNED.test(said.replace(NUMBERED, '').trim()) ||
      (next?.nouns.length === 0 && next.figure.unit?.name === own.figure.unit?.name);
    const nouns = [...own.nouns, ...goneOn(own, before)];
    return { ...own, nouns, ...(isPlan && { isPlan }) };
  });
});

/** 举办统计人员培训4期，共培训826人次: of the same thing, counted otherwise. */
function goneOn({ nouns, figure, quote }: Counted, before: Counted | undefined): readonly string[] {
  const [deed = '', another] = nouns;
  if (!before || another !== undefined || !GOES_ON.test(quote)) return [];
  if (bareUnit(before.figure) === bareUnit(figure)) return [];
  return before.nouns.filter((noun) => noun !== deed && noun.endsWith(deed));
}

/** The one figure of a clause. */
function figureIn(said: string): Counted | undefined {
  const [lead = '', year] = IN_YEAR.exec(said) ?? [];
  const clause = said
    .slice(lead.length)
    .replace(DUTIFUL, '')
    .replace(CAME_TO, '达到')
    .replace(ROSE, RISEN)
    .replace(FELL, FALLEN);
  if (!FIGURE.test(clause) || isUnsure(clause)) return undefined;
  const [first, second, third] = findAmounts(clause);
  const isPaid = first && second && !third && isForMoney(clause, first, second);
  if (!first || (second && !isPaid) || first.reading.kind !== 'quantity' || !first.reading.unit)
    return undefined;
  if (!/^(?:>=|<=|=|undefined)$/.test(String(first.reading.comparator))) return undefined;
  return {
    nouns: nounsAround(clause.slice(0, first.start), clause.slice(first.end, second?.start).trim()),
    figure: first.reading,
    quote: said.replace(NUMBERED, '').trim(),
    ...(year && { year: Number(year) }),
  };
}

/** Whether all that the second figure says is how much money was paid to those whom the first one counts. */
function isForMoney(clause: string, first: FoundAmount, { start, end, reading }: FoundAmount) {
  const isMoney = reading.kind === 'quantity' && reading.unit?.dimension === 'money';
  if (!isMoney || clause.slice(end).trim() !== '') return false;
  return (
    FOR_THEM.test(clause.slice(0, first.start).trim()) &&
    DONE_FOR.test(clause.slice(first.end, start).trim())
  );
}

/** What is counted by a figure between these words. */
function nounsAround(before: string, after: string): readonly string[] {
  const done = after === '' ? [] : DONE.exec(after);
  if (done) {
    const verb = done[1] ?? done[2];
    const own = before.replace(NUMBERED, '');
    return named(own, ...(verb ? [`${verb}${own}`] : []));
  }
  const [, whom = '', what = ''] = TO_THEM.test(before) ? (DONE_TO.exec(after) ?? []) : [];
  if (what !== '') return named(`${what}${whom}`, `${whom}${what}`);
  const given = FOR_THEM.test(before.trim()) ? DONE_FOR.exec(after) : undefined;
  if (given) return named(`${given[2] ?? ''}${given[3] ?? ''}`, given[1] ?? '');
  const verb = before.replace(NUMBERED, '').trim().replace(VERB, '');
  if (verb.length > BEFORE) return FILLER.test(after) ? named(verb) : [];
  // 45个产业项目全部完工: of the ends that say it is all done, the longest.
  const at = [...after].findIndex((_, index) => index > 1 && DONE.test(after.slice(index)));
  return named(`${verb}${at < 0 ? after : after.slice(0, at)}`);
}

function named(...words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap(nounsOf))];
}

/** Whether a noun and the name of an indicator have their words in common, one within the other, and do the same to it. */
export function isWithin(noun: string, name: string): boolean {
  const [thing, deed] = partsOf(noun);
  return nounsOf(name).some((own) => {
    const [its, done] = partsOf(own);
    if (deed !== '' && done !== '' && deed !== done) return false;
    return thing.length >= 2 && its.length >= 2 && (its.includes(thing) || thing.includes(its));
  });
}

/** Whether words and the name of an indicator do not each speak of doing another thing: 改造管网, 管网维修长度. */
export function mayDoTheSame(words: string, name: string): boolean {
  const [said, own] = [words, name].map((text) => text.match(DEEDS) ?? []);
  if (!said?.[0] || !own?.[0]) return true;
  const isOne = (deed: string): boolean =>
    own.some((other) => other === deed || (GIVEN.test(deed) && GIVEN.test(other)));
  return said.some(isOne);
}

/** What a noun of `nounsOf` is about, whatever is done to it. */
export function thingOf(noun: string): string {
  return partsOf(noun)[0];
}

/** What a figure is counted in. */
export function bareUnit({ unit }: Quantity): string | undefined {
  return unit && counterOf(unit.name);
}

/** Whether words leave open how much of a thing a figure is. */
export function isUnsure(words: string): boolean {
  return UNSURE.test(words) || ABOUT.test(words);
}

/** A noun of `nounsOf`, and what is done to it. */
function partsOf(noun: string): readonly [thing: string, deed: string] {
  const deed = DEED_BEHIND.exec(noun)?.[1] ?? '';
  return [noun.slice(0, noun.length - deed.length), deed];
}

/** Words before a figure without what says only that it was done. */
export function withoutVerb(words: string): string {
  return words.trim().replace(VERB, '');
}

function plainWords(words: string): string {
  return words
    .normalize('NFKC')
    .replace(NUMBERED, '')
    .replace(/^[\s*★☆▲]+|[(（].*$|[“”"‘’'《》\s]/g, '');
}

/** The name of an indicator without what is written around it, and without saying that it counts. */
export function bareName(name: string): string {
  return plainWords(name).replace(VERB, '').replace(COUNT, '').replace(TAIL, '');
}

/** 文体活动场次 counts 文体活动, whatever else its noun leaves out. */
export function countedName(name: string): string {
  return plainWords(name).replace(VERB, '').replace(COUNT, '');
}

/** All the words of a clause before its figure, but what says that it was done. */
export function calledIn(quote: string): string {
  return plainWords(/^[^\d]*/.exec(quote.normalize('NFKC'))?.[0] ?? '').replace(VERB, '');
}

/** What is counted by words before a figure, or by the name of an indicator; none where that says too little. */
export const nounsOf = remembered((words): readonly string[] => {
  const bare = plainWords(words)
    .replace(VERB, '')
    .replace(BUILT, '建设')
    .replace(PAID, '补助$1')
    .replace(NEW, '新')
    .replace(NEW_BEHIND, '新$1')
    .replace(TAIL, '')
    .replace(RISE, RISEN)
    .replace(FALL, FALLEN);
  const nouns = [bare.replace(COUNT, '').replace(TAIL, '')];
  if (COUNTED_BY_NAME.test(bare)) nouns.push(bare.slice(0, -1));
  return nouns
    .filter((noun) => noun.length >= 2 && !/\d/.test(noun))
    .map((noun) => noun.replace(DEED, '').concat(DEED.exec(noun)?.[1] ?? ''));
});
