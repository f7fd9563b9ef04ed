import { readBody } from './docx/body';
import { openDocument } from './docx/package';
import { ReportError } from './errors';
import type { Context } from './facts/context';
import { factsOf } from './facts/find';
import { gradesOf } from './facts/grades';
import { statementsOf } from './facts/statements';
import { identityOf, type Identity } from './identity';
import type { Paragraph, Report, ReportTable, Sentence } from './model';
import { headingsAbove, sentencesOf } from './sentences';
import { tableFiguresOf } from './tables/figures';
import { proseOf } from './tables/prose';
import { partsIn, type WhoseOf } from './several';
import { readBlocks } from './text/blocks';

/** A report given as text: pasted, `.txt` or `.md`. */
export function readReportText(text: string): Report {
  const { paragraphs, tables } = readBlocks(text);
  return reportOf('text', paragraphs, tables);
}

/** Whose the texts of a form are. */
interface TextsOf {
  readonly year?: number | undefined;
  /** The project that the form is about, if it is about one. */
  readonly project?: string | undefined;
  /** What the unit is called. */
  readonly names: readonly string[];
  /** So many of the texts, the last ones, are lines of one report, headings among them. */
  readonly lines?: number;
}

/** Texts that stand in a form, a paragraph each: they speak of what the form is about, and have no headings, but for lines of a report. */
export function readTexts(
  texts: readonly string[],
  { year, project, names, lines = 0 }: TextsOf,
): Report {
  const first = texts.length - lines;
  const paragraphs = texts.map((text, at) =>
    at < first ? { text, note: true as const } : { text },
  );
  const identity: Identity = {
    names: [],
    dates: [],
    ...(year === undefined ? {} : { year }),
    ...(project === undefined ? {} : { project }),
  };
  return reportOf('text', paragraphs, [], { identity, names });
}

/** A report given as a Word file. Throws a `ReportError`. */
export function readReportDocx(bytes: Uint8Array): Report {
  const parts = openDocument(bytes);
  const bodies = (['document', 'footnotes', 'endnotes'] as const).flatMap((root) => {
    const part = parts[root];
    return part ? [readBody(part, root)] : [];
  });
  // A paragraph without words says nothing; the tables between the others keep their places.
  const paragraphs: Paragraph[] = [];
  const tables: ReportTable[] = [];
  for (const body of bodies) {
    const place: number[] = [];
    for (const paragraph of body.paragraphs) {
      place.push(paragraphs.length);
      if (paragraph.text.trim() !== '') paragraphs.push(paragraph);
    }
    for (const table of body.tables) {
      tables.push({ ...table, after: place[table.after] ?? paragraphs.length });
    }
  }
  return reportOf('docx', paragraphs, tables);
}

/** A report without some of its tables (counted from 0), which are read as forms of their own. */
export function withoutTables(
  { source, paragraphs, tables }: Report,
  indexes: ReadonlySet<number>,
): Report {
  const others = tables.filter((_, index) => !indexes.has(index));
  return reportOf(source, paragraphs, others);
}

/** A report from the bytes of a file, told by what they are and not by its name. Throws a `ReportError`. */
export function readReportFile(bytes: Uint8Array): Report {
  if (bytes.length === 0) throw new ReportError('empty');
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isPackage || isCompound) return readReportDocx(bytes);
  const text = decodeText(bytes);
  const kind = MARKUP.exec(text)?.[0].trim();
  if (kind !== undefined) throw new ReportError('not-report', kind);
  return readReportText(text);
}

/** Files of other kinds that are made of letters too, whatever their names say: what stands in them is not what a reader sees. */
const MARKUP = /^\ufeff?\s*(?:\{\\rtf|%PDF-|<!doctype html|<html|<\?xml|MIME-Version:)/i;

/** Text in UTF-8, UTF-16 with its mark, or the GB 18030 that older Chinese editors write. */
function decodeText(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (!marked && bytes.includes(0)) throw new ReportError('not-report', 'not a text');
  for (const label of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may fit.
    }
  }
  throw new ReportError('not-report', 'unknown encoding');
}

/** One of several reports in one file, and whose it is. */
interface ReportPart {
  readonly whose: string;
  readonly report: Report;
}

/** The reports of several units that stand one after another in one file, each as if it stood alone; none where it is all one report. */
export function reportsIn(
  { source, paragraphs, tables }: Report,
  whoseOf: WhoseOf,
): readonly ReportPart[] {
  return partsIn(paragraphs, whoseOf).map(({ whose, spans }) => {
    const isOwn = (at: number) => spans.some(([start, end]) => at >= start && at < end);
    // Findings name paragraphs by their places in the whole.
    const own = paragraphs.map((one, at) => (isOwn(at) ? one : { ...one, text: '' }));
    const ownTables = tables.filter(({ after }) => isOwn(after - 1));
    return { whose, report: reportOf(source, own, ownTables) };
  });
}

/** What a report, or a part of it, is about, as the forms beside it tell. */
interface About {
  /** The sentences and tables that are, by their headings; the others are left out. */
  readonly isAbout: (one: Pick<Sentence, 'headings'>) => boolean;
  /** Only these, which may be parts of sentences; no table is then. */
  readonly sentences?: readonly Sentence[] | undefined;
  /** For a report that does not say it surely. */
  readonly year?: number | undefined;
  /** The project that they are about. */
  readonly project?: string | undefined;
  /** Headings that are one of these speak of it alone. */
  readonly parts: readonly string[];
}

/** A report read again as one about less than its whole, or with what its forms tell of it. */
export function readAs(
  report: Report,
  { isAbout, sentences: given, year, project, parts }: About,
): Report {
  const { paragraphs, title, names, dates } = report;
  const isYearOpen = report.year === undefined || report.isYearGuessed === true;
  const isYearTold = year !== undefined && isYearOpen;
  const identity: Identity = {
    ...(title ? { title } : {}),
    ...yearIn(isYearTold ? { year } : report),
    ...projectIn(project === undefined ? report : { project }),
    names,
    dates,
  };
  const sentences = once(() => given ?? report.sentences.filter(isAbout));
  const { source, tables } = report;
  const own = given
    ? []
    : tables.filter(({ after }) => isAbout({ headings: headingsAbove(paragraphs, after) }));
  return speaking({ source, paragraphs, tables }, own, sentences, identity, {
    ...signed(identity),
    parts,
  });
}

function yearIn({ year, isYearGuessed }: Pick<Identity, 'year' | 'isYearGuessed'>) {
  return { ...(year !== undefined && { year }), ...(isYearGuessed && { isYearGuessed }) };
}

function projectIn({ project }: Pick<Identity, 'project'>) {
  return project === undefined ? {} : { project };
}

function reportOf(
  source: Report['source'],
  paragraphs: readonly Paragraph[],
  tables: readonly ReportTable[],
  whose = signedBy(paragraphs),
): Report {
  const captioned = tables.map((table, index) => ({
    number: index + 1,
    ...withCaption(table, paragraphs),
  }));
  const text = { source, paragraphs, tables: captioned };
  const sentences = once(() => sentencesOf([...paragraphs, ...proseOf(text)]));
  return speaking(text, captioned, sentences, whose.identity, { names: whose.names });
}

function speaking(
  text: Pick<Report, 'source' | 'paragraphs' | 'tables'>,
  tables: readonly ReportTable[],
  sentences: () => readonly Sentence[],
  identity: Identity,
  whose: Pick<Context, 'names' | 'parts'>,
): Report {
  const said = new Said({ ...text, tables }, sentences, { ...identity, ...whose });
  return Object.assign(said, text, identity);
}

/**
 * What the sentences and the tables of a report, those that are about it, say. It is worked out when first asked for: a report may
 * be opened for its tables alone.
 */
class Said {
  readonly #text: Pick<Report, 'source' | 'paragraphs' | 'tables'>;
  readonly #context: Omit<Identity, 'names'> & Pick<Context, 'names' | 'parts'>;
  readonly #sentences: () => readonly Sentence[];
  #facts?: Report['facts'];
  #statements?: Report['statements'];
  #grades?: Report['grades'];
  #tableFigures?: Report['tableFigures'];

  constructor(
    text: Pick<Report, 'source' | 'paragraphs' | 'tables'>,
    sentences: () => readonly Sentence[],
    context: Omit<Identity, 'names'> & Pick<Context, 'names' | 'parts'>,
  ) {
    this.#text = text;
    this.#sentences = sentences;
    this.#context = context;
  }

  get sentences() {
    return this.#sentences();
  }
  get facts() {
    return (this.#facts ??= factsOf(this.sentences, this.#context));
  }
  get statements() {
    return (this.#statements ??= statementsOf(this.sentences, this.facts, this.#context.year));
  }
  get grades() {
    return (this.#grades ??= gradesOf(this.sentences, this.#context));
  }
  get tableFigures() {
    return (this.#tableFigures ??= tableFiguresOf(this.#text, this.#context));
  }
}

function signedBy(paragraphs: readonly Paragraph[]): {
  readonly identity: Identity;
  readonly names: readonly string[];
} {
  const identity = identityOf(paragraphs);
  return { identity, ...signed(identity) };
}

function signed({ names }: Identity): { readonly names: readonly string[] } {
  return { names: names.map(({ mention }) => mention.text.replace(/\s/g, '')) };
}

function once<T extends object>(work: () => T): () => T {
  let result: T | undefined;
  return () => (result ??= work());
}

/** The line right above a table that names it. */
function withCaption(table: ReportTable, paragraphs: readonly Paragraph[]): ReportTable {
  for (const { text } of paragraphs.slice(Math.max(0, table.after - 3), table.after).reverse()) {
    const line = text.trim();
    if (line.length <= 60 && /(?:表|情况|自评|目标)\s*(?:[（(].*[)）])?$/.test(line)) {
      return { ...table, caption: line };
    }
  }
  return table;
}
