/** Words for a part of the money: who gives it, and of what kind it is. */

/** Who gives it, by the rank that each word stands for. */
const LEVELS: readonly (readonly [rank: string, words: RegExp])[] = [
  ['central', /中央|国家/],
  ['province', /自治区|[省]/],
  ['city', /地级市|自治州|[市州盟]/],
  ['division', /师/],
  ['corps', /兵团/],
  ['county', /[县区旗]/],
  ['township', /团场|乡镇|[乡镇]/],
  ['local', /地方/],
  ['above', /上级/],
  ['own', /[本同]级/],
];

/** Of what kind it is; 财政, 补助 and 配套 tell no more than the rank beside them does. */
const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['appropriation', /财政/],
  ['general', /一般公共预算/],
  ['fund', /政府性基金/],
  ['state', /国有资本/],
  ['bond', /债/],
  ['carried', /结[转余]/],
  ['other', /其[他它]/],
  ['unit', /单位|自有|事业|经营/],
  ['raised', /自筹/],
  ['society', /社会|捐/],
  ['loan', /贷款/],
  ['account', /专户|非税/],
  ['basic', /基本支出/],
  ['project', /项目支出/],
  ['staff', /人员/],
  ['operating', /公用/],
  ['matched', /配套/],
];

/** Beside a rank these say nothing of their own. */
const PLAIN: ReadonlySet<string> = new Set(['appropriation', 'matched']);

/** 小区, 全县, 城市 are none that give money. */
const RANK =
  '(?:中央|国家|自治[区州]|兵团|团场|乡镇|地方|上级|[本同]级|(?<![小社片园景城灾牧学厂农林地特新老街各全整跨都])[省市县区州盟旗师乡镇]级?)';
const NOUN =
  '(?:财政|预算内|补助|配套|拨款|专项|奖补|补贴|转移支付|资金|经费|投资|投入|承担|安排|自筹|债券)';
const FULL_RANK = '(?:中央|兵团|地方|上级|[本同]级|[省市县区州盟旗师乡镇]级)';
const KIND =
  '(?:(?:当年|本年|上年)?(?:财政性?(?:拨款|资金)|结[转余](?:结[转余])?资金)|上年结[转余](?:结[转余])?|一般公共预算(?:财政)?(?:拨款|资金)?|政府性基金(?:预算)?(?:财政)?(?:拨款|资金)?|国有资本经营预算(?:拨款|资金)?|(?:地方政府)?(?:专项|一般)?债券?资金|专项债券?|国债资金?|其[他它]资金|(?:单位)?自有资金|单位资金|(?:单位)?自筹(?:资金)?|事业(?:单位)?(?:经营)?收入|社会(?:投资|资本|资金|捐赠)|捐赠资金|(?:银行)?贷款(?:资金)?|专户资金|非财政拨款|配套资金|基本支出|项目支出|人员(?:经费|支出|类经费|类支出)|(?:日常)?公用(?:经费|支出|类经费))';

/** A rank with a noun of money, a full rank right before a figure or what was done, or a kind of its own. */
const PART = new RegExp(
  `(?:${RANK}(?:[和及与、/]?${RANK})*${NOUN}+(?![局厅部处所])|${FULL_RANK}(?:[和及与、/]?${FULL_RANK})*(?=\\d|实际|全年|支出|执行|支付|到位|共|预算|年初))(?:${KIND})?|${KIND}`,
  'g',
);

/** The parts of the money that words name. */
export function partsNamed(words: string): readonly string[] {
  return words.match(PART) ?? [];
}

/** What a name of a part says: who gives the money, and of what kind it is. */
export interface PartWords {
  readonly ranks: string;
  readonly kinds: string;
}

export function wordsOf(name: string): PartWords {
  const ranks = LEVELS.filter(([, words]) => words.test(name)).map(([rank]) => rank);
  const kinds = KINDS.filter(([, words]) => words.test(name)).map(([kind]) => kind);
  const own = ranks.length > 0 ? kinds.filter((kind) => !PLAIN.has(kind)) : kinds;
  return { ranks: ranks.join(' '), kinds: own.join(' ') };
}
