import { fieldOf, insideField, isBlank } from '../field';
import type { Role } from '../families/family';
import type { Spot } from '../grid';
import type { Field } from '../model';
import { hasRole, type Region } from '../region';
import { reasonBeneath } from './reason';

/** 存在问题和改进措施 above a column of the central form of transfers. */
const PROBLEMS = /^存在的?问题.{0,8}(?:措施|建议|整改)/;
/** The row of such a table that speaks of what was spent. */
const OF_SPENDING = /^(?:\d[.、])?(?:预算|资金|支出)?执行(?:准确性|进度|情况|率)?$/;

const OF_SHEET: readonly Role[] = ['sheetReason', 'remarks', 'reason'];

const NOTE = /^[\s\u3000]*注[:：]/;
/** What a note says of money that was not spent, and why. */
const UNSPENT = /执行率|未支[出付]|未执行|未拨付|结余|结转/;
const CAUSE = /(?<!原)因(?!素)|由于|(?<![体关联])系(?![统数列])|受.{1,12}影响|未能/;
const PRINTED = /[应须需请].{0,12}(?:说明|填)|填[列报写]|是指|保留.{0,4}小数/;

/** Why so much, or no more, was spent, where it stands apart from the amounts: in a row between them and the indicators, or below those. */
export function reasonApart(region: Region, above: number, below: number): Field | undefined {
  return (
    inRows(region, region.top, above) ??
    besideProblems(region, above) ??
    inRows(region, below, region.bottom, true) ??
    inNotes(region, below)
  );
}

/** What the row says whose label asks for the reason; a blank one only where no other answers. */
function inRows(region: Region, from: number, to: number, isTail = false): Field | undefined {
  let blank: Field | undefined;
  for (let row = from; row <= to; row++) {
    const [first] = region.filled(row);
    if (!first || (isTail && isOfSheet(first))) continue;
    const reason = reasonBeneath(region, first);
    if (reason && !isBlank(reason)) return reason;
    blank ??= reason;
  }
  return blank;
}

/** Beneath the indicators 偏差原因 and 说明 speak of the whole sheet. */
function isOfSheet(spot: Spot): boolean {
  const { label } = spot;
  const inline = label?.inline?.roles ?? [];
  return OF_SHEET.some((role) => hasRole(spot, role) || inline.includes(role));
}

/** `执行准确性 | what was done | problems and measures`: the cause may stand in the one, the measures in the other. */
function besideProblems(region: Region, to: number): Field | undefined {
  let heading: Spot | undefined;
  for (let row = region.top; row <= to; row++) {
    const filled = region.filled(row);
    const found = filled.find(
      ({ text }) => text.includes('存') && PROBLEMS.test(text.replace(/\s/g, '')),
    );
    heading = found ?? heading;
    if (!heading || found) continue;
    const at = filled.findIndex(({ label }) => label && OF_SPENDING.test(label.bare));
    if (at < 0) continue;
    const problems = fieldOf(region.grid, region.grid.at(row, heading.left));
    if (isBlank(problems)) return undefined;
    const beside = filled[at + 1];
    const told = beside && beside.right < heading.left ? beside.text.trim() : '';
    return told === '' ? problems : { ...problems, text: `${told}\n${problems.text}` };
  }
  return undefined;
}

/** `注：执行率未达100%，系两处站房停工…`: printed notes tell what to fill in, not what was the cause. */
function inNotes(region: Region, from: number): Field | undefined {
  for (let row = from; row <= region.bottom; row++) {
    for (const spot of region.filled(row)) {
      const { text } = spot;
      const mark = NOTE.exec(text)?.[0];
      if (mark === undefined || PRINTED.test(text)) continue;
      if (UNSPENT.test(text) && CAUSE.test(text)) {
        return insideField(region.grid, spot, mark.length, text.length);
      }
    }
  }
  return undefined;
}
