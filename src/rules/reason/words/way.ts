/** Which way a cause says that spending or work went, for a figure that went the other. Judged clause by clause. */

/** What a row of spending is spent on, or what it is spent for. */
const SPENT =
  /支出|经费|费用?|开支|采购|购置|活动|会议|培训|次数|场次|批次|人次|人数|出差|接待|工作量|任务|项目|需求|用车|车辆|维修|数量|规模|业务|工程|案件|物资|装备/;
const LESS = /减少|下降|回落|下滑|锐减|降低|减小/;
const MORE = /增加|增长|增多|上升|上涨|扩大|激增|剧增/;

/** Anything beside a word of less that may make for more after all: 上年受疫情影响活动减少, 补助减少后由本级承担. */
const MAY_RAISE =
  /增|加|多|涨|升|扩|新|追|补|恢复|提[高标]|超|[上去往前]年|同期|基数|结转|欠|结算|清算|由|改|转|承担|负担|分摊|调[整入]|集中|支付|购买|更[新换]|老化|报废|突发|应急|未/;
/** The same the other way: 需求增长但…推迟, 上年一次性增加. */
const MAY_LOWER =
  /减|降|少|压|缩|停|取消|未|没|无|不|推迟|延|结转|结余|[上去往前]年|同期|基数|完[成工毕]|到期|一次性|疫|受灾|调[整出]|改|转|划|控|节|紧|统一|集中|替|线上|自行|共享|免|由/;
/** A deed, not what came about: 已减少接待批次, 严格控制会议规模. */
export const DEED = /已|严格|控制|加强|通过|采取|要求|力争|确保|争取|进一步|继续|计划/;

/** Of money that came in or was granted, which may well fall where spending rises. */
export const OF_INCOME = /预算|指标|额度|收入|拨款|补助|拨付|下达/;

/** What a budget is granted for, and how it is cut or raised. */
const GRANTED =
  /支出|经费|费用?|资金|预算|指标|额度|人员|工资|薪|津贴|补贴|项目|任务|活动|会议|培训|采购/;
const CUT = /减少|下降|压减|压缩|调减|核减|削减|追减|缩减|收回/;
const RAISED = /增加|增长|增多|上升|上涨|追加|调增|增拨|新增|补发|提标|调标/;
/** That more was spent than in another year or at another price tells nothing of why money was left; work that grew may have stayed undone. */
const SPENDING = /支出|开支|费用|花费/;

/** A plan begins: what follows is no cause. */
export const TO_COME =
  /下一?步|下年|下一年|明年|次年|来年|今后|后续|将(?!近)|拟|(?:改进|整改)?措施[:：是为]/;

interface OtherWay {
  /** Words of the other way, what may tell of this one after all, and what has to be told of. */
  readonly other: RegExp;
  readonly mayBe: RegExp;
  readonly what: RegExp;
}

/** What tells of the other way, by what moved and which way that went. */
export const OTHER_WAY: Readonly<
  Record<'spending' | 'budget' | 'rate', Readonly<Record<'rose' | 'fell', OtherWay>>>
> = {
  spending: {
    rose: { other: LESS, mayBe: MAY_RAISE, what: SPENT },
    fell: { other: MORE, mayBe: MAY_LOWER, what: SPENT },
  },
  budget: {
    rose: { other: CUT, mayBe: MAY_RAISE, what: GRANTED },
    fell: { other: RAISED, mayBe: MAY_LOWER, what: GRANTED },
  },
  rate: {
    rose: { other: LESS, mayBe: MAY_RAISE, what: SPENDING },
    fell: { other: MORE, mayBe: MAY_LOWER, what: SPENDING },
  },
};
