/** The texts that stand on a form, read by the engine that reads a report. */
import { gather } from '../amount';
import { isPassage, type Place } from '../findings';
import { unwrapped, type Field, type SelfEvaluation } from '../forms';
import { readTexts, type Report } from '../narrative';
import { ofEach } from '../scoring';
import { isSameCell, type CellRef } from '../workbook';
import { saidOfEach } from './each-of-which';
import { named } from './field-names';
import { isNoReason, writtenPart } from './reason';
import type { Subject } from './rule';

/** A text of the form that states what was done, with what the form calls it. */
export interface OwnText {
  readonly called: string;
  readonly field: Field;
}

/** What a self-evaluation says of the whole of it; the measures in a cell of their own are left out. */
export function wholeTexts({
  funds,
  sheetReason,
  reasonRows,
  remarks,
  conclusion,
  statements = [],
}: SelfEvaluation): readonly (Field | undefined)[] {
  const reason = asWritten(funds?.reason);
  const told = statements.filter(({ cell, text }) => !isPattern(text) && !isSame(cell, reason));
  return [
    reason,
    asWritten(funds?.adjustmentReason),
    asWritten(reasonRows?.cause ?? sheetReason),
    remarks,
    conclusion,
    ...told,
  ];
}

/** A reason without what is printed into its cell, whose limits (低于90%的，请说明原因) are nobody's figures. */
function asWritten(reason: Field | undefined): Field | undefined {
  if (!reason) return undefined;
  const text = writtenPart(reason.text);
  return text === reason.text ? reason : { ...reason, text };
}

function isSame(cell: CellRef, field: Field | undefined): boolean {
  return field !== undefined && isSameCell(cell, field.cell);
}

/** What is printed for whoever fills in the form: how to do it, an example, places left for figures. */
function isPattern(text: string): boolean {
  return (
    isNoReason(text) ||
    /^[\s（(]*(?:例如?|示例|举例|样例|参考|范例)|[×xX]{2,}|[＿_]{2,}|…{1,2}万元/.test(text)
  );
}

/** What says nothing that a figure or a grade of the form could be held against is not read. */
const TELLS = /[\d０-９]|[优良中差]/;

/**
 * Conclusion, problems, remarks and reasons of the whole form, and the thrift measures: measures to come claim nothing, and the
 * reason of a row is judged by its row.
 */
export const ownTexts = ofEach(
  ({ evaluation, basic, sayings = [] }: Subject): readonly OwnText[] => {
    const found: OwnText[] = [];
    const lines: OwnText[] = sayings.map((field) => ({ called: field.called ?? '', field }));
    const seen = new Set<string>();
    const add = (field: Field | undefined, called: string) => {
      if (!field || field.reading.kind === 'blank' || !TELLS.test(field.text)) return;
      const { sheet, row, column } = field.cell;
      const place = `${sheet}!${row},${column}`;
      if (seen.has(place)) return;
      seen.add(place);
      found.push({ called: field.called ?? called, field });
    };
    for (const field of evaluation ? wholeTexts(evaluation) : []) add(field, named('cause'));
    add(basic?.thrift, named('thrift'));
    for (const field of basic?.remarks ?? []) add(field, named('remarks'));
    return [...found, ...lines];
  },
);

/** A unit with its own texts in the place of a report, and the text that each paragraph is. */
export interface TextsAsReport {
  readonly subject: Subject & { readonly report: Report };
  readonly texts: readonly OwnText[];
}

/** Several rules ask what a unit's texts say; `undefined` where it has none. */
export const textsAsReport = ofEach((subject: Subject): TextsAsReport | undefined =>
  asReport(ownTexts(subject), subject),
);

/** Without one of these nothing is said but of the indicators: money, rates, points, sums such as （干管15公里、支管27公里） so much of each, and where something moved from. */
const MAY_TELL =
  /元|实际|指标[共有]?\d|\d[项个条][^，,。；;]{0,4}指标|[由从较比]|执行|支[付出]|完成率|[标务划]的|控制|超|多|少|差|得分|自评|其中|增|[结案侦复格过成]率|包括|分[别为]|每|均|合计|共计|总[计额]|[（(][^）)]*\d[^）)\d.]+\d/;

/** The same of what was done of the goals. */
export function completionsAsReport(subject: Subject): TextsAsReport | undefined {
  return goalsAsReport(named('completions'), subject.evaluation?.completionsField, subject);
}

/** The same of what was aimed at; a text that is typed again as what was done is read there. */
export function aimsAsReport(subject: Subject): TextsAsReport | undefined {
  const { goalsField, completionsField } = subject.evaluation ?? {};
  if (goalsField?.text === completionsField?.text) return undefined;
  return goalsAsReport(named('goals'), goalsField, subject);
}

function goalsAsReport(
  called: string,
  field: Field | undefined,
  subject: Subject,
): TextsAsReport | undefined {
  if (!field || !/\d/.test(field.text) || !MAY_TELL.test(field.text)) return undefined;
  return asReport([{ called, field }], subject);
}

/** What a sheet in words says, read as a report of its own; several matters are looked for there. */
export const sheetAsReport = ofEach((subject: Subject): TextsAsReport | undefined => {
  const fields = subject.sayings ?? [];
  return asReport(
    fields.map((field) => ({ called: field.called ?? '', field })),
    subject,
  );
});

function asReport(texts: readonly OwnText[], subject: Subject): TextsAsReport | undefined {
  if (texts.length === 0) return undefined;
  const { evaluation, basic } = subject;
  const isProject = evaluation?.kind === 'project-self-evaluation';
  const report = readTexts(
    texts.map(({ field }) => saidOfEach(unwrapped(field.text))),
    {
      year: evaluation?.year ?? basic?.year,
      project: isProject ? plain(evaluation.projectName) : undefined,
      names: unitNames(subject),
      lines: texts.filter(({ field }) => subject.sayings?.includes(field)).length,
    },
  );
  return { subject: { ...subject, report }, texts };
}

/** What the unit is called in its own form. */
export function unitNames({ evaluation, basic }: Subject): readonly string[] {
  const { department, implementer, authority } = evaluation ?? {};
  return gather([department, implementer, authority, basic?.department], (field) => {
    const name = plain(field);
    return name === '' ? [] : [name];
  });
}

function plain(field: Field | undefined): string {
  return (field?.text ?? '').replace(/\s/g, '');
}

/** The cell of a passage. */
export function cellOf(place: Place, texts: readonly OwnText[]): Place {
  return isPassage(place) ? (texts[place.paragraph]?.field.cell ?? place) : place;
}
