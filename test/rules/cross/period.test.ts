import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';

/** What `cross/identity` says on a form of 2023 with this row in its head. */
function told(row: string): string[] {
  const form = drawing(
    'Sheet1',
    `
2023年度项目支出绩效自评表|<|<|<|<
项目名称|危桥改造|<|主管部门|交通局
${row}
一级指标|三级指标|年度指标值|实际完成值|得分
产出指标|改造座数|≥5座|5座|60
效益指标|安全事故数|0起|0起|40
总分|<|<|<|100
`,
  );
  return assess({ snapshot: snapshotOf(form) }).units.flatMap(({ findings }) =>
    findings.flatMap(({ rule, outcome, key, data }) =>
      rule === 'cross/identity' && (outcome === 'fail' || outcome === 'note')
        ? [`${outcome} ${key} ${data.label ?? ''}`]
        : [],
    ),
  );
}

test.each<[string, string[]]>([
  ['项目起止时间|2023年1月-2023年12月|<|项目负责人|张某', []],
  ['项目起止时间|2023年12月-2023年1月|<|项目负责人|张某', ['fail period 项目起止时间']],
  ['实施单位|公路站|<|项目实施期|2023.12-2023.1', ['fail period 项目实施期']],
  ['项目起止时间：2023年12月-2023年1月|<|<|项目负责人|张某', ['fail period 项目起止时间']],
  ['实施周期|2021-2024年|<|项目负责人|张某', []],
  ['建设工期|2021年1月-2021年12月|<|<|<', ['note period-before 建设工期']],
  ['起止日期|2024年1月至2024年12月|<|<|<', ['note period-after 起止日期']],
  ['项目起止时间|2022年12月-2023年11月|<|<|<', []],
  ['项目起止时间|长期|<|<|<', []],
  ['项目起止时间||<|项目负责人|张某', []],
  ['项目周期|一年（2023年）|<|<|<', []],
])('%s', (row, expected) => {
  expect(told(row)).toEqual(expected);
});

/** What `cross/identity` says of a form of 2023 where that was done, with this row in its head. */
function toldOf(done: string, head = '主管部门|交通局'): string[] {
  const form = drawing(
    'Sheet1',
    `
2023年度项目支出绩效自评表|<|<|<|<
项目名称|危桥改造|<|${head}
年度总体目标|预期目标|<|实际完成情况|<
^|改造危桥5座|<|${done}|<
一级指标|三级指标|年度指标值|实际完成值|得分
产出指标|改造座数|≥5座|5座|60
效益指标|安全事故数|0起|0起|40
总分|<|<|<|100
`,
  );
  return assess({ snapshot: snapshotOf(form) }).units.flatMap(({ findings }) =>
    findings.flatMap(({ rule, outcome, key }) =>
      rule === 'cross/identity' && (outcome === 'fail' || outcome === 'note')
        ? [`${outcome} ${key}`]
        : [],
    ),
  );
}

test.each<[string, string[]]>([
  ['截至2022年12月31日，改造危桥5座。', ['note until']],
  ['截至2024年底，改造危桥5座。', ['note until']],
  ['截止到2022年年末，改造危桥5座。', ['note until']],
  ['截至2023年12月31日，改造危桥5座。', []],
  ['截至2022年底已改造2座，2023年改造5座。', []],
  ['截至2024年3月，改造危桥5座。', []],
  ['改造危桥5座。', []],
])('done until: %s', (done, expected) => {
  expect(toldOf(done)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['自评时间|2023年3月18日', ['note early']],
  ['自评日期|2022年3月18日', ['note early']],
  ['自评时间|2024年3月18日', []],
  ['自评时间|次年一季度', []],
])('a head of %s', (head, expected) => {
  expect(toldOf('改造危桥5座。', head)).toEqual(expected);
});
