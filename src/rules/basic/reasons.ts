import { gather, remembered } from '../../amount';
import type { Field, Label } from '../../forms';
import { namesOf } from '../../narrative';
import { ofEach } from '../../scoring';
import { judgeReason } from '../reason';
import type { Asks, Subject } from '../rule';
import { ofMoneyRow } from '../told-in-report';
import type { CalledRow } from './columns';

/** A remark begins a line, or has a number of its own. */
const REMARKS = /[\r\n]+|(?<=[。；;])\s*(?=[（(]?(?:\d{1,2}|[一二三四五六七八九十])[)）、.．])/;
/** What it says of a figure that moved, or went beyond its budget. */
const MOVE =
  /[增减升降涨超]|上年|去年|同比|变动|变化|比较?\d{4}年|较\d{4}年|高于|低于|多于|少于|没有预算|未列预算/;

/** What is done where such money is spent, told without a name of the row: 更新1辆执法执勤用车. */
const DEEDS: Readonly<Record<string, RegExp>> = {
  vehiclePurchase: /(?:购[置买入]|新购|更[新换]|采购)了?[^，。；]{0,12}(?:车辆?|辆)/,
};

interface Remark {
  readonly field: Field;
  readonly text: string;
  readonly moves: boolean;
}

/** The remarks that an office may have written about rows of the basic data. */
const remarksOf = ofEach(({ evaluation, basic }: Subject): readonly Remark[] =>
  gather(
    [evaluation?.sheetReason, evaluation?.remarks, ...(basic?.remarks ?? [])],
    (field) =>
      field?.text.split(REMARKS).map((text): Remark => ({ field, text, moves: MOVE.test(text) })) ??
      [],
  ),
);

/**
 * Few forms have a column for why a row of the basic data moved, so an office writes it where it may: among the remarks below
 * the form or the self-evaluation. Only a remark that names the row, speaks of a move and is adequate counts; the others are about other things.
 */
export function asksOfRow({ row, field }: CalledRow, subject: Subject): Asks {
  const also = field === undefined ? [] : namesOf(field);
  const about = [row.name, ...also];
  const names = [...callings(row.name), ...also.map(bare).filter(isTelling)];
  const asks = { about, of: 'spending', inReport: ofMoneyRow(names) } as const;
  const remarks = remarksOf(subject);
  if (remarks.length === 0) return { ...asks, texts: [row.reason] };
  const deed = field === undefined ? undefined : DEEDS[field];
  const isAboutRow = ({ text, moves }: Remark) =>
    (deed?.test(text) === true || (moves && names.some((name) => bare(text).includes(name)))) &&
    judgeReason(text, { about }).status === 'given';
  const told: Label[] = [];
  for (const remark of remarks) {
    // One remark of a text is enough.
    if (told.at(-1)?.cell === remark.field.cell || !isAboutRow(remark)) continue;
    told.push({ cell: remark.field.cell, text: remark.text.trim() });
  }
  return { ...asks, texts: [row.reason, ...told] };
}

/** What a remark may call a row: by all of its name, or by one of the things that it lists. */
const callings = remembered((name) => [name, ...name.split(/[、，,]/)].map(bare).filter(isTelling));

function isTelling(name: string): boolean {
  return name.length >= 2 && name !== '其他';
}

const bare = remembered((text) =>
  text
    .replace(/^\s*(?:其中[:：]|[（(]?[\d一二三四五六七八九十]{1,2}[)）、.．])/, '')
    .replace(/[\s\u3000“”"'、，,]/g, ''),
);
