import { judgeReason } from '../../../src/rules';

const lacks = (text: string) => judgeReason(text, { year: 2023 }).lacks;

describe('what others did, or what had come before, is no measure', () => {
  test.each([
    '财评中心对招标控制价重新核定，开标推迟两个月',
    '招标控制价重新核定后，工期缩短',
    '县财政收回结余指标，尾款无法支付',
    '主管部门年中下达新的技术规范，原方案作废',
    '市级统筹安排检测，本县只分到80个名额',
    '供货商资质审查未通过，设备没有按时到货',
    '两家企业停产整改，监测数据缺失',
    '合作社违约退出，重新遴选用时两个月',
    '部分村组推荐晚，组建专班较晚',
  ])('%s', (text) => {
    expect(lacks(text)).toEqual(['measure']);
  });
});

describe('what the unit does of itself behind a cause is one', () => {
  test.each([
    '与卫健局共享数据，每月比对一次',
    '对未到课学员组织补训',
    '联合乡镇开展政策宣讲20场',
    '逐户上门解释收费标准',
    '加派3名技术员驻点指导',
    '按进度分期支付工程款',
    '组建专班，逐项销号',
    '提前两个月发布采购公告',
  ])('%s', (text) => {
    expect(lacks(`部分苗木冬季死亡；${text}`)).toEqual([]);
  });

  test.each([
    '上级下达计划晚，已协调财政部门拨付',
    '因汛期停工，督促施工单位增加两个班组',
    '因主管部门调整方案，工期推迟，下一步市级统筹安排后立即开工建设',
  ])('beside others: %s', (text) => {
    expect(lacks(text)).toEqual([]);
  });
});
