import { outcomesOf } from '../verdicts';
import type { RuleId } from '../../../src/rules';

/** What a text below the form says is held against a difference of the money that asks for a reason. */
const FORM = {
  年度: '2023',
  项目名称: '农村公路养护补助',
  二级指标: '数量指标',
  三级指标: '桥梁检测座数',
  年度指标值: '9座',
  实际完成值: '9座',
};
const UNDER = { ...FORM, 全年预算数: '300', 全年执行数: '150' };
const OVER = { ...FORM, 全年预算数: '300', 全年执行数: '330' };
const LESS_AT_FIRST = { ...OVER, 全年执行数: '300', 年初预算数: '200', '项目支出 本年预算': '260' };
const PARTS = { '公用经费 本年预算': '10', '项目支出 本年决算': '260' };

const said = (rule: RuleId, form: Readonly<Record<string, string>>, text: string) =>
  (['全表原因', '其他说明'] as const).map((place) =>
    outcomesOf(rule, { ...form, [place]: text }).join(),
  );
const TOLD = ['pass', 'pass'];
const ASKED = ['explain', 'explain'];

describe('money that was not spent', () => {
  test.each([
    '公路养护里程减少，两个标段未开工，下年3月开工。',
    '桥梁检测2座未完成，下年6月前完成。',
    '养护工人不足，下年增聘20人。',
    '会计休产假；余款2024年1月支付。',
    '县级配套未到位，已争取资金。',
    '项目启动晚，下年3月底前完成采购。',
    '人员空编2名，下年招录。',
    '养护作业受降雨影响，天数少，下年错峰安排作业。',
  ])('may be told by %s', (text) => {
    expect(said('funds/under-executed', UNDER, text)).toEqual(TOLD);
  });
  test.each([
    '养护站设备老化；2024年更换压路机2台。',
    '公路养护宣传报道偏多重复，下年在县电视台开专栏。',
    '沿线群众对养护噪音有意见，下年调整作业时段。',
    '档案资料归档滞后，已落实经费5万元购置密集架。',
    '桥梁检测报告格式不统一，下年统一模板。',
  ])('is not told by %s', (text) => {
    expect(said('funds/under-executed', UNDER, text)).toEqual(ASKED);
  });
});

describe('money that was not spent beside a row that missed its target', () => {
  const one = { ...UNDER, 实际完成值: '8座' };
  const most = { ...UNDER, 实际完成值: '4座' };
  const SAID = '桥梁检测座数未达目标，受冰冻影响，下年6月前完成。';

  test('is told by work that is as much of its row', () => {
    expect(said('funds/under-executed', most, SAID)).toEqual(TOLD);
  });
  test('is not told by work that is far less of its row', () => {
    expect(said('funds/under-executed', one, SAID)).toEqual(ASKED);
  });
  test.each([
    '桥梁检测座数未达目标，检测费未支付，下年6月前完成检测并支付。',
    '桥梁检测座数未达目标，招标推迟，下年6月前完成。',
    '桥梁检测座数未达目标，受冰冻影响，下年6月前完成；余款2024年1月支付。',
    '项目启动晚，桥梁检测座数未达目标，下年6月前完成。',
    '受疫情影响，2024年3月底前完成。',
  ])('may be told by %s', (text) => {
    expect(said('funds/under-executed', one, text)).toEqual(TOLD);
  });
  test('is not told by what the row has as its own reason, though typed again beside the money', () => {
    const text = '三号桥受冰冻影响未检测，2024年6月前完成。';
    const form = { ...one, 原因: text };
    expect(outcomesOf('funds/under-executed', { ...form, 执行原因: text })).toEqual(['explain']);
    const paid = '三号桥受冰冻影响未检测，检测费未支付，2024年6月前完成并支付。';
    expect(outcomesOf('funds/under-executed', { ...form, 执行原因: paid })).toEqual(['pass']);
    const other = '县级配套未到位，已申请2024年安排。';
    expect(outcomesOf('funds/under-executed', { ...form, 执行原因: other })).toEqual(['pass']);
  });
});

describe('money that was spent beyond the budget beside a row that missed its target', () => {
  const form = { ...OVER, 实际完成值: '8座' };
  test.each([
    '桥梁检测座数少于目标1座，因检测标准调整，下年据实设定。',
    '桥梁检测座数未达目标，因检测项目减少，下年6月前完成。',
  ])('is not told by %s', (text) => {
    expect(said('funds/overspent', form, text)).toEqual(ASKED);
  });
  test.each([
    '桥梁检测座数少于目标1座，因检测标准调整；水毁抢修追加30万元，下年列入预算。',
    '桥梁检测座数少于目标1座，因单价提高，经费增加，下年足额编制。',
    '检测标准提高，下年足额编制。',
  ])('may be told by %s', (text) => {
    expect(said('funds/overspent', form, text)).toEqual(TOLD);
  });
});

describe('money that was spent beyond the budget', () => {
  test.each([
    '材料价格上涨，下年按市场价编制预算。',
    '使用上年结转资金30万元，下年列入年初预算。',
    '水毁抢修工程量增加，已报县政府批准。',
    '超支部分由单位自有资金弥补，下年严控支出。',
    '年中追加补助30万元未调整预算数，下年向财政申请调整预算。',
    '清偿历年拖欠养护工程款30万元，已报县政府批准。',
    '人员经费提标，下年足额编制。',
  ])('may be told by %s', (text) => {
    expect(said('funds/overspent', OVER, text)).toEqual(TOLD);
  });
  test.each([
    '桥梁检测车辆不足，下年将增派两台车。',
    '尾款待审计后支付，下年加快支付进度。',
    '公路养护里程减少，两个标段未开工，下年3月开工。',
    '档案资料归档滞后，已落实经费5万元购置密集架。',
  ])('is not told by %s', (text) => {
    expect(said('funds/overspent', OVER, text)).toEqual(ASKED);
  });
});

describe('a first budget below its parts', () => {
  test.each([
    '基础数据表项目支出含上级专项，年初预算未列入，下年统一口径编制。',
    '两表口径不同，项目支出含结转资金60万元，下年统一编制口径。',
  ])('may be told by %s', (text) => {
    expect(said('cross/initial-budget', { ...LESS_AT_FIRST, ...PARTS }, text)).toEqual(TOLD);
  });
  test.each(['桥梁检测车辆不足，下年将增派两台车。', '尾款待审计后支付，下年加快支付进度。'])(
    'is not told by %s',
    (text) => {
      expect(said('cross/initial-budget', { ...LESS_AT_FIRST, ...PARTS }, text)).toEqual(ASKED);
    },
  );
});
