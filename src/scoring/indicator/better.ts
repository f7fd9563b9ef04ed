import { remembered } from '../../amount';

/** What the name of a row says of which way is better. As data: whatever is not named here is the better the more there is of it. */

/** That it becomes less, or is none: 降低差错率, 未发生事故. */
const LESSENED =
  '减少|下降|降低|压降|消除|遏制|挽回|追回|清收|清欠|未发生|未出现|不发生|杜绝|避免|防止|预防|防范';
/** What is done about a thing: 查处事故起数, 救助受灾人数. */
const DEED = `查|处理|处置|办理|办结|受理|接处|化解|调解|帮|救|整治|治理|整改|防治|防控|监测|检测|${LESSENED}`;

/** 无差错率, 零投诉率, 减灾率: none of it, or less. */
const NONE_OF = '(?<![无零非免防减降除治补挽])';

/** What nobody wants, as a rate of it is named. A new one is a word here. */
const UNWANTED = [
  // 灾、病、伤、亡
  '火灾|受害|[受成]灾|过火|绝收|死亡|病死|死淘|伤亡|致[死残伤贫病]|溺[水亡]|自杀|夭折|发病|患病|感染|传染|近视|肥胖|龋患|龋齿|贫血|并发症|出生缺陷|早产|复发|再入院|误诊|漏诊|失业|辍学|失学|流失|走失|失联|返贫|贫困',
  // 错、漏、误、迟
  '差错|错误|错漏|出错|错报|错判|错发|失误|误报|误判|误差|延误|延期|迟到|早退|缺勤|旷[课工]|缺[岗编货]|短缺|漏[报检损失缴征保管]|渗漏|泄[漏露]|瞒报|迟报|逾期|拖欠|欠[费缴薪税款]|违约',
  // 损、废、空、堵
  '事故|故障|中断|停[机电水运]|宕机|断[电水]|爆管|[破毁磨污折耗货路线]损|损[失坏毁耗]|损伤|缺陷|报废|废[品标票]|残次|次品|不良(?:反应|贷款)?|返[工修潮]|退[货件学]|流[标拍产]|闲置|空[置驶编转岗]|撂荒|抛荒|荒芜|弃[管耕水风光]|积压|积水|滞留|淤[积堵]|拥堵|堵塞|内涝|黑臭|污染|超[限载标时期编支重速员排]|沙化|荒漠化|石漠化|盐碱化',
  // 诉、访、违、罪
  '投诉|信访|[上来]访|重复访|败诉|改判|发回重审|违[规法纪章建停]|犯罪|再犯|发案|案发|(?:刑事|治安)案件|侵权|盗[采伐窃]|偷逃|脱逃|逃逸|不满意|不合格|不达标|不及格|不规范|不符合|未达标|未合格',
].join('|');
const OF_THEM = '(?:案件|事件|事故|现象|问题)?(?:发生)?';
const COUNT = '(?:数|数量|件数|起数|次数|人数|天数|例数|宗数)$';

/** Counts of these are wanted nowhere; 违法案件数 and 信访件数 may be the work that was done. */
const UNWANTED_COUNTS =
  '火灾|差错|错误|失误|投诉|事故|故障|中断|停[机电水]|宕机|爆管|泄[漏露]|死亡|伤亡|溺[水亡]|漏报|误报|迟报|返工|逾期|超[期标时]|延误|迟到|缺勤|旷[课工]|走失|不达标|未达标|不合格';

/**
 * What is better the less there is of it: the rates of the common framework that hold staff, money and leavings down, rates and
 * counts of what nobody wants.
 */
const LESS_IS_BETTER = [
  /(?:人员|编制|经费|公用|公务|接待|预算|概算|投资|规模|面积|支出|费用)[”"』」]?(?:支出|总额)?(?:控制率|变动率|调整率)$|结余(?:变动)?率$|(?:偏离|偏差)率$/,
  /(?:药占比|耗材?占比|抗菌药物使用(?:强度|率)|平均住院(?:日|天数)|均次费用|贫困发生率|资产负债率)$/,
  /(?:PM2\.5|PM10|颗粒物|二氧化硫|二氧化氮|氮氧化物|臭氧|氨氮|总磷|总氮|污染物|化学需氧量|COD)(?:年|日)?(?:均|平均)?(?:排放)?浓度(?:年?均值)?$/i,
  new RegExp(`^(?!.*(?:${LESSENED})).*${NONE_OF}(?:${UNWANTED})${OF_THEM}比?率$`),
  new RegExp(`^(?!.*(?:${DEED})).*${NONE_OF}(?:${UNWANTED})${OF_THEM}(?:比例|占比)$`),
  new RegExp(`^(?!.*(?:${DEED})).*${NONE_OF}(?:${UNWANTED_COUNTS})${OF_THEM}${COUNT}`),
];

/** Contracts that bring something in; those of others cost something. */
const BRINGS_IN = '招商|引资|签约|销售|贸易|出口|交易|技术合同|订单|中小|小微|脱贫|扶贫|农副';

/**
 * What may be meant either way: amounts of what is used up or given off, prices agreed, terms that a thing may be done before or last
 * for, and counts of what may be the work that was done.
 */
const MAY_BE_LESS = [
  new RegExp(`^(?!.*(?:${DEED})).*${NONE_OF}(?:${UNWANTED})${OF_THEM}${COUNT}`),
  /(?:能源|水资源|电力|物料)?(?:消耗|能耗|耗能|水耗|电耗|油耗|耗水|耗电|排放|产生|用水|用电|用油)(?:总)?(?:量|强度|水平)?$|(?:化肥|农药|塑料|地膜|化石能源)[^，、]{0,4}(?:使用|施用|消费)(?:总)?量$|浓度$|(?:负债|债务|赤字|空载)率$/,
  new RegExp(
    `^(?!.*(?:${BRINGS_IN})).*(?:合同|中标|成交|采购|招标|投标|发包|承包|结算|审定|决算|概算|估算)[^，、]{0,4}(?:金额|总额|价款?|价格|总价|造价|控制价|限价)$`,
  ),
  /(?:服务|合同|协议|项目|实施|执行|维护|运维|养护|管护|租赁|租用|履约|委托|托管|监理|驻点)[^，、]{0,2}(?:(?<!周)期限?|期间|年限)$|(?:合同|项目|实施|执行|履约)周期$/,
];

/** Shares of a whole that is to be reached. */
const MORE_IS_BETTER =
  /(?:(?<!不)满意[度率]|(?<![不未])(?:合格|达标|优良|优秀|及时|准时|按时[\u4e00-\u9fa5]{0,4}|按期[\u4e00-\u9fa5]{0,4}|准确|正确|完好|知晓|好评|通过|成活|就业|入学|参保|办结|结案|验收|兑现)率)$/;

/** How far a thing falls, or what is saved of it: the more the better, whatever it is that falls. */
const FALL =
  /^(?:节约|节省|降低|减少|压减)|(?:下降|降低|减少|压减|缩减|缩短|节约|节省|降|减)(?:幅度|比例|比率|率|幅|量|数)?$/;

const BRACKETS = /[（(【[].*$/s;

export type BetterWay = 'less' | 'maybe-less' | 'more' | 'fall';

/** Which way is better by the name of a row; `undefined` where it says nothing of it. */
export const betterBy = remembered((full): BetterWay | undefined => {
  const name = full.replace(BRACKETS, '').trim();
  if (LESS_IS_BETTER.some((names) => names.test(name))) return 'less';
  if (FALL.test(name)) return 'fall';
  if (MAY_BE_LESS.some((names) => names.test(name))) return 'maybe-less';
  return MORE_IS_BETTER.test(name) ? 'more' : undefined;
});
