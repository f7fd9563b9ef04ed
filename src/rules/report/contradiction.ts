import { inDigits } from '../../amount';
import { isPassage } from '../../findings';
import type { Fact, Sentence } from '../../narrative';
import { contradictionsOf, type Contradiction, type Statement } from '../claims';
import { LIST } from '../field-names';
import { NOT_APPLICABLE, rule, type Subject } from '../rule';
import { inForce } from './in-force/chain';
import { isOfNamedPlace } from './named-place';
import { fieldsNamed } from './named-rows';
import { isOfYear, passage, wordsOf } from './passage';

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
      // What is to be done next is promised, not claimed.
      if (sentence.headings.some((heading) => INTENDED.test(heading))) continue;
      sentences.set(
        { text: inDigits(sentence.text), place: passage(sentence, sentence.text) },
        sentence,
      );
    }
    return contradictionsOf([...sentences.keys()], subject).flatMap((found) => {
      const sentence = sentences.get(found.statement);
      if (!sentence || isJudgedByFigure(found, sentence, subject)) return [];
      if (isOfPlace(found, sentence, subject) || isTarget(found, sentence)) return [];
      // 27÷29×100%=93.10% claims nothing of a hundred.
      if (/[×xX*＊]\s*100\s*[%％]/.test(found.quote)) return [];
      if (listsWhichAll(sentence, found.quote)) return [];
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
          // The figures stand beside each other; they are no sum.
          terms: terms.map((term) => ({ ...term, sign: term.sign ?? ('，' as const) })),
          data: { quote: words, figures: against },
          asks: { texts: [], about: [words] },
          path: `report.claims.${claim}`,
          values: [words, ...terms.map(({ value }) => value ?? '')],
        },
      ];
    });
  },
});

const INTENDED =
  /下一步|今后|打算|展望|改进措施|(?:改进|有关|工作|相关)建议|(?:工作|年度)计划|目标设[定置]/;

/** 官渡镇签约1.3万人，患者满意度93%. */
function isOfPlace({ quote }: Contradiction, sentence: Sentence, subject: Subject): boolean {
  if (!/[%％]/.test(quote)) return false;
  const words = wordsOf(sentence, quote);
  const end = sentence.text.indexOf(words) + words.length;
  return isOfNamedPlace(sentence.text.slice(0, end), subject);
}

/** 年初设定目标：公众满意度达到90%: what was to be reached, until words say that it was. */
function isTarget({ quote }: Contradiction, sentence: Sentence): boolean {
  if (!/[%％]/.test(quote)) return false;
  const words = wordsOf(sentence, quote);
  const end = sentence.text.indexOf(words) + words.length;
  const aim = AIMS.exec(sentence.text.slice(0, end))?.[1];
  return aim !== undefined && !/完成|实际|已|实现情况/.test(aim);
}

const AIMS =
  /(?:(?:目标|指标)值|(?:年度|绩效|设定|总体|预期)(?:绩效|总体)?目标|预期(?:效果|效益|产出))(?:是|为|[：:])(?!.*(?:目标|预期))(.*)$/;

/** 三项年度目标均已实现：一是…: those that the sentence goes on to list are meant, and not every row of the form. */
function listsWhichAll(sentence: Sentence, quote: string): boolean {
  const words = wordsOf(sentence, quote);
  const behind = sentence.text.slice(sentence.text.indexOf(words) + words.length);
  return (
    /[二两三四五六七八九十\d]+[项个条]/.test(words) &&
    /^[^，。；;]{0,6}[：:]\s*(?:其?[一1]\s*[是、.．]|[（(][一1][)）]|①)/.test(behind)
  );
}

/** A percentage is compared as a figure where it is tied to one, and not at all where it is of another year. */
function isJudgedByFigure(
  { claim, quote }: Contradiction,
  sentence: Sentence,
  subject: Subject,
): boolean {
  const { report } = subject;
  if (!report || !/[%％]/.test(quote)) return false;
  return report.facts.some((fact) => {
    if (report.sentences[fact.sentence] !== sentence) return false;
    if (fact.quantity.unit?.dimension !== 'ratio' || !quote.includes(digits(fact))) return false;
    const force = inForce(fact, subject);
    if (force?.owner.kind === 'row' && force.role !== 'bare') return true;
    if (!isOfYear(fact.year, report)) return true;
    if (claim.startsWith('execution')) {
      return fact.kind === 'value'
        ? fact.measure === 'executionRate'
        : /执行|支付|支出/.test(quote);
    }
    return (
      fact.kind === 'uncompared' &&
      (claim.endsWith('-stated') || fieldsNamed(fact, subject).length > 0)
    );
  });
}

function digits({ quantity }: Fact): string {
  return /[\d.]+/.exec(quantity.text.normalize('NFKC'))?.[0] ?? quantity.text;
}
