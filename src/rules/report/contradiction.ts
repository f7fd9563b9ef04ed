import { isPassage } from '../../findings';
import type { Report, Sentence } from '../../narrative';
import { contradictionsOf, type Contradiction, type Statement } from '../claims';
import { NOT_APPLICABLE, rule } from '../rule';
import { passage, wordsOf } from './passage';
import { LIST } from '../field-names';

/** 报告的文字表述与表内数据、原因不矛盾 */
export default rule({
  id: 'report/contradiction',
  outcome: 'explain',
  basis: ['form:report'],
  messages: ['contradicted'],
  examples: {
    right: [
      {
        报告: '年度重点工作全部按时完成。',
        二级指标: '时效指标',
        三级指标: '完成及时性',
        年度指标值: '12月',
        实际完成值: '11月',
        分值: '10',
      },
    ],
    wrong: [
      {
        报告: '年度重点工作全部按时完成。',
        年度: '2023',
        二级指标: '时效指标',
        三级指标: '完成及时性',
        年度指标值: '2023年12月',
        实际完成值: '2024年3月',
        分值: '10',
      },
      {
        报告: '资金使用无截留、挤占、挪用等情况。',
        三级指标: '资金使用合规性',
        年度指标值: '100%',
        实际完成值: '95%',
        原因: '存在挤占项目资金的情况，已整改。',
      },
    ],
  },
  check(subject) {
    const { report } = subject;
    if (!report || (!subject.evaluation && !subject.basic)) return NOT_APPLICABLE;
    const sentences = new Map<Statement, Sentence>();
    for (const sentence of report.sentences) {
      sentences.set({ text: sentence.text, place: passage(sentence, sentence.text) }, sentence);
    }
    return contradictionsOf([...sentences.keys()], subject).flatMap((found) => {
      const sentence = sentences.get(found.statement);
      if (!sentence || isJudgedByFigure(found, sentence, report)) return [];
      const { claim, quote, cells, terms } = found;
      const words = wordsOf(sentence, quote);
      const against = terms
        .map(({ label, value }) => `${label} ${value ?? ''}`.replace(/[。；，\s]+$/, ''))
        .join(LIST);
      return [
        {
          outcome: 'explain' as const,
          key: 'contradicted' as const,
          cells: [passage(sentence, words), ...cells.filter((place) => !isPassage(place))],
          terms,
          data: { quote: words, figures: against },
          asks: { fields: [], about: [words] },
          path: `report.claims.${claim}`,
          values: [words, ...terms.map(({ value }) => value ?? '')],
        },
      ];
    });
  },
});

/** A rate of execution in the text is compared as a figure; the same mistake is not told twice. */
function isJudgedByFigure(
  { claim, quote }: Contradiction,
  sentence: Sentence,
  report: Report,
): boolean {
  return (
    claim.startsWith('execution') &&
    /[%％]/.test(quote) &&
    report.facts.some(
      (fact) =>
        fact.kind === 'value' &&
        fact.measure === 'executionRate' &&
        fact.binding === 'direct' &&
        report.sentences[fact.sentence] === sentence,
    )
  );
}
