/** `中至优`: one way to write a range of grades, wherever it stands. */
export function gradeRange(low: string, high: string): string {
  return low === high ? low : `${low}至${high}`;
}
