import { readForms, type SelfEvaluation } from '../../src/forms';
import { findingsIn } from '../families/findings';
import { drawing, snapshotOf } from '../families/grid';

const form = (heading: string, spent = '878.88', block = '预算执行情况') =>
  snapshotOf(
    drawing(
      '自评表',
      `
市级预算项目支出绩效自评表（2020年度）|<|<|<|<|<
项目名称|海洋生态修复补助|<|实施单位|海洋技术服务中心|<
${block}|${heading}|全年预算数|实际支出数|预算执行率|<
^|财政拨款|845|823.88|97.5%|<
^|其他资金|55|55|100%|<
^|合计|900|${spent}|97.65%|<
一级指标|二级指标|三级指标|指标值|完成值|权重
产出|数量|修复岸线长度|2.6公里|2.6公里|90
`,
    ),
  );
const money = (...given: Parameters<typeof form>): string[] =>
  findingsIn(form(...given)).filter((line) => line.includes(' funds/'));

describe.each(['预算资金（万元）', '资金来源', '预算安排', '资金到位', '年度预算资金'])(
  '%s over the names of the sources',
  (heading) => {
    test.each(['预算执行情况', '项目资金'])('beside %s', (block) => {
      const { funds } = readForms(form(heading, '878.88', block)).forms[0] as SelfEvaluation;
      expect(funds?.total.annualBudget?.text).toBe('900');
      expect(funds?.total.initialBudget).toBeUndefined();
      expect(money(heading, '878.88', block)).toEqual([]);
    });

    test('a total that is not the sum', () => {
      expect(money(heading, '887.88')).not.toEqual([]);
    });
  },
);

test('预算数 over amounts beside 调整预算数 stays a budget', () => {
  const snapshot = snapshotOf(
    drawing(
      '自评表',
      `
项目支出绩效自评表（2020年度）|<|<|<|<
资金来源|预算数|调整预算数|实际支出数|执行率
财政拨款|800|845|823.88|97.5%
合计|800|845|823.88|97.5%
三级指标|指标值|完成值|权重|得分
修复岸线长度|2.6公里|2.6公里|90|90
`,
    ),
  );
  const { funds } = readForms(snapshot).forms[0] as SelfEvaluation;
  expect(funds?.total.initialBudget?.text).toBe('800');
});
