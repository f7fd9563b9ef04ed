import { assess } from '../../src/assessment';
import { warnings } from '../../src/output';
import { builtInRubric, type PackId } from '../../src/rubrics';
import { drawing, snapshotOf } from '../families/grid';

const project = snapshotOf(
  drawing(
    'Sheet1',
    `
2023年度项目支出绩效自评表|<|<|<|<|<|<
项目名称|县图书馆古籍修复|<|<|<|<|<
项目资金（万元）||全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|120|120|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|修复古籍|≥200册|210册|50|50
效益指标|社会效益指标|开放查阅人次|≥500人次|510人次|30|30
满意度指标|满意度|读者满意度|≥90%|95%|10|10
总分|<|<|<|<|100|100
`,
  ),
);

const assessed = (rubric?: PackId) =>
  assess({ snapshot: project, rubric: rubric && builtInRubric(rubric) });

describe('a rubric that was chosen and is not the form’s', () => {
  test.each<[PackId, readonly (readonly [string, string | null, string | null])[]]>([
    ['mof-2020-10', []],
    ['sichuan', []],
    [
      'hubei',
      [
        ['execution', '20', '10'],
        ['goals', '80', '90'],
      ],
    ],
    ['hunan', [['benefit', '40', '30']]],
    [
      'hunan-criteria',
      [
        ['criteria', null, null],
        ['benefit', '40', '30'],
      ],
    ],
    ['mof-2021-101', [['cost', '20', null]]],
  ])('%s', (pack, expected) => {
    const unfit = assessed(pack).units[0]?.rubricUnfit ?? [];
    expect(unfit.map(({ part, rubric, form }) => [part, rubric, form])).toEqual(expected);
  });

  test('is not what the rows of a heading fail to make up', () => {
    const form = snapshotOf(
      drawing(
        'Sheet1',
        `
部门整体支出绩效自评表|<|<|<|<|<|<
部门名称|县图书馆|<|<|<|<|<
资金（万元）||全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|120|120|10|100%|10
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标（50分）|数量指标|修复古籍|≥200册|210册|60|60
效益指标（40分）|社会效益指标|开放查阅人次|≥500人次|510人次|40|40
总分|<|<|<|<|110|110
`,
      ),
    );
    const { units } = assess({ snapshot: form, rubric: builtInRubric('hunan') });
    expect(units[0]?.rubricUnfit).toBeUndefined();
  });

  test('is told before anything else, once for forms that differ alike', () => {
    expect(warnings(assessed('hubei'), 'zh-CN')).toEqual([
      '所选评分办法与表不合（县图书馆古籍修复）：「预算执行」办法是 20 分，表里是 10 分；「绩效目标」办法是 80 分，表里是 90 分。请确认没有选错。',
    ]);
    expect(warnings(assessed(), 'zh-CN')).toEqual([]);
    const unit = assessed('mof-2021-101').units[0];
    const twice = { ...assessed('mof-2021-101'), units: unit ? [unit, unit] : [] };
    expect(warnings(twice, 'zh-CN')).toEqual([
      '所选评分办法与表不合（县图书馆古籍修复等 2 份）：办法有「成本」（20 分），表里没有。请确认没有选错。',
    ]);
  });
});

describe('the pack that a form suggests', () => {
  const form = (heading: string, [execution, output, benefit, satisfaction]: readonly number[]) =>
    snapshotOf(
      drawing(
        'Sheet1',
        `
2023年度部门整体支出绩效自评表|<|<|<|<|<|<|<
项目名称|县图书馆古籍修复|<|<|<|<|<|<
${heading}||全年预算数|全年执行数|分值|执行率|得分|
^|年度资金总额|120|120|${execution}|100%|${execution}|
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|${heading === '项目资金（万元）' ? '复核得分' : '偏差原因'}
产出指标|数量指标|修复古籍|≥200册|210册|${output}|${output}|
效益指标|社会效益指标|开放查阅人次|≥500人次|510人次|${benefit}|${benefit}|
满意度指标|满意度|读者满意度|≥90%|95%|${satisfaction}|${satisfaction}|
总分|<|<|<|<|100|100|
`,
      ),
    );

  test.each<[string, readonly number[], PackId]>([
    ['资金（万元）', [10, 50, 30, 10], 'mof-2020-10'],
    ['项目资金（万元）', [10, 50, 30, 10], 'mof-2020-10'],
    ['项目资金（万元）', [10, 40, 40, 10], 'mof-2020-10'],
    ['项目资金（万元）', [20, 40, 30, 10], 'hubei'],
    ['资金（万元）', [20, 40, 30, 10], 'hubei'],
    // The rows alone make 90: the 20 is a slip.
    ['资金（万元）', [20, 50, 30, 10], 'mof-2020-10'],
  ])('%s %j: %s', (heading, weights, pack) => {
    expect(assess({ snapshot: form(heading, weights) }).rubric.id).toBe(pack);
  });
});
