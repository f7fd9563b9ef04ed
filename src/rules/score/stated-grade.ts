import { HUNDRED, type Decimal } from '../../amount';
import type { Rubric } from '../../rubrics';
import { gradeOf } from '../../scoring';

/** 优, 优秀, “优”: a grade of the rubric by its first character; `undefined` for words of another scale. */
export function statedGrade(text: string, rubric: Rubric): string | undefined {
  const word = /^[\s\u3000“"（(]*(优|良|中|差)(?:秀|好|等)?[\s\u3000”"）)]*$/.exec(text)?.[1];
  return rubric.grades.value.find(({ name }) => name === word)?.name;
}

/** The grade of a total, read off it as it stands or off its share of all weights. */
export function gradesOf(total: Decimal, weight: Decimal, rubric: Rubric): string[] {
  return [HUNDRED, weight].flatMap((full) => gradeOf(total, full, rubric) ?? []);
}
