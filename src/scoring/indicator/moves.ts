import type { Quantity, Words } from '../../amount';
import type { Indicator } from '../../forms';

export type Way = 'up' | 'down';

/** A verb that tells a move: which way it is asked for as a target, and which ways it is the contrary of as a result. */
interface Move {
  readonly verbs: string;
  readonly asks?: Way;
  readonly against: readonly Way[];
}

const MOVES: readonly Move[] = [
  { verbs: '上升|增加|增长|扩大|提高', asks: 'up', against: ['down'] },
  // These praise whatever they are said of: they are the contrary of no target.
  { verbs: '提升|增强|改善|好转', asks: 'up', against: [] },
  { verbs: '减轻', asks: 'down', against: [] },
  { verbs: '只[减降]不[增升]|不增反[降减]', asks: 'down', against: ['up'] },
  { verbs: '只[增升]不[减降]', asks: 'up', against: ['down'] },
  { verbs: '下降|降低|减少|压减|缩小|减弱|下滑|下跌|萎缩', asks: 'down', against: ['up'] },
  { verbs: '恶化|变差|加重|倒退|退步|滑坡', against: ['up', 'down'] },
];

/** Behind these a verb tells of no move: 未提升, 不增加负担, 遏制上升. */
const DENIED =
  '(?<!(?:未|没有?|无|不)(?:再|得|会|能|有|见|得到|实现|出现|明显|显著|有效)?|(?:防止|避免|杜绝|遏制|控制|抑制|扭转|减缓)[^，。；]{0,8})';
const ASKING = (['up', 'down'] as const).map((way) => {
  const verbs = MOVES.flatMap((move) => (move.asks === way ? [move.verbs] : []));
  return { way, pattern: new RegExp(`${DENIED}(?:${verbs.join('|')})`) };
});

/** What a result may say of a move before its verb: how much, since when, in whole. */
const DEGREE =
  '(?:[有略稍]有|有所|逐[步渐年]|明显|显著|持续|不断|连续|稳步|大幅度?|小幅度?|进一步|有效|较大|得到|呈现?|出现|已经?|均|都|总体|整体|同比|环比|[较比与和同]?(?:上年度?|去年|往年|年初)?(?:同期)?(?:相比|相较)?)*';
const SUBJECT = '^([^，。；、]*?)';
const AFTER = '(?:了|明显|显著)?(?:的?[趋态]势)?$';
const MOVED = MOVES.map(({ verbs, against }) => ({
  against,
  pattern: new RegExp(`${SUBJECT}${DEGREE}(?:${verbs})${AFTER}`),
}));
const STILL = new RegExp(
  `${SUBJECT}${DEGREE}(?:基本|大致|大体)?(?:上)?(?:持平|(?:无|没有|未发生|未有|未见)(?:明显|显著|较?大)?(?:的)?变化|(?:保持|维持)?不变|变化不大|(?:保持|维持)(?:原状|现状))$`,
);
/** A target that leaves a thing as it is meets it as well: 持平或略有提升, 保持稳定. */
const MAY_STAY = /持平|不变|变化|保持|维持|稳定(?!增|提|上|下)/;

/** What is the better the less there is of it, named in a sentence or by a row. */
const BETTER_LESS =
  '投诉|信访|上访|纠纷|矛盾|事故|案件|事件|违法|违规|犯罪|诈骗|发生率|发生数|发病|患病|感染|疾病|近视|肥胖|死亡|伤亡|病虫|灾|火险|风险|隐患|损失|成本|费用|支出|开支|负担|压力|债务|负债|能耗|耗|用水量|用电量|化肥|农药|污染|排放|浓度|超标|噪[声音]|扬尘|黑臭|垃圾|废[水气物渣]|流失|沙化|荒漠|石漠|内涝|拥堵|贫困|返贫|失业|辍学|撂荒|闲置|空置|积压|库存|欠|差错|误差|错误|故障|停电|漏损|病害|破损|时间|时长|时限|周期|环节|等待|排队|跑动|差距|缺口|败诉|不良|超限|逾期|违约|漏诊|误诊|缺勤|外转|外流|异味|腐败|空载';
export const LESS = new RegExp(BETTER_LESS);
/** 投诉率下降, 近视率由51%下降: a fall that nobody regrets. */
export const WELCOME_FALL = new RegExp(
  `(?:${BETTER_LESS})[^，。；]{0,6}?(?:[由从][0-9.]+%?)?下降`,
  'g',
);

/** Which way words say that a thing is to go. */
export function directionOf(lead: string): Way | undefined {
  const ways = ASKING.filter(({ pattern }) => pattern.test(lead));
  return ways.length === 1 ? ways[0]?.way : undefined;
}

/** 投诉处理能力: what is done about it is the better the more there is of that. */
const BETTER_MORE =
  /(?:能力|(?<!负担|成本|排放|费用)水平|满意度?|效率|(?:处理|处置|办理|办结|受理|化解|调解|整治|治理|整改)率)$/;

/** What the row measures is the better the less there is of it, so that its fall is what was wanted. */
export function isBetterLess(row: Indicator, target: { readonly text: string }): boolean {
  if (row.category === 'cost' || row.direction === 'negative') return true;
  return (LESS.test(row.name) && !BETTER_MORE.test(row.name)) || LESS.test(target.text);
}

const BARE_FALL = new RegExp(`^${DEGREE}下降${AFTER}`);

/** Whether a fall that a result tells of, be it of nothing named, is the one wanted. */
export function wantsFall(row: Indicator, target: Words, { lead }: Words): boolean {
  if (directionOf(target.lead) === 'down') return true;
  return BARE_FALL.test(lead) && isBetterLess(row, target);
}

/**
 * How a result moves beside a target that asks for a move: to the contrary, or not at all. Only a sentence about the row's own
 * thing is judged, and only where neither the result nor the name of the row speaks of the other way as well.
 */
export function strays(
  row: Indicator,
  target: Words,
  actual: { readonly lead: string; readonly text: string },
): 'contrary' | 'still' | undefined {
  const wanted = directionOf(target.lead);
  if (!wanted || names(wanted, actual.text)) return undefined;
  const own = (pattern: RegExp) => {
    const subject = pattern.exec(actual.lead)?.[1];
    return subject !== undefined && isOwn(subject, row, target);
  };
  const isContrary = MOVED.some(
    ({ against, pattern }) =>
      against.includes(wanted) &&
      own(pattern) &&
      (against.length > 1 || !isWelcome(wanted, row, target, actual.text)),
  );
  if (isContrary) return 'contrary';
  return !MAY_STAY.test(target.text) && own(STILL) ? 'still' : undefined;
}

/** A move the other way that may be the one meant after all: emissions that fall where the environment is to improve. */
function isWelcome(wanted: Way, row: Indicator, target: Words, text: string): boolean {
  const other = wanted === 'up' ? 'down' : 'up';
  if (names(other, row.name) || names(other, target.text)) return true;
  return wanted === 'up' && (isBetterLess(row, target) || LESS.test(text));
}

function names(way: Way, text: string): boolean {
  return ASKING.some((one) => one.way === way && one.pattern.test(text));
}

/** Nothing is named, or what the row or its target names. */
function isOwn(subject: string, { name }: Indicator, target: Words): boolean {
  if (subject === '') return true;
  if (subject.length < 2) return false;
  return `${name}|${target.lead}`.includes(subject) || (name.length > 2 && subject.includes(name));
}

/** How far a budget moved or was missed, which is counted in percent of it. */
const CHANGE = /(?:调整|调剂|变动|变化|偏差|偏离|结转|结余|增长|增减|追加)(?:幅度|比例|比率|率)$/;

export function isRateOfChange({ name }: Indicator, { unit }: Quantity): boolean {
  return unit?.dimension === 'ratio' && CHANGE.test(name);
}
