import type { Report, Sentence } from '../../narrative';
import type { Verdict } from '../rule';
import { passage } from './passage';

/** What a report says of its own unit, however many others it names: 编制数86人, 2023年度部门整体支出绩效自评得分100分. */
const OF_OWN: readonly RegExp[] = [
  /(?:核定|现有|共有|有)?(?:行政|事业|人员)?编制(?:人?数)?(?:为|共)?\d/,
  /(?:20\d\d年度?)?(?:部门|单位)?(?:整体)?(?:预算)?(?:支出)?(?:绩效)?(?:自评|自我评价)(?:综合|总)?(?:得分|总分|分)/,
];
const ITSELF = /^(?:经(?:过)?(?:综合)?自[评查]|其中|[我本该全]|局机关|机关|单位|部门)/;
/** How a region begins the names of its offices. */
const REGION = 3;

/** Another office of the region in place of the report's own, which says of itself what it says of no unit otherwise. */
export function otherName(report: Report): Verdict<'other-name'>[] {
  const first = report.names.find(({ position }) => position === 'cover');
  if (!first) return [];
  const own = first.mention.text.replace(/\s/g, '');
  const found = OF_OWN.flatMap((kind) => {
    const said = report.sentences.flatMap((sentence) => subjectsOf(sentence, kind));
    const others = said.filter(({ name }) => isAnother(name, own));
    return others.length === said.length ? others.slice(0, 1) : [];
  });
  return found.map(({ sentence, name }) => ({
    outcome: 'note',
    key: 'other-name',
    cells: [passage(sentence, name), passage(first.mention, first.mention.text)],
    data: { report: own, body: name },
    path: 'report.other-name',
    values: [own, name],
  }));
}

/** Whom clauses of a sentence say it of; empty where nobody is named. */
function subjectsOf(
  sentence: Sentence,
  kind: RegExp,
): { readonly sentence: Sentence; readonly name: string }[] {
  if (!kind.test(sentence.text)) return [];
  return sentence.text.split(/[，,；;：:]/).flatMap((clause) => {
    const at = clause.search(kind);
    return at < 0 ? [] : [{ sentence, name: clause.slice(0, at).trim() }];
  });
}

/** 某县财政局 for 某县教育局; an office of another kind stands below the unit or above it. */
function isAnother(name: string, own: string): boolean {
  const isOffice = name.slice(0, REGION) === own.slice(0, REGION) && name.endsWith(own.slice(-1));
  if (!isOffice || name.endsWith('分局') || ITSELF.test(name)) return false;
  return !/[^\u4e00-\u9fff]/.test(name) && !name.includes(own) && !own.endsWith(name.slice(REGION));
}

/** No report is about it, and no plan reaches it: 2203年 for 2023年. */
const ODD_YEAR = /(?<![\d.])(?:2[1-9]|[3-9]\d)\d{2}\s*年(?!前|历史|间|一遇)/;

export function oddYear({ paragraphs, title }: Report): Verdict<'odd-year'>[] {
  for (const [paragraph, { text }] of paragraphs.entries()) {
    const year = ODD_YEAR.exec(text)?.[0];
    if (year === undefined) continue;
    return [
      {
        outcome: 'note',
        key: 'odd-year',
        cells: [passage({ paragraph }, title?.paragraph === paragraph ? title.text : year)],
        data: { quote: year },
        path: 'report.odd-year',
        values: [year],
      },
    ];
  }
  return [];
}
