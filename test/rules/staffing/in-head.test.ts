import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

function outcomes(actual: string, rate: string): readonly string[] {
  const drawn = drawing(
    'Sheet1',
    `
2022年度部门整体支出绩效自评表
部门名称|公安局|编制人数|268|在职人数|${actual}|${rate}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|培训人数|≥500人|512人|50|50
效益指标|社会效益指标|机制|健全|健全|50|50
总分|<|<|<|<|100|100
`,
  );
  const { units } = assess({ snapshot: snapshotOf(drawn) });
  return units.flatMap(({ findings }) =>
    findings
      .filter(({ rule }) => rule.startsWith('staffing/'))
      .map(({ rule, outcome }) => `${rule} ${outcome}`),
  );
}

test.each([
  ['261', '控制率97.39%', 'staffing/control-rate pass', 'staffing/over-establishment pass'],
  ['268', '控制率：100%', 'staffing/control-rate pass', 'staffing/over-establishment pass'],
  ['281', '控制率104.85%', 'staffing/control-rate pass', 'staffing/over-establishment explain'],
  ['261', '控制率93.79%', 'staffing/control-rate fail', 'staffing/over-establishment pass'],
])('%s of 268 posts, %s', (actual, rate, ...expected) => {
  expect(outcomes(actual, rate)).toEqual(expect.arrayContaining(expected));
});
