/** What the words that the forms use mean. */
export const GRADES: Readonly<Record<string, string>> = {
  优: 'excellent',
  良: 'good',
  中: 'fair',
  差: 'poor',
};

/** A grade with the word that the forms use for it: `fair (中)`. */
function graded(grade: string): string {
  const word = GRADES[grade];
  return word === undefined ? grade : `${word} (${grade})`;
}

/** `中–优`: the words of the form alone, where there is no room for more. */
export function gradeWords(low: string, high: string): string {
  return low === high ? low : `${low}–${high}`;
}

/** `fair (中) to excellent (优)`: one way to write a range of grades, wherever it stands. */
export function gradeRange(low: string, high: string): string {
  return low === high ? graded(low) : `${graded(low)} to ${graded(high)}`;
}
