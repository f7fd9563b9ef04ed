import { readForms } from '../../../src/forms';
import { drawing, snapshotOf } from '../../families/grid';

/** Kind, project name and unit of a form with such a title and such a row below it. */
function read(title: string, row: string): string {
  const form = drawing(
    'Sheet1',
    `
${title}|<|<|<|<
${row}
资金（万元）|年初预算数|全年预算数|全年执行数|执行率
年度资金总额|100|100|100|100%
一级指标|三级指标|年度指标值|实际完成值|得分
产出指标|改造座数|≥5座|5座|60
效益指标|安全事故数|0起|0起|40
总分|<|<|<|100
`,
  );
  const [found] = readForms(snapshotOf(form)).forms;
  if (!found || found.kind === 'basic-data') return '';
  const { kind, projectName, department } = found;
  return [kind, projectName?.text ?? '–', department?.text.trim() ?? '–'].join(' / ');
}

const PROJECT = '2023年度项目支出绩效自评表';
const OF_PROJECT = 'project-self-evaluation';

test.each<[string, string, string]>([
  ['项目名称|危桥改造|<|主管部门|交通局', PROJECT, `${OF_PROJECT} / 危桥改造 / –`],
  ['项目：|危桥改造|<|单位：|交通局', PROJECT, `${OF_PROJECT} / 危桥改造 / 交通局`],
  ['项 目:|危桥改造|<|单位：|交通局', '2023年度绩效自评表', `${OF_PROJECT} / 危桥改造 / 交通局`],
  ['项目：危桥改造|<|<|单位：交通局|<', PROJECT, `${OF_PROJECT} / 危桥改造 / 交通局`],
  [
    '项目：|2023年农村公路养护工程|<|单位：|交通局',
    PROJECT,
    `${OF_PROJECT} / 2023年农村公路养护工程 / 交通局`,
  ],
  ['项目：|危桥|<|项目名称：|危桥改造', PROJECT, `${OF_PROJECT} / 危桥改造 / –`],
  ['项目|危桥改造|<|单位：|交通局', PROJECT, `${OF_PROJECT} / – / 交通局`],
  ['项目：||<|单位：|交通局', PROJECT, `${OF_PROJECT} / – / 交通局`],
  ['项目：|100万元|<|单位：|交通局', PROJECT, `${OF_PROJECT} / – / 交通局`],
  ['项目：|640|<|单位：|交通局', PROJECT, `${OF_PROJECT} / – / 交通局`],
  ['项目：|主管部门|交通局||', PROJECT, `${OF_PROJECT} / – / –`],
  [
    '单位：|交通局|<|项目：|1.危桥改造；2.公路养护',
    '2023年度绩效自评表',
    'self-evaluation / – / 交通局',
  ],
  [
    '单位：|交通局|<|项目：|危桥改造',
    '2023年度部门整体支出绩效自评表',
    'self-evaluation / – / 交通局',
  ],
])('%s under %s', (row, title, expected) => {
  expect(read(title, row)).toBe(expected);
});

test.each(['资金名称', '项目名称', '项目支出名称'])(
  '%s that heads the funds names no project',
  (word) => {
    const form = drawing(
      'Sheet1',
      `
2024年度部门整体支出绩效自评表
部门名称|交通局|<|<|<
年度预算资金（万元）|${word}|预算数|执行数|执行率
^|基本支出|60|60|100%
^|项目支出|40|40|100%
^|合计|100|100|100%
一级指标|三级指标|年度指标值|实际完成值|得分
产出指标|改造座数|≥5座|5座|60
效益指标|安全事故数|0起|0起|40
总分|<|<|<|100
`,
    );
    const [found] = readForms(snapshotOf(form)).forms;
    expect(found?.kind === 'self-evaluation' && found.projectName).toBeUndefined();
  },
);

test.each<[string, string]>([
  ['危桥改造（填写项目全称）', '危桥改造'],
  ['（请与预算批复的项目名称一致）危桥改造', '危桥改造'],
  ['危桥改造~（按预算批复名称填写）', '危桥改造'],
  ['危桥改造（全称）', '危桥改造'],
  ['（填写项目全称）', ''],
  ['危桥改造（二期）', '危桥改造（二期）'],
  ['统计数据（填报）系统', '统计数据（填报）系统'],
  ['城乡一致化（一致行动）建设', '城乡一致化（一致行动）建设'],
  ['按填表要求填写的登记（填写）工作', '按填表要求填写的登记（填写）工作'],
  ['危桥（请填写全称）改造', '危桥（请填写全称）改造'],
])('the name written as %s', (written, expected) => {
  expect(read(PROJECT, `项目名称|${written}|<|主管部门|交通局`)).toBe(
    `${OF_PROJECT} / ${expected} / –`,
  );
});
