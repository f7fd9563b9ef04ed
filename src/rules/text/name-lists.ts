/** A count beside a list of the names that it counts: 组织培训3期（甲班、乙班）. */
import { named } from '../field-names';
import type { Field } from '../../forms';
import { wholeTexts } from '../own-texts';
import type { Subject, Verdict } from '../rule';

/** What things that are counted so are called by at their end, beside the noun that is counted. */
const ENDS: Readonly<Record<string, string>> = {
  期: '期班',
  班: '班',
  场: '场会赛节',
  间: '间室级',
  座: '座桥库站馆塔闸',
  条: '路街巷河渠沟线道',
  所: '校园院所学中',
  支: '队',
  部: '部剧',
  个: '',
  家: '店厂',
};
const UNITS = Object.keys(ENDS).join('');
const NAME = '[\\u4e00-\\u9fffA-Za-z“”]{2,14}';
const LIST = `${NAME}(?:、${NAME})+`;
/** What is counted, how many of it, and the names in brackets or behind a colon, to the end of the sentence. */
const COUNTED = new RegExp(
  `([\\u4e00-\\u9fff]{0,6})(?<![\\d.])(\\d{1,2})([${UNITS}])([\\u4e00-\\u9fff]{0,4})(?:[（(](${LIST})[)）]|[:：](${LIST})(?=[。；;\\n]|$))`,
  'g',
);
/** One of these stands in whatever such a list counts. */
const MAY_COUNT = new RegExp(`\\d[${UNITS}]`);
/** Names that may be some of them, or not the things counted. */
const OPEN = /[等余]|其[中他它余]|包括|分别|主要|如|以及|[和及与]|各|每/;

/** The lists of a form's texts that hold more names, or fewer, than they count. */
export function miscountedNames({ evaluation }: Subject): readonly Verdict<'names'>[] {
  if (!evaluation) return [];
  const texts: readonly (Field | undefined)[] = [
    ...wholeTexts(evaluation),
    evaluation.completionsField,
  ];
  return texts.flatMap((field) =>
    field?.text.includes('、') && MAY_COUNT.test(field.text)
      ? miscountedIn(field, evaluation.completionsField === field)
      : [],
  );
}

function miscountedIn(field: Field, isDone: boolean): Verdict<'names'>[] {
  return [...field.text.matchAll(COUNTED)].flatMap((found): Verdict<'names'>[] => {
    const [quote, before = '', count = '', unit = '', behind = '', inside, after] = found;
    const list = inside ?? after ?? '';
    const names = list.split('、');
    if (OPEN.test(list) || names.length === Number(count)) return [];
    if (new Set(names).size < names.length || !areCalledSo(names, `${before}${behind}`, unit)) {
      return [];
    }
    const called = field.called ?? named(isDone ? 'completions' : 'cause');
    return [
      {
        outcome: 'note',
        key: 'names',
        cells: [field.cell],
        data: { text: called, quote, count: `${count}${unit}`, names: String(names.length) },
        path: 'texts.names',
        values: [quote],
      },
    ];
  });
}

/** Whether every name ends as the thing counted is called, or as what is counted in this unit is: 东风桥 of 桥梁, 教师班 of 3期. */
function areCalledSo(names: readonly string[], noun: string, unit: string): boolean {
  const ends = names.map((name) => name.replace(/[”“]/g, '').slice(-1));
  return ends.every((end) => (ENDS[unit] ?? '').includes(end) || noun.includes(end));
}
