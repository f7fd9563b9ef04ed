/** Sentences of a text for the whole form that speak of one row, by the name it has. */
import type { Facts, IndicatorFact } from './facts';
import type { Statement } from './statement';

/** Shorter names stand in too many sentences that speak of something else. */
const SHORTEST_NAME = 4;
const NUMBERED = /^[\s（(]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．是][，,\s]*/;
const LEAD = /^(?:其中|全年|本年度?|当年|20\d\d年度?|我[局单位部门]+)[，,]?/;

/** Each sentence that begins with the name of a row, as a statement on that row; a report speaks of more than the form has. */
export function rowStatements(statement: Statement, facts: Facts): readonly Statement[] {
  if (statement.row !== undefined || 'quote' in statement.place) return [];
  return statement.text.split(/[。；;！!\n\r]+/).flatMap((sentence) => {
    const text = sentence.trim().replace(NUMBERED, '').replace(LEAD, '');
    const row = rowAtStart(text, facts.indicators());
    return row ? [{ ...statement, text, row: row.index }] : [];
  });
}

/** The one row with the longest name that the text begins with. */
function rowAtStart(text: string, rows: readonly IndicatorFact[]): IndicatorFact | undefined {
  const named = rows.filter(
    ({ row }) => row.name.length >= SHORTEST_NAME && text.startsWith(row.name),
  );
  const longest = Math.max(...named.map(({ row }) => row.name.length));
  const [only, another] = named.filter(({ row }) => row.name.length === longest);
  return another ? undefined : only;
}
