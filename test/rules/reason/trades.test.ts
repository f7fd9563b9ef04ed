import { judgeReason } from '../../../src/rules';
import { GOOD } from './good';
import { CAUSE_ALONE, ELSEWHERE, MEASURE_ALONE, TALK } from './lacking';

const lacks = (text: string) => judgeReason(text, { year: 2023 }).lacks;

test.each(GOOD)('cause and measure: %s', (text) => {
  expect(lacks(text)).toEqual([]);
});

test.each(CAUSE_ALONE)('no measure: %s', (text) => {
  expect(lacks(text)).toEqual(['measure']);
});

test.each(MEASURE_ALONE)('no cause: %s', (text) => {
  expect(lacks(text)).toEqual(['cause']);
});

test.each(TALK)('talk names no cause: %s', (text) => {
  expect(lacks(text)).toContain('cause');
});

test.each(ELSEWHERE)('no reason on the form: %s', (text) => {
  expect(lacks(text)).toEqual(['here']);
});

describe('words that only look like trouble', () => {
  test.each([
    '系统停办10天，升级结束后延时服务已消化积压。',
    '秋季干旱致20亩无法栽植，明春雨季前补栽。',
    '水库水位低，启用抗旱机井12眼。',
    '业务职责划转至大数据局，任务相应减少；下年调整指标值。',
    '36户银行账号信息有误退回重发；下年提前一个月核验账号。',
  ])('%s', (text) => {
    expect(lacks(text)).toEqual([]);
  });
});

test('a clause that sends elsewhere adds nothing to one that gives a cause', () => {
  expect(lacks('设备到货晚两个月，详见附件')).toEqual(['measure']);
});
