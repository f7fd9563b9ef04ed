import { readForms, type BasicData } from '../../../src/forms';
import { findingsIn } from '../findings';
import { drawn, type Case } from './changed';

/** The headings stand once more where the next page begins. */
const FORM = `
2023年度部门整体支出绩效评价基础数据表|<|<|<
填报单位：青禾县市场监督管理局|<|<|单位：万元
经费控制情况（万元）|2022年决算数|2023年预算数|2023年决算数
三公经费|16.69|17.57|16.97
1、公务用车购置和维护经费|5.32|6.43|6.19
其中：公车购置|0|0|0
公车运行维护|5.32|6.43|6.19
2、出国经费|8.22|7.65|7.45
3、公务接待|3.15|3.49|3.33
项目支出：|690.32|683.6|671.41
1、业务工作经费|258.55|264.34|260.64
2、运行维护经费|37.68|41.53|40.87
经费控制情况（万元）|2022年决算数|2023年预算数|2023年决算数
3、省级专项资金（一个专项一行）|394.09|377.73|369.9
（1）食品安全抽检|301.32|290.68|286.77
（2）打假专项|92.77|87.05|83.13
公用经费|81.13|78.11|75.64
政府采购金额|108|114.57|111.82
`;

const CASES: readonly Case[] = [
  ['as it should be', {}, []],
  ['a row above is off', { '|264.34|260.64': '|264.34|206.64' }, ['fail basic/project-total D10']],
  [
    'a row below is off',
    { '|290.68|286.77': '|290.68|268.77' },
    ['fail basic/special-funds-total D14'],
  ],
];

test.each(CASES)('%s', (_, changes, expected) => {
  expect(findingsIn(drawn(FORM, changes))).toEqual(expected);
});

const formsOf = (text: string) =>
  readForms(drawn(text, {})).forms.map((form) => Object.keys((form as BasicData).rows).length);

test('rows that come once more are those of another form', () => {
  const [head = '', body = ''] = [FORM.slice(0, FORM.indexOf('经费控制')), FORM];
  const rows = body.slice(body.indexOf('三公经费'));
  const columns = '经费控制情况（万元）|2022年决算数|2023年预算数|2023年决算数\n';
  expect(formsOf(FORM)).toEqual([12]);
  expect(formsOf(`${head}${columns}${rows.trim()}\n${columns}${rows}`)).toEqual([12, 12]);
});
