/** What makes more of a thing, what is done to make more of one that fell short, and talk of effort that makes no difference. */
import { anyOf, longestFirst } from './any-of';

/** That there was more of something, or more money was given or paid: behind a deed it is a cause all the same. */
export const GREW_MORE =
  /扩[大面]|增[加多长大人资]|上[升涨]|翻[番倍]|新增|追加|补发|补缴|提标|调标|增拨|[激猛剧陡骤]增|并入|纳入|划入|恢复/;

/** More money was needed or given: told as a measure (补发绩效奖金) it is the cause where spending or a budget rose. */
export const MORE_MONEY =
  /(?:年中|当年|本年)?追加|补[发缴]|增人|增资|增[加编]人|调标|提标|增拨|新增|转移支付|划入/;

/** A measure told as if it had come about, for want of any subject: 增加巡查频次. 增加建设内容, 增加了2个项目 may be what came about. */
export const BEGINS_WITH_MORE =
  /^(?:[\d.．、）)]*)(?:并|适当|进一步|继续|逐步|不断)?(?:增[加设派配]|扩大|拓宽)(?!了|(?:[^，。；]{0,8}(?:内容|工程量|任务|工作量|项目|环节|程序|要求|审批|手续|检测|评审|难度|成本|费用|负担|[\d一二三四五六七八九十])))/;

/** Who worked, and how hard. */
const EFFORT = String.raw`
  全体 全[局院校所站中心]+ 上下 工作人员 干部职工 干部 职工 党员 同志们? 大家 各(?:科室|部门|单位) 团结(?:一[心致])? 齐心协力 一[心致] 共同 努力 加班加点 加班 放弃休息 不辞辛劳 夜以继日
  [^，。；]{0,3}员(?=爱岗|敬业|认真|努力|工作|热情|服务|履职|加班|尽[责心职]) 爱岗 热情 周到 耐心 细致 认真 负责 密切 配合 较好地?
  履职尽责 履职 尽责 尽心 尽力 敬业 奉献 辛勤 辛苦 付出 拼搏 苦干 实干 攻坚克难 攻坚 克服了?(?:重重|各种)?困难 (?:积极|主动|担当)作为 担当 靠前 狠抓 落实 紧盯 对标 高标准
  党委 党组 领导(?:班子)? 高度重视 正确 坚强 指导 下 工作 组织 调度 统筹 谋划 推进 保障 服务 到位 超额地?完成[^，。；因系]{0,8}(?:任务|目标|指标|计划) 超额地?完成 (?:超[出过]?|提前)[^，。；因系]{0,6}完成
`;

export const OF_EFFORT = new RegExp(longestFirst(EFFORT), 'g');

/** Words of effort in a clause at all: few clauses have them. */
export const MAY_BE_EFFORT = new RegExp(
  anyOf(
    '努力 爱岗 热情 认真 配合 加班 履职 尽责 尽心 敬业 奉献 辛勤 拼搏 苦干 实干 攻坚 作为 担当 干部 职工 工作人员 全体 领导 党[委组] 重视 完成',
  ),
);
