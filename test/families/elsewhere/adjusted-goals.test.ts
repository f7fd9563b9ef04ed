import { assess } from '../../../src/assessment';
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
