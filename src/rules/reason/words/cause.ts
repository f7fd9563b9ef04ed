/** Words of a cause. */
import { anyOf } from './any-of';

/** Words that announce a cause. */
export const CAUSE = new RegExp(
  anyOf(String.raw`
    (?<!原)因(?!素) 由于 原因是 导致 致使 造成 所致 受.{1,12}影响
    存在 未能 未 没有 尚 不足 不够 不力 不到位 不齐 不全 短缺 缺
    滞后 延迟 推迟 延期 延后 延至 顺延 不便 不畅 不愿 不稳 不均 困难 较晚 较慢 缓慢
    偏[低高大小少多] 减少 增加 下降 上升 增长 取消 调整 变更 变动 新增 追加 结转
    暂缓 停工 撤并 退休 调[出入离] 上涨 压减 节约 集中 跨年
    (?:尾款|余款|质保金|结算款)[^，。；]{0,6}(?:次年|明年|下一?年|20\d\d年|待|需|须|按合同)
    (?:次年|明年|下一?年|20\d\d年)[^，。；]{0,8}(?:支付|付清|结算)[^，。；]{0,3}(?:尾款|余款|质保金)
    (?<![接招对])(?:待|[须需]经?)[^，。；]{1,8}(?:后|方可|才能)[^，。；]{0,3}(?:支付|拨付|付款|发放|结算|兑付)
  `),
);

/** Words that say of something that it was the cause, whatever else a clause tells. */
export const AT_WORK =
  /(?<!原)因(?![素此])|由于|导致|致使|造成|所致|受.{1,12}影响|未能|推迟|延[期迟后误]/;

/** What is wrong with the thing that is named beside it. */
export const FAULT = /未|没有|不足|不够|滞后|欠缺|缺失|缺乏|短缺|不全|不齐/;
/** That all went well is no cause of what did not: 已全部按时办结, 完成情况良好. */
export const TALK_OF_SUCCESS =
  /^(?:已|均|都|本年度?|全年|年度)*(?:全部|全面|圆满|顺利|按[时期质量]|如期)+[^，。；]{0,4}(?:完成|办结|达标|达成|实现)|无偏差|继续保持|正常(?:工作)?(?:安排|开展|推进)/;

/** What happened, or how a project runs, told in a word: 疫情影响 and 项目跨年实施 are short and say what it was. */
export const EVENT =
  /疫情|新冠|汛[期情]|暴雨|洪[水涝]|干旱|台风|地震|冰冻|跨年|调标|提标|增资|流标|废标|结转|质保金|尾款|追加|征[地拆]|拆迁|(?:无|没有|未安排|未发生)[^，。；]{0,2}(?:出国|出访|出境|接待|购[车置]|采购)/;
