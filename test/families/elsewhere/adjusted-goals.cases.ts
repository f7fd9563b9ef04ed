import { assess } from '../../../src/assessment';
import { readForms, type SelfEvaluation } from '../../../src/forms';
import { drawn } from './changed';

const FORM = `
2023年度区级项目支出绩效自评表|<|<|<|<|<|<|<|<
项目名称|城乡医疗救助|<|<|<|<|<|<|<
当年绩效目标|年初绩效目标|<|<|调整后绩效目标|<|<|目标实际完成情况|<
^|资助参保3.2万人。|<|<|资助参保3.4万人。|<|<|资助参保3.41万人。|<
绩效指标|指标名称|计量单位|指标性质|年初指标值|调整后指标值|全年完成值|指标权重|指标得分
^|资助参保人数|万人|≥|3.2|3.4|3.41|60|60
^|政策知晓率|%|≥|80|80|84|40|40
总分|<|<|<|<|<|<|100|100
`;

function said(changes: Readonly<Record<string, string>>): readonly (string | undefined)[] {
  return assess({ snapshot: drawn(FORM, changes) })
    .units.flatMap(({ findings }) => findings)
    .filter(({ rule, outcome }) => rule === 'goal/contradicted' && outcome === 'note')
    .map(({ data }) => `${data['quote']} ${data['value']}`);
}

test.each<[string, Record<string, string>, string[]]>([
  ['each with its own', {}, []],
  [
    'another figure at the beginning',
    { '参保3.2万人': '参保3.5万人' },
    ['资助参保3.5万人 ≥3.2万人'],
  ],
  ['a target that was not adjusted', { '|3.2|3.4|': '|3.2||', '3.4万人。': '' }, []],
  ['goals already adjusted', { '参保3.2万人': '参保3.4万人', '|资助参保3.4万人。|': '||' }, []],
])('goals of the beginning of the year and adjusted targets: %s', (_, changes, expected) => {
  expect(said(changes)).toEqual(expected);
});

const BESIDE = `
2023年度区级项目支出绩效自评表|<|<|<|<|<|<
项目名称|优抚对象慰问|<|<|<|<|<
年度总体目标|年初目标|<|调整后目标|<|完成情况|<
^|慰问优抚对象500人。|<|慰问优抚对象400人。|<|全年慰问优抚对象420人。|<
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|慰问优抚对象人数|≥400人|420人|60|60
满意度指标|满意度指标|优抚对象满意度|≥90%|95%|40|40
总分|<|<|<|<|100|100
`;

const BELOW = BESIDE.replace(
  /年度总体目标\|[^]*(?=一级指标)/,
  `年初目标|慰问优抚对象500人。|<|<|<|<|<
调整后目标|慰问优抚对象400人。|<|<|<|<|<
完成情况|全年慰问优抚对象420人。|<|<|<|<|<
`,
);

const ofGoals = (form: string, changes: Readonly<Record<string, string>>): readonly string[] =>
  assess({ snapshot: drawn(form, changes) })
    .units.flatMap(({ findings }) => findings)
    .filter(({ rule, outcome }) => rule.startsWith('goal/') && outcome !== 'pass')
    .map(({ outcome, rule }) => `${outcome} ${rule}`);

describe.each([
  ['beside the first one', BESIDE],
  ['below the first one', BELOW],
])('a goal adjusted within the year, %s', (_, form) => {
  test.each<[string, Record<string, string>, string[]]>([
    ['as it should be', {}, []],
    ['another target', { 慰问优抚对象400人: '慰问优抚对象450人' }, ['note goal/contradicted']],
    ['another result', { 对象420人: '对象402人' }, ['explain goal/contradicted']],
    [
      'the adjusted goal as the result',
      { 全年慰问优抚对象420人: '慰问优抚对象400人' },
      ['explain goal/copied'],
    ],
    [
      'the first goal as the result',
      { 全年慰问优抚对象420人: '慰问优抚对象500人' },
      ['explain goal/copied'],
    ],
  ])('%s', (__, changes, expected) => {
    expect(ofGoals(form, changes)).toEqual(expected);
  });

  test('both are read', () => {
    const [own] = readForms(drawn(form, {})).forms as readonly SelfEvaluation[];
    const texts = [own?.goals, own?.initialGoals].map((all) => all?.map(({ text }) => text));
    expect(texts).toEqual([['慰问优抚对象400人。'], ['慰问优抚对象500人。']]);
  });
});
