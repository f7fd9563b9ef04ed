import { shownText, type Field, type SelfEvaluation } from '../../forms';
import { named } from '../field-names';
import { isNoReason } from '../reason';
import { lostPoints, needsReason, rowsOf, type Row } from '../rows';
import { NOT_APPLICABLE, rule, type Verdict } from '../rule';

type Key = 'missed' | 'lost' | 'measures' | 'past';

/** 2022年5月底前完成信号配时调整: by when a measure will be taken. */
const DUE =
  /(?:^|[，,。；;：:\n]|\d[、.．])\s*(?:计划|拟|将|力争|确保)?(?:在|于)?(20\d\d)年[^，,。；;已]{0,8}前[^，,。；;已]{0,24}/g;

const NOTHING =
  /^[\s\u3000]*(?:暂?无|没有|未发现|不存在)(?:明显|突出|其他)?(?:问题)?[。.\s\u3000]*$/;

/** “存在问题”填“无”的，没有丢分、没有未达标的指标；写了问题的，“改进措施”不填“无” */
export default rule({
  id: 'explanation/none-told',
  outcome: 'explain',
  basis: ['form:self-evaluation'],
  messages: ['missed', 'lost', 'measures', 'past'],
  examples: {
    right: [
      {
        存在问题: '无',
        三级指标: '设备完好率',
        年度指标值: '≥95%',
        实际完成值: '96%',
        分值: '15',
        得分: '15',
      },
    ],
    wrong: [
      {
        存在问题: '无',
        三级指标: '设备完好率',
        年度指标值: '≥95%',
        实际完成值: '92%',
        分值: '15',
        得分: '14.53',
        原因: '雷击损坏12台设备；已全部更换并加装避雷装置。',
      },
    ],
  },
  check(subject) {
    const { evaluation } = subject;
    const problems = evaluation && problemsOf(evaluation);
    const past = evaluation && pastMeasure(evaluation);
    if (past) return [past];
    if (!problems) return NOT_APPLICABLE;
    if (NOTHING.test(problems.text)) {
      const rows = rowsOf(subject).filter(
        // Without a reason of its own, that is what its row is asked for.
        (one) => needsReason(one, subject) && !isNoReason(one.indicator.reason?.text ?? ''),
      );
      const row = rows.find(({ score }) => score.missed) ?? rows[0];
      return row ? [untoldOf(row, problems)] : [];
    }
    const { measures } = evaluation.reasonRows ?? {};
    if (!measures || problems.reading.kind === 'blank' || !NOTHING.test(measures.text)) return [];
    return [
      {
        outcome: 'note',
        key: 'measures',
        cells: [measures.cell, problems.cell],
        data: { text: nameOf(problems), measures: nameOf(measures) },
        path: 'evaluation.measures',
        values: [measures.text, problems.text],
      },
    ];
  },
});

/** A measure to be taken before the year of the form: that year is of another form, or mistyped. */
function pastMeasure({ reasonRows, year }: SelfEvaluation): Verdict<Key> | undefined {
  const measures = reasonRows?.measures;
  if (!measures || year === undefined) return undefined;
  const due = [...measures.text.matchAll(DUE)].find(([, named]) => Number(named) < year);
  if (!due) return undefined;
  const quote = due[0].replace(/^[，,。；;：:\s]+/, '').trim();
  return {
    outcome: 'note',
    key: 'past',
    cells: [measures.cell],
    data: { measures: nameOf(measures), quote, year: String(year) },
    path: 'evaluation.measures',
    values: [measures.text, String(year)],
  };
}

/** The row that asks what went wrong; one that asks for reasons alone is answered by 无 where each row has its own. */
function problemsOf({ sheetReason, reasonRows }: SelfEvaluation): Field | undefined {
  const field = reasonRows?.cause ?? sheetReason;
  return field && /问题/.test(field.called ?? '') ? field : undefined;
}

function nameOf(field: Field): string {
  return field.called ?? named('cause');
}

function untoldOf(row: Row, problems: Field): Verdict<Key> {
  const { indicator, score } = row;
  const { actual, target, score: points } = indicator;
  const places = score.missed ? [actual, target] : [points];
  // A target that was missed and has cost points is a problem; what else was lost may be the office's own choice.
  const isClear = score.missed && lostPoints(row) !== undefined;
  return {
    outcome: isClear ? 'explain' : 'note',
    ...(isClear && {
      explanation: {
        required: true,
        status: 'inadequate',
        cell: problems.cell,
        text: problems.text,
        lacks: ['consistent'],
      },
    }),
    key: score.missed ? 'missed' : 'lost',
    cells: [problems.cell, ...places.flatMap((field) => (field ? [field.cell] : []))],
    data: {
      text: nameOf(problems),
      quote: problems.text.trim(),
      indicator: indicator.name,
      target: shownText(target),
      value: shownText(actual),
    },
    path: 'evaluation.problems',
    values: [problems.text, indicator.name, shownText(actual), points?.text ?? ''],
  };
}
