import { readForms } from '../../../src/forms';
import { drawn } from './changed';

/** A column more under a heading that another column has as well. */
const FORM = `
2023年度部门整体支出绩效基础数据表|<|<|<|<
部门：汉阴县林业局|<|<|<|单位：万元
经费控制情况|2022年决算数|2023年预算数|2023年决算数|2021年决算数
三公经费|13|14|12|15
公务用车购置及运行费|8.5|9|8|9.5
公务接待费|4.5|5|4|5.5
项目支出|390|410|405|380
公用经费|78|82|80|77
政府采购金额|58|62|60|57
`;

test.each<[string, Readonly<Record<string, string>>, readonly string[], readonly string[]]>([
  ['of three years', {}, ['13', '14', '12'], []],
  ['last year twice', { '2021年决算数': '2022年决算数' }, ['13', '14', '12'], ['lastYear 4']],
  ['this year twice', { '2021年决算数': '2023年决算数' }, ['13', '14', '12'], ['finalAccounts 4']],
  [
    'this year in the place of the last',
    { '2022年决算数': '2023年决算数', '|2021年决算数': '|', '12|15': '12|' },
    ['13', '14', '12'],
    [],
  ],
])('%s', (_, changes, expected, doubled) => {
  const [basic] = readForms(drawn(FORM, changes)).forms;
  if (basic?.kind !== 'basic-data') throw new Error('no basic data');
  const { lastYear, budget, finalAccounts } = basic.rows.threePublic ?? {};
  expect([lastYear, budget, finalAccounts].map((field) => field?.text)).toEqual(expected);
  expect(
    basic.doubts
      .filter(({ kind }) => kind === 'doubled-label')
      .map(({ field, cell }) => `${field} ${cell?.column ?? ''}`),
  ).toEqual(doubled);
});
