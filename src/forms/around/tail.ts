import { gather, type Writable } from '../../amount';
import type { Role } from '../families/family';
import { fieldOf, isBlank } from '../field';
import { gradesBeside, gradeIn } from './grade';
import { isFilled, type Spot } from '../grid';
import { findLabel, valueOf } from './head';
import { inLine } from './in-lines';
import type { TableBody } from '../indicators/body';
import type { Field, SelfEvaluation } from '../model';
import { plainNote } from './plain-note';
import { hasRole, speaksOf, type Region } from '../region';
import { squeeze } from '../labels/text';

/** What stands below the tables: grade, reasons for the whole sheet, remarks. */
export function readTail(
  region: Region,
  bodies: readonly TableBody[],
  from: number,
): Pick<
  SelfEvaluation,
  'grade' | 'gradesTicked' | 'sheetReason' | 'reasonRows' | 'remarks' | 'conclusion'
> {
  const totalRow = gather(bodies, (body) => body.totalRow ?? []).at(-1);
  const inTotal = totalRow === undefined ? undefined : gradeIn(region, totalRow);
  const gradeLabel =
    inTotal === undefined
      ? (findLabel(region, 'grade', totalRow ?? from, region.bottom) ??
        findLabel(region, 'grade', region.top, from - 1))
      : undefined;
  const grades = gradeLabel ? gradesBeside(region, gradeLabel) : [];
  const grade =
    inTotal ?? grades[0] ?? inLine(region, ['grade'], totalRow ?? from, region.bottom)?.field;
  const reasonLabel =
    rowLabel(region, from, 'sheetReason') ??
    rowLabel(region, from, 'reason', OF_A_MISS) ??
    unlistedReason(region, from);
  const measuresLabel = reasonLabel && rowLabel(region, from, 'measures');
  const cause =
    reasonLabel &&
    textOf(region, reasonLabel, hasRole(reasonLabel, 'reason') ? 'reason' : 'sheetReason');
  const measures = measuresLabel && textOf(region, measuresLabel, 'measures');
  const reasonRows = cause && measures ? { cause, measures } : undefined;
  const sheetReason = cause && measures ? together(cause, measures) : cause;
  const remarksLabel = rowLabel(region, from, 'remarks');
  const remarks = remarksLabel
    ? called(remarksLabel, valueOf(region, remarksLabel, ['remarks']))
    : reasonLabel
      ? undefined
      : plainNote(region, from, headsItself);
  const conclusionLabel = rowLabel(region, from, 'conclusion');
  const conclusion =
    conclusionLabel && called(conclusionLabel, valueOf(region, conclusionLabel, ['conclusion']));
  const tail: Writable<ReturnType<typeof readTail>> = {};
  if (grade) tail.grade = grade;
  if (grades.length > 1) tail.gradesTicked = grades;
  if (sheetReason) tail.sheetReason = sheetReason;
  if (reasonRows) tail.reasonRows = reasonRows;
  if (remarks) tail.remarks = remarks;
  if (conclusion) tail.conclusion = conclusion;
  return tail;
}

/** Cause and measures of two rows as one text; a 无 in one of them is no part of it. */
function together(cause: Field, measures: Field): Field {
  if (isBlank(measures)) return cause;
  if (isBlank(cause)) return { ...measures, causeAt: cause.cell };
  return {
    ...cause,
    text: `${cause.text.trim()}\n${measures.text}`,
    measures: measures.text,
  };
}

/** The text of a label: beside it, or beneath a label that has its row to itself. */
function textOf(region: Region, label: Spot, role: Role): Field {
  const beside = valueOf(region, label, [role]);
  const below = region.grid.at(label.bottom + 1, label.left);
  const alone = region.filled(label.top).length === 1 && isBlank(beside);
  const isBelow = alone && isFilled(below) && !headsItself(below) && below.right >= label.right;
  return called(label, isBelow ? fieldOf(region.grid, below) : beside);
}

/** A text with what its label calls it. */
function called({ label }: Spot, field: Field): Field {
  const name = label?.inline?.bare ?? label?.bare;
  return name ? { ...field, called: name } : field;
}

/** What stands below a form and is nobody's value: 填表人：某某, 单位负责人意见, 注：… */
const OWN_LABELS: readonly Role[] = [
  'signature',
  'grade',
  'remarks',
  'conclusion',
  'total',
  'department',
  'authority',
  'implementer',
];
const OWN_HEAD =
  /^(?:注|备注|附注|附件|说明|填[表报写].{0,6}|[^:]{0,10}(?:意见|签[字名章]|盖章|公章|电话|日期|负责人|审核人|领导))(?:\([^()]*\))?\d*$/;

function headsItself(spot: Spot): boolean {
  if (spot.label?.roles.length || speaksOf(spot, ...OWN_LABELS)) return true;
  const [head = ''] = squeeze(spot.text.slice(0, LONGEST_HEAD)).split(':');
  return head.length < LONGEST_HEAD && OWN_HEAD.test(head);
}

const LONGEST_HEAD = 20;

/** 说明 and 备注 head a row of any remarks; these words speak of what was missed. */
const OF_A_MISS = /偏差|偏离|未完成|未达|扣分|失分/;

/** 未完成绩效目标或偏离较多的原因、改进措施及其他说明: one that no list has. */
const ASKS_REASON =
  /^(?:绩效|目标|指标)*(?:未完成|未达|未实现|偏差|偏离|扣分|减分|失分).{0,20}原因.{0,20}$/;

/** Whether a label that no list has asks for the reasons of the whole form. */
export function asksReason({ label }: Spot): boolean {
  if (!label || label.roles.length > 0 || !label.bare.includes('原因')) return false;
  return ASKS_REASON.test(label.bare);
}

function unlistedReason(region: Region, from: number): Spot | undefined {
  for (let row = from; row <= region.bottom; row++) {
    const [first, , more] = region.filled(row);
    if (first && !more && asksReason(first)) return first;
  }
  return undefined;
}

/** A label that heads a row of its own: nothing but its value stands to the right. */
function rowLabel(region: Region, from: number, role: Role, words?: RegExp): Spot | undefined {
  return region
    .speaking(role)
    .find(
      (spot) =>
        spot.top >= from &&
        region.filled(spot.top)[0] === spot &&
        (words?.test(spot.label.inline?.bare ?? spot.label.bare) ?? true),
    );
}
