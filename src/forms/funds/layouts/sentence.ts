import type { Classified } from '../../labels/dictionary';
import { insideField, labelOf } from '../../field';
import type { Spot } from '../../grid';
import type { FundsPart } from '../../model';
import { hasOneOf, type Region } from '../../region';
import { columnsNamed, isMoney, type Pair } from '../headings/columns';
import { SOURCE_PARTS } from '../rows/part-roles';

/** An amount that a text names, and where in the text it stands. */
interface Clause {
  readonly label: Classified;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 200;
/** A comma before three digits stands inside an amount. */
const CLAUSE = /(?:[^，、,；;。\n（）()]|,(?=\d{3}(?!\d)))+/g;
const NAMED_AMOUNT =
  /^(?<before>\s*(?:其\s*中\s*[:：、]?\s*)?(?:20\d\d年度?)?(?<name>\p{sc=Han}{2,12}?)\s*(?:为|是|共计|合计|共|计|达到|达)?[:：]?\s*)(?<amount>[-−]?[\d０-９][\d０-９,.．]*\s*(?:[%％]|亿元|万元|元|分)?)\s*$/u;

/** `全年预算28万元，实际支出27.44万元，执行率98%`: each amount with its name; none where the text says anything else as well. */
function clausesOf({ words }: Region, { text, cell }: Spot): readonly Clause[] {
  if (typeof cell?.value !== 'string' || text.length > LONGEST || !/\d/.test(text)) return [];
  const clauses: Clause[] = [];
  for (const { 0: clause, index } of text.matchAll(CLAUSE)) {
    if (clause.trim() === '') continue;
    const { before = '', name = '', amount = '' } = NAMED_AMOUNT.exec(clause)?.groups ?? {};
    const label = words.classify(name);
    if (!label) return [];
    const start = index + before.length;
    clauses.push({ label, start, end: start + amount.length });
  }
  return clauses;
}

/** The funds of a form that has them in one sentence, or in one for each amount: what was budgeted and spent, rate and points. */
export function pairsInSentence(region: Region, from: number, to: number): readonly Pair[] {
  const all: Pair[] = [];
  for (let row = from; row <= to; row++) {
    for (const spot of region.filled(row)) {
      const clauses = clausesOf(region, spot);
      const pairs = clauses.flatMap(({ label, start, end }): Pair[] => {
        const roles = columnsNamed(region, label);
        if (roles.length === 0) return [];
        const amount: Pair['amount'] = (hints) => insideField(region.grid, spot, start, end, hints);
        return [{ spot: { ...spot, label }, roles, amount }];
      });
      if (moneyIn(pairs) > 1 && pairs.length === clauses.length) return pairs;
      // Beside its amount a sentence may say where the money came from.
      const sources = clauses.filter(({ label }) => hasOneOf({ label }, SOURCE_PARTS));
      const isWhole = pairs.length > 0 && pairs.length + sources.length === clauses.length;
      if (isWhole) all.push(...pairs);
    }
  }
  return moneyIn(all) > 1 ? all : [];
}

function moneyIn(pairs: readonly Pair[]): number {
  return pairs.filter(({ roles }) => isMoney(roles)).length;
}

/** `其中：中央资金 1650，省级资金 312.5` in one cell beneath the amounts: where the money came from. */
export function sourcesInText(
  region: Region,
  row: number,
  unit: string | undefined,
): readonly FundsPart[] {
  for (const spot of region.filled(row)) {
    const clauses = clausesOf(region, spot);
    const parts = clauses.flatMap(({ label, start, end }): FundsPart[] => {
      if (!hasOneOf({ label }, SOURCE_PARTS)) return [];
      const amount = insideField(region.grid, spot, start, end, { unit, figure: true });
      return [{ label: labelOf(region.grid, spot), name: label.name, amount }];
    });
    if (parts.length > 1 && parts.length === clauses.length) return parts;
  }
  return [];
}
