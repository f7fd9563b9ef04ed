import { insideField, isBlank } from '../field';
import type { Spot } from '../grid';
import { squeeze } from '../labels/text';
import type { Field } from '../model';
import type { Region } from '../region';
import { valueOf } from './head';

/** 项目起止时间, 实施周期, 建设工期, alone in a cell or before a colon. */
const LABEL =
  /^(?:[\d一二三四五六]+[、.])?(?:项目|工程|资金)?(?:计划)?(?:(?:起止|实施|执行|建设|运行|开展)(?:起止)?(?:时间|日期|年限|年月|年度|周期|期限|期间|期|工期)|周期|期限|工期)(?:[(（][^)）]*[)）])?(?::|$)/;
/** Longer cells are no labels, with or without what stands behind the colon. */
const LONGEST = 60;
const MAY_BE = /[期限间月年]/;

/** When the head of a form says that its project begins and ends; `undefined` where it does not. */
export function readPeriod(region: Region, to: number): Field | undefined {
  for (let row = region.top; row <= to; row++) {
    for (const spot of region.filled(row)) {
      const { text } = spot;
      if (text.length > LONGEST || !MAY_BE.test(text)) continue;
      const label = LABEL.exec(squeeze(text))?.[0];
      if (label === undefined) continue;
      const field = behindColon(region, spot) ?? valueOf(region, spot, []);
      if (!isBlank(field)) return { ...field, called: label.replace(/:$/, '') };
    }
  }
  return undefined;
}

function behindColon({ grid }: Region, spot: Spot): Field | undefined {
  const start = spot.text.search(/[:：]/) + 1;
  if (start === 0 || spot.text.slice(start).trim() === '') return undefined;
  return insideField(grid, spot, start, spot.text.length);
}
