import { assess } from '../../../src/assessment';
import { isPassage } from '../../../src/findings';
import { advice } from '../../../src/messages';
import { drawing, snapshotOf } from '../../families/grid';

const form = (target: string, actual: string) =>
  snapshotOf(
    drawing(
      '自评',
      `
2023年度项目支出绩效自评表|<|<|<|<|<|<
项目名称|农村公路养护|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|养护里程|${target}|${actual}|100|100
`,
    ),
  );

test.each([
  ['=B9 -> ', '5公里', 'uncalculated-target', 3],
  ['5公里', '=B9 -> ', 'uncalculated-actual', 4],
])('a formula without a result: %s against %s', (target, actual, key, column) => {
  const [unit] = assess({ snapshot: form(target, actual) }).units;
  const found = unit?.findings.filter(({ rule }) => rule === 'indicator/unreadable');
  expect(found).toMatchObject([{ outcome: 'undetermined', key }]);
  expect(found?.[0] && advice(found[0], 'zh-CN')).toBe(
    '用 Excel 打开，重新计算（按 F9）并保存，再审核一次。',
  );
  const [place] = found?.[0]?.cells ?? [];
  expect(place && !isPassage(place) && place.column).toBe(column);
});
