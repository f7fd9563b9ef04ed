/** Of which year, and of which unit, a text says that the form's own figures are. */
import { gather } from '../../amount';
import { directionBefore, type Fact, type Sentence, type ValueFact } from '../../narrative';
import { unitNames, type TextsAsReport } from '../own-texts';
import { compareChange } from '../report/changes';
import { candidatesFor } from '../report/measures';
import { passage } from '../report/passage';
import { holds } from '../report/stated';
import type { Subject, Verdict } from '../rule';

/** Figures with fewer digits are the same in two years by chance. */
const ENOUGH_DIGITS = 4;

/** One note for each text: its figures are the form's, and it names another year or another unit. */
export function otherYearOrUnit({
  subject,
}: TextsAsReport): readonly Verdict<'year' | 'since' | 'unit'>[] {
  const { report } = subject;
  const seen = new Set<string>();
  return gather(report.sentences, (sentence, index) => {
    const all = report.facts.filter((fact) => fact.sentence === index);
    const facts = all.filter((fact): fact is ValueFact => fact.kind === 'value');
    const found = [
      ...yearIn(sentence, facts, subject),
      ...sinceIn(sentence, all, subject),
      ...unitIn(sentence, facts, subject),
    ];
    return found.filter(({ key }) => {
      const place = `${key} ${sentence.paragraph}`;
      return !seen.has(place) && seen.add(place);
    });
  });
}

function yearIn(
  sentence: Sentence,
  facts: readonly ValueFact[],
  subject: Subject,
): Verdict<'year'>[] {
  const year = subject.report?.year;
  if (year === undefined) return [];
  const other = facts.find(
    (fact) =>
      fact.year !== undefined &&
      fact.year !== year &&
      isNamedFirst(fact.year, sentence) &&
      !isForms(fact, subject) &&
      isForms({ ...fact, year }, subject),
  );
  if (!other) return [];
  const data = { said: String(other.year), year: String(year) };
  return [noteOf('year', sentence, other, data)];
}

/** 比2020年减少0.88万元, where that is by how much it is less than in 2023. */
function sinceIn(sentence: Sentence, facts: readonly Fact[], subject: Subject): Verdict<'since'>[] {
  const year = subject.report?.year;
  if (year === undefined) return [];
  return gather(facts, (fact, at): Verdict<'since'>[] => {
    const last = facts[at - 1];
    if (fact.kind !== 'uncompared' || last?.kind !== 'value' || last.year !== year) return [];
    const said = Number(SINCE.exec(fact.subject)?.[1]);
    const direction = directionBefore(fact.subject);
    if (!(said < year) || said === year - 1 || !direction || digitsOf(fact) < ENOUGH_OF_CHANGE)
      return [];
    const { measure, word, binding } = last;
    const { mention, quantity, quote, sentence: of } = fact;
    const stated = { kind: 'change', mention, quantity, quote, sentence: of, year } as const;
    const compared = compareChange(
      { ...stated, measure, word, binding, direction, against: 'lastYear' },
      subject,
    );
    if (compared?.column !== 'lastYear' || compared.isWrongWay || compared.state !== 'same')
      return [];
    const { label: what, before } = compared;
    const note = noteOf('since', sentence, fact, { what, year: String(year - 1) });
    return [{ ...note, cells: [...note.cells, before.field.cell] }];
  });
}

const SINCE = /^[，,（(]?\s*[较比与同]((?:19|20)\d\d)年/;
/** A change of fewer digits is as large against two years by chance. */
const ENOUGH_OF_CHANGE = 2;

/** The year with which the sentence begins, not one that it comes from. */
function isNamedFirst(year: number, { text }: Sentence): boolean {
  return new RegExp(`^[^，,。；;：:\\d由从较比]{0,24}${year}\\s*年`).test(text);
}

const UNIT =
  /^[\s（(\d一二三四五六七八九十)）、.．]*([\u4e00-\u9fff]{2,24}?(?:局|委员会|办公室|中心|学院|学校|医院|厅|支队|大队|人民政府|办事处|总工会|联合会|检察院|法院|馆))(?=20\d\d年|全年|本年|部门整体|整体支出|绩效自评|自评)/;

function unitIn(
  sentence: Sentence,
  facts: readonly ValueFact[],
  subject: Subject,
): Verdict<'unit'>[] {
  const said = UNIT.exec(sentence.text.replace(/\s/g, ''))?.[1];
  const names = unitNames(subject);
  if (said === undefined || names.length === 0) return [];
  if (names.some((name) => name.includes(said) || said.includes(name))) return [];
  const own = facts.find((fact) => isForms(fact, subject));
  return own ? [noteOf('unit', sentence, own, { said, unit: names[0] ?? '' })] : [];
}

function isForms(fact: ValueFact, subject: Subject): boolean {
  return (
    digitsOf(fact) >= ENOUGH_DIGITS &&
    candidatesFor(fact, subject).some(({ exact }) => holds(fact.quantity, exact) === 'same')
  );
}

function digitsOf({ quantity }: Fact): number {
  return quantity.value.toFixed().replace(/\D|^0+|0+$/g, '').length;
}

function noteOf<Key extends 'year' | 'since' | 'unit'>(
  key: Key,
  sentence: Sentence,
  { quote, mention }: Fact,
  data: Readonly<Record<string, string>>,
): Verdict<Key> {
  return {
    outcome: 'note',
    key,
    cells: [passage(sentence, quote)],
    data: { ...data, quote, figure: mention.text },
    path: `report.${key}`,
    values: [sentence.text],
  };
}
