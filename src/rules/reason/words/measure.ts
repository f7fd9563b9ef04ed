/**
 * The word rules by which a measure is known, as data. They are plain on purpose: a reader can say beforehand what will be
 * accepted. See `measure.ts` for how they are used.
 */
import { anyOf } from './any-of';

/** Verbs of a measure; one that is denied or only wished for (`DENIED_BEFORE`, `DENIED_AFTER`) is none. */
export const MEASURE = new RegExp(
  anyOf(`
    加强 完善 改进 整改 纠正 督促 督导 督查 加快 推进 规范 严格 严控 控制 优化 健全
    建立 制定 制订 出台 修订 落实 提高 提升 强化 细化 加大 加密
    组织 安排 统筹 协调 培训 补[充齐植办上完足做课种录测发]
    追回 退回 收回 归还 清理 核减 压减 压缩(?!机|空气) 调剂 纳入
    明确 配备 增派 增加 增设 扩大 拓宽 延长 改[为用在至到由] 更换 重新
    对接 沟通 跟踪 考核 问责 约谈 通报 追究 追赶 赶工 另选 另行 报修
    聘请 聘用 招录 审查 核实 核定 引导 推行 实行 采用 签订 预约 批评教育 增开 指定
    包案 包保 督办 催[办缴收促] 分流 抽查 复核 [设成]立 引[入进] 代替 替代
    定期 提前 尽快 力争 确保 避免 杜绝 防止 [做抓](?:[好深细实牢]|扎实)
  `),
  'g',
);
/** Verbs that also tell what happened: a measure only in a plan, or as something already set right. */
export const AMBIGUOUS =
  /^(增加|调整|安排|减少|压减|组织|培训|协调|控制|提前|延长|更换|重新|扩大|提高|追加)$/;
export const DENIED_BEFORE =
  /((?<![接招对])待|停[产工业]|无需?|[须需]经|未|未完成|未能|未予|没有|没|不|不够|不能|无法|缺乏|缺少|难以|尚未|未及时|未按时)(进一步|及时|充分|有效|全面|严格|按规定|按要求)?$/;
/** What was put off until then was no measure: 推迟到12月签订. */
export const PUT_OFF = /(?:推迟|延迟|延期|延后|顺延|拖延|拖|晚)(?:至|到|于)[^，。；]{0,10}$/;
export const DENIED_AFTER = new RegExp(
  `^.{0,6}?(${anyOf(`
    不够 不足 不力 不到位 不及时 不完善 不健全 不规范 不严 缓慢 滞后 较慢 较晚 困难 有待 欠缺 缺失 薄弱
    (?:周期|时间|过程|链条)(?:较|过|偏)?长 难度(?:较|过|偏)?大 任务(?:较|过|偏)?重
    工作量(?:较|过)?大 进[度展](?:较|偏)?慢 [耗历用]时 未通过 没有?通过 未获批 [较偏过]多
  `)})`,
);
/** The verb is a part of what is measured: 规范化达标率, 整改率. */
export const MEASURED =
  /^(?:化|建设|完成|达标|合格|覆盖|落实|到位|及时)*(?:率|比例|程度|数量|人次|[次人家户]数)/;
/** What was done, and what came of it that was not wanted: 改为室内补放后观众偏少. */
export const CAME_OF_IT =
  /^[^，。；]{0,10}(?<![今此以之其善最])后(?!续|期|续|备|勤|台)[^，。；]{0,10}(?:[偏较过太][少低慢晚差小]|不足|不够|流失|未能|推迟|减少$)/;
const DONE = anyOf(`
    整改 纠正 追回 退回 收回 归还 清理 规范 完善 督促 建立 制定 出台 修订 补[植办齐充发缴]?
    重新 返[工修] 增[加派设] 加派 抽调 选派 组织 安排 纳入 更换 改[为用] 协调 联系 处理 解决 启动 调整
    支付 付清 列入 报批 获批 购置 采购 招[聘录标] 聘请 培[养训] 张贴 公[示告] 配[备有齐置]?
    批评 教育 追究 解释 恢复 完工 竣工 交付 移交 开通 安装 维修 修[复缮好] 印发 发放 申请 上报 提交
    要求 责[成令] 立案 查处 关停 取缔 约定 扣[除减款违罚] 处罚 协商 商定 租[用赁] 签 结清 兑付 下拨
    验收 办[理结妥] 通知 报[警案] 加[装固] 抢修 更新 调试 回访 检修 疏通 更正 核实 追缴
    (?:开展|进行|实施)[^，。；]{0,12}(?:整治|改造|排查|检查|培训|攻坚|治理|行动|演练|宣传|巡查|走访)
  `);
/** What is done or decided already is a measure too: 已补植, 已列入明年预算, 结转至次年使用, 经常务会批准. */
export const DONE_MEASURE = new RegExp(
  anyOf(`
    (?<!虽)已(经)?(于.{1,12}?)?((?:会同|联合|协同|配合|委托|邀请|[与向就对])[^，。；]{1,20}?)?.{0,6}?(${DONE})(?!.{0,8}(但|未|却|不))
    结转[至到]
    (经|报).{2,16}(批准|同意|审批)
  `),
);
/** What others have done, whose deeds are not the unit's own: 财评中心对招标控制价重新核定, 主管部门下达新的技术规范. */
export const BY_OTHERS =
  /^(?:因|由于)?(?:上级|国家|中央|省[级里厅]|市[级里]|县级|全[省市县]|[省市县区]?财政(?:[局厅部]门?|部门)?(?!资金|预算)|财评|(?![报请向与和同])[^，。；]{0,4}主管(?:部门|单位)|审计|[^，。；]{0,6}专家组?)(?!.*(?:[与向和就对][^，。；]{1,8}(?:部门|[局厅委])|我|本单位))/;
/** What had come first, and no more: 招标控制价重新核定后, 停业整顿期间. */
export const BEFOREHAND = /(?:之后|以后|(?<!此|今|日|其|善)后|期间)$/;
/** What a unit does of itself, told without 将 or 已 behind the cause: 对死亡苗木补植, 逐户上门解释, 组建专班. */
export const OWN_DEED = new RegExp(
  `^(?:[\\d.．、）)]*)(?:(?:同时|并|及时|主动|立即)?(?:${anyOf(`
    (?:[对把将就]|针对|围绕)[^，。；]{2,14}(?:补训|补[课种植录]|更换|改造|扣[减除罚]|帮扶|约谈|纳入|整改|核实|回访|培训|维修|检修|清理|替换)
    (?:[与和向同]|联合|会同|协同|委托|邀请)[^，。；]{2,14}(?:共享|比对|会商|申请|编制|开展|联动|衔接|协商|宣[讲传]|对账)
    逐[户项个村人步级镇](?!年) 上门 加派 组[建成]专?班? 开[通设辟](?!较|晚) 印发 编印 发[布放](?:采购|招标)?(?:公告|问卷|倡议|宣传) 选派 抽派
    动态(?:管理|监测|调整) 分[期批年步段](?:支付|实施|更换|推进|完成) 按(?:进度|月|周|季度?)(?:分期)?(?:支付|报送|调度|通报|比对|清理)
    每[年月周日季](?:度|一次)?(?:比对|更新|调度|检查|通报|报送|清理|开展) 设[置立](?:意见箱|专[人岗班]|举报|联络) 争取 扩大(?:宣传|覆盖|招) 动员 发动 走访 宣讲
    招聘 聘任 建好 配强 轮训 组织(?:骨干|人员|职工|干部|技术人员)(?:外出)?(?:学习|培训|轮训) 提前(?:[一二两三四五六\\d]+个?[月天周日]|半[年月])?(?:发布|谋划|启动|开展|储备|申报|对接|编制|组织)
  `)}))`,
);
/** What came of a deed that failed: 组建专班较晚, 争取资金未果. */
export const FAILED =
  /未(?:果|能|及时|完成|到位|成功|通过)|失败|不[足够力畅]|不到位|不成|困难|较[晚慢少迟]|滞后|缓慢|延[迟误]|受阻|影响|导致|造成/;
/** When a thing is done: 2024年第一季度, 明年3月底, 6月30日. */
const TIME = String.raw`(?:20\d\d年度?|明年|次年|来年|下一?年度?|本年|当年)?(?:[上下]半年|第?[一二三四1-4]季度)?(?:\d{1,2}月份?)?(?:[上中下]旬|[年月]?[底初末中])?(?:\d{1,2}日)?`;
/** By when what the clause before tells of is done: 2025年6月底前完成. */
export const DEADLINE = new RegExp(
  `^(?:计划|拟|将|预计|力争|确保|已)?[于在]?${TIME}(?:之?前)?(?:可|能够?|将)?(?:全[部面])?(?:完成(?:全部|剩余)?(?:任务|工作|目标)*|完工|竣工|办结|(?:整改)?到位|交付|(?:通过)?验收|投入使用|建成)$`,
);
/** A time and what is done then, and no more: 2024年4月完成, 2024年第一季度继续实施, 2024年3月补开展. */
export const DONE_THEN = new RegExp(
  `^(?:计划|拟|将|预计|力争|确保|争取|已经?)?[于在]?${TIME}(?:之?前|起|内)?(?:${anyOf(`
    可 能够? 将 已经? 再 继续 陆续 逐步 分批 统一 予以 重新 全[部面] 均 补
  `)})*(?:${anyOf(`
    (?:完成|实现|取得|达到|达成|落实|解决)(?:全部|剩余|年度|既定|预期|目标|任务|工作|要求|指标)*
    实施 开展 执行 推进 建设 施工 启动 办理 达标 完工 竣工 办结 (?:整改)?到位 整改 交付 (?:通过)?验收 投入使用 建成 开工 复工
  `)})(?:到位|完毕|完成|结束)?$`,
);
/** That it will be done by then, or was, told where nobody knows the year of the form: 2024年6月前完成, 已于2024年6月完成. */
export const COMMITTED = /^(?:计划|拟|将|预计|力争|确保|已)|前(?!期)/;
/** A year after this one, in words. */
export const NEXT_YEAR = /明年|次年|下一?年/;
/** What a measure is made of, said without 已: 会同住建部门开展管网改造. */
export const ACTION = new RegExp(
  `^(?:(?:会同|联合|协同|配合|委托|邀请|协调|督促|[与向就对由])[^，。；]{1,20}?)?(?:${DONE})`,
);
/** What was put in another's place: done about the row where nobody else is named before it, 监测职能改由市局承担 is no measure. */
export const CHANGED = /(?<![整修])改[为由用至在到]|[调变][整更]为/;
/** Verbs of a measure that name things as well, 施工图审查, and the change itself. */
export const NOUN_TOO =
  /^(?:改.|审查|培训|考核|抽查|复核|督查|督导|规范|核实|控制|组织|核定|协调|引导|监测|通报|整改|清理|安排)$/;
export const NOBODY_BEFORE =
  /^(?:[\d.．、）)]*)(?:(?:[其剩]余|余下)[^，。；]{0,8}|(?:现|已|将|拟|决定|经[^，。；]{1,8}|并|故|遂|于是|随[即后]|之?后|目前|统一|全部|均|都|及时|立即|暂|临时|先|再|可|应|由此|因此|从而|最终|部分)*)$/;
/** What went wrong, told in a word that is no cause by itself: 因设备故障加强巡检. */
export const MISHAP =
  /故障|事故|天气|雨|汛|停[工电水课产业]|封[路山闭]|流标|违约|倒闭|退出|离职|搬迁|损坏|突发/;
/** Verbs that tell what happened, but for a clause that begins with one: 更换代理机构. */
export const BEGUN = /^(?:更换|重新)$/;
/** A clause that gives a cause holds no measure already taken. */
export const CAUSE_CLAUSE = /^(其原因是|原因是|原因为|主要是)?(?:因(?!此)|由于|受)/;
/** A plan: whatever concrete follows it is a measure. */
export const PLAN = new RegExp(
  anyOf(`
    下一?(?:步|年度?|阶段|个?[月季]度?|学期|批) 下次 明[春夏秋冬] 正(?:在|[逐与会按同由]) 着手 今后
    (?<![年月日])以后 日后 届时 明年 次年 来年 后续 下半年 将(?!近) (?<![名位家个项些批块处户分原曾])拟
    (?<![按原度初全年作购标付款比较])计划(?!数|未|内|外|生育|书|完成|安排的|的|下达|变)
    整改措施 改进措施 措施[:：]
  `),
);
/** A verb of a measure with nothing that it is to be done to: 需进一步加强. */
export const BARE =
  /^(?:还|仍|尚)?(?:需要?|有待|应当?|将|要)?(?:进一步|继续|不断|切实|持续|着力)*(?:加强|完善|改进|提高|提升|努力|优化|强化)+$/;

/** An object that a verb of a measure may have though any row could: 完善制度. 加强管理 and 认真整改 are good will alone. */
export const SUBSTANCE =
  /制度|(?:调整|核定|设[置定]|修[订改正]|测算|提高|调[高低减]|编[制报])[^，。；]{0,8}(?:目标|指标)/;

/** 指标相应调减, 下年扣除该片区基数, 建议取消该指标, 按调整后的任务已完成: what is done about a target that no longer fits. */
export const RESET =
  /(?:^|[按照])(?:调[整减低]|核[减定]|压减|变更|修[订改正])后的?[^，。；未]{0,12}(?:完成|达标|实现|执行|实施)|(?:指标|目标|基数)(?:值|数)?(?:相应|适当|同步|随之|据实|按[^，。；]{2,12})(?:予以)?(?:调[减整低高]|核[减定]|[设确]定?)|(?<!未|没有?)扣除[^，。；]{0,8}基数|^建议(?:取消|调整|调减|核减|不再|改)/;

/** Announces measures: what follows in the same sentence goes on with them. */
export const ANNOUNCED = /^(?:其?(?:改进|整改)?措施[:：是为]|下一步|今后|20\d\d年)/;

/** A clause that begins with a plan: what went wrong in it is to be mended. */
export const PLANNED =
  /^(?:(?:其?(?:改进|整改)?措施[:：是为])|下一?(?:步|阶段|年度?)|明年|来年|今后|后续|将(?!近)|拟|计划(?!数|未|内|外|生育))/;
/** What was not done will be in the next year: 调整为下年实施. */
export const TO_BE_DONE =
  /(?:明年|次年|来年|下一?年度?)(?:[上下]半年|[一二三四]季度|\d{1,2}月)?(?:再|继续|予以)*(?:实施|开展|执行|完成)$/;
/** How the work ran over the turn of the year, which comes of the cause: 跨年施工. */
export const RAN_OVER =
  /^(?:工程|项目|工期|资金|合同|[^，。；]{0,6})(?:需要?|须|只能|故|因此|导致)?跨(?:年度?|期)/;
/** How many: what came of the cause is told in its own clause. */
export const COUNTED = /\d|[一二两三四五六七八九十]+[次个名户台场家座天]|影响.{2}/;
/** When in the year something was done. */
export const DATED = /\d{1,2}月|[一二三四]季度|[上下]半年|(?<!\d)年[初中底末]/;
/** A step on the ordinary way of a project or a purchase: 立项, 招标, 签订合同. */
export const STEP = new RegExp(
  anyOf(`
    立项 下达 批复 批准 审批 备案 报送 报批 可研 初[步设] 设计 勘察 选[点址] 测量 财评 评审 论证 定稿 印发 发布 公[告示]
    招标 挂网 开标 评标 定标 中标 磋商 谈判 采购 合同 协议 签约 下单 到货 运抵 供货 安装 启动 进场 开工 动工 施工 主体 完工 竣工 验收 交付
    用地 许可 手续 权证 土地证
  `),
);
/** A step taken once more, or another way: 重新招标, 改为竞争性磋商. */
export const ANEW = /重|再|改|补|更换|替|另|恢复|[新增加]派|返/;
