import { gradeOfLead, readAmount, withoutNames } from '../../src/amount';

/** Words that deny, blame or rank, and stand in names that do none of it. */
const JUDGING =
  /[低差残危缺慢坏劣]|未|无|不|零|负|贫|困|失|剩|没有?|尚|^[优良中好]|^一般|^基本|延[期迟时]/;

test.each([
  '低保',
  '低空',
  '低碳',
  '贫困户',
  '困难群众',
  '困境儿童',
  '残疾人',
  '缺水地区',
  '未成年人',
  '无障碍',
  '无人机',
  '零距离',
  '失业保险',
  '失能老人',
  '危房',
  '危桥',
  '负面清单',
  '不动产',
  '不良资产',
  '差旅费',
  '慢性病',
  '中小学',
  '基本医疗',
  '一般公共预算',
  '优抚',
  '良种',
  '时尚',
])('%s judges nothing', (name) => {
  expect(withoutNames(name)).not.toMatch(JUDGING);
  expect(withoutNames(name)).toHaveLength(name.length);
  expect(gradeOfLead(`${name}工作`)).toBeUndefined();
});

test.each(['低', '效果差', '不良影响', '无保障', '尚未建立', '缺人', '未完成'])(
  '%s does',
  (text) => {
    expect(withoutNames(text)).toBe(text);
  },
);

test.each([
  ['未成年人救助12人', '12'],
  ['出生缺陷筛查3200人', '3200'],
  ['没收物品12件', '12'],
])('%s counts', (text, value) => {
  const reading = readAmount(text);
  expect(reading.kind === 'quantity' && reading.value.toFixed()).toBe(value);
});

test.each(['未完成12人', '缺12人', '没有12人'])('%s does not', (text) => {
  expect(readAmount(text).kind).toBe('words');
});

test('a rate of what is not well is not yet a judgement', () => {
  expect(gradeOfLead('不合格率为零')).toBeUndefined();
  expect(gradeOfLead('不合格')).toBe('missed');
});
