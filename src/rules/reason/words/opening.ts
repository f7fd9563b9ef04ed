/** Words of a statement with a doer of its own, and of one without. */
import { anyOf } from './any-of';

/** The number of a list. */
export const NUMBERED = /^[（(]?[\d一二三四五六七八九]+[.．、）)]\s*/;

/** A name that begins as a verb does: 组织部统筹安排. */
export const NAME_OF_DOER = /^[\p{L}]{2}[部方者](?![署门法案式面])/u;

/** Who can do a thing, the row's own people too: 种植户引入烟叶轮作. */
export const CAN_DO = /[户人民员者方商生家局厅委院厂校]$|企业$|公司$|机构$/;

/** Something happened, and its consequence follows: 轨道交通延伸线开通分流部分客流. */
export const HAPPENED = /(?:开通|启用|通车|投[运用产]|开业|建成|施工|改造|搬迁|停运|封闭)[后了]?$/;

/** Done to it by others: 1项提案被ISO退回补充材料. */
export const DONE_TO = /^[^，。；]{2,}被[^，。；]{2,}/;

/** What a doer put elsewhere or made of it: 主办方将1次会议改期至4月. Behind 将 stands a thing; a deed behind it is a plan. */
export const PUT =
  /(?<=[^，。；]{2})(?:把|将(?![近来要会]|[继进逐全尽及积主]|在))(?=([^，。；]{2,14}?)(?:[改调列划并转归延推分定移纳作合变][^，。；]{1,}|[到至为给]))/;

/** A clause that begins so has no doer: adverbs, prepositions, and the plan of a measure. */
export const BEGINS_AS_DEED = new RegExp(
  `^(?:${anyOf(`
    已 拟 将 把 对 与 和 同 向 为 按 根据 依据 结合 通过 围绕 针对 以 用 在 从 于 由 就 给 请 让 会同 联合 并 再 先 全 继续 进一步 不断 及时 主动 积极 逐步 适当 合理 认真 深入 科学
    同时 目前 现 后 下 今后 明年 次年 来年 计划 建议 要求 改进 整改 措施 可 应 须 需 正 力争 确保 争取 多 统一 集中 定期 每 [一二三四五六七八九十\\d]+[是月日年] 20\\d\\d
  `)})`,
);

/** Whoever works for the unit, and the unit itself as it calls itself. */
export const OF_ITS_OWN = new RegExp(
  `我|本[局院校所站中部单区县市镇乡街]|各|专[人班岗员]|负责人|领导|干部|职工|人员|科室?$|窗口|大厅|[医护]生|护士|志愿者|值班|网格员|管[护理]员|^(?:学校|医院|公司|中心|单位|部门|街道|社区|村委会?|村两委|县局|市局|项目部|团队|课题组|班子)$`,
);
