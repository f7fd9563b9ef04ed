import { assess } from '../../../src/assessment';
import { indicators } from '../examples/indicators';
import { judgedBy } from '../verdicts';
import { subjectOf } from '../examples/subject';
import { drawing, snapshotOf } from '../../families/grid';
import { RULES } from '../../../src/rules';

const FORM = {
  '基础数据表 年度': '2023',
  编制数: '62',
  在职人数: '58',
  '三公经费 本年决算': '21.9',
  '三公经费 本年预算': '24',
  '公务接待 本年决算': '3.42',
  '公务接待 本年预算': '4',
  '项目支出 本年决算': '612.6',
  '项目支出 本年预算': '630',
  年度: '2023',
  预算部门: '云岭县教育局',
  年初预算数: '1520',
  全年预算数: '1648.5',
  全年执行数: '1601.37',
  执行率: '97.14%',
  基本支出: '988.77',
  项目支出: '612.6',
  ...indicators(['项目按期完工率', '≥95%', '90%'], ['师生满意度', '≥90%', '93.5%']),
};

/** The outcomes other than a pass of what holds the words of a form against its figures. */
function told(自评结论: string): string[] {
  const subject = subjectOf({ ...FORM, 自评结论 });
  return RULES.filter(({ id }) => id === 'text/figures' || id === 'explanation/contradicted')
    .flatMap((rule) => judgedBy(rule, subject))
    .filter(({ outcome }) => !['pass', 'not-applicable'].includes(outcome))
    .map(({ rule, data }) => `${rule} ${data['quote'] ?? ''}`);
}

describe('what is said of several things is said of each', () => {
  test.each([
    '编制、在职人数分别为62人、58人。',
    '项目按期完工率、师生满意度分别为90%、93.5%。',
    '年初预算、全年预算分别为1520万元、1648.5万元。',
    '基本支出和项目支出分别为988.77万元和612.6万元。',
    '春季、秋季培训分别为80人、82人。',
    '编制、在职人数、退休人数分别为62人、58人。',
  ])('right: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
  test.each([
    ['编制、在职人数分别为62人、85人。', 'explanation/contradicted 在职人数为85人'],
    ['项目按期完工率、师生满意度分别为98%、93.5%。', 'text/figures 项目按期完工率为98%'],
    ['年初预算、全年预算分别为1520万元、1684.5万元。', 'text/figures 全年预算为1684.5万元'],
  ])('wrong: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('a share of a whole', () => {
  test.each([
    '项目支出占总支出的38.3%。',
    '项目支出612.6万元，占总支出的38.25%。',
    '基本支出988.77万元，占61.7%；项目支出612.6万元，占38.3%。',
    '基本支出占比61.75%，项目支出占比38.25%。',
    '公务接待费占三公经费的15.6%。',
    '项目支出占全年预算的37.2%。',
    '项目支出中培训费占42.6%。',
    '学前教育项目支出占总支出的12.4%。',
    '项目支出占比较上年提高3.1个百分点。',
    '项目支出占教育经费的42%。',
    '2022年项目支出占总支出的35.2%。',
  ])('right, or of what the form does not have: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
  test.each([
    ['项目支出占总支出的83.2%。', ['text/figures 项目支出占总支出的83.2%']],
    ['项目支出612.6万元，占总支出的28.3%。', ['text/figures 占总支出的28.3%']],
    [
      '基本支出占比38.25%，项目支出占比61.75%。',
      ['text/figures 基本支出占比38.25%', 'text/figures 项目支出占比61.75%'],
    ],
    ['公务接待费占三公经费的51.6%。', ['text/figures 公务接待费占三公经费的51.6%']],
  ])('wrong: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('the points of a section with its weight are not the total', () => {
  const points = (text: string) => {
    const form = drawing(
      '表',
      `
部门整体支出绩效自评表|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<
预算部门|云岭县教育局|<|<|<|<|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|培训人员数量|≥150人|162人|30|30
^|时效指标|项目按期完工率|≥95%|90%|20|18.95
效益指标|社会效益|维修校舍面积|≥4200平方米|4380平方米|40|40
满意度指标|满意度|师生满意度|≥90%|93.5%|10|10
总分|<|<|<|<|100|98.95
自评结论|<|${text}|<|<|<|<`,
    );
    return assess({ snapshot: snapshotOf(form) })
      .units.flatMap(({ findings }) => findings)
      .filter(({ rule, outcome }) => /^(?:text|score)/.test(rule) && outcome === 'fail')
      .map(({ rule, expected }) => `${rule} ${expected ?? ''}`);
  };
  test.each([
    '产出指标分值50分，自评得分48.95分。',
    '产出指标50分，自评得分48.95分；效益指标40分，自评得分40分。',
    '绩效指标100分，自评得分98.95分。',
    '满分100分，自评得分98.95分。',
  ])('right: %s', (text) => {
    expect(points(text)).toEqual([]);
  });
  test.each([
    ['产出指标分值50分，自评得分48.59分。', ['text/figures 48.95']],
    ['效益指标40分，自评得分39分。', ['text/figures 40']],
    ['满分100分，自评得分98.59分。', ['score/total 98.95']],
    ['满意度10分，自评总分98.59分。', ['score/total 98.95']],
  ])('wrong: %s', (text, expected) => {
    expect(points(text)).toEqual(expected);
  });
});
