import { findAllAmounts, inDigits } from '../../src/amount';

describe('figures that a text spells out', () => {
  test.each([
    ['编制六十六名，在职六十三人', '编制66名，在职63人'],
    ['执行率百分之九十七点一四，合格率百分之百', '执行率97.14%，合格率100%'],
    ['死亡率千分之二点六', '死亡率2.6‰'],
    ['预算数一千六百四十八点五万元', '预算数1648.5万元'],
    ['三百二十万元，一点六亿元，两千元', '320万元，1.6亿元，2000元'],
    ['自评得分九十六点六八分', '自评得分96.68分'],
    ['危桥改造六座，零点五小时', '危桥改造6座，0.5小时'],
    ['学生两千八百四十六人，人数五十六个', '学生2846人，人数56个'],
  ])('%s', (text, digits) => {
    expect(inDigits(text)).toBe(digits);
  });

  // Orders, names, times, and what is not counted.
  test.each([
    '十分重视，召开三次会议，落实两个责任',
    '二〇二三年第十二批，第一百名，一级公路',
    '十余人，几百人，数十家，二三十户，三五个',
    '党的二十大，十四五规划，十九届，五一、十一期间',
    '千方百计，万无一失，千家万户，百万元级',
    '九月底前，十二月二十日，第一季度',
  ])('%s has none', (text) => {
    expect(inDigits(text)).toBe(text);
  });

  test('are found where they stand, with what bounds them', () => {
    const text = '超过三百公里，编制六十六名，其中12人';
    const found = findAllAmounts(text).map(({ start, end, reading }) => [
      text.slice(start, end),
      reading.text,
      reading.kind === 'quantity' ? reading.value.toFixed() : '',
      reading.kind === 'quantity' ? reading.comparator : '',
    ]);
    expect(found).toEqual([
      ['超过三百公里', '超过三百公里', '300', '>'],
      ['六十六名', '六十六名', '66', undefined],
      ['12人', '12人', '12', undefined],
    ]);
  });
});
