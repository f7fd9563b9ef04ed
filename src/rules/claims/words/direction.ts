/** Words that tell which way a row went, for reasons that explain the other one. They are judged clause by clause. */

function anyOf(text: string): string {
  return text.trim().split(/\s+/).join('|');
}

/** Less was done than was to be: 未能完成, 资金未到位, 进度滞后. */
export const FELL_SHORT = new RegExp(
  anyOf(`
    (?:未|没有?|无法|不能|难以)(?:能够?|及时|按[时期]|如期|全部|全面|足额|有效|按(?:计划|要求|合同))*(?:完成|完工|开展|实施|达到|达标|实现|到位|拨付|下达|布设|启动|开工|动工|建成|验收|交付|采购|招标|举办|组织|落实)
    (?:到位|拨付|下达|批复)(?:较|过|偏|太|时间)*(?:晚|迟|慢|不及时|滞后|延迟)
    (?:资金|经费|预算)(?:紧张|不足|短缺|缺口|有限)
    (?:人员|人手|力量|人力)(?:严重)?(?:不足|短缺|紧张|缺乏|紧缺)
    (?:进[度展]|施工|工期|工程|项目|实施|招标|采购|供货|验收|任务)[^，。；]{0,6}(?:滞后|延[期误后迟]|推迟|缓慢|停工|暂停|暂缓|受阻|流标|取消|搁置)
    停工 停课 流标 废标
    (?:目标|指标)值?[^，。；]{0,6}(?:偏|过|较|定得?|设得?)高
  `),
);

/** Anything that may tell of more after all, or of why so little was aimed at. */
export const MAY_BE_MORE = new RegExp(
  anyOf(String.raw`
    增(?!派|设|配|强) 超(?!期|时|限) 多(?!次|方|轮|家) 扩 追[加补] 提前 上升 好转 恢复 旺盛 踊跃 积极 需求 大量
    (?:偏|较|过|更|设[置定]?得?|定得?)[低少小] 低于 保守 预[估计期测判] 估计 测算 单价 价格 节[约省支] 结余 改[为由用至]
    调整 替 代 合并 并入 整合 集中 [上去往前]年 20\d\d年 跨年 结转 累[计积] 积压 基数 上级(?:要求|部署|安排|新|临时) (?<![重更创])新(?!冠|型) 突发
    应急 防[疫控] 口径 统计 重复 线上 分[批期次] 剩余 抢 赶 仍
    年初 编[制报] 到位后 支持 争取 依然 克服 加班
  `),
);

/** The target was set too low, or left behind: 目标设置偏低, 超出年初计划. */
export const WENT_BEYOND = new RegExp(
  anyOf(`
    超(?:出|过)?(?:了)?(?:年初|年度|全年|原定?|预定)*的?(?:目标|计划|任务|指标)
    (?:目标|指标)值?[^，。；]{0,8}(?:偏|过|较|定得?|设得?)[低小]
    (?:目标|指标)值?[^，。；]{0,6}保守
  `),
);

/** More of a thing, what it costs apart: of the row's own, where the clause names it. */
export const GREW =
  /(?<!(?:价格?|成本|费用?|标准|工资|薪酬)(?:大幅|明显|显著|快速|持续|逐年|有所)?)(?:增加|增长|增多|旺盛|上升|踊跃)/;

/** Less of a thing: of the row's own, where the clause names it. */
export const FELL =
  /(?<!(?:价格?|成本|费用?|标准)(?:大幅|明显|显著|快速|持续|逐年|有所)?)(?:减少|下降|下滑|萎缩|回落|锐减|少于|低于|不及)/;

/** What tells of more for certain. */
export const MORE = /增(?!派|设|配|强)|超(?!期|时|限)|多于|扩|追[加补]|上升|好转|恢复|踊跃|旺盛/;

/** Anything that may have stood in the way, or tells of less after all. */
export const MAY_BE_LESS = new RegExp(
  anyOf(`
    未 没 不 难 缺 无[法力人] 延 推迟 滞后 缓 晚 慢 停 取消 暂 减 紧 占 分散 影响 受(?!益|理|训|众|助|欢迎) 疫 灾 汛 雨 冲突
    撤 [流废]标 失 退 [较更偏过]少 只 仅 差 困 阻 尚 [偏过]高 长 压 变更 改 才 后 限 但 却
  `),
);

/** A plan begins: what follows in the sentence tells nothing of the row's own year. */
export const TO_COME =
  /下一?(?:步|年|阶段|学期)|明年|次年|来年|今后|后续|将(?!近)|(?<!模)拟|(?:改进|整改)?措施[:：是为]/;
