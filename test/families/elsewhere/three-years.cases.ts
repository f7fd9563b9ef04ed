import { readForms } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

describe('basic data of three years', () => {
  const form = `
部门整体支出绩效基础数据表|<|<|<|<|<|<
部门：汉阴县林业局|<|<|<|<|<|单位：万元
项目|2021年|<|2022年|<|2023年|<
^|预算数|决算数|预算数|决算数|预算数|决算数
三公经费|14|13|14|12|13|11.8
公务用车购置及运行费|9|8.5|9|8|8.5|7.9
因公出国（境）费|0|0|0|0|0|0
公务接待费|5|4.5|5|4|4.5|3.9
项目支出|400|390|410|405|420|418
公用经费|80|78|82|80|82|81
政府采购金额|60|58|62|60|65|64
`;

  test('are those of the last and the one before', () => {
    const [basic] = readForms(drawn(form, {})).forms;
    expect(basic).toMatchObject({
      year: 2023,
      columnYears: { lastYear: 2022, budget: 2023, finalAccounts: 2023 },
    });
  });

  test.each<Case>([
    ['right', {}, []],
    [
      'a total that is off',
      { '三公经费|14|13|14|12|13|11.8': '三公经费|14|13|14|12|13|12.8' },
      ['fail basic/three-public-total G5'],
    ],
    [
      'more spent than budgeted this year',
      { '405|420|418': '405|415|418' },
      ['explain basic/over-budget G9'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
