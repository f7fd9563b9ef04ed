/** The words by which a text for the whole form is taken to speak of the money, or of nothing in particular. As data. */

function anyOf(text: string): RegExp {
  return new RegExp(text.trim().split(/\s+/).join('|'));
}

/** Of money itself, of what it waits for, and of whom it pays. */
const MONEY = anyOf(`
  执行 支出 资金 预算 经费 财政 款 支付 付清 结算 决算 结余 结转 结存 质保 质量保证金 拨付 下达 追加 追减 压减 压缩 调减 调增 调剂
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

export function speaksOfMoney(text: string): boolean {
  return MONEY.test(text) || COURSE.test(text);
}
