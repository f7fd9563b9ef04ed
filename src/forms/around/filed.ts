import { insideField, isBlank } from '../field';
import { valueOf } from './head';
import { inLine } from './in-lines';
import type { Field } from '../model';
import type { Region } from '../region';

/** 填报日期：2024年3月20日, alone or beside 填表人 in one cell. */
const DAY = /(?:填[报表]|报送|上报)(?:日期|时间)/;
const LABEL = /(?:填[报表]|报送|上报)(?:日期|时间)[\s\u3000]*[:：]?/;
/** What stands behind a date in one cell. */
const BEHIND = /[\s\u3000]{1,}[^\s\u3000\d年月日]{2,8}[:：]|[）)]/;

/** The day on which the form says it was filled in; `undefined` where it says none. */
export function readFiled(region: Region): Field | undefined {
  for (const spot of region.speaking('signature')) {
    const label = LABEL.exec(spot.text);
    if (!label) continue;
    const start = label.index + label[0].length;
    const rest = spot.text.slice(start);
    const end = BEHIND.exec(rest)?.index ?? rest.length;
    const own = rest.slice(0, end).trim();
    const field =
      own === ''
        ? valueOf(region, spot, ['signature'])
        : insideField(region.grid, spot, start, start + end);
    if (!isBlank(field) && /\d/.test(field.text)) return field;
  }
  const evaluated = evaluatedOn(region);
  if (evaluated) return evaluated;
  const behind = inLine(region, ['signature'], region.top, region.bottom, {}, DAY);
  return behind && !isBlank(behind.field) && /\d/.test(behind.field.text)
    ? behind.field
    : undefined;
}

/** 自评时间, which the head of some forms asks for instead. */
const EVALUATED = /^自评(?:时间|日期)[:：]?$/;

function evaluatedOn(region: Region): Field | undefined {
  for (let row = region.top; row <= region.bottom; row++) {
    for (const spot of region.filled(row)) {
      if (!spot.text.startsWith('自评') || !EVALUATED.test(spot.text.trim())) continue;
      const field = valueOf(region, spot, []);
      if (field.reading.kind === 'date') return field;
    }
  }
  return undefined;
}
