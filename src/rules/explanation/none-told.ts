import { shownText, type Field, type SelfEvaluation } from '../../forms';
import { named } from '../field-names';
import { isNoReason } from '../reason';
import { lostPoints, needsReason, rowsOf, type Row } from '../rows';
import { NOT_APPLICABLE, rule, type Subject, type Verdict } from '../rule';

type Key = 'missed' | 'lost' | 'measures' | 'past';

/** A clause that begins with a year: 2022年5月底前完成信号配时调整, 2020年采用线上方式补训. */
const OF_A_YEAR =
  /(?:^|[，,。；;：:\n]|\d[、.．])\s*(?:计划|拟|将|预计|力争|确保)?(?:在|于)?(20\d\d)年[^，,。；;\n]{2,28}/g;
/** By when something will be done, or what. */
const DEED =
  /前|完成|采用|开展|实施|补[^充贴助]|整改|到位|配齐|安装|更换|验收|落实|启动|建成|修复|改造|拨付|支付/;
/** It tells what was, or names something of that year. */
const NO_PLAN =
  /已|曾|的|起|以来|印发|下达|批复|出台|未|因|由于|滞后|不足|没有|问题|延[期误]|推迟|[比较]|预算|决算|结转|遗留|度|至|[-—~～]/;

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
    if (!evaluation) return NOT_APPLICABLE;
    const past = pastMeasure(evaluation);
    const problems = problemsOf(evaluation);
    if (!past && !problems) return NOT_APPLICABLE;
    return [...(past ? [past] : []), ...(problems ? saidOf(problems, evaluation, subject) : [])];
  },
});

/** What 无 among the problems leaves out, or 无 among the measures beside problems. */
function saidOf(
  problems: Field,
  { reasonRows }: SelfEvaluation,
  subject: Subject,
): readonly Verdict<Key>[] {
  if (NOTHING.test(problems.text)) {
    const rows = rowsOf(subject).filter(
      // Without a reason of its own, that is what its row is asked for.
      (one) => needsReason(one, subject) && !isNoReason(one.indicator.reason?.text ?? ''),
    );
    const row = rows.find(({ score }) => score.missed) ?? rows[0];
    return row ? [untoldOf(row, problems)] : [];
  }
  const measures = reasonRows?.measures;
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
}

/** A measure to be taken before the year of the form: that year is of another form, or mistyped. */
function pastMeasure({ reasonRows, indicators, year }: SelfEvaluation): Verdict<Key> | undefined {
  if (year === undefined) return undefined;
  for (const measures of [reasonRows?.measures, ...indicators.map((row) => row.measures)]) {
    if (!measures) continue;
    for (const [clause, stated] of measures.text.matchAll(OF_A_YEAR)) {
      if (Number(stated) >= year || !DEED.test(clause) || NO_PLAN.test(clause)) continue;
      const quote = clause.replace(/^[，,。；;：:\s]+/, '').trim();
      return {
        outcome: 'note',
        key: 'past',
        cells: [measures.cell],
        data: { measures: measures.called ?? named('measures'), quote, year: String(year) },
        path: 'evaluation.measures',
        values: [measures.text, String(year)],
      };
    }
  }
  return undefined;
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
