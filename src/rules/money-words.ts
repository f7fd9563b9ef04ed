/** The words by which a text for the whole form is taken to speak of the money, or of nothing in particular. As data. */

function anyOf(text: string): RegExp {
  return new RegExp(text.trim().split(/\s+/).join('|'));
}

/** Of money itself, of what it waits for, and of whom it pays. */
const MONEY = anyOf(`
  执行 支出 资金 预算 经费 财政 配套 款 支付 付清 结算 决算 结余 结转 结存 质保 质量保证金 拨付 下达 追加 追减 压减 压缩 调减 调增 调剂
  节约 节省 节支 招标 招投标 中标 流标 投标 政府?采购 合同 报账 报销 核销 入账 账期 开票 发票 国库 额度 额 拨 兑付 兑现 (?<!问卷|调查表|资料|宣传品)发放 报价 单价 造价
  验收 审计 财评 评审 立项 批复 工期 开工 完工 竣工 停工 复工 跨年 一次性 新增 增人 减人 三公 厉行
  退休 招录 招考 招聘 工资 薪 津贴 补贴 补助 绩效奖 奖金 社保 养老 医保 公积金 缴费 增资 调资 职级 晋升 安家费 抚恤 丧葬
  (?:人员|人数|编制|在职|在编)[^，。；]{0,6}(?:增|减|变|调|退|辞|少|多|未|空缺|不足)
`);
/** What a project consists of, and what becomes of it so that it needs less, more or later. */
const COURSE =
  /(?:项目|工程|任务|活动|培训|会议|施工|建设|设备|计划|业务|服务|改造|维修|维护|系统|课题|合作)[^，。；]{0,12}(?:推迟|延[期后迟误]|顺延|未|没有|滞后|取消|停|缓|晚|慢|迟|减少|增加|终止|撤销|变更|调整|分期|分年|周期|两年|剩余|尾)/;

/** What every figure of a form may hang on: 疫情影响, 政策调整. */
export const CAUSES_OF_ALL =
  /新冠|肺炎|疫情|防控|封控|反复|政策性?|机构|职能|改革|体制|汛[期情]|暴?雨[雪季天]?|台风|洪[水涝]|冰雪|天气|气候|自然灾害|灾[害情]|地震|不可抗力|上级|国家|宏观|经济|形势|环境|统一|全省|全市|全县|全区|部署|安排|要求|调整|变[化动更]|出台|期间|突发|影响/g;

/** Of more or less money than was first budgeted, of where it came from, and of what costs more or less. */
const OF_BUDGET = anyOf(`
  追[加减拨] 调[增减剂高低资级入出] 调整(?![^，。；]{0,6}(?:指标|目标|方案|种植|结构|思路|计划)) 变更 年中 期中 年初(?!目标|计划|设定|绩效|制定) 上级 上年度?结[转余] 结转(?!下|次|至|到|明|20)
  (?:中央|[省市县区](?:级|里|财政)?|厅)[^，。；]{0,10}(?:补助|安排|增拨|专项|切块|奖补) 配套[^，。；]{0,6}(?:增|到位|落实) 下达 下拨 增[拨资发编人长] 补发 转移支付 资金统筹 统筹[^，。；]{0,6}(?:资金|经费|安排|使用) 争取 划[转入出拨归] 指标文 并入 合并
  压[减缩] 削减 收回 核[增减] 缩减 新增 新[建设招录购] 扩[大建] 提标 上[涨调] 涨价 降[低价] 机构改革 职能 临时 突发 救灾 防疫 疫情 抢险
  (?:预算|经费|资金|投入|任务|人员|人数|数量|规模|项目|内容|工程量|编制|采购|设备|标准|单价)[^，。；]{0,6}(?:增|减|扩|提高|变|取消) (?:增加|增设|减少|减免|提高|取消)[^，。；]{0,8}(?:预算|经费|资金|投入|任务|人员|人数|数量|规模|项目|内容|工程量|编制|采购|设备|标准|活动|培训|会议|赛事)
  (?:活动|培训|会议|赛事)[^，。；]{0,6}(?:取消|停办) 预算(?!执行|绩效|管理|支出|单位|资金支) 批复 债券 捐[赠款] 自筹 奖金 绩效奖 工资 薪 津贴 抚恤 社保 公积金 年金 退休 招[录考聘] 入职 政策 一次性 纳入 未列 未编 概算 分年 两年 分期 周期 二期
`);

/** 将监控结果作为下年预算安排的依据: of another budget than the year's. */
const NEXT_BUDGET =
  /(?:下|明|次|来)一?年度?[^，。；]{0,6}预算[^，。；]{0,10}|作为[^，。；]{0,10}预算[^，。；]{0,6}依据/g;

/** Whether a text may tell why the budget of the year is another than the first one. */
export function speaksOfBudget(text: string): boolean {
  return OF_BUDGET.test(text.replace(NEXT_BUDGET, ''));
}

/** What is said of a rate of spending, or of sums that wait for their day, tells nothing of the budget. */
const UNSPENT =
  /执行率|支出率|支付(?:进度|期)|尾款|质保|质量保证金|未(?:能)?(?:在[^，。；]{1,6})?(?:支付|付|执行)|待[^，。；]{0,12}(?:支付|付款|结算)|结余/;

export function speaksOfUnspent(text: string): boolean {
  return UNSPENT.test(text);
}

/** Money that a measure takes: 已落实经费5万元购置密集架. */
const FOR_MEASURE =
  /(?:落实|安排|投入|申请|筹措|列支|申报)[^，。；]{0,8}(?:资金|经费|预算)(?:[\d.]+[万亿]?元)?/g;

/** Whether a text speaks of the money itself, or of how the project went that it was for. */
export function speaksOfMoney(text: string): boolean {
  return MONEY.test(text.replace(FOR_MEASURE, '')) || COURSE.test(text);
}

/** That less was done, or later, or was wanting. */
const LESS_DONE = anyOf(`
  未 没有? 无法 不足 不够 不齐 不全 短缺 紧缺 缺 空[编岗缺] [较偏过]?[慢迟晚] 推后? 延[期后迟误] 滞后 停 取消 暂[缓停] [减缺偏较]少 少(?!年|儿|数民族) 减[员少] 下降 受阻 困难 难以
  流[标拍] 失败 节[约省] 剩余 撤[销并] 退[出休役] 压[减缩] 终止 汛 雨 疫 灾 台风 征[地拆] 迁改
`);

export function speaksOfLessDone(text: string): boolean {
  return LESS_DONE.test(text);
}

/** Of money other than the budget's, and of what made more of it needed at once. */
const MORE_SPENT = anyOf(`
  超[支出] 超预算 自有资金 自筹 事业收入 经营收入 其他收入 弥补 垫[付支资] 提前(?:支付|拨付|结算) 抢[修险] 应急 补缴 清[偿欠] 欠[款薪付] 拖欠 历年 往年 以前年度 上年 结转 结余资金 合并支付 一并支付 调剂 返还 退还 付清 支付了
`);

export function speaksOfMoreSpent(text: string): boolean {
  return OF_BUDGET.test(text.replace(FOR_MEASURE, '')) || MORE_SPENT.test(text);
}

/** Of what a figure counts in: 口径不同, 不含结转资金. */
const COUNTING =
  /口径|统计范围|(?:不|未|仅|只|已)?(?:包?含|包括|计入|纳入|列入)|基础数据表|填[报列写]|四舍五入|重复/;

export function speaksOfCounting(text: string): boolean {
  return COUNTING.test(text);
}
