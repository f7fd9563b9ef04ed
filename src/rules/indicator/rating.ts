import { gather } from '../../amount';
import { type Field, shownText } from '../../forms';
import { gradeOf } from '../../scoring';
import { restingOn } from '../doubts';
import { cellsOf, type Row, rowPath, rowsOf, rowValues } from '../rows';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';

/** 完成程度、评价等次等栏与完成值、得分相符 */
export default rule({
  id: 'indicator/rating',
  outcome: 'fail',
  basis: ['form:self-evaluation'],
  messages: ['not-met', 'met', 'other-grade', 'other-share'],
  examples: {
    right: [
      {
        年度指标值: '≥85%',
        实际完成值: '84.2%',
        评价等次: '基本完成',
        年度指标值2: '1350人',
        实际完成值2: '1372人',
        评价等次2: '完成',
      },
      {
        年度指标值: '优',
        实际完成值: '良',
        评价等次: '良',
        年度指标值2: '优',
        实际完成值2: '优',
        评价等次2: '优',
      },
    ],
    wrong: [
      {
        年度指标值: '≥85%',
        实际完成值: '84.2%',
        评价等次: '完成',
        年度指标值2: '1350人',
        实际完成值2: '1372人',
        评价等次2: '完成',
        年度指标值3: '60人',
        实际完成值3: '61人',
        评价等次3: '完成',
      },
    ],
  },
  check(subject) {
    const ratings = gather(rowsOf(subject), (row) => ratingOf(row, subject) ?? []);
    if (ratings.length === 0) return NOT_APPLICABLE;
    const off = ratings.filter(({ key }) => key !== undefined);
    // Where most differ, the column says something else.
    if (off.length * 2 >= ratings.length) return [];
    return gather(off, ({ row, field, key, ought }) =>
      key ? verdictOf(row, field, key, ought) : [],
    );
  },
});

type Key = 'not-met' | 'met' | 'other-grade' | 'other-share';

/** What a row is called, and how that differs from what it is. */
interface Rating {
  readonly row: Row;
  readonly field: Field;
  readonly key?: Key | undefined;
  readonly ought?: string;
}

const GRADE = /^(优|良|中|差)[秀好等]?$/;
const MET =
  /^(?:是|(?:已经?|全部|均|按[期时]|如期|超额|圆满)*(?:完成|达成|达标|实现)(?:(?:预期|年度|绩效)*(?:指标|目标))?)$/;
const NOT_MET =
  /^(?:否|(?:未|没有|尚未|部分|少部分)(?:能|按[期时])?(?:完成|达成|达标|实现)(?:(?:预期|年度|绩效)*(?:指标|目标))?)$/;

/** May be said of either. */
const NEARLY_MET = /^(?:基本|大部分?)(?:完成|达成|达标|实现)$/;

function ratingOf(row: Row, subject: Subject): Rating | undefined {
  const field = [row.indicator.rating, row.indicator.completionRate].find(
    (one) => one?.reading.kind === 'words' || one?.reading.kind === 'quantity',
  );
  const word = field?.reading.kind === 'words' ? field.reading.text.replace(/\s/g, '') : undefined;
  if (!field || word === undefined) return undefined;
  const grade = GRADE.exec(word)?.[1];
  if (grade !== undefined) return gradedAs(grade, row, field, subject);
  if (NEARLY_MET.test(word)) return { row, field };
  const isMet = MET.test(word);
  if (!isMet && !NOT_MET.test(word)) return undefined;
  return { row, field, key: isMet ? missedBy(row) : metBy(row) };
}

/** What was measured falls short of the target. A row with all of its points is told of by its score. */
function missedBy({ score: { measured, missed, weight, reported } }: Row): Key | undefined {
  if (!measured || !missed) return undefined;
  return weight && reported?.equals(weight) ? undefined : 'not-met';
}

/** What was measured reaches the target, and no point was lost. */
function metBy({ score: { measured, missed, method, weight, reported } }: Row): Key | undefined {
  if (!measured || missed || method !== 'achieved') return undefined;
  return !reported || (weight && reported.equals(weight)) ? 'met' : undefined;
}

/** A grade is the one that stands there as the result, or else that of the points. */
function gradedAs(grade: string, row: Row, field: Field, { rubric }: Subject): Rating | undefined {
  const { actual } = row.indicator;
  const { weight, reported, group, high } = row.score;
  const result = actual && GRADE.exec(actual.text.trim())?.[1];
  if (result !== undefined) {
    // `score/indicator` tells of a result that has all points and should not.
    if (weight && reported?.equals(weight) && high?.lessThan(reported)) return undefined;
    return { row, field, key: result === grade ? undefined : 'other-grade', ought: result };
  }
  if (!weight || !reported || group || reported.greaterThan(weight)) return undefined;
  const ought = gradeOf(reported, weight, rubric);
  return ought === undefined
    ? undefined
    : { row, field, key: ought === grade ? undefined : 'other-share', ought };
}

function verdictOf(row: Row, field: Field, key: Key, ought = ''): Verdict<Key> {
  const { actual, target, score, weight, name } = row.indicator;
  const beside = key === 'other-share' ? [score, weight] : [actual, target];
  return {
    outcome: key === 'other-share' ? 'note' : 'fail',
    key,
    cells: [field.cell, ...cellsOf(row, ...beside)],
    data: {
      indicator: name,
      rating: shownText(field).trim(),
      ought,
      target: shownText(target),
      value: shownText(actual),
      score: shownText(score),
      weight: shownText(weight),
    },
    path: rowPath(row, 'rating'),
    values: [...rowValues(row), field.text],
    fallsWith: restingOn(...beside),
  };
}
