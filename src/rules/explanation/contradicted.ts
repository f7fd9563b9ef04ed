import { isPassage } from '../../findings';
import { isSameCell } from '../../workbook';
import { contradictionsOf, moneyTold, reasonStatements, type Statement } from '../claims';
import { notOverspentIn } from '../overspending';
import { NOT_APPLICABLE, rule, type Subject } from '../rule';
import { LIST, named } from '../field-names';

/** 偏差原因与表内数据不矛盾 */
export default rule({
  id: 'explanation/contradicted',
  outcome: 'explain',
  basis: ['form:self-evaluation'],
  messages: ['contradicted', 'tells-of-less', 'tells-of-more'],
  examples: {
    right: [
      {
        全年预算数: '100',
        全年执行数: '80',
        年度指标值: '100%',
        实际完成值: '95%',
        原因: '预算执行率偏低，已加快支付。',
      },
    ],
    wrong: [
      {
        全年预算数: '100',
        全年执行数: '100',
        年度指标值: '100%',
        实际完成值: '95%',
        原因: '预算执行率偏低，已加快支付。',
      },
      {
        年度指标值: '≥50个',
        实际完成值: '90个',
        原因: '资金未到位，已协调财政尽快拨付。',
      },
    ],
  },
  check(subject) {
    const statements = reasonStatements(subject).filter(({ planned }) => !planned);
    const done = statementsOfDone(subject);
    if (statements.length + done.length === 0) return NOT_APPLICABLE;
    const funds = subject.evaluation?.funds;
    const executed = funds?.total.executed?.cell;
    const notOver = notOverspentIn(funds);
    const found = [
      ...contradictionsOf(statements, subject),
      ...moneyTold(done, subject),
      ...contradictionsOf(
        done.filter(({ text }) => ALL_OF_IT.test(text)),
        subject,
        ['goals-all-met'],
      ),
      ...progressTold(done, subject),
    ];
    return found.map(({ claim, statement, quote, cells, terms }) => ({
      outcome: 'explain',
      key: claim === 'tells-of-less' || claim === 'tells-of-more' ? claim : 'contradicted',
      cells: [statement.place, ...cells],
      terms,
      data: {
        text: statement.called ?? named('cause'),
        quote,
        figures: terms.map(({ label, value }) => `${label} ${value ?? ''}`.trim()).join(LIST),
      },
      explanation: {
        required: true,
        ...(isPassage(statement.place) ? {} : { cell: statement.place }),
        status: 'inadequate',
        text: statement.text,
        lacks: ['consistent'],
      },
      // Money that was not spent contradicts no figure that is mistyped.
      ...(executed &&
        cells.some((place) => !isPassage(place) && isSameCell(place, executed)) && {
          fallsWith: notOver,
        }),
      path: `claims.${claim}`,
      values: [statement.text, ...terms.map(({ value }) => value ?? '')],
    }));
  },
});

const ALL_OF_IT = /目标.*全|全.*目标/;
const TELLS = /目标.*全|全.*目标|\d[万亿]?元|进度[^，,。；;]{0,8}\d/;
const PROGRESS = /进度/;

/** 资金支付进度98% in what was done; 执行率 is a figure of the form, and compared with the others. */
function progressTold(done: readonly Statement[], subject: Subject) {
  const telling = done.filter(({ text }) => PROGRESS.test(text));
  if (telling.length === 0) return [];
  return contradictionsOf(telling, subject, ['execution-stated', 'execution-full']).filter(
    ({ quote }) => PROGRESS.test(quote) && /\d/.test(quote),
  );
}

/** 年度目标全部完成, as what was done of the goals: its figures are compared with the indicators elsewhere. */
function statementsOfDone({ evaluation }: Subject): readonly Statement[] {
  const field = evaluation?.completionsField;
  if (!field || !TELLS.test(field.text)) return [];
  return [{ text: field.text, place: field.cell, called: named('completions'), done: true }];
}
