import { assess } from '../../../src/assessment';
import { drawing, snapshotOf } from '../../families/grid';
import type { Snapshot } from '../../../src/workbook';

/** Checks that only lack the results of formulas are told in one finding. */

const FORM = `
2023年度项目支出绩效自评表|<|<|<|<|<|<
项目名称|检验能力提升|<|<|<|<|<
项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|2200|2350|2232.5|10|95.00%|9.5
其中：当年财政拨款|2200|2200|2090||95.00%|
上年结转资金|0|150|142.5||95.00%|
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|研制标准装置|≥3套|3套|50|50
效益指标|社会效益指标|服务企业数量|≥100家|104家|40|40
总分|<|<|<|<|100|99.5
`;

/** The form with formulas that have no result in those cells: `row,column`. */
function without(...places: readonly string[]): Snapshot {
  const snapshot = snapshotOf(drawing('表', FORM));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        places.includes(`${cell.row},${cell.column}`)
          ? { ...cell, value: null, text: '', formula: '=A1' }
          : cell,
      ),
    })),
  };
}

const open = (snapshot: Snapshot) =>
  assess({ snapshot }).units.flatMap(({ findings }) =>
    findings.filter(({ outcome }) => outcome === 'undetermined'),
  );

test('all totals of a form', () => {
  const found = open(without('3,1', '3,2', '3,3', '3,5', '3,6', '4,5', '5,5', '9,6'));
  expect(found.map(({ rule }) => rule)).toEqual(['score/total']);
  const { data, cells } = found[0]!;
  expect(data['unchecked']?.split('、').length).toBeGreaterThan(1);
  const places = cells.map((cell) => ('row' in cell ? `${cell.row},${cell.column}` : ''));
  expect(new Set(places).size).toBe(places.length);
  expect(places).toEqual(expect.arrayContaining(['9,6', '3,1', '3,2', '3,3', '3,5', '3,6']));
});

test('one formula is told by its own checks', () => {
  const found = open(without('5,5'));
  expect(found.map(({ rule, data }) => [rule, data['unchecked']])).toEqual([
    ['funds/execution-rate', undefined],
  ]);
});
