import { isUnfilled, scoredByCriteria, type UnitAssessment } from '../assessment';
import { tally, type Acknowledged } from '../findings';
import { capitalized, outputWords, vocabulary, type Language } from '../messages';
import { LIST } from '../rules';
import { isExplained } from './shown';

/** The execution score that stands in the sum for one that is missing or not allowed. */
function replacedExecution({ sections }: UnitAssessment): string | undefined {
  const execution = sections.find(({ name }) => name === 'execution');
  if (!execution) return undefined;
  const { reported, low, high } = execution;
  const stands =
    reported !== null && Number(reported) >= Number(low) && Number(reported) <= Number(high);
  return stands || low !== high ? undefined : low;
}

/** Rows that scored above their band for a reason that was given: why a total is above what the rules allow, and yet nothing is asked. */
function keptAbove({ score, matters }: UnitAssessment): readonly string[] {
  if (!score?.reported || Number(score.reported) <= Number(score.high)) return [];
  return matters.flatMap((finding) => {
    const { indicator } = finding.data;
    const isKept = finding.rule === 'score/indicator' && isExplained(finding);
    return isKept && indicator !== undefined ? [`“${indicator}”`] : [];
  });
}

/** The total as findings name it that could not use it for that. */
const UNCACHED_TOTAL = '@total（@uncached）';

/** Whether the total is there, as a formula that the file holds no result of. */
function lacksResult({ matters }: UnitAssessment): boolean {
  return matters.some(
    ({ rule, data }) =>
      rule === 'score/total' && Object.values(data).some((one) => one.includes(UNCACHED_TOTAL)),
  );
}

/** The verdict of a unit in a few sentences, most important first. */
export function verdict(unit: UnitAssessment, language: Language): readonly string[] {
  const { verdict: words, marks } = outputWords(language);
  const { score } = unit;
  const weight = !score || Number(score.weight) === 100 ? [] : [words.weight(score.weight)];
  if (isUnfilled(unit)) return [words.unfilled, ...weight.map(capitalized)];
  if (!score) return [words.noScore];
  const { outOf100 } = unit;
  const converted = outOf100 ? words.converted(outOf100.low, outOf100.high) : '';
  const head = [
    score.reported === null
      ? lacksResult(unit)
        ? words.notWorkedOut
        : words.notReported
      : words.reported(score.reported),
    words.allowed(score.low, score.high),
    ...(score.grade ? [words.grade(score.grade.low, score.grade.high) + converted] : []),
  ];
  const sums = [
    ...(score.recomputed !== null && score.recomputed !== score.reported
      ? [words.recomputed(score.recomputed, replacedExecution(unit))]
      : []),
    ...weight,
  ];
  const byCriteria = scoredByCriteria(unit);
  const kept = keptAbove(unit);
  const deciding = unit.indicators.filter(({ decides }) => decides).map(({ name }) => `“${name}”`);
  return [
    head.join(marks.comma),
    ...(sums.length > 0 ? [capitalized(sums.join(marks.semicolon))] : []),
    ...(kept.length > 0 ? [words.keptAbove(kept.join(marks.list))] : []),
    ...(byCriteria > 0 ? [words.byCriteria(String(byCriteria))] : []),
    ...(deciding.length > 0 ? [words.decides(deciding.join(marks.list))] : []),
  ];
}

/** The second score card, a line for each criterion: `在职人员控制率：5.00 / 5　17 ÷ 18 = 94.44%`. */
export function criteriaLines({ criteria = [] }: UnitAssessment, language: Language): string[] {
  const { colon } = outputWords(language).marks;
  return criteria.map(({ name, weight, low, high, how }) => {
    const points = low === high ? low : `${low}–${high}`;
    return `${name}${colon}${points} / ${weight}${how && `　${how}`}`;
  });
}

/** How many figures of the report no rule has compared, and which; empty where there is no report, or nothing left. */
export function uncompared({
  matters,
}: UnitAssessment): { readonly count: string; readonly figures: readonly string[] } | undefined {
  const found = matters.find(({ rule, key }) => rule === 'report/uncompared' && key === 'listed');
  if (!found) return undefined;
  const { count = '0', figures = '' } = found.data;
  return { count, figures: figures.split(LIST) };
}

/** What of a report was compared with the unit's forms, and what was not: a line each; none where there is no report. */
export function comparedLines({ matters }: UnitAssessment, language: Language): string[] {
  const words = outputWords(language);
  return matters.flatMap(({ rule, key, data }) => {
    if (rule !== 'report/uncompared') return [];
    const { count = '0', compared = '0' } = data;
    switch (key) {
      case 'listed':
        return words.uncompared(count, compared);
      case 'all':
        return words.allCompared(compared);
      case 'left':
        return words.reportLeft(count);
      default:
        return [];
    }
  });
}

/** `不通过 5　需说明 17（另已核实 1）　…`; `pass` last, `not-applicable` left out. */
export function counts(
  unit: UnitAssessment,
  language: Language,
  acknowledged: Acknowledged = {},
): string {
  const { outcomes } = vocabulary(language);
  const { open, verified } = tally(unit.checks, unit.matters, acknowledged);
  const also = (count: number) =>
    count === 0 ? '' : outputWords(language).alsoVerified(String(count));
  return (['fail', 'explain', 'undetermined', 'note', 'pass'] as const)
    .map((outcome) => `${outcomes[outcome]} ${open[outcome]}${also(verified[outcome])}`)
    .join('　');
}
