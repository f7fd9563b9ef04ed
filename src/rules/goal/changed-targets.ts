/** 培训班次由60期调整为52期 in a text of the form, held against the two targets of the row that it names. */
import { align, findAmounts, gather, type Quantity } from '../../amount';
import { shownText, type Field } from '../../forms';
import { named } from '../field-names';
import { ownTexts } from '../own-texts';
import { rowPath, rowsOf, rowValues, type Row } from '../rows';
import type { Subject, Verdict } from '../rule';
import { bareUnit, nounsOf } from './nouns';

const CLAUSE = /[^，,；;。！!？?\n\r、]+/g;
/** What is said to have been changed, from what, how, and to what. */
const CHANGED =
  /^(?<name>.{2,24}?)(?<aim>的?(?:年度|年初|绩效|预期)*(?:目标|指标|任务)(?:值|数|量)?)?[由从](?<then>原(?:来|定|计划)?的?|年初的?)?(?<from>\d.{0,12}?)(?<how>调整|变更|修[改订正]|调[减增低高整]|下调|上调|[压核缩]减|减少|增加|提高|降低|改)[为到至成](?<to>\d.{0,12})$/;
/** 研发投入强度由1.1%提高到1.18% tells what it came to, and of no target. */
const GREW = /^(?:减少|增加|提高|降低|[压缩]减)$/;
const BEFORE_NAME =
  /^(?:[\d一二三四五六七八九十]+[、.．)）]|其中|同时|并|且|将|把|对|原|年中|年度|绩效|目标|指标|[“”"‘’'：:\s])+/;
const MAY_CHANGE = /[由从][^，,；;。]{0,6}\d[^，,；;。]*[为到至成]\d/;

export function changedTargets(subject: Subject): readonly Verdict<'differs'>[] {
  const texts = ownTexts(subject).filter(({ field }) => MAY_CHANGE.test(field.text));
  if (texts.length === 0) return [];
  const rows = rowsOf(subject);
  return gather(texts, ({ called, field }) =>
    gather(field.text.match(CLAUSE) ?? [], (clause) => {
      const quote = clause.trim();
      const { name, aim, then, from = '', how = '', to = '' } = CHANGED.exec(quote)?.groups ?? {};
      const isOfResult = !aim && !then && GREW.test(how) && !/目标|计划|任务/.test(quote);
      const row =
        name === undefined || isOfResult
          ? undefined
          : rowNamed(name.replace(BEFORE_NAME, ''), rows);
      const wrong = row && columnAgainst(row, quantityIn(from), quantityIn(to));
      return row && wrong ? [verdictOf(row, wrong, called, field, quote)] : [];
    }),
  );
}

/** The one row of that name, or of the same noun. */
function rowNamed(words: string, rows: readonly Row[]): Row | undefined {
  const exact = rows.filter(({ indicator }) => indicator.name === words);
  const nouns = nounsOf(words);
  const found =
    exact.length > 0
      ? exact
      : rows.filter(({ indicator }) =>
          nounsOf(indicator.name).some((noun) => nouns.includes(noun)),
        );
  return found.length === 1 ? found[0] : undefined;
}

function quantityIn(text: string): Quantity | undefined {
  const [only, another] = findAmounts(text);
  return only && !another && only.start === 0 && only.reading.kind === 'quantity'
    ? only.reading
    : undefined;
}

type Column = 'initialTarget' | 'target';

/** Which of the targets is another one; of a form that prints but one, that may be either. */
function columnAgainst(
  { indicator }: Row,
  from: Quantity | undefined,
  to: Quantity | undefined,
): Column | undefined {
  const { initialTarget, target } = indicator;
  if (!from || !to || !target) return undefined;
  const isNow = isSame(to, target);
  if (isNow === undefined) return undefined;
  if (!initialTarget) return isNow || isSame(from, target) !== false ? undefined : 'target';
  const wasThen = isSame(from, initialTarget);
  // With neither of its figures in the row, it may be of another matter.
  if (wasThen === undefined || (!isNow && !wasThen)) return undefined;
  return isNow ? (wasThen ? undefined : 'initialTarget') : 'target';
}

function isSame(figure: Quantity, { reading }: Field): boolean | undefined {
  if (reading.kind !== 'quantity' || bareUnit(figure) !== bareUnit(reading)) return undefined;
  const [said, own] = align(figure, reading) ?? [];
  return said && own ? said.equals(own) : undefined;
}

function verdictOf(
  row: Row,
  column: Column,
  text: string,
  said: Field,
  quote: string,
): Verdict<'differs'> {
  const field = row.indicator[column];
  return {
    outcome: 'explain',
    key: 'differs',
    cells: [...(field ? [field.cell] : []), said.cell],
    data: {
      text,
      quote,
      indicator: row.indicator.name,
      column: named(column),
      value: shownText(field),
    },
    asks: { texts: [], about: [row.indicator.name] },
    path: rowPath(row, `goal.changed.${column}`),
    values: [...rowValues(row), quote],
  };
}
