import { textsAhead, type Sheet } from '../../workbook';
import type { Cover, Label } from '../model';
import { yearIn } from '../labels/text';

/** More stand on no cover. */
const MOST_CELLS = 30;
const NAME =
  /^[\s\u3000]*(?:预算|填报|自评|申报|报送|编报|被?评价)?(?:单位|部门)(?:[（(]单位[)）])?[\s\u3000]*(?:名称|全称)?[\s\u3000]*(?:[（(][^（）()]*[)）])?[\s\u3000]*[:：][\s\u3000]*(.*)$/s;
const SUBJECT = /绩效自评|自评[表材报]|绩效评价|支出绩效/;

/** What a cover says of the forms behind it: whose they are, and of which year. */
export function readCover(sheet: Sheet): Cover | undefined {
  const ahead = textsAhead(sheet);
  if (ahead && ![...ahead].some((text) => SUBJECT.test(text))) return undefined;
  const cells = sheet.cells.filter(({ text }) => text.trim() !== '');
  if (cells.length > MOST_CELLS || !cells.some(({ text }) => SUBJECT.test(squeezed(text))))
    return undefined;
  let name: Label | undefined;
  let year: Cover['year'];
  cells.forEach(({ row, column, text }, at) => {
    const cell = { sheet: sheet.name, row, column };
    const label = name ? undefined : NAME.exec(text);
    if (label) {
      const next = cells[at + 1];
      const isBeside = label[1]?.trim() === '' && next?.row === row;
      const own = isBeside
        ? { cell: { ...cell, column: next.column }, text: next.text }
        : undefined;
      const { text: words, cell: place } = own ?? { cell, text: label[1] ?? '' };
      if (words.trim() !== '')
        name = { cell: place, text: words.trim().split(/[\s\u3000]{2,}/)[0] ?? '' };
    }
    const named = SUBJECT.test(squeezed(text)) ? yearIn(text.normalize('NFKC')) : undefined;
    if (named !== undefined) year ??= { at: { cell, text: text.trim() }, year: named };
  });
  return name || year ? { ...(name && { name }), ...(year && { year }) } : undefined;
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}
