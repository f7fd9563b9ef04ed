import { formatArea, KEPT_NAMESPACE, type Area, type Sheet } from '../../../workbook';
import { HostError, type Control } from '../../host';
import { areaOf, cellCount, columnCount, contains, rowCount, valueOf } from '../addresses';
import { isUnanswered, toHostError } from '../errors';
import { orAbort } from '../run';
import type { Question } from './question';
import { blockBytes, loadBlock, readUsed } from './cells';
import { readHidden } from './hidden';
import { readMerges } from './merges';
import { SheetReading, type Reading } from './reading';

/** Of so many sheets the used range is asked for before their names are known, so that even a large one needs two requests. */
const FOLLOWED_SHEETS = 16;

const VISIBILITY: Readonly<Record<string, Sheet['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

interface Look {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/**
 * The first request of a reading: names, visibility and protection of the sheets, what is kept, the date system, and the used
 * ranges of the sheets known by name from before, or else of the first ones in tab order. Gives the questions of the second.
 */
export async function survey(
  context: Excel.RequestContext,
  reading: Reading,
  known: readonly string[],
  control: Control | undefined,
): Promise<readonly Question[]> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load('items/id, items/name, items/visibility, items/protection/protected');
  const kept = loadKept(context);
  const epoch = loadEpoch(context);
  const looks = known.length > 0 ? lookByName(sheets, known) : lookInOrder(sheets);

  try {
    await orAbort(context.sync(), control?.signal);
  } catch (error) {
    if (!isAnswered(() => sheets.items.length)) throw toHostError(error);
  }

  const used = new Map<string, Area | null>();
  for (const look of looks) {
    answerOr(() => {
      if (!look.sheet.isNullObject) {
        used.set(look.sheet.name, areaOf(look.used));
      }
      return undefined;
    }, undefined);
  }
  const cells = commonCells([...used.values()]);
  const questions: Question[] = [];
  for (const item of sheets.items) {
    const visibility = VISIBILITY[item.visibility] ?? 'visible';
    const { gaps } = reading;
    const sheet = new SheetReading(item.id, item.name, visibility, item.protection.protected, gaps);
    reading.sheets.push(sheet);
    const area = used.get(item.name);
    questions.push(...(area === undefined ? [look(sheet, cells)] : contents(sheet, area)));
  }
  const date1904 = answerOr(epoch, null);
  if (date1904 === null) questions.push(readEpoch(reading));
  else reading.date1904 = date1904;
  questions.push(...answerOr(() => kept(reading), [readKept(reading)]));
  return questions;
}

/** The first day of 1904 is serial 0 where the workbook counts its days from it. */
function loadEpoch(context: Excel.RequestContext): () => boolean {
  const epoch = context.workbook.functions.date(1904, 1, 1);
  epoch.load('value');
  return () => epoch.value === 0;
}

function readEpoch(reading: Reading): Question {
  return {
    bytes: 100,
    risky: true,
    ask(context) {
      const epoch = loadEpoch(context);
      return () => {
        reading.date1904 = epoch();
        return [];
      };
    },
    refused() {
      return [];
    },
  };
}

function lookByName(sheets: Excel.WorksheetCollection, names: readonly string[]): Look[] {
  return names.map((name) => lookAt(sheets.getItemOrNullObject(name)));
}

function lookInOrder(sheets: Excel.WorksheetCollection): Look[] {
  const looks: Look[] = [];
  let sheet = sheets.getFirst();
  for (let index = 0; index < FOLLOWED_SHEETS; index++) {
    looks.push(lookAt(sheet));
    sheet = sheet.getNextOrNullObject();
  }
  return looks;
}

function lookAt(sheet: Excel.Worksheet): Look {
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  return { sheet, used };
}

/** Everything to ask of a sheet whose used range is known (`null`: it holds nothing). */
function contents(sheet: SheetReading, used: Area | null): readonly Question[] {
  if (!used) return [readMerges(sheet, null), confirm(sheet, null)];
  return [
    ...readUsed(sheet, used),
    ...readHidden(sheet, 'rows', used.top + rowCount(used)),
    ...readHidden(sheet, 'columns', used.left + columnCount(used)),
    readMerges(sheet, used),
    confirm(sheet, used),
  ];
}

/**
 * Asks for the used range again, with the cells: where a co-author has inserted a row since the first request, what is asked for
 * is not all there is, and the reading throws `changed`. Where Excel breaks it off, it is asked once more: without it nothing is sure.
 */
function confirm(sheet: SheetReading, known: Area | null, isRepeated = false): Question {
  return {
    bytes: 100,
    ask(context) {
      const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
      used.load('address');
      return () => {
        const now = areaOf(used);
        if (now && !(known && contains(known, now))) throw new HostError('changed');
        return [];
      };
    },
    refused(error) {
      if (isRepeated) throw error;
      return [confirm(sheet, known, true)];
    },
  };
}

/** What a form needs at most; a sheet that reaches further is asked for again. */
const FORM: Area = { top: 0, left: 0, bottom: 255, right: 31 };
const COMMON_CELLS = 600;

/**
 * Reads a sheet that the first request did not look at: its used range, and with it what a form may hold, so that forms
 * need no third request. `cells` is how many cells it is likely to have.
 */
function look(sheet: SheetReading, cells: number): Question {
  return {
    bytes: blockBytes(cells, true),
    risky: true,
    ask(context) {
      const item = context.workbook.worksheets.getItem(sheet.id);
      const used = item.getUsedRangeOrNullObject(true);
      used.load('address');
      const form = used.getIntersectionOrNullObject(formatArea(FORM));
      form.load('address');
      const answer = loadBlock(form, true);
      const lines = [
        ...readHidden(sheet, 'rows', rowCount(FORM)),
        ...readHidden(sheet, 'columns', columnCount(FORM)),
        readMerges(sheet, FORM),
      ].map((question) => question.ask(context));
      return () => {
        const area = areaOf(used);
        const read = areaOf(form);
        if (area && !(read && contains(FORM, area) && answer(sheet, read))) {
          return contents(sheet, area);
        }
        return lines.flatMap((line) => {
          const followed = line();
          return followed === 'holes' ? [] : followed;
        });
      };
    },
    refused() {
      return [lookAlone(sheet)];
    },
  };
}

/** Asks for the used range of a sheet only. */
function lookAlone(sheet: SheetReading): Question {
  return {
    bytes: 300,
    ask(context) {
      const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
      used.load('address');
      return () => contents(sheet, areaOf(used));
    },
    refused(error) {
      throw error;
    },
  };
}

/** How many cells a sheet of this workbook commonly has, with some room. */
function commonCells(areas: readonly (Area | null)[]): number {
  const counts = areas.map((area) => (area ? Math.min(cellCount(area), cellCount(FORM)) : 0));
  const sum = counts.reduce((total, count) => total + count, 0);
  return counts.length === 0 ? COMMON_CELLS : Math.ceil((1.3 * sum) / counts.length);
}

/** Queues the loads of our part. After the request the answer goes into the reading, or a question follows. */
function loadKept(context: Excel.RequestContext): (reading: Reading) => readonly Question[] {
  const parts = context.workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE);
  parts.load('items/id');
  const only = parts.getOnlyItemOrNullObject().getXml();
  return (reading) => {
    const [first] = itemsOf(parts);
    reading.kept = valueOf<string | null>(only) ?? null;
    return reading.kept === null && first ? [readPart(reading, first.id)] : [];
  };
}

function readKept(reading: Reading): Question {
  return {
    bytes: 20_000,
    ask(context) {
      const kept = loadKept(context);
      return () => kept(reading);
    },
    refused(error) {
      throw error;
    },
  };
}

/** Asks for our part by its id: a workbook put together from two may hold two of them, and the first one counts. */
function readPart(reading: Reading, id: string): Question {
  return {
    bytes: 20_000,
    ask(context) {
      const xml = context.workbook.customXmlParts.getItem(id).getXml();
      return () => {
        reading.kept = valueOf(xml);
        return [];
      };
    },
    refused(error) {
      throw error;
    },
  };
}

function itemsOf(parts: Excel.CustomXmlPartScopedCollection): readonly Excel.CustomXmlPart[] {
  return parts.items;
}

function isAnswered(read: () => unknown): boolean {
  return answerOr(() => {
    read();
    return true;
  }, false);
}

function answerOr<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostError || !isUnanswered(error)) throw error;
    return otherwise;
  }
}
