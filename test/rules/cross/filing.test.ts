import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

/** The notes of `cross/identity` on a form of 2023 with these words for who filled it in and when. */
function notes(above: string, below: string): string[] {
  const form = drawing(
    'Sheet1',
    `
2023年度项目支出绩效自评表|<|<|<|<
项目名称|危桥改造|<|主管部门|交通局
${above}
一级指标|三级指标|年度指标值|实际完成值|得分
产出指标|改造座数|≥5座|5座|60
效益指标|安全事故数|0起|0起|40
总分|<|<|<|100
${below}
`,
  );
  return assess({ snapshot: snapshotOf(form) }).units.flatMap(({ findings }) =>
    findings.flatMap(({ rule, outcome, key, data }) =>
      rule === 'cross/identity' && outcome === 'note' ? [`${key} ${data.filed ?? ''}`] : [],
    ),
  );
}

test.each<[string, string, string, string[]]>([
  ['a day that is', '实施单位|公路站|<|填报日期：2024年3月20日|<', '', []],
  ['the last day of the year', '', '填表日期|2023年12月31日||单位负责人|', []],
  ['no day filled in', '', '填报日期：　年　月　日|<|<|<|<', []],
  ['no such day', '', '填报日期：2023年2月30日|<|<|<|<', ['no-day 2023年2月30日']],
  ['no such month', '', '填报时间|2024-13-01|<|<|<', ['no-day 2024-13-01']],
  [
    'before the year is over, behind other words',
    '',
    '填表人：周某　填报日期：2023年3月20日　联系电话：0739-6200000|<|<|<|<',
    ['early 2023年3月20日'],
  ],
  ['in the year before', '填报日期|2022.12.20|<|实施单位|公路站', '', ['early 2022.12.20']],
  ['two years on', '', '填报日期：2025年6月|<|<|<|<', []],
  ['many years on', '', '填报日期：2032年3月20日|<|<|<|<', ['late 2032年3月20日']],
])('the date of filing: %s', (_, above, below, expected) => {
  expect(notes(above || '实施单位|公路站|<|<|<', below || '备注|无|<|<|<')).toEqual(expected);
});
