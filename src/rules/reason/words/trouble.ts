/** Words of what went wrong or simply came about. A clause behind the cause that has none of them tells what is done. */
import { anyOf } from './any-of';

/** Weather and the like, but for what is done against it: 抗旱, 防汛. */
const WEATHER = String.raw`
  (?<![抗防除救减避])(?:台风|暴雨|洪|汛|旱|涝|雪|冰冻|冻|疫|灾|地震) 雨[季天水](?!前) 连?阴雨 低温 高温 寒潮 流感 虫害$ 污染(?!防治|治理) 超标
`;

/** Nothing, too little, too late, no more. */
const LACK = String.raw`
  未 没 无(?!人机|偿|害化|障碍|线|纸|缝) 不(?!断|仅|但|同|定期|动产|锈|再|见面) 难(?!免) (?<![补容])缺(?!额) 少(?!年|儿|数民族) 仅 只(?!读) 才(?!能培|艺) 尚 却 但 反而
  晚(?!会|间|上|报|自习|餐) 迟 慢(?!性) 延[期迟误后缓长至] 拖 滞 误(?!差|判) 耽 停(?!车|靠|机位) 中断 断[电水网路供档裂] 短缺 紧[张缺] 吃紧 有限 困[难境] 阻[碍力工挠] 卡[脖壳] 缓慢 紧$
  [用耗历费]时 时长 来不及 赶不上 跟不上 搁置 取消 暂[缓停时不] 有待 待[定查检]$ 实际(?!需|出发) 原计划 年初计划 仍 年初 当年 禁[止用]
`;

/** Less, more, worse than it should be. */
const MOVES = String.raw`
  下[降滑跌] 减(?:少|产|收|员|退|弱) 降低 降幅 萎缩 流失 丢失 上?涨 增[多高] 超[出过标支期时限载编] 偏[低高大小少多远] [较过][低高长短多少大小重远严] 周期长 时间长 拉长 压[减缩] 调减 核减 提[高升]$
  比[^，。；]{0,8}(?:[多低高早]|增|降) 低于 高于 变[化动] [变放收趋][缓紧严] 收紧 收回[^，。；]{0,4}(?:指标|资金|额度)
`;

/** What broke, left, failed or was fought over. */
const LOSSES = String.raw`
  损[坏毁失] 毁 坏 破[产损裂] 倒闭 故障 事故 漏 裂 塌 垮 坍 去世 死亡 离[职岗世] 辞[职去] 退[出件票汇学赛休标役货租] 调[离出走] 转[出走岗产]$ 流标 废标 违[约规] 撤[销并项回资] 注销 关[闭停] 作废 移交$ 划[转归入出] 合并为
  滞销 积压$ 分歧 争议 纠纷 冲突 矛盾 反对 拒[绝不收签] 抵触 抱怨 投诉 有误 错误 差错 失[败误效联] 缺[席勤] 请假 生病 惜售 观望 受[阻限困损灾涝旱]
`;

/** What merely states how things stand. */
const STATED = String.raw`
  完成率 合格率 率(?:为|达|是|仅)?\d 达到 得分 属于 均为 占(?!地) 涉及 须 原则上 规定 由(?!于).{2,12}(?:负责|主管|审批|审核)$ 要求 人手 加重 主要[是为系] 原因[是为] 系因 在于
`;

export const TROUBLE = new RegExp(anyOf([WEATHER, LACK, MOVES, LOSSES, STATED].join(' ')));

/** Trouble that is put an end to: 消化积压, 修复损坏路面. */
export const ENDED =
  /(?<!未|不|没有?|无法|难以|未能|未及时|尚待|有待)(?:消化|化解|解决|清[除零欠]|排[除查]|修[复补好]|弥补|追[回缴]|挽回|避免|防止|减轻|扭转|堵[住塞]|封堵|杜绝|克服|免除|减免|索赔|恢复|复[训工岗产学课检查核]|替[换补代])/;
