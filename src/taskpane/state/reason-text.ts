/** A reason in its two parts. */
export interface ReasonParts {
  readonly cause: string;
  readonly measure: string;
}

const MEASURE = /\s*(?:拟采取的?)?改进措施\s*[:：]\s*/;
const CAUSE = /^\s*(?:偏差)?原因(?:分析)?\s*[:：]\s*/;

/** The two parts of a reason as it stands in a cell. */
export function splitReason(text: string): ReasonParts {
  const [cause = '', ...measures] = text.split(MEASURE);
  return {
    cause: cause.replace(CAUSE, '').replace(/[；;，,\s]+$/, ''),
    measure: measures.join('').trim(),
  };
}

/** How the two parts are written into one cell; read back by `splitReason`. */
export function joinReason({ cause, measure }: ReasonParts): string {
  const parts = [
    cause.trim() === '' ? '' : `原因：${cause.trim()}`,
    measure.trim() === '' ? '' : `改进措施：${measure.trim()}`,
  ];
  return parts.filter(Boolean).join('\n');
}
