import { isBlank } from '../field';
import type { Field, Funds, Indicator, Section } from '../model';
import { namesExecution } from '../labels/execution';
import { labelText } from '../labels/text';

export interface Scored {
  readonly funds: Funds | undefined;
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
}

/**
 * Some forms give the execution its points in a row among the indicators, and the amounts it follows from above: the row's 分值
 * and 得分 are those of the funds.
 */
export function withExecutionRow({ funds, sections, indicators }: Scored): Scored {
  const rows = indicators.filter((row) => isExecutionRow(row) && fits(row, funds));
  const [row] = rows;
  if (!funds || !row || rows.length > 1) return { funds, sections, indicators };
  const { weight, score } = row;
  const total = {
    ...funds.total,
    ...(weight && { weight }),
    ...(isBlank(funds.total.score) && score && { score }),
  };
  return withoutSection({ funds: { ...funds, total }, sections, indicators }, [row]);
}

/** Takes rows that are the funds' out of the indicators, and the section that held nothing else. */
export function withoutSection(scored: Scored, rows: readonly Indicator[]): Scored {
  const { funds, sections } = scored;
  const section = rows[0]?.section;
  const others = scored.indicators.filter((own) => !rows.includes(own));
  const own = section === undefined ? undefined : sections[section];
  const left = { funds, sections, indicators: others };
  if (section === undefined || !own || others.some((one) => one.section === section)) return left;
  const weight = funds?.total.weight;
  const stated = own.statedWeight?.cell;
  const repeats =
    stated && (stated.row !== weight?.cell.row || stated.column !== weight.cell.column);
  return {
    funds: funds && { ...funds, ...(repeats && !funds.heading && { heading: own }) },
    sections: sections.filter((_, at) => at !== section),
    indicators: others.map((one) =>
      one.section !== undefined && one.section > section
        ? { ...one, section: one.section - 1 }
        : one,
    ),
  };
}

function isExecutionRow(row: Indicator): boolean {
  return (
    isNamedExecution(row) &&
    isBlank(row.target) &&
    isBlank(row.actual) &&
    !isBlank(row.weight) &&
    row.group === undefined
  );
}

/** Whether a row is the execution by its name. */
export function isNamedExecution({ name, level1, label }: Indicator): boolean {
  // Where the name is not merged over the levels it stands under the first of them.
  return namesExecution(name === '' ? level1 : labelText(label.text).bare);
}

/** The funds state amounts and no 分值 of their own, and no other 得分. */
function fits({ score }: Indicator, funds: Funds | undefined): boolean {
  if (!funds || !isBlank(funds.total.weight) || isBlank(funds.total.executed)) return false;
  return isBlank(funds.total.score) || isSame(funds.total.score, score);
}

export function isSame(a: Field | undefined, b: Field | undefined): boolean {
  const [one, other] = [a?.reading, b?.reading];
  return one?.kind === 'quantity' && other?.kind === 'quantity' && one.value.equals(other.value);
}
