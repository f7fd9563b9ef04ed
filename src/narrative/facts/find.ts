import { spellsFigures } from '../../amount';
import type { Fact, Sentence } from '../model';
import type { Context } from './context';
import { SentenceReader } from './sentence-reader';
import type { Subject } from './subjects';
import { YearReader } from './years';

/** The facts of a report's sentences, in order. Every quantity becomes one; what cannot be tied stays `uncompared`. */
export function factsOf(sentences: readonly Sentence[], context: Context): readonly Fact[] {
  const reportYear = context.year;
  const facts: Fact[] = [];
  let years = new YearReader(reportYear);
  let before: Subject | undefined;
  sentences.forEach((sentence, index) => {
    if (sentences[index - 1]?.paragraph !== sentence.paragraph) {
      years = new YearReader(reportYear);
      before = undefined;
    }
    if (/[\d０-９]/.test(sentence.text) || spellsFigures(sentence.text)) {
      const reader = new SentenceReader(sentence, index, years, context, before);
      const own = reader.read();
      facts.push(...own);
      years.endSentence(
        own.map(({ year }) => year),
        sentence.text,
      );
      before = reader.subjects.only;
    } else {
      years.words(sentence.text);
      years.endSentence([], sentence.text);
    }
  });
  return facts;
}
