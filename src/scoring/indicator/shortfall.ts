import type { Words } from '../../amount';

/**
 * Where a result says in words that less was reached than was wanted, whatever else it praises. As data, a group for each way of
 * saying so.
 */

const DEED =
  '(?:改善|提[高升]|增[强加长进]|好转|下降|降低|减少|减轻|缓解|完善|加强|进步|改观|优化|规范|健全|发展)';
const EFFECT = '(?:效果|成效|作用|效益|进展|成果|促进|带动|推动)';

/** 尚需完善, 仍待加强, 需进一步提升. */
const STILL_NEEDS = new RegExp(
  `(?<![无不])(?:尚|还|仍|仍然|依然)(?:需|须|待)|(?:亟[待需]|急需|需要?|须|有待)(?:进一步|继续|不断|持续|加快)*(?:加大|巩固|改进|强化|提质|${DEED})[^，。；的]{0,8}(?=[，。；]|$)`,
);
/** 正在建立, 推进中, 尚在起步阶段. */
const UNDER_WAY =
  /^(?:目前|现|仍|尚|还|均|都|各项|项目)*(?:正在?|正逐步|在)(?:积极|抓紧|加快|逐步|稳步|有序|全力|着手|进行)*(?:推进|建立|建设|进行|实施|筹备|筹建|办理|编制|起草|完善|制[定订]|健全|落实|整改|施工|开展|申报|招标|采购|审批|验收|搭建|构建|研究|修订|组建|建$)|(?:推进|进行|建设|实施|筹备|筹建|办理|编制|起草|制[定订]|建立|整改|施工|审批|研究|修订|搭建)(?:过程)?(?:之?中|阶段)$|(?:起步|筹备|试点|试行|探索)阶段|^[^，。；]{1,10}正在(?:积极|抓紧|加快|逐步|全力|进行)*(?:推进|建[立设]|实施|筹[备建]|办理|编制|起草|完善|制[定订]|健全|落实|整改|施工|申报|招标|采购|审批|验收|搭建|构建|研究|修订|组建)(?:[之当]?中)?$/;
/** 待批复: what others still have to do. */
const WAITS =
  /(?:^|[，,；;])(?:尚|正|仍|还|目前)*(?:等?待|有待)[^，。；]{0,6}(?:批复|审批|审核|审定|批准|验收|评审|招标|印发|公布|结算|确认|答复)(?=[，。；]|$)/;
/** What is never done with is met while it goes on. */
const GOES_ON = /持续|长期|不断|逐[步年渐]|推进|开展|加强|强化|常态|坚持|进一步|探索|试点|稳步/;
/** 拟下年建立, 计划明年实施. */
const PLANNED =
  /^(?:目前|尚|仍|还)*(?:拟|计划|准备|预计|将)(?:于|在|到)?(?:下一?年|明年|次年|来年|后续|下一?步)/;
/** 勉强合格. */
const BARELY = /^(?:勉强|刚刚?|仅仅?)(?:合格|及格|达标|达到|够|满足)/;
/** 效果一般, 作用有限, 收效甚微. */
const LIMITED = new RegExp(
  `(?:${EFFECT}|能力|水平|质量|程度|改善|提升|保障|服务|运转?行?|管理)(?:还|较为?|比较|相对|均|也|很|十分|尚|仍)*(?:一般|有限|不佳|欠佳|平平|微弱|不突出|不充分|不显著|不理想)(?=[，。；]|$)|(?:收效|成效|见效)(?:甚微|较?慢|不大)`,
);
/** 明显改善 asks for more than 略有改善 tells of. */
const STRONG = /明显|显著|大幅|极大|很大|突出|较大/;
const SLIGHT = new RegExp(
  `(?:略有|略微|略|稍有|稍微|稍|小幅度?|轻微|些许)(?:的|地)?${DEED}|有所${DEED}$|一定(?:程度|幅度)?(?:上|的|地|得到)*(?:${DEED}|${EFFECT})|初[见显](?:成效|效果)?|开始显现`,
);
/** 明显改善，但仍有3个村未通车. */
const TAKEN_BACK =
  /(?:但|不过|然而|只是)[^。；]{0,24}?(?:(?:未|没有|没(?!有))(?!影响|增|下降|减)|不[足够全健高强好畅及到]|有待|欠|缺[乏少口失位]|差距|滞后|较差|一般|有限|困难|(?:仍|尚|还|依然)[有存需须待不])|(?:^|[，,；;。])(?:仍|尚|还)(?:有|存在)[^，。；]{0,16}(?:未|没有|不[足够]|问题|差距|短板|薄弱)/;

/** Whether words that would meet a target say that it was met in part only; `rest` is what of them may say that something is wanting. */
export function saysLess(target: Words | undefined, { lead }: Words, rest: string): boolean {
  if (TAKEN_BACK.test(rest)) return true;
  if (target?.lead === lead) return false;
  const isOpen = UNDER_WAY.test(lead) && !(target && GOES_ON.test(target.text));
  if (
    isOpen ||
    PLANNED.test(lead) ||
    WAITS.test(rest) ||
    BARELY.test(lead) ||
    STILL_NEEDS.test(rest) ||
    LIMITED.test(rest)
  )
    return true;
  return (
    target !== undefined &&
    STRONG.test(target.lead) &&
    !/略|稍|一定|有所/.test(target.text) &&
    SLIGHT.test(lead) &&
    !STRONG.test(rest)
  );
}

const NEARLY_DONE =
  /^(?:已经?|均|都|总体|全部)*(?:基本|大致|大体|大部分?|初步)(?:上|已|按[时期])*(?:完成|达[成到标]|实现|到位|建成|完工)/;

/** 基本完成 of a thing that is counted is not all of it. */
export function isNearlyDone({ lead }: Words): boolean {
  return NEARLY_DONE.test(lead);
}
