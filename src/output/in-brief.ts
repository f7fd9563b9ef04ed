import { isPassage, type Finding, type Place } from '../findings';
import { outputWords, sentence, title, type Language } from '../messages';
import { placeForPeople } from './present';
import { isExplained } from './shown';

/** Findings of one rule that ask for nothing, and say the same. */
interface Group {
  readonly rule: Finding['rule'];
  readonly says: string;
  count: number;
  readonly places: Map<string, Place>;
}

/** Whether a finding is told in a line with the others of its rule: it holds, or there is nothing that it could be held against. */
export function isBrief(finding: Finding): boolean {
  const { outcome } = finding;
  return outcome === 'not-applicable' || (outcome === 'pass' && !isExplained(finding));
}

/** Whether a check holds only once a figure is corrected that another finding tells of. */
function isConditional({ key }: Finding): boolean {
  return key === 'mended' || key === 'resting';
}

/**
 * A line for each rule: `三公经费合计（3 处）  基础数据表!B5 等另 2 格`. Why a rule does not apply is said; what holds is said by
 * the rule's title, unless it holds only with a figure that is still to be corrected.
 */
export function inBrief(findings: readonly Finding[], language: Language): string[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { rule, outcome } = finding;
    const says = outcome === 'pass' && !isConditional(finding) ? '' : sentence(finding, language);
    const key = `${rule}\n${says}`;
    const group = groups.get(key) ?? { rule, says, count: 0, places: new Map<string, Place>() };
    groups.set(key, group);
    group.count++;
    const [place] = finding.cells;
    if (place) group.places.set(placeForPeople(place, language), place);
  }
  return [...groups.values()].map((group) => lineOf(group, language));
}

function lineOf({ rule, says, count, places }: Group, language: Language): string {
  const words = outputWords(language);
  const [first = ''] = places.keys();
  const more = places.size - 1;
  const cells = [...places.values()].every((place) => !isPassage(place));
  return [
    title(rule, language) + (count > 1 ? words.times(String(count)) : ''),
    more > 0 && cells ? `${first} ${words.morePlaces(String(more))}` : first,
    says,
  ]
    .filter(Boolean)
    .join('  ');
}
