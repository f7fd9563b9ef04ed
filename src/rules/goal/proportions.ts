/** So much of one thing to so much of another, in a text and in the row of that name: 医护比达到1:1.25 beside 1:1.52. */
import { decimal, gather, type Decimal } from '../../amount';
import type { Field, Indicator, Label } from '../../forms';
import type { Row } from '../rows';
import { bareName, type Counted } from './nouns';
import type { Stated } from './paired';
import { isOfAll } from './sure';

interface Text {
  readonly column: 'target' | 'actual';
  readonly fields: (indicator: Indicator) => readonly (Field | undefined)[];
  readonly said: Label;
}

const PROPORTION = '(\\d{1,6}(?:\\.\\d{1,6})?)\\s*[:：∶]\\s*(\\d{1,6}(?:\\.\\d{1,6})?)';
const ALONE = new RegExp(
  `^\\s*(?:[≥≤><=]+|不[低高]于|达到?|为)?\\s*${PROPORTION}\\s*(?:以[上下])?$`,
);
const SHORTEST = 3;

/** Figures of such rows that the texts give otherwise, each once. */
export function otherProportions<Own extends Text>(
  texts: readonly Own[],
  rows: readonly Row[],
): readonly { readonly stated: Stated<Own>; readonly row: Row }[] {
  const measured = rows.filter(({ indicator: { actual, target } }) =>
    [actual, target].some((field) => field && ALONE.test(field.text)),
  );
  return gather(measured, (row) => {
    const name = bareName(row.indicator.name);
    if (name.length < SHORTEST) return [];
    return gather(texts, (text) => {
      const told = toldIn(text.said.text, name);
      const own = ALONE.exec(text.fields(row.indicator)[0]?.text.normalize('NFKC') ?? '');
      if (!told || !own || areSame(told.figures, [own[1], own[2]])) return [];
      if (!isOfAll(text.said.text, told.quote, name, text.column)) return [];
      const counted = { nouns: [], quote: told.quote, figure: NO_FIGURE } satisfies Counted;
      return [{ stated: { text, counted }, row }];
    });
  });
}

const NO_FIGURE = { kind: 'quantity', text: '', value: decimal('0'), places: 0 } as const;

type Pair = readonly [string | undefined, string | undefined];

/** The one proportion that stands behind a name. */
function toldIn(
  text: string,
  name: string,
): { readonly quote: string; readonly figures: Pair } | undefined {
  const plain = text.normalize('NFKC');
  const at = plain.indexOf(name);
  if (at < 0 || plain.includes(name, at + name.length)) return undefined;
  const found = BEHIND.exec(plain.slice(at + name.length));
  return found ? { quote: `${name}${found[0]}`, figures: [found[1], found[2]] } : undefined;
}

const BEHIND = new RegExp(`^(?:为|达到?|提高到|提升至|[:：])?\\s*${PROPORTION}`);

function areSame([a, b]: Pair, [c, d]: Pair): boolean {
  const [first, second, third, fourth] = [a, b, c, d].map((one): Decimal => decimal(one ?? '0'));
  if (!first || !second || !third || !fourth) return true;
  return first.times(fourth).equals(second.times(third));
}
