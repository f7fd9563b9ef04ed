import { isBlank } from '../field';
import type { Label } from '../model';
import type { Region } from '../region';
import { officeEndings } from '../labels/office-endings';
import { moneyUnit } from '../labels/text';
import { valueOf } from './head';

/** 2022年度黄州区民政局整体支出绩效自评表: an office named before what the form is. */
const IN_TITLE = new RegExp(
  '^(?:附[件表]?\\d*[:：])?(?:20\\d\\d年?度?)?' +
    `([^\\d，,。:：]{3,24}?(?:${officeEndings()}|[学园]))` +
    '(?:本级|机关)?(?:20\\d\\d年?度?)?(?:部门|单位|整体|项目|财政|绩效|预算|基础|支出|专项)',
);
/** 主管部门, 一级预算单位 and 二级预算单位 name several. */
const OF_SEVERAL = /主管|[一二]级|基层|编码/;

/** The unit by the other places of the head that name it: a second label, the title. `own` is the one that counts. */
export function readOtherNames(
  region: Region,
  title: Label | undefined,
  to: number,
  own: Label | undefined,
): readonly Label[] {
  const found: Label[] = [];
  const [, named] = IN_TITLE.exec(title?.text.normalize('NFKC').replace(/\s/g, '') ?? '') ?? [];
  if (title && named) found.push({ cell: title.cell, text: named });
  if (!own) return found;
  for (const spot of region.speaking('department')) {
    const { label } = spot;
    const word = label.roles.includes('department') ? label.bare : (label.inline?.bare ?? '');
    if (spot.top > to || OF_SEVERAL.test(label.plain) || word === '单位' || word === '部门')
      continue;
    if (moneyUnit(label) !== undefined) continue;
    const field = valueOf(region, spot, ['department']);
    const { row, column } = field.cell;
    if (isBlank(field) || (row === own.cell.row && column === own.cell.column)) continue;
    found.push({ cell: field.cell, text: field.text.trim() });
  }
  return found;
}
