import type { Decimal } from '../../amount';
import type { Place, Term } from '../../findings';
import {
  isBasicRow,
  type BasicColumn,
  type BasicRow,
  type Field,
  type Indicator,
  type MoneyColumn,
} from '../../forms';
import {
  amountOf,
  executionRate,
  figure,
  type FundsAmount,
  type IndicatorScore,
  inYuan,
} from '../../scoring';
import { isSameCell } from '../../workbook';
import { cellLabel } from '../basic/columns';
import { named } from '../field-names';
import { percentText } from '../compare/rate';
import type { Subject } from '../rule';
import type { ClaimId } from './claim';
import type { Topic } from './roles';

/** What the tables say against a sentence. */
export interface Evidence {
  readonly cells: readonly Place[];
  readonly terms: readonly Term[];
  /** Indicators (indexes) the evidence is taken from. */
  readonly rows: readonly number[];
}

/** What contradicts a text as a whole, and the words of it. */
export type ToldBy = Evidence & { readonly claim: ClaimId; readonly quote: string };

/** A row of the basic data and how its figures compare. */
export interface RowFigures {
  readonly label: string;
  readonly row: BasicRow;
  readonly lastYear: Decimal | undefined;
  readonly budget: Decimal | undefined;
  readonly finalAccounts: Decimal | undefined;
}

export interface IndicatorFact {
  readonly index: number;
  readonly row: Indicator;
  readonly score: IndicatorScore | undefined;
}

/** Words of topics that are rows under 公用经费, which each office names as it likes. */
const PARTS: Readonly<Partial<Record<Topic, string>>> = {
  meetings: '会议费',
  training: '培训费',
  office: '办公',
};

/** The figures of the unit as sentences speak of them. Nothing is worked out before it is asked for. */
export class Facts {
  #indicators: readonly IndicatorFact[] | undefined;

  constructor(readonly subject: Subject) {}

  get year(): number | undefined {
    return this.subject.evaluation?.year ?? this.subject.basic?.year;
  }

  /** Executed ÷ annual budget as a fraction of 1. */
  rate(): Decimal | undefined {
    return executionRate(this.subject.evaluation?.funds);
  }

  funds(column: MoneyColumn): FundsAmount | undefined {
    return amountOf(this.subject.evaluation?.funds, column);
  }

  /** The execution rate as evidence: the cell that states it, else the amounts it comes from. */
  rateEvidence(): Evidence {
    const stated = this.subject.evaluation?.funds?.total.executionRate;
    const rate = this.rate();
    const value = rate ? percentText(rate) : '';
    const field = figure(stated) ? stated : (this.funds('executed')?.field ?? stated);
    return evidence([{ label: named('executionRate'), field, value }]);
  }

  indicators(): readonly IndicatorFact[] {
    const { evaluation, card } = this.subject;
    return (this.#indicators ??= (evaluation?.indicators ?? []).flatMap((row, index) =>
      row.skipped ? [] : [{ index, row, score: card?.indicators[index] }],
    ));
  }

  /** The indicator of that index, unless it does not apply. */
  indicator(index: number | undefined): IndicatorFact | undefined {
    return index === undefined
      ? undefined
      : this.indicators().find((indicator) => indicator.index === index);
  }

  /** The one row of the basic data that a sentence speaks of; 会议费 is not judged by a row 会议费、培训费. */
  row(topics: readonly Topic[]): RowFigures | undefined {
    const { basic } = this.subject;
    if (!basic) return undefined;
    for (const topic of topics) {
      if (!isBasicRow(topic)) continue;
      const row = basic.rows[topic];
      if (row) return rowFigures(named(topic), row);
    }
    const words = topics.flatMap((topic) => PARTS[topic] ?? []);
    if (words.length === 0) return undefined;
    const row = basic.operatingParts.find(
      ({ name }) =>
        words.every((word) => name.includes(word)) &&
        name.split(/[、和及,，]/).length === words.length,
    );
    return row && rowFigures(row.name, row);
  }
}

function rowFigures(label: string, row: BasicRow): RowFigures {
  const scale = (['finalAccounts', 'budget', 'lastYear'] as const)
    .map((column) => figure(row[column])?.scale)
    .find((one) => one);
  const value = (column: BasicColumn) => {
    const found = figure(row[column]);
    return found && inYuan(found, scale);
  };
  return {
    label,
    row,
    lastYear: value('lastYear'),
    budget: value('budget'),
    finalAccounts: value('finalAccounts'),
  };
}

/** Evidence from fields, the first of which contradicts the sentence most directly. */
export function evidence(
  parts: readonly { label: string; field: Field | undefined; value?: string }[],
  rows: readonly number[] = [],
): Evidence {
  return {
    cells: parts.flatMap(({ field }) => (field ? [field.cell] : [])),
    terms: parts.map(({ label, field, value }) => ({
      label,
      ...(field && { cell: field.cell }),
      value: value ?? field?.text ?? '',
      sign: '，',
    })),
    rows,
  };
}

export function rowEvidence({ label, row }: RowFigures, columns: readonly BasicColumn[]): Evidence {
  return evidence(
    columns.map((column) => ({ label: cellLabel(label, column), field: row[column] })),
  );
}

/** Indicators as evidence, by their actual values. */
export function indicatorEvidence(found: readonly IndicatorFact[]): Evidence | undefined {
  if (found.length === 0) return undefined;
  return evidence(
    found.map(({ row }) => ({
      label: `${row.name}（${named('actual')}）`,
      field: row.actual ?? row.score ?? row.target,
    })),
    found.map(({ index }) => index),
  );
}

/** Result and target of a row, as evidence. */
export function figuresOf({ row, index }: IndicatorFact): Evidence {
  return evidence(
    [
      { label: `${row.name}（${named('actual')}）`, field: row.actual },
      { label: named('target'), field: row.target },
    ],
    [index],
  );
}

/** One cell for the reasons of several rows speaks of each of them. */
export function isShared({ row, index }: IndicatorFact, facts: Facts): boolean {
  const own = row.reason?.cell;
  if (!own) return false;
  return facts.indicators().some((other) => {
    const cell = other.row.reason?.cell;
    return other.index !== index && cell !== undefined && isSameCell(cell, own);
  });
}
