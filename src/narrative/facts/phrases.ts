import type { Quantity } from '../../amount';
import type { Column } from './lexicon';

/**
 * Words that may stand between a term and its figure without changing what is measured. Anything else in between leaves the
 * figure unbound.
 */
const BETWEEN =
  /^(?:为|是|由|从|上年度?|去年|(?:19|20)\d{2}\s*年度?|共计|共|合计|总计|总额|总数|总量|金额|数量|数|额|经费|费用|资金|规模|实际|支付|执行|完成|实现|达到|达|约|有|仅|均|都|全年|当年|今年|本年度|本年|年度|安排|[压降减]到|核定|批复|下达|调整|年初|年末|年底|最终|总体|整体|综合|平均|自评|评定|得分|评分|打分|得|收入|拨款|到位|人数|人员|名额|职工|干部|干警|民警|工作|指标|比例|率|了|的|在|只|已|就|也|又|再|其中|情况|状况|如下|统计|人民币|[:：“”"'‘’《》\s])*$/;

/** Words before a term that leave it the figure of the whole unit. */
const ORGANISATION =
  '(?:本|我|该)?[\\u4e00-\\u9fff]{0,24}?(?:局|委员会|委|办公室|办|中心|学院|学校|医院|院|厅|大队|支队|政府|办事处|单位|部门|机关|总工会|联合会|检察院|馆|(?<![强兴富创])[区县市])';
const OPENERS =
  '(?:(?:19|20)\\d{2}\\s*年度?|上年度?|去年|本年度?|当年|今年|全年|年度|年末|年底|年初|截至|截止|\\d{1,2}月|\\d{1,2}日|末|底|其中|[一二三四五六]是|第[一二三四五六]|首先|其次|最后|实际|共计|共|合计|总计|核定|现有|实有|目前|现|有|包括|包含|含|另外|另|部门整体支出|整体支出|绩效|本次|此次|通过|最终|综合|自我|自查|自评|此外|部门整体|部门|单位整体|调整后|发生|同时|完成|和|及|与|以及|经|[我本](?:镇|乡|街道|村|所|站|社|园|队|公司|集团)|批复|安排|下达|用于|预算|决算|总体|整体|情况|在|按|由|根据|中|的|为|是|编制|人员|[，,、：:“”"\\s\\-—①-⑳])';
const OPENER = new RegExp(`^${OPENERS}*(?:${ORGANISATION})?${OPENERS}*$`);
/** What a list is introduced with, up to its colon: 具体为：, 支出构成：, 部门收支情况：. */
const INTRODUCTION =
  /^[^，,；;。：:]{0,14}?(?:具体|主要|分项|其中|包括|构成|组成|来源|情况|概况|总体执行|安排|明细|如下|看|为|是)(?:(?:支出|资金)?\s*[：:]|(?<=来源|构成|组成)[为是])/;
const NO_ONE = new RegExp(`^${OPENERS}*$`);
/** Numbering in front of an item. */
const NUMBERING = /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．]\s*)+/;
/** Who approved the money says nothing of whose it is. */
const APPROVED = /(?:[省市县区州]本?级?)?财政(?:局|部门|厅)?(?:批复|核定|下达|批准|安排)的?/;
/** Parts of the unit, of its money, or of its people: what is said of them is not said of the whole. */
const PART_OF =
  /下属|下设|二级|直属|所属|各(?!项)|结转|结余|追加|新增|增加|减少|上级|中央|省级|市级|县级|区级|乡镇|部分|其他|其它|除|外|[局厅委院办]机关|本级(?!专项)|全[省市县区州镇乡村]|人均|平均|每|行政(?!局|中心|审批|执法)|事业(?!局|中心|单位)|退休|编外|聘用|临聘|财政拨款|财政资金|自有|单位资金|非税/;

/** Longer words are never read as mere connection: whoever writes them says something. */
const LONGEST = 60;

/** True where `words` between a term and a figure bind them. */
export function bindsFigure(words: string): boolean {
  return words.length <= LONGEST && BETWEEN.test(words);
}

/** True where what stands before a term leaves it the whole unit's. */
export function speaksOfWhole(words: string): boolean {
  const plain = words.replace(NUMBERING, '').replace(APPROVED, '');
  return plain.length <= LONGEST && !PART_OF.test(plain) && OPENER.test(withoutIntroduction(plain));
}

/** True where no one at all stands before a term: 2023年, 全年, 截至年末. */
export function speaksOfNoOne(words: string): boolean {
  const plain = words.replace(NUMBERING, '').replace(/(?:本|我)[局厅委院办校单位部门]{1,2}/, '');
  return plain.length <= LONGEST && !PART_OF.test(plain) && NO_ONE.test(withoutIntroduction(plain));
}

/** 工资福利等人员支出: what the money is spent on, before its name. */
export function withoutContents(measure: string, words: string): string {
  return measure === 'staffExpenditure' || measure === 'operating'
    ? words.replace(/[\u4e00-\u9fff]{2,10}等$/, '')
    : words;
}

function withoutIntroduction(words: string): string {
  const introduction = INTRODUCTION.exec(words)?.[0] ?? '';
  return isOneProject(introduction) ? words : words.slice(introduction.length);
}

/** The stage of the year that words around a term speak of; `undefined` where they name none or several. */
export function columnIn(words: string): Column | undefined {
  const initial = /年初/.test(words);
  const annual = /全年预算|调整后|调整预算|调整为/.test(words);
  if (initial && annual) return undefined;
  // （年初1268.43万元）: that alone, behind what there was.
  if (initial)
    return /预算|安排|批复|^\s*年初(?:数|为|[:：])?\s*$/.test(words) ? 'initialBudget' : undefined;
  if (annual) return 'annualBudget';
  const executed = /决算|支出|开支|使用|发生|执行|支付/.test(words);
  // 安排 is said of what was spent as well.
  const budget = /预算|批复|下达/.test(words);
  if (executed === budget) return undefined;
  return executed ? 'executed' : 'budget';
}

const UP =
  /(?:增长|增加|上升|提高|上涨|增幅|增支|上浮|增|多支出|超出|超支|(?<=[较比].{0,12})多)(?:了|率|额|幅度|比例|金额)*(?:为|约|约为|达|达到|:|：)*\s*$/;
const DOWN =
  /(?:下降|减少|降低|减幅|降幅|压减|压缩|节约|节支|下浮|降|减|少支出|节省|结余|(?<=[较比].{0,12})少)(?:了|率|额|幅度|比例|金额)*(?:为|约|约为|达|达到|:|：)*\s*$/;

/** The direction that the words right before a figure give it. */
export function directionBefore(words: string): 'up' | 'down' | undefined {
  if (!/[增升高涨超多减降压节少浮省结]/.test(words)) return undefined;
  if (UP.test(words)) return 'up';
  return DOWN.test(words) ? 'down' : undefined;
}

const LAST_YEAR =
  /同比|(?:[较比]|与|同)(?:上年度?|上一年度?|去年|((?:19|20)\d{2})\s*年度?)(?:同期|决算数?|度|支出|实际)*(?:相比|比较|数)?/;
const INITIAL = /(?:[较比]|与|同)年初(?:部门)?预算数?(?:安排|批复)?(?:相比|比较)?/;
const BUDGET =
  /(?:[较比]|与|同)(?:当年|本年|全年|年度|部门)*(?:调整后)?预算数?(?:安排)?(?:相比|比较)?/;

/** What the words before a figure say that something was kept within: 控制在预算20.7万元以内, 未突破年初预算18.68万元. */
export function heldWithin(words: string): 'initialBudget' | 'budget' | undefined {
  const held = HELD.exec(words);
  if (!held || /均|都|分别/.test(words)) return undefined;
  return held[1] === undefined ? 'budget' : 'initialBudget';
}

const HELD =
  /(?:控制在|(?:未|没有)(?:突破|超过|超出))了?(?:当年|本年|全年|年度|部门)*(年初)?(?:部门)?预算(?:安排|批复|数|额|的)*\s*$/;

/** True where the words before a figure end with what something is compared with: 较年初预算数, 与上年. */
export function isBase(words: string): boolean {
  return BASE.test(words) || HELD.test(words);
}

const BASE =
  /(?:[较比]|与|同|控制在)(?:上年度?|上一年度?|去年|(?:19|20)\d{2}\s*年度?|年初|当年|本年|全年|年度|部门)*(?:调整后)?(?:预算|决算|支出|安排|批复|实际|数|额|的)*\s*$/;

/** What a change is measured against. */
export function againstIn(
  words: string,
  reportYear: number | undefined,
): 'lastYear' | 'initialBudget' | 'budget' | 'otherYear' | undefined {
  if (!/[较比与同]/.test(words)) return undefined;
  if (INITIAL.test(words)) return 'initialBudget';
  if (BUDGET.test(words)) return 'budget';
  const match = LAST_YEAR.exec(words);
  if (!match) return undefined;
  const [found, year] = match;
  // What was budgeted then is in no form.
  if (/^度?(?:部门|年初)?预算/.test(words.slice(match.index + found.length))) return 'otherYear';
  const isOther = year !== undefined && reportYear !== undefined && Number(year) !== reportYear - 1;
  return isOther ? 'otherYear' : 'lastYear';
}

/** Words between a term and its change that only say against what it is measured. */
const CHANGE_WORDS =
  /同比|(?:[较比与同](?:上年度?|上一年度?|去年|年初(?:部门)?预算数?|(?:当年|本年|全年|年度)*预算数?|(?:19|20)\d{2}\s*年度?)(?:同期|决算数?|支出|实际|安排)*(?:相比|比较|数)?(?:有所)?)|(?:增长|增加|上升|提高|上涨|增幅|上浮|下降|减少|降低|减幅|降幅|压减|压缩|节约|节支|下浮|节省|增|减|降|(?<=[较比].{0,12})[多少])(?:了|率|额|幅度|比例|金额)*/g;

/** Words around a change without those that say which way, and against what. */
export function withoutChange(words: string): string {
  return words.replace(CHANGE_WORDS, '');
}

/** Sections about money of another account than the forms speak of. */
export function isOtherAccount(heading: string): boolean {
  return /政府性基金|国有资本|社会保险基金|下属|二级单位/.test(heading);
}

const PROJECT_HEADING =
  /^(.*?)(?:项目|专项|工程)(?:资金|经费|支出|预算|决算|实施|建设|使用|执行|完成|概况|绩效|自评|概述|及|和|与)*(?:情况|结果|说明|分析)?$/;
/** Words before 项目 that name none. */
const NO_NAME =
  /重点|主要|重大|各个?|所有|全部|本级|一般|其他|部门|单位|年度|(?:19|20)\d{2}年?|财政|预算|整体|基本|支出|绩效|自评|资金|实施|安排|具体|该|本|[一二三四五六七八九十两几\d]+个|[和及与、“”"（）()\s]/g;

/** Sections, and items, about one project rather than the unit: 河道治理项目, 中央财政专项资金使用情况. */
export function isOneProject(heading: string): boolean {
  const named = PROJECT_HEADING.exec(heading.replace(/[。：:]\s*$/, ''))?.[1] ?? '';
  return named.replace(NO_NAME, '') !== '';
}

/** `年初预算50万元用于…` speaks of a purpose, not of the unit. */
export function hasPurpose(behind: string): boolean {
  return /^\s*(?:用于|用来|购买|购置|采购|开展|支持|补助|投入|对|建设)/.test(behind);
}

/** `低于90%的项目1个`, `95%的目标`: the figure describes something else and is not what there was. */
export function isAttribute(behind: string, { comparator }: Quantity): boolean {
  return (
    /^\s*的(?:目标|要求|标准|任务|规定|水平)/.test(behind) ||
    (comparator !== undefined && comparator !== '=' && /^\s*的[\u4e00-\u9fff]/.test(behind))
  );
}

/** Words that bring units below this one into a sentence. */
export function isBelow(words: string): boolean {
  return /下设|下属|二级(?:机构|单位|预算)|所属|直属单位|[局厅委院办]机关(?!运行)/.test(words);
}

/** Whether a clause begins with a unit that is none of `names`, and goes on to what it has. */
export function beginsWithAnother(words: string, names: readonly string[]): boolean {
  const begins = OWN_BEGINNING.exec(words)?.[0];
  return begins !== undefined && !APPROVED.test(words) && isAnother(begins, names);
}

const OWN_BEGINNING =
  /^[\s：:]*(?:其中[：:，]?)?[\u4e00-\u9fff]{3,}?(?:局|委员会|办公室|中心|学院|学校|医院|大队|支队|办事处|馆|所)(?=20\d{2}年|全年|年初|年末|编制|在职|核定|实有|预算|支出|执行|三公|“三公|基本|项目支出|公用|人员)/;

const NAMED_UNIT = new RegExp(
  `[\\u4e00-\\u9fff]{3,}?(?:局|委员会|办公室|中心|学院|学校|医院|大队|支队|办事处|总工会|联合会|检察院|法院|馆|所)`,
);

/** Whether words name a unit that is none of `names`; where those are not known nobody can tell. */
export function isAnother(words: string, names: readonly string[]): boolean {
  const unit = NAMED_UNIT.exec(words.replace(/^\s*(?:其中|截至|截止)/, ''))?.[0];
  return (
    unit !== undefined &&
    names.length > 0 &&
    !names.some((name) => name.includes(unit) || unit.includes(name))
  );
}

const UNIT_OF_SEVERAL = '(?:[万亿]?元|[%％]|个百分点)';
const JOINT = '\\s*(?:[和与及、]|以及)\\s*';
const ANOTHER_BEHIND = new RegExp(`^${JOINT}[\\d.,，]+${UNIT_OF_SEVERAL}`);
const ANOTHER_BEFORE = new RegExp(`\\d${UNIT_OF_SEVERAL}${JOINT}$`);

/** Whether figures of the same kind stand on either side of one, joined by 和. */
export function isOneOfSeveral(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return ANOTHER_BEHIND.test(text.slice(end)) || ANOTHER_BEFORE.test(text.slice(0, start));
}
