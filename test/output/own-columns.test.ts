import { assess } from '../../src/assessment';
import { formatText, workbookToJson } from '../../src/output';
import { drawing, snapshotOf } from '../families/grid';

const options = { language: 'zh-CN', all: false } as const;

/** Comparator, figure and unit of a target in columns of their own. */
const assessed = (sign: string, result: string) =>
  assess({
    snapshot: snapshotOf(
      drawing(
        '自评表',
        `
项目支出绩效自评表|<|<|<|<|<|<|<|<
项目名称|卫生院设备购置|<|<|<|<|<|<|<
一级指标|二级指标|三级指标|${sign}|指标值|计量单位|实际完成值|分值|得分
产出指标|数量指标|设备验收合格率|＝|100|%|${result}|50|50
产出指标|成本指标|设备采购成本|≤|280|万元|292|40|40
效益指标|社会效益指标|受益农户数|≥|1500|户|1600|10|10
总分|<|<|<|<|<|<|100|100
`,
      ),
    ),
  });

test.each(['比较符', '比较符号', '符号'])(
  'a target is told with its sign and its unit: %s',
  (sign) => {
    const assessment = assessed(sign, '100');
    const { units } = workbookToJson({ file: 'a.xlsx', assessment, error: null }, options);
    expect(units[0]?.indicators.map(({ target, actual }) => [target, actual])).toEqual([
      ['=100%', '100%'],
      ['≤280万元', '292万元'],
      ['≥1500户', '1600户'],
    ]);
    expect(formatText('a.xlsx', assessment, options)).toContain(
      '按指标值“≤280万元”、完成值“292万元”',
    );
  },
);

test('a share typed as a fraction is told as the rate that it is taken for', () => {
  const of = (result: string) => assessed('比较符', result).units[0]?.indicators[0];
  expect(of('0.9')).toMatchObject({ actual: '0.9（90%）', low: '45.00', high: '45.00' });
  expect(of('1')).toMatchObject({ actual: '1（100%）', high: '50.00' });
  expect(of('90')).toMatchObject({ actual: '90%', low: '45.00' });
});

test('a unit judged by another scheme than its workbook has its title and version', () => {
  const assessment = assessed('符号', '100');
  const [unit] = assessment.units;
  const other = { ...assessment, units: [{ ...unit!, rubric: { id: 'sichuan', version: '1' } }] };
  expect(formatText('a.xlsx', other, options)).toContain(
    '评分办法：四川项目支出自评（sichuan，第 1 版）',
  );
});
