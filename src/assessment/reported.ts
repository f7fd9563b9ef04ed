import { isShortFor, nameKey, type FormsReading, type FormUnit } from '../forms';
import { isHeadingOf, readAs, reportsIn, type Report, type Sentence } from '../narrative';
import { namesOf } from './names';
import { basicOf, evaluationOf, standingList } from './unit-forms';

/** What of a narrative report is about which unit. */
export interface Reported {
  /** The report as it is about a unit, by the unit's index. */
  readonly byUnit: ReadonlyMap<number, Report>;
  /** The unit that says that nobody can tell whose the report is. */
  readonly untold?: number;
  /** Figures in what is about none of them, or about one that nobody can tell. */
  readonly left: number;
}

interface Named {
  readonly index: number;
  readonly unit: FormUnit;
  readonly name: string;
  readonly key: string;
  readonly year: number | undefined;
  readonly isProject: boolean;
  /** Its projects and funds. */
  readonly parts: readonly string[];
}

/** Shorter names stand in the names of too many others. */
const SHORTEST_NAME = 4;
/** Lines in which a report has said whose it is. */
const FIRST_LINES = 6;

/** Gives a report to the units that it is about: the department that it names, and the projects that it has chapters of. */
export function reportedOf(reading: FormsReading, report: Report): Reported {
  const units = unitsIn(reading);
  const parts = reportsIn(report, (name) => unitNamed(units, name)?.key ?? nameKey(name));
  if (parts.length === 0) return shared(units, report, ownerOf(units, report));
  const each = parts.map((part) =>
    shared(
      units,
      part.report,
      units.find(({ isProject, key }) => !isProject && key === part.whose),
    ),
  );
  const byUnit = new Map([...each].reverse().flatMap((one) => [...one.byUnit]));
  const left = each.reduce((sum, one) => sum + one.left, 0);
  return { byUnit, left, ...untoldOf(units, byUnit) };
}

/** The one department that a report names in full or in short. */
function unitNamed(units: readonly Named[], name: string): Named | undefined {
  const departments = units.filter(({ isProject, key }) => !isProject && key !== '');
  const called = nameKey(name).replace(OWN_OFFICE, '');
  const alike: ((key: string) => boolean)[] = [
    (key) => key === called,
    (key) => key.endsWith(called) || called.endsWith(key) || isShortFor(key, called),
  ];
  for (const isAlike of alike) {
    const [one, another] = departments.filter(({ key }) => isAlike(key.replace(OWN_OFFICE, '')));
    if (one) return another ? undefined : one;
  }
  return undefined;
}

const OWN_OFFICE = /(?:本级|机关)$/;
function untoldOf(
  units: readonly Named[],
  { size }: ReadonlyMap<number, Report>,
): Pick<Reported, 'untold'> {
  const untold = size === 0 ? (units.find(({ isProject }) => !isProject) ?? units[0]) : undefined;
  return untold ? { untold: untold.index } : {};
}

/** A report, the one unit's or nobody's as a whole, and its chapters that are about others. */
function shared(units: readonly Named[], report: Report, whole: Named | undefined): Reported {
  const chapters = units.filter(
    (one) =>
      one !== whole &&
      (report.sentences.some(({ headings }) => isIn(one, headings)) ||
        report.tableFigures.some((figure) => isIn(one, figure.chapters))),
  );
  const others = chapters.filter((one) => !isNamedLike(one, chapters));
  const isOthers = ({ headings }: Pick<Sentence, 'headings'>) =>
    others.some((one) => isIn(one, headings));
  const byUnit = new Map<number, Report>();
  if (whole)
    byUnit.set(
      whole.index,
      viewOf(whole, report, (one) => !isOthers(one)),
    );
  for (const one of others) {
    byUnit.set(
      one.index,
      viewOf(one, report, ({ headings }) => isIn(one, headings)),
    );
  }
  const named = whole ? [] : namedInSentences(units, report, isOthers);
  for (const { unit, sentences } of named) {
    if (byUnit.has(unit.index)) continue;
    byUnit.set(
      unit.index,
      viewOf(unit, report, () => false, sentences),
    );
  }
  const isNamed = ({ paragraph, start, end }: Sentence) =>
    named.some(({ sentences }) =>
      sentences.some((one) => one.paragraph === paragraph && one.start >= start && one.end <= end),
    );
  const left = whole
    ? 0
    : report.facts.filter(({ sentence }) => {
        const said = report.sentences[sentence];
        return said !== undefined && !isOthers(said) && !isNamed(said);
      }).length +
      report.tableFigures.filter(({ chapters: headings }) => !isOthers({ headings })).length;
  return { byUnit, left, ...untoldOf(units, byUnit) };
}

/** A shorter name may stand for something else in a sentence. */
const LONG_NAME = 6;

/**
 * A report on all the projects of an office may have no chapters, and name each project in full where it tells of it: those
 * sentences, or the parts of them between semicolons, that name one project and no other.
 */
function namedInSentences(
  units: readonly Named[],
  report: Report,
  isOthers: (one: Sentence) => boolean,
): readonly { readonly unit: Named; readonly sentences: readonly Sentence[] }[] {
  const projects = units.filter(({ isProject, key }) => isProject && key.length >= LONG_NAME);
  if (projects.length < 2) return [];
  const found = new Map<Named, Sentence[]>();
  for (const part of report.sentences.flatMap((one) => (isOthers(one) ? [] : partsOf(one)))) {
    const text = nameKey(part.text);
    const own = projects.filter(({ key }) => text.includes(key));
    const [unit, another] = own.filter((one) => !isNamedLike(one, own));
    if (!unit || another || projects.filter(({ key }) => key === unit.key).length > 1) continue;
    const sentences = found.get(unit);
    if (sentences) sentences.push(part);
    else found.set(unit, [part]);
  }
  return [...found].map(([unit, sentences]) => ({ unit, sentences }));
}

/** A sentence in its parts between semicolons. */
function partsOf(sentence: Sentence): readonly Sentence[] {
  if (!/[；;]/.test(sentence.text)) return [sentence];
  return [...sentence.text.matchAll(/[^；;]+[；;]?/g)].map(({ 0: text, index }) => ({
    ...sentence,
    text,
    start: sentence.start + index,
    end: sentence.start + index + text.length,
  }));
}

/** Whose a report may be: a list beside forms has none. */
function unitsIn(reading: FormsReading): readonly Named[] {
  const units = reading.units.map((unit, index) => namedUnit(reading, unit, index));
  const withForms = units.filter(({ unit }) => !standingList(reading, unit));
  return withForms.length > 0 ? withForms : units;
}

function namedUnit(reading: FormsReading, unit: FormUnit, index: number): Named {
  const [basic, evaluation] = [basicOf(reading, unit), evaluationOf(reading, unit)];
  const { name } = namesOf(basic, evaluation);
  const isProject = evaluation?.kind === 'project-self-evaluation';
  const year = evaluation?.year ?? basic?.year;
  const own = reading.units.flatMap((other) =>
    other.department === index ? namesOf(undefined, evaluationOf(reading, other)).name : [],
  );
  const funds = (basic?.funds ?? []).map((row) => row.name);
  return { index, unit, name, key: nameKey(name), year, isProject, parts: [...own, ...funds] };
}

function viewOf(
  of: Named,
  report: Report,
  isAbout: (one: Pick<Sentence, 'headings'>) => boolean,
  sentences?: readonly Sentence[],
): Report {
  const isChapter = of.isProject && report.project !== of.name && !isTitled(of, report);
  return readAs(report, {
    isAbout,
    sentences,
    year: of.year,
    parts: of.parts.filter((part) => part.length >= SHORTEST_NAME),
    ...(isChapter && { project: of.name }),
  });
}

/** The unit that the report as a whole is about. */
function ownerOf(units: readonly Named[], report: Report): Named | undefined {
  const [only, another] = units;
  if (!another) return only;
  if (report.project !== undefined && report.project !== '') {
    const titled = units.filter((one) => one.isProject && isTitled(one, report));
    return titled.length === 1 ? titled[0] : undefined;
  }
  const departments = units.filter(({ isProject }) => !isProject);
  if (departments.length === 1) return departments[0];
  return theOneNamed(departments, report);
}

function isTitled({ key }: Named, { project = '' }: Report): boolean {
  const titled = nameKey(project);
  return titled.length >= SHORTEST_NAME && (key.includes(titled) || titled.includes(key));
}

/** The department that the title, or one of the first lines, has by its whole name, or the report signs with. */
function theOneNamed(units: readonly Named[], report: Report): Named | undefined {
  const lines = report.paragraphs.slice(0, FIRST_LINES).map(({ text }) => nameKey(text));
  const own = [nameKey(report.title?.text ?? ''), ...lines].join('\n');
  const inText = units.filter(({ key }) => key.length >= SHORTEST_NAME && own.includes(key));
  // 云岭县交通运输局 within 云岭县交通运输局公路管理所 is not the one.
  const whole = inText.filter((one) => !isNamedLike(one, inText));
  if (whole.length > 0) return whole.length === 1 ? whole[0] : undefined;
  const signed = report.names.map(({ mention }) => nameKey(mention.text));
  const alike = units.filter(({ key }) =>
    signed.some((name) => key.endsWith(name) || (key !== '' && name.endsWith(key))),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** Whether another one's longer name has this one's in it. */
function isNamedLike({ key }: Named, units: readonly Named[]): boolean {
  return units.some((other) => other.key !== key && other.key.includes(key));
}

function isIn({ name, key }: Named, headings: readonly string[]): boolean {
  return key.length >= SHORTEST_NAME && headings.some((heading) => isHeadingOf(name, heading));
}
