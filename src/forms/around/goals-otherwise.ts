/** Goals, and what was done for them, that do not stand under or beside a label each. */
import { remembered } from '../../amount';
import type { Role } from '../families/family';
import { fieldOf, insideField } from '../field';
import { unwrapped } from '../lines';
import { isFilled, type Named, type Spot } from '../grid';
import type { Field, Label } from '../model';
import { hasRole, type Region } from '../region';
import { yearIn } from '../labels/text';

export interface Goals {
  readonly goals: readonly Label[];
  readonly initialGoals?: readonly Label[];
  readonly completions: readonly Label[];
  readonly goalsField?: Field;
  readonly completionsField?: Field;
}

export interface Told {
  readonly items: readonly Label[];
  readonly field?: Field;
}

export const NOTHING: Told = { items: [] };

const ITEM =
  /(?:^|[\n\r；;。])\s*(?:目标\s*)?(?:[（(]?\d{1,2}\s*[）)]?\s*[、.．:：)）](?!\d)|[（(]?[一二三四五六七八九十]{1,3}[）)、]\s*|[①-⑳]|(?:完成|实现|年度|绩效)?目标\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*(?:的?(?:实际)?(?:完成|实现)(?:情况)?)?\s*[:：])/g;

/** The numbered items of a text; one item where nothing is numbered. */
export function splitItems(cell: Label['cell'], text: string): Label[] {
  return itemsOf(text).map((item) => ({ cell, text: item }));
}

const itemsOf = remembered((whole): readonly string[] => {
  const text = unwrapped(whole);
  if (text.trim() === '') return [];
  const starts = [...text.matchAll(ITEM)].map(({ index }) => index);
  const parts =
    starts.length >= 2
      ? starts.map((start, index) => text.slice(start, starts[index + 1]))
      : text.split(/[\n\r]+/);
  return parts
    .map((part) => part.replace(/^[\s；;。]+|[\s；;\u3000]+$/g, ''))
    .filter((part) => part !== '');
});

/** `预期目标：…` and `完成情况：…`, each in one cell with its text. */
export function goalsInside({ grid }: Region, rows: readonly Named[]): Goals | undefined {
  const inside = (is: (own: readonly Role[]) => boolean): Field | undefined => {
    const spot = rows.find(
      ({ label: { roles, inline }, text }) =>
        roles.length === 0 && inline && is(inline.roles) && text.slice(inline.start).trim() !== '',
    );
    const start = spot?.label.inline?.start ?? 0;
    return spot && insideField(grid, spot, start, spot.text.length);
  };
  const completionsField = inside((own) => own.includes('completions'));
  const goalsField = inside(
    (own) =>
      (own.includes('goals') || own.includes('goalBlock')) &&
      !own.includes('completions') &&
      !own.includes('adjustedGoals'),
  );
  if (!goalsField || !completionsField) return undefined;
  return {
    goals: splitItems(goalsField.cell, goalsField.text),
    completions: splitItems(completionsField.cell, completionsField.text),
    goalsField,
    completionsField,
  };
}

/** `年度目标及完成情况 | 清理…9000株 | 清理…9356株`: one label, what was wanted and what was done. */
export function goalsAfterOne({ grid }: Region, rows: readonly Named[]): Goals | undefined {
  if (rows.some((spot) => hasRole(spot, 'goals', 'completions', 'adjustedGoals'))) return undefined;
  const label = rows.find(
    (spot) =>
      hasRole(spot, 'goalBlock') && /[及和与、]其?(?:实际)?(?:完成|实现|达成)/.test(spot.text),
  );
  if (!label) return undefined;
  const texts = grid.row(label.top).filter(({ left }) => left > label.right);
  const [goal, done, more] = texts.filter(isFilled);
  if (!goal || !done || more || [goal, done].some((spot) => spot.label?.roles.length)) {
    return undefined;
  }
  const [goalsField, completionsField] = [fieldOf(grid, goal), fieldOf(grid, done)];
  return {
    goals: splitItems(goalsField.cell, goalsField.text),
    completions: splitItems(completionsField.cell, completionsField.text),
    goalsField,
    completionsField,
  };
}

const TASKS_DONE = /^(?:年度|本年|全年)?(?:主要|重点)(?:工作)?(?:任务|工作)(?:实际)?完成情况$/;

/** `年度主要任务完成情况 | 1.…；2.…` on a form that tells of no completions otherwise; an indicator may be called so too. */
export function tasksDone(
  { grid }: Region,
  from: number,
  to: number,
  goals: Spot | undefined,
): Told {
  if (goals) return NOTHING;
  for (let row = from; row <= to; row++) {
    const [label, told, more] = grid.row(row).filter(isFilled);
    if (label?.top !== row || !told || more || told.label?.roles.length) continue;
    if (!TASKS_DONE.test(label.text.replace(/\s/g, ''))) continue;
    const field = fieldOf(grid, told);
    return { items: splitItems(field.cell, field.text), field };
  }
  return NOTHING;
}

/** `财年 | 目标 | 实际完成情况` over a row for each of several years: only that of the form's year is evaluated. */
export function goalsOfYear(
  region: Region,
  rows: readonly Named[],
  to: number,
  year: number,
): Goals | undefined {
  const { grid } = region;
  for (const heading of rows) {
    if (!hasRole(heading, 'yearField')) continue;
    const goal = grid.at(heading.top, heading.right + 1);
    const done = grid.at(heading.top, goal.right + 1);
    if (!hasRole(goal, 'target', 'goals') || !hasRole(done, 'completions')) continue;
    for (let row = heading.bottom + 1; row <= to; row++) {
      const spot = grid.at(row, heading.left);
      if (spot.top !== row || yearIn(spot.text.normalize('NFKC')) !== year) continue;
      const goalsField = fieldOf(grid, grid.at(row, goal.left));
      const completionsField = fieldOf(grid, grid.at(row, done.left));
      return {
        goals: splitItems(goalsField.cell, goalsField.text),
        completions: splitItems(completionsField.cell, completionsField.text),
        goalsField,
        completionsField,
      };
    }
  }
  return undefined;
}
