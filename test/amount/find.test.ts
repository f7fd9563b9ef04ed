import { findAmounts } from '../../src/amount';
import { describeReading } from './describe';

describe('quantities and dates in running text', () => {
  test.each<[string, string[]]>([
    ['总支出408.34万元（其中：财政拨款支出376.02万元）', ['408.34 万元', '376.02 万元']],
    ['2023年我局有在职工作人员27人。', ['in 2023--', '27 人']],
    ['同比下降36.36%，其他各领域没有', ['36.36 %']],
    ['发出《清单2》10份，立案39起', ['2', '10 份', '39 起']],
    ['（益资财〔2024〕10号）要求', []],
    ['1、负责应急管理；2、贯彻实施', []],
    ['（2）部门职能', []],
    ['依照第3条执行', []],
    ['PM2.5浓度', []],
    ['2024 年 05 月 30 日', ['in 2024-5-30']],
    ['分别为100，200，300万元', ['100', '200', '300 万元']],
    ['达1.2万人，10余次，满意度达95%以上', ['>=1.2 万人', 'about10 次', '>=95 %']],
    ['从3.5万元增加到12.5万元', ['3.5 万元', '12.5 万元']],
    ['减少-2.5万元', ['-2.5 万元']],
    ['3-5个', ['3', '5 个']],
    ['比上年的24.32万元多1.8万元', ['24.32 万元', '1.8 万元']],
    ['较目标32公里多完成1.5公里，培训300人多', ['32 公里', '1.5 公里', 'about300 人']],
    ['没有数字', []],
  ])('%s', (text, expected) => {
    const found = findAmounts(text);
    expect(found.map(({ reading }) => describeReading(reading))).toEqual(expected);
    for (const { start, end, reading } of found) expect(text.slice(start, end)).toBe(reading.text);
  });
});
