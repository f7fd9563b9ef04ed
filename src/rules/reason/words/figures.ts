/** Words of what the figures of a row show already: which figure stands above which, told in whatever order. */
import { longestFirst } from './any-of';

/** What is compared, with what, and the words that join them. */
const FIGURES = String.raw`
  20\d\d年度? 本年度? 上年度? 上一?年 去年 今年 全年 年初 年中 年末 年底 年度 当年 本项 该项 本单位
  实际 完成 目标 指标 计划(?!调|变|外|生育) (?:年度|目标|计划)任务 任务(?=目标|数|未|没|完成) 预期 设定 既定
  (?:调查|测评|问卷|抽查|统计|测算)?结果 数额 金额 数量 数值 情况
  大于 小于 多于 少于 高于 低于 等于 不及 超过 超出 超额 不到 未达到? 未能 没有 相比 同比 相较 比较
  (?:办理|开展|举办|组织|实施|参与|参加|受理|检查|发放)(?=[^，。；]{0,4}[数量率次][^，。；]{0,3}(?:于|不及|未达|超过|没))
  增加 减少 增长 下降 上升 降低 提高 增幅 降幅 涨幅 达到 只有 全部 完毕 明显 有所 幅度 部分 差额 差距 缺口 偏差
  因为 由于 所以 因此 导致 致使 造成 所致 使得 主要 体现 表现 在于 原因 从而 出现 存在 产生
  (?:不足|仅|只|约|近|共)?\d[\d.,，]*(?:[%％‰]|个?百分点|[万亿]?元|人次|公里|平方米|[\u4e00-\u9fff㎡])?
`;
/** Letters that join such words, where they stand among nothing else: 大修 is no talk of figures. */
export const JOINING: ReadonlySet<string> = new Set(
  '数值率额超未没不少多高低大小差偏较过比与增减降升达仅只略因故使在是为系的了而和及之中上其且并有这该也都均就才',
);

/** Of money as well: for what was spent, budgeted or not spent. Too little of it (资金不足) may be why other things were not done. */
const MONEY = String.raw`
  项目(?=支出|资金|预算|经费|执行|完成|款) 预算(?:安排|批复)?(?:数|额)? 决算 支出 开支 花费 费用? 经费 资金 使用 支用 发生
  (?:支出|支付|执行|完成)(?:进度)?(?:较为?|偏|过|相对)?(?:缓?慢|滞后|不快|不理想) 执行 支付 超支
`;

/** Of the budget itself, that it was changed. */
const CHANGED = '调[整增减] 变[动化] 发生';

export const FIGURE_TALK = {
  target: new RegExp(longestFirst(FIGURES), 'g'),
  spending: new RegExp(longestFirst(FIGURES, MONEY), 'g'),
  rate: new RegExp(longestFirst(FIGURES, MONEY), 'g'),
  budget: new RegExp(longestFirst(FIGURES, MONEY, CHANGED), 'g'),
} as const;

/** Which figures are compared: without one of them a thing that grew less may be the cause itself. */
export const YARDSTICK =
  /目标|指标|计划|预期|任务|预算|决算|[上去]一?年|实际|完成|达|率|执行|支[出付]|开支|费用?|经费|资金|超[支出过]|\d[%％]|差[额距]|幅度?|偏差/;

/** That the figure compared with was itself set wrong, or never set: 目标值偏高, 预算安排不足, 年初未安排预算. */
export const SET_WRONG =
  /(?:目标|指标|预算|计划)[值数额]?(?:安排|设[置定]|编[制列报]|核定|测算|申报)?时?得?(?:不足|不够|保守|(?:偏|过|较|太|过于|定得?)(?:[高低大小多少紧松]|保守))(?!于|比)|(?:未|没有?|无)[^，。；]{0,2}(?:安排|列|编)/;
