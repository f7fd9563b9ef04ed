import { readForms, type SelfEvaluation } from '../../src/forms';
import { drawing, snapshotOf } from '../families/grid';

const CAUSE = '受连续降雨影响部分标段停工，已增加机械，2025年2月底前完工。';

function reasonsOf(second: string): readonly (string | undefined)[] {
  const drawn = drawing(
    'Sheet1',
    `
项目支出绩效自评表|<|<|<|<|<|<
一级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|建设面积|≥10亩|9亩|60|54|${CAUSE}
满意度指标|新建渠道|≥10公里|9公里|40|36|${second}
`,
  );
  const form = readForms(snapshotOf(drawn)).forms[0] as SelfEvaluation;
  return form.indicators.map(({ reason }) => reason?.text);
}

describe('a reason that refers to the one above', () => {
  test.each(['同上', '见上', '（同上）', '原因同上', '同上一指标', '与上一项相同', '如上所述。'])(
    '%s repeats it',
    (second) => {
      expect(reasonsOf(second)).toEqual([CAUSE, CAUSE]);
    },
  );

  test.each(['同上级部门沟通后已调整', '见附件', '上一指标已说明'])('%s is its own', (second) => {
    expect(reasonsOf(second)).toEqual([CAUSE, second]);
  });
});
