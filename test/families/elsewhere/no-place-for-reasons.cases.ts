/** A form without a column for reasons: the finding says where to write one. */
import { assess } from '../../../src/assessment';
import { sentence } from '../../../src/messages';
import { serious } from '../findings';
import { drawn, type Case } from './changed';

const FORM = `
项目支出绩效自评表（2019年度）|<|<|<|<|<|<
项目名称|局域网建设|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|接入单位数|≥10家|9家|60|54
满意度指标|满意度|用户满意度|≥90%|92%|40|40
总分|<|<|<|<|100|94
`;

const NO_PLACE = '本表没有原因栏';

test.each<readonly [...Case, boolean]>([
  ['no place at all', {}, ['explanation/missing'], true],
  [
    'a score that is lost alone',
    { '9家|60|54': '10家|60|55', '100|94': '100|95' },
    ['explanation/missing'],
    true,
  ],
  ['remarks', { '100|94': '100|94\n其他说明|无|<|<|<|<|<' }, ['explanation/missing'], false],
  [
    'a reason for the whole form',
    { '100|94': '100|94\n偏差原因分析及改进措施||<|<|<|<|<' },
    ['explanation/missing'],
    false,
  ],
  ['nothing to be explained', { '9家|60|54': '10家|60|60', '100|94': '100|100' }, [], false],
])('where to write a reason: %s', (_, changes, rules, isTold) => {
  const found = serious(assess({ snapshot: drawn(FORM, changes) }));
  expect(found.map(({ rule }) => rule)).toEqual(rules);
  expect(found.some((one) => sentence(one, 'zh-CN').includes(NO_PLACE))).toBe(isTold);
  expect(found.some((one) => sentence(one, 'en').includes('has no column'))).toBe(isTold);
});
