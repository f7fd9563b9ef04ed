import { align, type Decimal, type Quantity } from '../../amount';
import type { BasicRow, Field } from '../../forms';
import type { LooseFact } from '../../narrative';
import { figure, inYuan } from '../../scoring';
import { cellLabel } from '../basic/columns';
import type { Subject } from '../rule';
import type { Owner } from './candidate';
import { holds } from './stated';

/** A field of a row that the report calls by the name it has in the form. */
export interface NamedField extends Owner {
  readonly label: string;
  readonly path: string;
  readonly field: Field;
}

/** Shorter names stand in too many sentences that speak of something else. */
const SHORTEST_NAME = 4;
/** 会议费, 培训费: short, and nothing else. */
const SHORT_NAME = /^[\u4e00-\u9fff]{2}费$/;
/** A name that goes on; 3万元、 ends with a figure. */
const JOINED = /[^\d元人次个件%％]、\s*$/;
/** What a list is of, up to its first item: 主要用于：河道治理 → 河道治理. */
const LISTED = /^.*(?:(?:主要用于|用于|包括|其中|分别为|分别是)[：:]?|[：:])/;
const BEFORE_NAME =
  /^(?:其中|[（(]?\d{1,2}[)）、.．]|[一二三四五六七八九十]是|全年|本年度?|当年|年度|20\d{2}年度?|我局|我单位|本单位|本部门|我部门|全[县区局镇乡校院]|共?发生了?|[，,、：:；;\s])+/;
const BEHIND_NAME =
  /(?:项目|资金|经费|支出|决算数?|安排|共|达到|达|为|是|实现|完成|均|仅|只有|只|[：:\s])+$/;

/** The fields of the row that a figure's own words name exactly; empty where they name none, or two rows. */
export function fieldsNamed(fact: LooseFact, subject: Subject): readonly NamedField[] {
  const isCalled = callerOf(fact, subject);
  const inRows =
    fact.quantity.unit?.dimension === 'money' ? fundFields(rowNamed(fact, subject)) : [];
  const inBasic = inRows.length > 0 ? inRows : labelledFields(subject, isCalled);
  return inBasic.length > 0 ? inBasic : indicatorFields(subject, isCalled);
}

/** The fund, or the part of 公用经费, that a figure's own words name, once `plain` leaves out what else they say. */
export function rowNamed(
  fact: LooseFact,
  subject: Subject,
  plain?: (words: string) => string,
): BasicRow | undefined {
  return rowThat(callerOf(fact, subject, plain), subject);
}

/** The same of a name that stands by itself. */
export function basicRowCalled(name: string, subject: Subject): BasicRow | undefined {
  return rowThat((own) => own === name || plainName(own) === name, subject);
}

function rowThat(isCalled: (name: string) => boolean, { basic }: Subject): BasicRow | undefined {
  if (!basic) return undefined;
  const rows = [...basic.funds, ...basic.operatingParts, ...basic.otherRows];
  const [row, another] = rows.filter(({ name }) => isCalled(name));
  return another ? undefined : row;
}

function callerOf(
  fact: LooseFact,
  subject: Subject,
  plain: (words: string) => string = (words) => words,
): (name: string) => boolean {
  // 全县 is what a bureau of the county looks after, and not a school of it.
  const { names: signed = [] } = subject.report ?? {};
  const isOfAll = signed.every(({ mention }) =>
    /[局委办厅]$|政府|委员会/.test(mention.text.trim()),
  );
  const longer = longerWords(fact, subject);
  // 水费、电费、差旅费24.09万元 is of all three.
  const isLast = JOINED.test(longer.slice(0, longer.length - fact.subject.length));
  const names = [...(isLast ? [] : [fact.subject]), longer].flatMap((one) => {
    if (!isOfAll && /^全[县区乡镇]/.test(one)) return [];
    const name = plain(one).replace(LISTED, '').replace(BEFORE_NAME, '');
    return [name, name.replace(BEHIND_NAME, '')];
  });
  const isOne = (name: string) =>
    (name.length >= SHORTEST_NAME || SHORT_NAME.test(name)) && names.includes(name);
  return (name) => isOne(name) || isOne(plainName(name));
}

/** A row's name without its unit in brackets, and without saying that it is of the year: 当年开工率（%）. */
export function plainName(name: string): string {
  return name
    .replace(/[（(][^（）()]*[)）]/g, '')
    .replace(/^(?:当年|本年度?|年度|全年)(?=.{4})/, '');
}

/** The words before a figure with those that 、 parts from them: 会议费、培训费. */
function longerWords({ sentence, mention }: LooseFact, { report }: Subject): string {
  const { text = '', start = 0 } = report?.sentences[sentence] ?? {};
  return /[^，,；;。（(]{0,40}$/.exec(text.slice(0, mention.start - start))?.[0] ?? '';
}

function fundFields(row: BasicRow | undefined): readonly NamedField[] {
  if (!row) return [];
  return (['finalAccounts', 'budget'] as const).flatMap((column) => {
    const field = row[column];
    const label = cellLabel(row.name, column);
    return field ? [{ label, path: `basic.named.${row.name}.${column}`, field }] : [];
  });
}

/** Assets, and kinds of staff, by the words beside their cells. */
function labelledFields(
  { basic }: Subject,
  isCalled: (name: string) => boolean,
): readonly NamedField[] {
  const { whole, used, rate } = basic?.assets ?? {};
  const all = [whole, used, rate, ...(basic?.staffing.columns ?? [])];
  return all.flatMap((one) => {
    const name = one?.label.text.replace(/^\s*其中[：:]?\s*|\s|[（(][^（）()]*[)）]/g, '') ?? '';
    if (!one || !(isCalled(name) || isCalled(name.replace(/人数$/, '人员')))) return [];
    return { label: name, path: `basic.named.${name}`, field: one.field };
  });
}

function indicatorFields(
  { evaluation }: Subject,
  isCalled: (name: string) => boolean,
): readonly NamedField[] {
  const rows = evaluation?.indicators.filter(({ name }) => isCalled(name)) ?? [];
  const [row, another] = rows;
  if (!row?.actual || another) return [];
  const path = `evaluation.named.${row.name}.actual`;
  return [{ label: row.name, path, field: row.actual, indicator: row }];
}

/** Whether a stated quantity is that of a field; `open` where they cannot be compared. */
export function agreesWith(stated: Quantity, field: Field): 'same' | 'open' | 'differs' {
  const { reading } = field;
  if (reading.kind !== 'quantity' || reading.comparator !== undefined) return 'open';
  const exact = exactOf(stated, field);
  return exact ? holds(stated, exact) : 'open';
}

/** The value of a field in the base of what is stated: 元, where the field is money that its cell or its heading gives the unit of. */
export function exactOf(stated: Quantity, field: Field): Decimal | undefined {
  const { reading } = field;
  if (reading.kind !== 'quantity') return undefined;
  const isMoney = stated.unit?.dimension === 'money' && stated.unit.per === undefined;
  if (isMoney && reading.unit === undefined) {
    const known = figure(field);
    if (known?.scale) return inYuan(known);
  }
  return align(stated, reading)?.[1];
}
