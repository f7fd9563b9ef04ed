import { gather } from '../../amount';
import type { Field, SelfEvaluation } from '../../forms';
import { LIST, named } from '../field-names';
import { isStillPrinted } from '../reason';
import { NOT_APPLICABLE, rule } from '../rule';

/** 实际完成情况、自评结论、存在问题、改进措施等栏里只有印好的填表提示，没有填写。一张表只报一次；只有“说明”的，仅作提示 */
export default rule({
  id: 'text/still-printed',
  outcome: 'undetermined',
  basis: ['form:self-evaluation'],
  messages: ['printed'],
  examples: {
    right: [{ 自评结论: '项目按计划完成，管护面积315亩。' }],
    wrong: [{ 自评结论: '结合自评情况，说明项目取得的成效。（200字以内）' }],
  },
  check({ evaluation }) {
    if (!evaluation) return NOT_APPLICABLE;
    const found = textsOf(evaluation).filter(({ field }) => isStillPrinted(field.text));
    if (found.length === 0) return [];
    return [
      {
        outcome: found.every(({ field }) => field === evaluation.remarks) ? 'note' : 'undetermined',
        key: 'printed',
        cells: found.map(({ field }) => field.cell),
        data: {
          which: found.map(({ called }) => called).join(LIST),
          text: found[0]?.field.text ?? '',
        },
        path: 'evaluation.texts',
        values: found.map(({ field }) => field.text),
      },
    ];
  },
});

interface Called {
  readonly called: string;
  readonly field: Field;
}

/** The texts of a form that stand in a cell of their own. */
function textsOf({
  completionsField,
  conclusion,
  sheetReason,
  reasonRows,
  remarks,
  statements = [],
}: SelfEvaluation): readonly Called[] {
  const reasons = reasonRows ? [reasonRows.cause, reasonRows.measures] : [sheetReason];
  const below = gather([conclusion, ...reasons, remarks, ...statements], (field) =>
    field?.called ? [{ called: field.called, field }] : [],
  );
  return completionsField
    ? [{ called: named('completions'), field: completionsField }, ...below]
    : below;
}
