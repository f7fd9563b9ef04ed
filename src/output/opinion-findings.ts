import type { Assessment, UnitAssessment } from '../assessment';
import {
  OUTCOMES,
  figureShown,
  isPassage,
  type Acknowledged,
  type Finding,
  type Outcome,
  type Place,
} from '../findings';
import { fieldWords, outputWords, type Language } from '../messages';
import { formatPosition, type SheetStyle } from '../workbook';
import type { WordedFinding } from './annotation';
import type { SheetWriter } from './opinion-writer';
import { placeForPeople } from './present';
import type { WrittenText } from './written';

/** A reason of more characters stands in the widest column: no row of Excel is high enough for it in its own. */
const LONG_REASON = 120;

/** Everything that the blocks of one sheet share. */
export interface Context {
  readonly writer: SheetWriter;
  readonly assessment: Assessment;
  /** The units that are submitted, with the findings of each. */
  readonly byUnit: ReadonlyMap<UnitAssessment, readonly WordedFinding[]>;
  readonly acknowledged: Acknowledged;
  readonly written: readonly WrittenText[];
  readonly language: Language;
}

/** The documents a block points to, numbered in the order they first appear. */
export class BasisList {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): string {
    const number = this.numbers.get(text) ?? this.numbers.size + 1;
    this.numbers.set(text, number);
    return `[${number}]`;
  }

  get lines(): readonly string[] {
    return [...this.numbers].map(([text, number]) => `[${number}] ${text}`);
  }
}

function styleOf(outcome: Outcome): SheetStyle {
  return outcome === 'not-applicable' ? 'text' : outcome;
}

/** What a block has said already, and so does not say again in full. */
interface Told {
  readonly bases: BasisList;
  /** What stands as advice already. */
  readonly advised: Set<string>;
  /** The finding with which a unit's reason stands. */
  readonly given: Map<string, number>;
}

/** What stands in the column of reasons, and what of a long one beside the finding: the same reason is given once. */
function reasonOf(
  { number, shown: { reason } }: WordedFinding,
  given: Map<string, number>,
  language: Language,
): { readonly own: string; readonly aside?: string } {
  const words = outputWords(language);
  const first = given.get(reason);
  if (reason !== '' && first !== undefined) return { own: words.sameReason(String(first)) };
  given.set(reason, number);
  if (reason.length <= LONG_REASON) return { own: reason };
  return { own: words.reasonAside, aside: `${words.reason}${words.marks.colon}${reason}` };
}

function findingRow(context: Context, worded: WordedFinding, { bases, advised, given }: Told) {
  const { number, finding, shown } = worded;
  const { writer, language } = context;
  const place = finding.cells[0];
  const link = !place || isPassage(place) ? undefined : place;
  const words = outputWords(language);
  // What to do stands with the first finding that asks for it.
  const asks = finding.outcome !== 'pass' && !shown.verified && !advised.has(shown.advice);
  if (asks) advised.add(shown.advice);
  const advice = asks && shown.advice && `${words.advice}${words.marks.colon}${shown.advice}`;
  const reason = reasonOf(worded, given, language);
  const verified = shown.verified && `${words.acknowledged}${words.marks.colon}${shown.verified}`;
  writer.put(0, number, 'count');
  writer.put(1, shown.outcome, styleOf(finding.outcome));
  writer.put(2, shown.title, 'text');
  writer.put(3, place ? placeText(place, language) : '', link ? 'link' : 'text', link && { link });
  const said = [shown.message, shown.equation, reason.aside, advice];
  writer.put(4, said.filter(Boolean).join('\n'), 'text');
  const apart = apartOf(finding, language);
  [finding.actual, finding.expected, apart].forEach((value, index) => {
    writer.put(5 + index, value === undefined ? '' : figureShown(finding, value), 'figure');
  });
  writer.put(8, bases.numberOf(shown.basis), 'center');
  writer.put(9, [reason.own, verified].filter(Boolean).join('\n'), 'text');
  writer.row++;
}

/**
 * Some programs show one line of a link: the cell goes before the name of a sheet that leaves no room for it, and then before that
 * of every place on this sheet, so that a column reads alike.
 */
function placeText(place: Place, language: Language): string {
  if (isPassage(place) || lengthOf(place.sheet) <= ROOM_FOR_SHEET)
    return placeForPeople(place, language);
  return `${formatPosition(place.row, place.column)}（${place.sheet}）`;
}

/** What the column of places holds in a line beside `!AB12`, in half characters. */
const ROOM_FOR_SHEET = 10;

/** In half characters: a Chinese one counts twice. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign < '\u2e80' ? 1 : 2), 0);
}

/**
 * What a figure is off by, as the sentence beside it says it: rates lie percentage points apart, not a share of each other; only
 * where the sentence gives that share itself as a rate is it one.
 */
function apartOf({ difference, data }: Finding, language: Language): string | undefined {
  if (data['rate'] !== undefined && difference?.endsWith(data['rate'])) return difference;
  return difference?.replace('%', fieldWords('@percentagePoints', language));
}

/**
 * The tables of a unit have the same columns: the first has their heads, which stand again on each further page. Gives the row from which on
 * the last finding stands: its own, or that of the heading where it is the only one below it.
 */
export function findingsTables(
  context: Context,
  tables: readonly (readonly [heading: string, findings: readonly WordedFinding[]])[],
  bases: BasisList,
): number {
  const { writer, language } = context;
  const words = outputWords(language).opinion;
  let last = writer.row;
  const told = { bases, advised: new Set<string>(), given: new Map<string, number>() };
  tables.forEach(([heading, findings], table) => {
    const first = writer.row;
    writer.heading(heading);
    if (table === 0) {
      writer.tables.push({ head: writer.row, last: writer.row });
      const heads = [words.number, words.outcome, words.matter, words.place, words.opinion];
      const rest = [words.actual, words.expected, words.difference, words.basis, words.reason];
      [...heads, ...rest].forEach((head, column) => {
        writer.put(column, head, 'label');
      });
      writer.row++;
    }
    writer.keep(first, 1);
    for (const outcome of OUTCOMES) {
      for (const each of findings.filter(({ finding }) => finding.outcome === outcome)) {
        findingRow(context, each, told);
      }
    }
    last = findings.length === 1 ? first : writer.row - 1;
    const own = writer.tables.at(-1);
    if (own) own.last = writer.row - 1;
  });
  return last;
}
