import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

describe('columns that are worked out from the years', () => {
  const form = `
部门整体支出绩效基础数据表|<|<|<|<|<|<
单位：清溪县水利局|<|<|<|<|<|单位：万元
项目|2022年决算数|2023年预算数|2023年决算数|比上年增减|<|完成预算
^|^|^|^|增减额|增减率|^
三公经费|14|13.5|12.6|-1.4|-10%|93.33%
公务用车购置及运行费|9|9|8.1|-0.9|-10%|90%
因公出国（境）费|0|0|0|0|0|
公务接待费|5|4.5|4.5|-0.5|-10%|100%
项目支出|390|400|386.1|-3.9|-1%|96.53%
公用经费|80|80|78|-2|-2.5%|97.5%
政府采购金额|60|70|64.8|4.8|8%|92.57%
`;

  test.each<Case>([
    ['right', {}, []],
    ['an amount', { '4.8|8%': '5.8|8%' }, ['fail basic/worked-out E11']],
    ['a sign that is missing', { '-2|-2.5%': '-2|2.5%' }, ['fail basic/worked-out F10']],
    ['a share', { '96.53%': '95.63%' }, ['fail basic/worked-out G9']],
    ['cut off where it is printed', { '92.57%': '92.5%' }, []],
    [
      'a year that a total tells of',
      { '5|4.5|4.5|-0.5': '5|4.5|5.4|-0.5' },
      ['fail basic/three-public-total D5'],
    ],
    [
      'a year that no total tells of, told once',
      { '60|70|64.8': '60|70|68.4' },
      ['fail basic/worked-out E11'],
    ],
    [
      'rates as bare hundredths',
      {
        '-10%|93.33%': '-10|93.33',
        '-10%|90%': '-10|90',
        '-10%|100%': '-10|100',
        '-1%|96.53%': '-1|96.53',
        '-2.5%|97.5%': '-2.5|97.5',
        '8%|92.57%': '8|92.57',
      },
      [],
    ],
    [
      'figures that go with nothing',
      {
        '-10%|93.33%': '-10%|12',
        '-10%|90%': '-10%|8',
        '-10%|100%': '-10%|31',
        '-1%|96.53%': '-1%|7',
        '-2.5%|97.5%': '-2.5%|19',
        '8%|92.57%': '8%|3',
      },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});

describe('a change between the years', () => {
  const form = `
部门整体支出绩效基础数据表|<|<|<|<
项目（万元）|2022年决算数|2023年预算数|预算增减|2023年决算数
三公经费|14|13.5|-0.5|12.6
公务用车购置及运行费|9|9|0|8.1
因公出国（境）费|0|0|0|0
公务接待费|5|4.5|-0.5|4.5
项目支出|390|400|10|386.1
公用经费|80|82|2|78
`;

  test.each<Case>([
    ['right', {}, []],
    ['wrong', { '400|10': '400|1' }, ['fail basic/worked-out D7']],
    ['a total behind it', { '-0.5|12.6': '-0.5|11.2' }, ['fail basic/three-public-total E3']],
  ])('%s', (_, changes, expected) => {
    expect(findingsIn(drawn(form, changes))).toEqual(expected);
  });
});
