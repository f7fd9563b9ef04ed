import { readAmount, type Writable } from '../../amount';
import { textsAhead, type Sheet } from '../../workbook';
import type { Cover, Label } from '../model';
import { yearIn } from '../labels/text';

/** More stand on no cover. */
const MOST_CELLS = 30;
const NAME =
  /^[\s\u3000]*(?:预算|填报|自评|申报|报送|编报|被?评价)?(?:单位|部门)(?:[（(]单位[)）])?[\s\u3000]*(?:名称|全称)?[\s\u3000]*(?:[（(][^（）()]*[)）])?[\s\u3000]*[:：][\s\u3000]*(.*)$/s;
const FILED =
  /^[\s\u3000]*(?:填[报表写]|报送|上报|编[制报]|自评)[\s\u3000]*(?:日期|时间)[\s\u3000]*[:：]?[\s\u3000]*(.*)$/s;
/** A day that stands alone on a cover is that of the filing; 2022年度 is none. */
const DAY =
  /^[\s\u3000]*20\d\d[\s\u3000]*年[\s\u3000]*\d{1,2}[\s\u3000]*月[\s\u3000]*(?:\d{1,2}[\s\u3000]*日)?[\s\u3000]*$/;
const SUBJECT = /绩效自评|自评[表材报]|绩效评价|支出绩效/;

/** What a cover says of the forms behind it: whose they are, and of which year. */
export function readCover(sheet: Sheet): Cover | undefined {
  const ahead = textsAhead(sheet);
  if (ahead && ![...ahead].some((text) => SUBJECT.test(text))) return undefined;
  const cells = sheet.cells.filter(({ text }) => text.trim() !== '');
  if (cells.length > MOST_CELLS || !cells.some(({ text }) => SUBJECT.test(squeezed(text))))
    return undefined;
  const own: Writable<Cover> = {};
  cells.forEach(({ row, column, text }, at) => {
    const cell = { sheet: sheet.name, row, column };
    const next = cells[at + 1];
    const beside = next?.row === row ? next : undefined;
    const behind = (label: RegExp): Label | undefined => {
      const words = label.exec(text)?.[1];
      if (words === undefined) return undefined;
      const isBeside = words.trim() === '' && beside;
      const told = isBeside
        ? { cell: { ...cell, column: beside.column }, text: beside.text }
        : { cell, text: words };
      return told.text.trim() === '' ? undefined : { ...told, text: told.text.trim() };
    };
    const name = own.name ? undefined : behind(NAME);
    if (name) own.name = { ...name, text: name.text.split(/[\s\u3000]{2,}/)[0] ?? '' };
    const day = own.filed
      ? undefined
      : (behind(FILED) ?? (DAY.test(text) ? { cell, text } : undefined));
    if (day) own.filed = { at: day, reading: readAmount(day.text.normalize('NFKC')) };
    const year = SUBJECT.test(squeezed(text)) ? yearIn(text.normalize('NFKC')) : undefined;
    if (year !== undefined) own.year ??= { at: { cell, text: text.trim() }, year };
  });
  return own.name || own.year || own.filed ? own : undefined;
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}
