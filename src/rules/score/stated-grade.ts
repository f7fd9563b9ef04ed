import { HUNDRED, type Decimal } from '../../amount';
import type { Rubric } from '../../rubrics';
import { gradeOf } from '../../scoring';

/** 优, 优秀, “优”, 【良】, 良（80-90分）, B级: a grade of the rubric by its first character; `undefined` for words of another scale. */
export function statedGrade(text: string, rubric: Rubric): string | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text.replace(/\s/g, '').replace(RANGE, '').replace(QUOTES, '');
  const grades = rubric.grades.value;
  const letter = LETTER.exec(bare)?.[1];
  if (letter) return grades.length === LETTERS.length ? byRank(letter, rubric) : undefined;
  const word = WORD.exec(bare)?.[1];
  return grades.find(({ name }) => name === word)?.name;
}

const LONGEST = 30;
const RANGE = /[（(【[][^（）()[\]【】]*\d[^（）()[\]【】]*[)）\]】]$/;
const QUOTES = /^[“"（(【[「『]+|[”"）)】\]」』]+$/g;
const WORD = /^(优|良|中|差)(?:秀|好|等)?级?$/;
const LETTER = /^([A-DＡ-Ｄ])(?:级|等|档)?$/;
const LETTERS = 'ABCD';

/** A is the best of four. */
function byRank(letter: string, rubric: Rubric): string | undefined {
  return rubric.grades.value[LETTERS.indexOf(letter.normalize('NFKC'))]?.name;
}

/** The grade of a total, read off it as it stands or off its share of all weights. */
export function gradesOf(total: Decimal, weight: Decimal, rubric: Rubric): string[] {
  return [HUNDRED, weight].flatMap((full) => gradeOf(total, full, rubric) ?? []);
}
