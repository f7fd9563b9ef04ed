import {
  appendInside,
  applyPatches,
  childNamed,
  childrenOf,
  insertOrdered,
  mapPart,
  setAttribute,
  type ElementSpan,
  type PartMap,
  type TextPatch,
} from '../xml/elements';
import { readCellStyles, type CellStyles } from '../read/cell-styles';
import type { PackageDraft } from '../package/draft';
import { builtInId } from '../read/number-formats';
import { firstOfKind } from '../package/open';
import { STYLES_ORDER, type Vocabulary } from '../package/vocabulary';
import { DECLARATION, escapeAttribute } from '../xml/text';

type Group = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellStyleXfs' | 'cellXfs' | 'dxfs';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Excel reads no cell format beyond this number of them; long-used workbooks come to it. */
const MOST_CELL_FORMATS = 65_490;

/** The ids of a number format of one's own begin here. */
const FIRST_OWN_FORMAT = 164;

/** Appends to the style sheet of a package what edits need; an entry that is there already is used again. */
export class StylesDraft {
  private readonly map: PartMap;
  private readonly entries = new Map<Group, string[]>();
  private readonly appended = new Map<Group, string[]>();
  private readonly formatIds = new Map<string, number>();
  private reading: CellStyles | undefined;
  private ownFormats: Map<string, number> | undefined;

  private constructor(
    private readonly draft: PackageDraft,
    private readonly part: string,
    text: string,
  ) {
    this.map = mapPart(text);
  }

  /** The style sheet of a workbook; one without is given the smallest that is valid. */
  static open(draft: PackageDraft, workbook: string, vocabulary: Vocabulary): StylesDraft {
    const relationship = firstOfKind(draft.relationships(workbook), 'styles');
    const text = relationship && draft.text(relationship.target);
    if (relationship && text !== undefined)
      return new StylesDraft(draft, relationship.target, text);
    const part = draft.freeName('xl/styles', '.xml').replace('styles1.xml', 'styles.xml');
    draft.relate(workbook, `${vocabulary.relationships}/styles`, part);
    draft.override(part, STYLES_TYPE);
    const smallest = smallestStyles(vocabulary.main);
    draft.write(part, smallest);
    return new StylesDraft(draft, part, smallest);
  }

  get prefix(): string {
    return this.map.prefix;
  }

  /** Number formats, fonts and locks of the cell formats that the file came with. */
  get styles(): CellStyles {
    return (this.reading ??= readCellStyles(this.map.text));
  }

  /** Points of the font that the workbook begins with. */
  get fontSize(): number {
    const size = /<(?:\w+:)?sz\s[^>]*\bval\s*=\s*["']([\d.]+)/.exec(
      this.list('fonts')[0] ?? '',
    )?.[1];
    return size === undefined ? 11 : Number(size);
  }

  /** The index of an entry in its group, appended where there is none like it. `xml` carries no prefix. */
  entry(group: Exclude<Group, 'numFmts'>, xml: string): number {
    const list = this.list(group);
    const prefixed = this.withPrefix(xml);
    const found = list.indexOf(prefixed);
    if (found >= 0) return found;
    list.push(prefixed);
    const appended = this.appended.get(group) ?? [];
    appended.push(prefixed);
    this.appended.set(group, appended);
    return list.length - 1;
  }

  /** The index of a cell format; `undefined` where it is a new one and there is no room for it. */
  cellFormat(xml: string): number | undefined {
    const list = this.list('cellXfs');
    const full = list.length >= MOST_CELL_FORMATS;
    return full && !list.includes(this.withPrefix(xml)) ? undefined : this.entry('cellXfs', xml);
  }

  /** Whether there is a named style for a cell format to refer to. */
  get hasNamedStyles(): boolean {
    return this.group('cellStyleXfs') !== undefined;
  }

  /** A cell format like that of index `style`, with another number format; that one itself where there is no room for it. */
  withFormat(style: number, format: string): number {
    const xml = this.list('cellXfs')[style] ?? this.withPrefix('<xf/>');
    const id = this.formatId(format);
    const changed = setOpening(setOpening(xml, 'numFmtId', `${id}`), 'applyNumberFormat', '1');
    return this.cellFormat(this.withoutPrefix(changed)) ?? style;
  }

  /** The id of a number format, appended where the file has none with that code. */
  formatId(format: string): number {
    const known = builtInId(format) ?? this.formatIds.get(format);
    if (known !== undefined) return known;
    this.ownFormats ??= this.readOwnFormats();
    const own = this.ownFormats.get(format);
    if (own !== undefined) return own;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.ownFormats.values()) + 1;
    this.ownFormats.set(format, id);
    const code = escapeAttribute(format);
    const xml = this.withPrefix(`<numFmt numFmtId="${id}" formatCode="${code}"/>`);
    this.appended.set('numFmts', [...(this.appended.get('numFmts') ?? []), xml]);
    return id;
  }

  private readOwnFormats(): Map<string, number> {
    const group = this.group('numFmts');
    const formats = group ? childrenOf(this.map.text, group) : [];
    return new Map(
      formats.map(({ attributes }) => [
        attributes.get('formatCode') ?? '',
        Number(attributes.get('numFmtId')),
      ]),
    );
  }

  private group(name: Group): ElementSpan | undefined {
    return childNamed(this.map, name);
  }

  private list(name: Group): string[] {
    let list = this.entries.get(name);
    if (list === undefined) {
      const group = this.group(name);
      const { text } = this.map;
      list = group ? childrenOf(text, group).map(({ start, end }) => text.slice(start, end)) : [];
      this.entries.set(name, list);
    }
    return list;
  }

  private withPrefix(xml: string): string {
    return this.map.prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${this.map.prefix}`);
  }

  private withoutPrefix(xml: string): string {
    const { prefix } = this.map;
    return prefix === '' ? xml : xml.split(`<${prefix}`).join('<').split(`</${prefix}`).join('</');
  }

  /** Writes what was appended. */
  finish(): void {
    const { map } = this;
    const patches: TextPatch[] = [];
    for (const [name, items] of this.appended) {
      const group = this.group(name);
      const xml = items.join('');
      if (!group) {
        const created = `<${map.prefix}${name} count="${items.length}">${xml}</${map.prefix}${name}>`;
        patches.push(insertOrdered(map, STYLES_ORDER, name, created));
        continue;
      }
      patches.push(appendInside(map.text, group, xml));
      const count = childrenOf(map.text, group).length + items.length;
      patches.push(setAttribute(map.text, group, 'count', `${count}`));
    }
    if (patches.length > 0) this.draft.write(this.part, applyPatches(map.text, patches));
    this.appended.clear();
  }
}

/** An element's text with an attribute of its opening tag set. */
function setOpening(xml: string, name: string, value: string): string {
  const open = mapPart(xml).root;
  return applyPatches(xml, [setAttribute(xml, open, name, value)]);
}

function smallestStyles(main: string): string {
  return (
    `${DECLARATION}<styleSheet xmlns="${main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="0"/></styleSheet>'
  );
}
