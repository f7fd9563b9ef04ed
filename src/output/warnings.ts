import type { UnitAssessment } from '../assessment';
import type { FormDoubt, FormLeftOut } from '../forms';
import { outputWords, vocabulary, type Language } from '../messages';
import { formatCell } from '../workbook';

/** A doubt of an assessment, or one that was read back from JSON. */
type DoubtText = Omit<FormDoubt, 'cell'> & { readonly cell?: FormDoubt['cell'] | string };

/** What an assessment, and its JSON, tell of what was not read. */
interface Reading {
  readonly rubricRefused?: boolean;
  readonly units: readonly Pick<UnitAssessment, 'name' | 'rubricUnfit'>[];
  readonly gaps: readonly { readonly sheet?: string }[];
  readonly unread: readonly { readonly sheet: string; readonly doubts: readonly DoubtText[] }[];
  readonly forms: readonly { readonly sheet: string; readonly doubts?: readonly DoubtText[] }[];
  readonly leftOut: readonly LeftOutText[];
}

type LeftOutText = Pick<FormLeftOut, 'sheet' | 'why' | 'of' | 'rows' | 'compared'> & {
  readonly cell?: FormLeftOut['cell'] | string;
};

function placeText(cell: FormLeftOut['cell'] | string = ''): string {
  return typeof cell === 'string' ? cell : formatCell(cell);
}

function doubtWords({ kind, field, cell }: DoubtText, language: Language): string {
  const { fields } = vocabulary(language);
  const name = Object.hasOwn(fields, field) ? fields[field as keyof typeof fields] : field;
  return outputWords(language).doubts[kind](name, placeText(cell));
}

function doubtList(doubts: readonly DoubtText[], language: Language): string {
  return doubts
    .map((doubt) => doubtWords(doubt, language))
    .join(outputWords(language).marks.semicolon);
}

/** What a chosen rubric has otherwise than the forms, once for all units that differ alike. */
export function unfitLines(units: Reading['units'], language: Language): string[] {
  const words = outputWords(language);
  const alike = new Map<string, string[]>();
  for (const { name, rubricUnfit } of units) {
    if (!rubricUnfit) continue;
    const what = rubricUnfit
      .map(({ part, rubric, form }) => words.unfitPart(part, rubric, form))
      .join(words.marks.semicolon);
    const names = alike.get(what);
    if (names) names.push(name);
    else alike.set(what, [name]);
  }
  return [...alike].map(([what, [first = '', ...more]]) =>
    words.rubricUnfit(first, String(more.length + 1), what),
  );
}

/** Sheets not read and readings cut short: said before anything else, so that no list passes for complete. */
export function warnings(reading: Reading, language: Language): string[] {
  return [...cautions(reading, language), ...leftOutLines(reading, language)];
}

/** What should have been read and was not, or not surely. */
export function cautions(reading: Reading, language: Language): string[] {
  const words = outputWords(language);
  return [
    ...(reading.rubricRefused ? [words.rubricRefused] : []),
    ...unfitLines(reading.units, language),
    ...reading.gaps.map(({ sheet }) =>
      sheet === undefined ? words.gapWorkbook : words.gap(sheet),
    ),
    ...reading.unread.map(({ sheet, doubts }) => words.unread(sheet) + doubtList(doubts, language)),
    // Projects of one table have its headings, and what is doubtful of them, in common.
    ...new Set(
      reading.forms.flatMap(({ sheet, doubts }) =>
        doubts ? words.partlyRead(sheet) + doubtList(doubts, language) : [],
      ),
    ),
  ];
}

/** Sheets beside the forms that nobody checks by rule: a line each. */
export function leftOutLines({ leftOut }: Pick<Reading, 'leftOut'>, language: Language): string[] {
  const words = outputWords(language);
  return leftOut.map(({ sheet, why, of, cell, rows, compared }) =>
    compared === undefined
      ? words.leftOut[why](sheet, of ?? placeText(cell))
      : words.heldList(sheet, placeText(cell), String(rows), String(compared)),
  );
}
