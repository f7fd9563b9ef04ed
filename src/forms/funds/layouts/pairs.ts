import { fieldOf, insideField, labelOf, type FieldHints } from '../../field';
import { isAmount, isAmountText } from '../rows/amounts';
import { contractAmong } from '../headings/heading-choice';
import { withContract } from './arrivals';
import { arrivalUnder } from '../headings/arrival';
import {
  COLUMNS,
  columnsNamed,
  isMoney,
  VOUCHING,
  type FundsColumn,
  type Pair,
} from '../headings/columns';
import type { Header } from '../headings/header';
import { isFilled, type Named, type Spot } from '../../grid';
import { jointPoints } from '../../joint-points';
import { MONEY_COLUMNS, type Field, type Funds, type FundsRow } from '../../model';
import { hasOneOf, hasRole, type Region } from '../../region';
import { moneyUnit, squeeze, statedPoints } from '../../labels/text';
import { ofWhichRow } from '../rows/of-which-row';
import { OF_WHICH, PART_ROLES } from '../rows/part-roles';
import { pointsAt } from '../points/points';
import { partsBelow } from '../rows/parts-below';
import { partsBeside } from '../rows/parts-beside';
import { pairsInSentence, sourcesInText } from './sentence';

/** How far to the right of its label an amount may stand: blank columns may lie between. */
const REACH = 3;

/** `全年预算数 | 1,050 | 全年执行数 | 1,050`: each label with its amount to the right, or behind its colon. */
export function readPairs(
  region: Region,
  from: number,
  to: number,
  sheetUnit: string | undefined,
): { funds: Funds; bottom: number } | undefined {
  const side = region.labels.find(
    (spot) => spot.top >= from && spot.top <= to && hasRole(spot, 'fundsBlock'),
  );
  const unit = (side && moneyUnit(side.label)) ?? sheetUnit;
  const fields: Partial<Record<FundsColumn, Field>> = {};
  const columns: Partial<Record<FundsColumn, Spot>> = {};
  let first: Spot | undefined;
  let bottom = from;
  const listed = region.labels.flatMap((spot) =>
    spot.top < from || spot.top > to ? [] : pairsIn(region, spot),
  );
  const read = [...listed, ...likelyBeside(region, listed)];
  const beside = [...read, ...blanksBeside(region, from, to, read)];
  const all = beside.some(({ roles }) => isMoney(roles))
    ? beside
    : [...beside, ...pairsInSentence(region, from, to)];
  // What was contracted is the budget only where nothing else is called so.
  const contracted = contractAmong(all.map(({ spot }) => spot));
  const contract = all.find(({ spot }) => spot === contracted);
  const pairs = all.filter((pair) => pair !== contract);
  // 当年预算数 is the initial budget only where no 年初预算数 is.
  for (const { spot, roles, amount } of [...pairs].sort(
    (a, b) => a.roles.length - b.roles.length,
  )) {
    const role = roles.find((own) => !fields[own]);
    if (!role || (role === 'score' && !isOfExecution(spot, pairs))) continue;
    const isAmountOfMoney = role === 'adjustment' || isMoney([role]);
    const own = isAmountOfMoney ? (moneyUnit(spot.label) ?? unit) : undefined;
    fields[role] = amount({ unit: own, figure: true });
    columns[role] = spot;
    if (!first || spot.top < first.top || (spot.top === first.top && spot.left < first.left)) {
      first = spot;
    }
    bottom = Math.max(bottom, spot.bottom);
  }
  const whole = fields.executed && !fields.annualBudget && !fields.initialBudget;
  const [named, amount] = whole ? namedTotal(region, from, to) : [];
  if (named && amount) {
    const own = (named.label && moneyUnit(named.label)) ?? unit;
    fields.annualBudget = fieldOf(region.grid, amount, { unit: own, figure: true });
    columns.annualBudget = named;
    if (!first || named.top < first.top) first = named;
  }
  const money = MONEY_COLUMNS.filter((role) => fields[role]).length;
  if (!first || money < 2) return undefined;
  const joint = jointPoints(fields.score, columns.score);
  if (joint) {
    fields.score = joint.score;
    fields.weight ??= joint.weight;
  }
  const { reason, ...row } = fields;
  const stated = statedWeight(region, pairs) ?? (row.score && side && pointsAt(region.grid, side));
  const weight = row.weight ?? stated;
  const head = region.filled(first.top).find((spot) => hasRole(spot, 'fundsTotal')) ?? first;
  const ofContract = contract?.amount({
    unit: moneyUnit(contract.spot.label) ?? unit,
    figure: true,
  });
  const own = withOneBudget({
    label: labelOf(region.grid, head),
    name: nameOf(head),
    ...row,
    ...(weight && { weight }),
  });
  const total = withContract(own, ofContract);
  const arrival = arrivalUnder(columns, total);
  // A text that names several amounts is no label of one.
  const source = bottom < to ? sourcesInText(region, bottom + 1, unit) : [];
  const below = source.length > 0 ? [] : partsBelow(region, columns, to, unit);
  const aside = below.length > 0 ? below : partsBeside(region, columns, unit);
  const isOpen = aside.length === 0 && source.length === 0 && bottom < to;
  const parts = isOpen ? ofWhichRow(region, columns, fields, bottom, unit) : aside;
  const last = source.length > 0 ? bottom + 1 : (parts.at(-1)?.label.cell.row ?? bottom);
  return {
    funds: {
      total: arrival ? { ...total, arrival } : total,
      source,
      nature: [],
      parts,
      ...(reason && { reason }),
    },
    bottom: Math.max(bottom, last, contract?.spot.bottom ?? 0),
  };
}

/** 全年支出 | 95 beside 全年预算 | 100 or beneath it: what no list has is told by its neighbours. */
function likelyBeside(region: Region, listed: readonly Pair[]): readonly Pair[] {
  const money = listed.filter(({ roles }) => VOUCHING.some((role) => roles.includes(role)));
  const [rows, columns] = [
    new Set(money.map(({ spot }) => spot.top)),
    new Set(money.map(({ spot }) => spot.left)),
  ];
  const last = Math.max(...money.map(({ spot }) => spot.bottom));
  const beneath = money.length < 2 ? [] : region.filled(last + 1);
  const spots = [...rows].flatMap((row) => region.filled(row));
  return [...spots, ...beneath.filter(({ left }) => columns.has(left))].flatMap((spot) => {
    const { label } = spot;
    if (!label || label.named || typeof spot.cell?.value !== 'string') return [];
    return pairAt(region, { ...spot, label }) ?? [];
  });
}

/** `预算数 | 30 | 支出数 |  `: a label in line with the amounts, or beneath their labels, whose own was left out. */
function blanksBeside(
  region: Region,
  from: number,
  to: number,
  read: readonly Pair[],
): readonly Pair[] {
  const money = read.filter(({ roles }) => isMoney(roles)).map(({ spot }) => spot);
  const [rows, columns] = [
    new Set(money.map(({ top }) => top)),
    new Set(money.map(({ left }) => left)),
  ];
  const known = new Set<Spot>(read.map(({ spot }) => spot));
  const beneath = region.labels.filter(
    ({ top, left }) => top >= from && top <= to && columns.has(left) && !rows.has(top),
  );
  return [...[...rows].flatMap((row) => region.filled(row)), ...beneath].flatMap((spot) => {
    const { label } = spot;
    if (!label || known.has(spot)) return [];
    const roles = columnsNamed(region, label);
    const isWanted = isMoney(roles) || (rows.has(spot.top) && roles.includes('executionRate'));
    const blank = isWanted ? blankBeside(region, spot) : undefined;
    if (!blank) return [];
    const amount = (hints: FieldHints): Field => fieldOf(region.grid, blank, hints);
    return [{ spot: { ...spot, label }, roles, amount }];
  });
}

/** The cell right of a label, where nothing stands in it. */
function blankBeside({ grid, right }: Region, spot: Spot): Spot | undefined {
  if (spot.right >= right) return undefined;
  const next = grid.at(spot.top, spot.right + 1);
  return next.filled || next.top !== spot.top ? undefined : next;
}

/** `资金总额 | 200 | 实际支出 | 194`: what there was to spend, where no label says budget. */
function namedTotal(region: Region, from: number, to: number): readonly Spot[] {
  for (const spot of region.speaking('fundsTotal')) {
    if (spot.top < from || spot.top > to) continue;
    const amount = amountBeside(region, spot);
    if (amount) return [spot, amount];
  }
  return [];
}

/** 自评得分 in a row of its own is the total's; that of the execution says so, or stands beside an amount or a rate. */
function isOfExecution(spot: Named, pairs: readonly Pair[]): boolean {
  if (/执行|预算/.test(spot.label.bare)) return true;
  return pairs.some((other) => other.spot.top === spot.top && !other.roles.includes('score'));
}

/** 执行率得分（10分） states the weight that no label of its own does. */
function statedWeight(region: Region, pairs: readonly Pair[]): Field | undefined {
  for (const { spot, roles } of pairs) {
    if (!roles.includes('score') && !roles.includes('executionRate')) continue;
    // 得分：9.5 states none of the weight.
    const points = statedPoints(spot.text.split(/[:：]/, 1)[0] ?? '');
    if (points) return insideField(region.grid, spot, points.start, points.end, { figure: true });
  }
  return undefined;
}

/** One amount beside its label or behind it; `预算数：80万元；执行数：76万元；执行率：95%` in one cell are several. */
function pairsIn(region: Region, spot: Named): readonly Pair[] {
  const several = spot.label.inline ? severalIn(region, spot) : [];
  if (several.length > 1) return several;
  const pair = pairAt(region, spot);
  return pair ? [pair] : [];
}

const CLAUSE = /[^；;，,。\n]+/g;

function severalIn({ grid, words }: Region, spot: Named): readonly Pair[] {
  if (hasRole(spot, 'fundsBlock')) return [];
  return [...spot.text.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) => {
    const inline = words.classify(clause.trim())?.inline;
    const roles = COLUMNS.filter((role) => inline?.roles.includes(role));
    const start = index + clause.search(/[:：]/) + 1;
    const end = index + clause.length;
    if (roles.length === 0 || !isAmountText(spot.text.slice(start, end))) return [];
    const amount = (hints: FieldHints): Field => insideField(grid, spot, start, end, hints);
    return [{ spot, roles, amount }];
  });
}

function pairAt(region: Region, spot: Named): Pair | undefined {
  const { grid } = region;
  if (hasRole(spot, 'fundsBlock') && !namesAmount(region, spot)) return undefined;
  const { inline } = spot.label;
  const rest = inline ? spot.text.slice(inline.start) : '';
  const behind = inline !== undefined && rest.trim() !== '' && isAmountText(rest);
  const roles = columnsNamed(region, spot.label, behind ? inline.roles : undefined);
  if (roles.length === 0) return undefined;
  if (behind) {
    const amount = (hints: FieldHints): Field =>
      insideField(grid, spot, inline.start, spot.text.length, hints);
    return { spot, roles, amount };
  }
  const next = amountBeside(region, spot) ?? (isPoints(roles) ? beneath(region, spot) : undefined);
  return next && { spot, roles, amount: (hints) => fieldOf(grid, next, hints) };
}

/** 年度预算 heads a block, or names the amount right beside it. */
function namesAmount(region: Region, spot: Named): boolean {
  return hasOneOf(spot, MONEY_COLUMNS) && amountBeside(region, spot) !== undefined;
}

const isPoints = (roles: readonly FundsColumn[]): boolean =>
  roles.includes('score') || roles.includes('weight');

/** 得分 at the right of several rows of amounts, its figure beneath it. */
function beneath(region: Region, spot: Spot): Spot | undefined {
  const beside = region.filled(spot.top).find(({ left }) => left > spot.right);
  if (beside && !hasRole(beside, 'score', 'reason')) return undefined;
  const below = region.grid.at(spot.bottom + 1, spot.left);
  return isFilled(below) && below.left === spot.left && isAmount(below) ? below : undefined;
}

/** The amount that stands right of its label. */
export function amountBeside(region: Region, spot: Spot): Spot | undefined {
  const next = region.filled(spot.top).find(({ left }) => left > spot.right);
  if (!next || next.left - spot.right > REACH || !isAmount(next)) return undefined;
  return next.label?.roles.length ? undefined : next;
}

/** What a row of the funds is called. */
export function nameOf(spot: Spot): string {
  return spot.label ? spot.label.name : squeeze(spot.text);
}

/** A form with one budget column only means that budget, whatever its heading says. */
export function withOneBudget(row: FundsRow): FundsRow {
  return row.annualBudget || !row.initialBudget ? row : { ...row, annualBudget: row.initialBudget };
}

/** Whether the amounts stand right of the headings instead of beneath them; some may have been left out. */
export function holdsAmounts(region: Region, { columns }: Header): boolean {
  const money = MONEY_COLUMNS.flatMap((role) => columns[role] ?? []);
  const bare = money.filter((spot) => amountBeside(region, spot) === undefined);
  return (
    bare.length === 0 ||
    (bare.length < money.length && bare.every((spot) => blankBeside(region, spot)))
  );
}

/** Whether a row is a part of the total by its label. */
export function isPart(spot: Spot): boolean {
  return hasOneOf(spot, PART_ROLES) || OF_WHICH.test(spot.text);
}
