/** Which way a cause says that spending or work went, for a figure that went the other. Judged clause by clause. */

/** What a row of spending is spent on, or what it is spent for. */
export const SPENT =
  /支出|经费|费用?|开支|采购|购置|活动|会议|培训|次数|场次|批次|人次|人数|出差|接待|工作量|任务|项目|需求|用车|车辆|维修|数量|规模|业务|工程|案件|物资|装备/;
export const LESS = /减少|下降|回落|下滑|锐减|降低|减小/;
export const MORE = /增加|增长|增多|上升|上涨|扩大|激增|剧增/;

/** Anything beside a word of less that may make for more after all: 上年受疫情影响活动减少, 补助减少后由本级承担. */
export const MAY_RAISE =
  /增|加|多|涨|升|扩|新|追|补|恢复|提[高标]|超|[上去往前]年|同期|基数|结转|欠|结算|清算|由|改|转|承担|负担|分摊|调[整入]|集中|支付|购买|更[新换]|老化|报废|突发|应急|未/;
/** The same the other way: 需求增长但…推迟, 上年一次性增加. */
export const MAY_LOWER =
  /减|降|少|压|缩|停|取消|未|没|无|不|推迟|延|结转|结余|[上去往前]年|同期|基数|完[成工毕]|到期|一次性|疫|受灾|调[整出]|改|转|划|控|节|紧|统一|集中|替|线上|自行|共享|免|由/;
/** A deed, not what came about: 已减少接待批次, 严格控制会议规模. */
export const DEED = /已|严格|控制|加强|通过|采取|要求|力争|确保|争取|进一步|继续|计划/;
