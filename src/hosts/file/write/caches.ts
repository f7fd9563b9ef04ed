import {
  displayText,
  parseArea,
  referencedAreas,
  type Area,
  type CellState,
  type ValueEdit,
} from '../../../workbook';
import type { PackageDraft } from '../package/draft';
import type { WorkbookPart } from '../package/workbook-part';
import { contains } from '../read/areas';
import {
  applyPatches,
  childNamed,
  childrenOf,
  mapPart,
  readSpan,
  setAttribute,
  type ElementSpan,
  type TextPatch,
} from '../xml/elements';
import { Token, XmlScanner } from '../xml/scanner';
import { escapeText } from '../xml/text';
import { definedNames } from './defined-names';

const CHART = /\.chart\+xml$|\.chartex\+xml$/i;
const PIVOT = /\.pivotCacheDefinition\+xml$/i;

/** Elements of a chart that hold a reference (`f`) and, beside it, what was read through it. */
const REFERENCES = ['numRef', 'strRef', 'multiLvlStrRef', 'datalabelsRange', 'numDim', 'strDim'];
const CACHES = ['numCache', 'strCache', 'multiLvlStrCache', 'dlblRangeCache', 'lvl'];

/** The areas behind a reference, by sheet; `undefined` where it may look anywhere, none where it looks at nothing here. */
type Areas = ReadonlyMap<string, readonly Area[]> | undefined;

const NOWHERE: Areas = new Map();

/**
 * Brings what charts and pivot tables remember of changed cells up to what the cells hold now. A point of a chart that is surely the cell's
 * gets its figure; a cache whose points cannot be told apart goes, and is made anew by whoever draws the chart. A pivot table is to be worked
 * out when the file is opened; gives whether there is such a one.
 */
export function refreshCaches(
  draft: PackageDraft,
  workbook: WorkbookPart,
  edits: readonly ValueEdit[],
): boolean {
  if (edits.length === 0) return false;
  const parts = mapPart(draft.need('[Content_Types].xml')).children.map(({ attributes }) => ({
    name: (attributes.get('PartName') ?? '').replace(/^\//, ''),
    type: attributes.get('ContentType') ?? '',
  }));
  const charts = parts.filter(({ name, type }) => CHART.test(type) && draft.has(name));
  const pivots = parts.filter(({ name, type }) => PIVOT.test(type) && draft.has(name));
  if (charts.length + pivots.length === 0) return false;
  const names = definedNames(workbook.text);
  const date1904 = workbook.date1904;
  for (const { name } of charts) {
    const text = draft.need(name);
    draft.write(name, applyPatches(text, chartPatches(text, { edits, names, date1904 })));
  }
  const stale = pivots.filter(({ name }) => {
    const text = draft.need(name);
    const patch = pivotPatch(text, edits, names);
    if (patch) draft.write(name, applyPatches(text, [patch]));
    return patch !== undefined;
  });
  return stale.length > 0;
}

interface Change {
  readonly edits: readonly ValueEdit[];
  readonly names: ReadonlyMap<string, string>;
  readonly date1904: boolean;
}

function touched(areas: Areas, edits: readonly ValueEdit[]): readonly ValueEdit[] {
  if (areas === undefined) return edits;
  return edits.filter(({ cell }) => areas.get(cell.sheet)?.some((area) => contains(area, cell)));
}

/** A name of this workbook, perhaps behind the sheet that it belongs to; `[1]` is another workbook. */
const NAME = /^(?:(?:\[0\]|'?[^[\]]+'?)!)?([\p{L}_\\][\p{L}\p{N}_.\\?]*)$/u;

function areasOf(reference: string, names: ReadonlyMap<string, string>): Areas {
  const areas = referencedAreas(`=${reference}`, '');
  if (areas !== undefined) return areas;
  const name = NAME.exec(reference)?.[1]?.toLowerCase();
  const formula = name === undefined ? undefined : names.get(name);
  return formula === undefined ? NOWHERE : referencedAreas(`=${formula}`, '');
}

function chartPatches(text: string, change: Change): readonly TextPatch[] {
  const patches: TextPatch[] = [];
  const scanner = new XmlScanner(text);
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token !== Token.Open || !REFERENCES.includes(scanner.local)) continue;
    const children = childrenOf(text, readSpan(scanner));
    const reference = children.find(({ local }) => local === 'f');
    if (!reference) continue;
    const areas = areasOf(textIn(text, reference), change.names);
    const edits = touched(areas, change.edits);
    if (edits.length === 0) continue;
    for (const cache of children.filter(({ local }) => CACHES.includes(local))) {
      const { start, end } = cache;
      const points = pointPatches(text, cache, { ...change, edits }, areas);
      patches.push(...(points ?? [{ start, end, text: '' }]));
    }
  }
  return patches;
}

function textIn(text: string, element: ElementSpan): string {
  const scanner = new XmlScanner(text, element.start);
  scanner.next();
  return scanner.readText().trim();
}

/** What is due at the points of a cache; `undefined` where they are not surely those of the cells. */
function pointPatches(
  text: string,
  cache: ElementSpan,
  { edits, date1904 }: Change,
  areas: Areas,
): readonly TextPatch[] | undefined {
  const isNumbers = cache.local === 'numCache';
  if (!isNumbers && cache.local !== 'strCache') return undefined;
  const [area, ...more] = [...(areas?.values() ?? [])].flat();
  if (!area || more.length > 0) return undefined;
  const shown = ({ value, format }: CellState): string =>
    isNumbers ? `${typeof value === 'number' ? value : ''}` : displayText(value, format, date1904);
  const points = new Map(
    childrenOf(text, cache).map((point) => [point.attributes.get('idx'), point]),
  );
  const patches: TextPatch[] = [];
  for (const { cell, before, after } of edits) {
    const width = area.right - area.left + 1;
    const point = points.get(`${(cell.row - area.top) * width + cell.column - area.left}`);
    const value = point && childrenOf(text, point).find(({ local }) => local === 'v');
    if (!point || !value) return undefined;
    const held = textIn(text, value);
    const former = shown(before);
    if (former === '' || (isNumbers ? Number(held) !== Number(former) : held !== former.trim()))
      return undefined;
    const now = shown(after);
    const { openEnd, closeStart } = value;
    patches.push(
      now === ''
        ? { start: point.start, end: point.end, text: '' }
        : { start: openEnd, end: closeStart, text: escapeText(now) },
    );
  }
  return patches;
}

/** A pivot table over changed cells is worked out when the file is opened. */
function pivotPatch(
  text: string,
  edits: readonly ValueEdit[],
  names: ReadonlyMap<string, string>,
): TextPatch | undefined {
  const map = mapPart(text);
  const source = childNamed(map, 'cacheSource');
  const range = source && childrenOf(text, source).find(({ local }) => local === 'worksheetSource');
  if (!range || [...range.attributes.keys()].some((name) => name.endsWith(':id'))) return undefined;
  const [ref, sheet, name] = ['ref', 'sheet', 'name'].map((each) => range.attributes.get(each));
  const area = ref === undefined ? undefined : parseArea(ref);
  const own: Areas = area && sheet !== undefined ? new Map([[sheet, [area]]]) : undefined;
  // A name that is none of the workbook's is a table's, whose place is not looked for.
  const areas =
    own ?? (name !== undefined && names.has(name.toLowerCase()) ? areasOf(name, names) : undefined);
  return touched(areas, edits).length > 0
    ? setAttribute(text, map.root, 'refreshOnLoad', '1')
    : undefined;
}
