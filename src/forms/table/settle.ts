import type { Role } from '../families/family';
import type { Column } from './table';

/** Where people write what there is to say of a row. */
const REMARKS = /^(?:备注|(?:指标|实际)?完成情况说明)$/;

/** A column of remarks is where reasons go if there is no other; an adjusted target alone is the target, a result so far alone the result. */
export function settle(columns: Column[]): void {
  const find = (role: Role): number => columns.findIndex((column) => column.role === role);
  const change = (index: number, role: Role): void => {
    const column = columns[index];
    if (column) columns[index] = { ...column, role };
  };
  if (find('reason') < 0) {
    change(find('measures'), 'reason');
    if (find('reason') < 0) {
      columns.forEach(({ spot }, at) => {
        if (REMARKS.test(spot.label?.bare ?? '')) change(at, 'reason');
      });
    }
  }
  // 指标解释 beside 评分标准 is no criterion.
  const criteria = columns.filter(({ role }) => role === 'criteria');
  const real = criteria.find(({ spot }) => /评分|计分|打分|标准/.test(spot.label?.bare ?? ''));
  for (const other of criteria.length > 1 ? criteria : []) {
    if (other !== (real ?? criteria[0])) change(columns.indexOf(other), 'otherColumn');
  }
  // 权重占比 alone is the weight; beside a 分值 it is a coefficient.
  if (find('weight') < 0) {
    change(
      columns.findIndex(
        ({ role, spot }) => role === 'coefficient' && /权重/.test(spot.label?.bare ?? ''),
      ),
      'weight',
    );
  }
  if (find('target') < 0) change(find('adjustedTarget'), 'target');
  if (find('target') < 0) change(find('periodTarget'), 'target');
  if (find('actual') < 0) change(find('cumulative'), 'actual');
  // 指标值 | 计量单位 | 完成值 | 计量单位: the second is the result's own.
  const units = columns.filter(({ role }) => role === 'unit');
  const actual = columns[find('actual')];
  const own = actual && units.find(({ left }) => left === actual.right + 1);
  if (own && units.length > 1) change(columns.indexOf(own), 'actualUnit');
  if (find('name') < 0 && find('indicatorBlock') >= 0 && find('level2') < 0 && find('level1') < 0) {
    change(find('indicatorBlock'), 'name');
  }
}
