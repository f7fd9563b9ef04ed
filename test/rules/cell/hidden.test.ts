import { assess } from '../../../src/assessment';
import { sentence } from '../../../src/messages';
import { drawing, snapshotOf, type Drawing } from '../../families/grid';

const SHEET = `
2023年度项目支出绩效自评表|<|<|<|<|<|<|<
项目名称|危桥改造|<|主管部门|交通局|<|<|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|100|100|100|10|100%|10
|其中：当年财政拨款|100|100|100|||
|上年结转资金|0|0|0|||

一级指标|三级指标|年度指标值|实际完成值|分值|得分|备注|
产出指标|改造座数|≥5座|5座|50|50||
效益指标|安全事故数|0起|0起|40|40||
总分|<|<|<|100|100||
`;

function told(more: Omit<Drawing, 'name' | 'rows'>): string[] {
  const { units } = assess({ snapshot: snapshotOf(drawing('自评表', SHEET, more)) });
  return units.flatMap(({ findings }) =>
    findings.flatMap((finding) => {
      if (finding.rule !== 'cell/hidden' || finding.outcome === 'pass') return [];
      return [`${finding.outcome} ${sentence(finding, 'zh-CN')}`];
    }),
  );
}

test.each<[string, Omit<Drawing, 'name' | 'rows'>, string[]]>([
  ['none', {}, []],
  [
    'a row of figures',
    { hiddenRows: [8] },
    ['note “自评表”有 1 行隐藏，其中填有数（C9），照样计入审核。'],
  ],
  [
    'two rows',
    { hiddenRows: [4, 8] },
    ['note “自评表”有 2 行隐藏，其中填有数（C5、C9），照样计入审核。'],
  ],
  ['a row of zeros', { hiddenRows: [5] }, []],
  ['a blank row', { hiddenRows: [6] }, []],
  ['the headings', { hiddenRows: [7] }, []],
  ['rows outside of the form', { hiddenRows: [20] }, []],
  ['a column without figures', { hiddenColumns: [0] }, []],
  [
    'a column of scores',
    { hiddenColumns: [5] },
    ['note “自评表”有 1 列隐藏，其中填有数（F4），照样计入审核。'],
  ],
  ['the whole sheet: said of the form', { hidden: true, hiddenRows: [8] }, []],
])('hidden: %s', (_, more, expected) => {
  expect(told(more)).toEqual(expected);
});
