const OF_EVALUATION = /自评|评价|评分|绩效/;

/** How far below the top the headings of a list stand at most. */
export const LOWEST_HEADINGS = 20;

/** Whether what stands over a table has to do with an evaluation, by whatever word. */
export function isOfEvaluation(title: string): boolean {
  return OF_EVALUATION.test(title);
}
