import { readAmount, type Writable } from '../../../src/amount';
import type {
  Field,
  Funds,
  FundsPart,
  FundsRow,
  Indicator,
  Label,
  Section,
  SelfEvaluation,
} from '../../../src/forms';
import type { Rubric } from '../../../src/rubrics';
import { fieldOf, labelOf } from './field';
import {
  ARRIVAL_COLUMNS,
  CATEGORIES,
  DIRECTIONS,
  EVALUATION_FIELDS,
  FUNDS_COLUMNS,
  INDICATOR_COLUMNS,
  QUARTERS,
  MONEY_COLUMNS,
  SECTIONS,
  TEXTS,
} from './fields';

const EVALUATION_SHEET = '自评表';

/** One entry of an example: its name, its text and the row that it gets. */
interface Entry {
  readonly name: string;
  readonly text: string;
  readonly row: number;
}

/** The self-evaluation that an example states. */
export function evaluationOf(
  entries: readonly (readonly [string, string])[],
  rubric: Rubric,
): SelfEvaluation {
  const funds = new FundsDraft();
  const table = new TableDraft();
  const form: Writable<
    Pick<SelfEvaluation, (typeof EVALUATION_FIELDS)[keyof typeof EVALUATION_FIELDS] | 'conclusion'>
  > = {};
  const fields = new Map<string, Field>();
  const goals: Record<string, Label[]> = { 预期目标: [], 实际完成情况: [] };
  let year: number | undefined;
  entries.forEach(([name, text], index) => {
    const entry = { name, text, row: index + 1 };
    if (funds.take(entry)) return;
    if (name === '总分' || name === '总分 分值') fields.set(name, fieldAt(entry, 4));
    else if (name in goals) {
      goals[name] = text.split('；').map((item) => labelAt(item, entry.row));
      fields.set(name, fieldAt(entry, 1));
    } else if (name === '年度') year = Number(text);
    else if (name in EVALUATION_FIELDS) {
      form[EVALUATION_FIELDS[name as keyof typeof EVALUATION_FIELDS]] = fieldAt(entry, 1);
    } else if (name in TEXTS) {
      form[TEXTS[name as keyof typeof TEXTS]] = { ...fieldAt(entry, 1), called: name };
    } else table.take(entry);
  });
  const typed = fields.get('总分');
  const weight = fields.get('总分 分值');
  const goalsField = fields.get('预期目标');
  const completionsField = fields.get('实际完成情况');
  return {
    kind: form.projectName ? 'project-self-evaluation' : 'self-evaluation',
    layout: rubric.id,
    sheet: EVALUATION_SHEET,
    range: { top: 0, left: 0, bottom: entries.length, right: 9 },
    ...(year !== undefined && { year }),
    doubts: [],
    ...form,
    ...(funds.seen && { funds: funds.result() }),
    goals: goals['预期目标'] ?? [],
    completions: goals['实际完成情况'] ?? [],
    ...(goalsField && { goalsField }),
    ...(completionsField && { completionsField }),
    ...((typed || weight) && {
      total: {
        label: labelAt('总分', 0),
        ...(typed && { score: typed }),
        ...(weight && { weight }),
      },
    }),
    ...table.result(),
  };
}

function fieldAt({ text, row }: Entry, column: number): Field {
  return fieldOf(text, EVALUATION_SHEET, row, column);
}

function labelAt(text: string, row: number): Label {
  return labelOf(text, EVALUATION_SHEET, row, 0);
}

/** The funds block, made of the entries that name money. */
class FundsDraft {
  seen = false;
  readonly #total: Writable<FundsRow> = {
    label: labelAt('年度资金总额', 0),
    name: '年度资金总额',
  };
  readonly #source: FundsPart[] = [];
  readonly #parts: FundsRow[] = [];
  readonly #basicParts: FundsPart[] = [];
  #basic: FundsPart | undefined;
  #project: FundsPart | undefined;
  #sourceTotal: Field | undefined;
  #reason: Field | undefined;
  readonly #arrival: Partial<Writable<NonNullable<FundsRow['arrival']>>> = {};

  /** Takes an entry up if it is one of the funds. */
  take(entry: Entry): boolean {
    const taken = this.#place(entry);
    this.seen ||= taken;
    return taken;
  }

  #place(entry: Entry): boolean {
    const { name } = entry;
    const [first, second = '', third = '', fourth = ''] = name.split(' ');
    const part = (of: string) => ({
      label: labelAt(of, entry.row),
      name: of,
      amount: fieldAt(entry, 1),
    });
    if (name in FUNDS_COLUMNS) {
      this.#total[FUNDS_COLUMNS[name as keyof typeof FUNDS_COLUMNS]] = fieldAt(entry, 2);
    } else if (name in ARRIVAL_COLUMNS) {
      const key = ARRIVAL_COLUMNS[name as keyof typeof ARRIVAL_COLUMNS];
      this.#arrival[key] = fieldAt(entry, 2);
    } else if (first === '收入') this.#source.push(part(second));
    else if (first === '资金') this.#putPart(entry, second, third, fourth);
    else if (name === '收入合计') this.#sourceTotal = fieldAt(entry, 1);
    else if (name === '执行原因') this.#reason = fieldAt(entry, 1);
    else if (name === '基本支出') this.#basic = part(name);
    else if (name === '项目支出') this.#project = part(name);
    else if (first === '基本支出') this.#basic = withColumn(this.#basic, second, entry);
    else if (first === '项目支出') this.#project = withColumn(this.#project, second, entry);
    else if (name === '人员经费' || name === '公用经费') this.#basicParts.push(part(name));
    else return false;
    return true;
  }

  #putPart(entry: Entry, name: string, word: string, part: string): void {
    if (!(word in FUNDS_COLUMNS)) throw new Error(`no such field: ${entry.name}`);
    const column = FUNDS_COLUMNS[word as keyof typeof FUNDS_COLUMNS];
    if (name === this.#total.name) {
      Object.assign(this.#total, withPart(this.#total, column, part, fieldAt(entry, 2)));
      return;
    }
    const found = this.#parts.findIndex((one) => one.name === name);
    const old = this.#parts[found] ?? { label: labelAt(name, entry.row), name };
    const changed = withPart(old, column, part, fieldAt(entry, 2));
    if (found < 0) this.#parts.push(changed);
    else this.#parts[found] = changed;
  }

  result(): Funds {
    const { planned, arrived, rate } = this.#arrival;
    return {
      total:
        planned && arrived && rate
          ? {
              ...this.#total,
              initialBudget: planned,
              annualBudget: arrived,
              arrival: { planned, arrived, rate },
            }
          : this.#total,
      source: this.#source,
      ...(this.#sourceTotal && { sourceTotal: this.#sourceTotal }),
      nature: [this.#basic, this.#project].flatMap((part) => part ?? []),
      ...(this.#basic && { basicExpenditure: this.#basic }),
      ...(this.#project && { projectExpenditure: this.#project }),
      ...(this.#basicParts.length > 0 && { basicParts: this.#basicParts }),
      parts: this.#parts,
      ...(this.#total.balance && {
        balance: { label: labelAt('结转结余', 0), isOpen: false },
      }),
      ...(this.#reason && { reason: this.#reason }),
    };
  }
}

/** What the row of 基本支出 or 项目支出 has beside its amount: `基本支出 全年执行数`. */
function withColumn(part: FundsPart | undefined, word: string, entry: Entry): FundsPart {
  if (!part || (word !== '年初预算数' && word !== '全年执行数')) {
    throw new Error(`no such field: ${entry.name}`);
  }
  return { ...part, [FUNDS_COLUMNS[word]]: fieldAt(entry, 2) };
}

/** A column of a row of the funds: the amount, one of the parts beside it, or what a 其中 row beneath it says. */
function withPart(
  row: FundsRow,
  column: (typeof FUNDS_COLUMNS)[keyof typeof FUNDS_COLUMNS],
  part: string,
  field: Field,
): FundsRow {
  if (part === '') return { ...row, [column]: field };
  const name = part.replace(/^其中/, '');
  const label = { cell: field.cell, text: name };
  if (name !== part) {
    return { ...row, ofWhich: [...(row.ofWhich ?? []), { label, name, [column]: field }] };
  }
  const split = MONEY_COLUMNS.find((own) => own === column);
  if (!split) throw new Error(`no such field: ${part}`);
  const own = [...(row.splits?.[split] ?? []), { label, name, amount: field }];
  return { ...row, splits: { ...row.splits, [split]: own } };
}

/** The table of indicators. */
class TableDraft {
  readonly #sections: Section[] = [];
  readonly #rows = new Map<number, Writable<Indicator>>();
  #level1 = '';
  #level2 = '';

  /** Throws on a name that no example knows. */
  take(entry: Entry): void {
    const { name, text, row } = entry;
    if (/^一级指标\d*$/.test(name)) {
      this.#level1 = text;
      this.#level2 = '';
      this.#sections.push(sectionOf(text, row));
    } else if (/^二级指标\d*$/.test(name)) this.#level2 = text;
    else this.#fill(entry);
  }

  #fill(entry: Entry): void {
    const [, name = '', digits = ''] = /^(.*?)(\d*)$/.exec(entry.name) ?? [];
    const number = digits === '' ? 1 : Number(digits);
    const own = this.#rows.get(number) ?? this.#row(`指标${number}`, entry.row);
    if (name === '三级指标') {
      own.name = entry.text;
      own.label = labelAt(entry.text, entry.row);
    } else if (name in INDICATOR_COLUMNS) {
      own[INDICATOR_COLUMNS[name as keyof typeof INDICATOR_COLUMNS]] = fieldAt(entry, 3);
    } else if (name === '指标性质') {
      const direction = DIRECTIONS[entry.text as keyof typeof DIRECTIONS];
      own.direction = direction;
      own.bounds = [{ ...labelAt(entry.text, entry.row), direction, sharp: false }];
    } else if (QUARTERS.includes(name)) {
      own.quarters = [...(own.quarters ?? []), fieldAt(entry, 3)];
    } else if (name === '上半年完成值') {
      own.partYear = [{ label: labelAt(name, entry.row), field: fieldAt(entry, 3) }];
    } else throw new Error(`no such field: ${entry.name}`);
    this.#rows.set(number, own);
  }

  #row(name: string, row: number): Writable<Indicator> {
    return {
      ...(this.#sections.length > 0 && { section: this.#sections.length - 1 }),
      level1: this.#level1,
      level2: this.#level2,
      name,
      label: labelAt(name, row),
      category: CATEGORIES.find(([word]) => this.#level2.startsWith(word))?.[1] ?? 'other',
    };
  }

  result(): Pick<SelfEvaluation, 'sections' | 'indicators' | 'columns'> {
    const indicators = [...this.#rows.values()];
    const has = (column: 'target' | 'actual' | 'weight' | 'score' | 'reason') =>
      indicators.some((row) => row[column]);
    return {
      sections: this.#sections,
      indicators,
      columns: {
        target: has('target'),
        actual: has('actual'),
        weight: has('weight'),
        score: has('score'),
        reason: has('reason'),
      },
    };
  }
}

function sectionOf(text: string, row: number): Section {
  const figure = /[(（]\s*(\d+(?:\.\d+)?)\s*分?\s*[)）]/.exec(text);
  const field = fieldOf(text, EVALUATION_SHEET, row, 0);
  return {
    name: SECTIONS.find(([word]) => text.startsWith(word))?.[1] ?? 'other',
    label: { cell: field.cell, text },
    ...(figure && {
      statedWeight: {
        ...field,
        text: figure[1] ?? '',
        reading: readAmount(figure[1] ?? ''),
        inside: {
          start: figure.index + figure[0].indexOf(figure[1] ?? ''),
          end: figure.index + figure[0].indexOf(figure[1] ?? '') + (figure[1] ?? '').length,
        },
      },
    }),
  };
}
