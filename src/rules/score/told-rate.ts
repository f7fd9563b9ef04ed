/** 预算控制率16.2% in the text of a row that has no result of its own, held against its score by the 评分标准 that the form prints. */
import {
  findAmounts,
  formatDecimal,
  HUNDRED,
  matchesPrinted,
  type Decimal,
  type Quantity,
} from '../../amount';
import { shownText } from '../../forms';
import { pointsAt } from '../../scoring';
import { equationsIn } from '../compare/written-formula';
import { ratesWorkedOut } from '../compare/written-rate';
import { signed } from '../figure';
import { cellsOf, pointsText, rowPath, rowValues, type Row } from '../rows';
import type { Verdict } from '../rule';

type Key = 'told-above' | 'told-full';

const RATE =
  /([\u4e00-\u9fa5“”"]{2,14}[率度])\s*(?:[为是]|达到?|:|=(?:[^。；;，,%]*=)?)?\s*(-?\d+(?:\.\d+)?%)/g;
/** Of another time, or what was to be reached. */
const OF_OTHER = /上年|去年|往年|同期|目标|标准|要求|计划|应|每|以[上下内]|季度|半年/;
const NEUTRAL =
  /^(?:本年度?|全年|年度|年末|部门|单位|实际|预算|总体|综合|我[局委办院校中心]+|的|[“”"])*$/;
/** So much of a name is enough: 控制率, 满意度. */
const TAIL = 3;
/** 得分=部门预算资金支出率×分值。 */
const IN_PROPORTION =
  /^(?:本项|该项|指标)?(?:得分=)?[\u4e00-\u9fa5“”"]{0,14}率[×x*](?:该项|本项|指标)?(?:权重|分值|满分|标准分|\d+(?:\.\d+)?分?)(?:计算得分|计分)?[。.;；]?$/i;

export function aboveToldRate(row: Row): Verdict<Key> | undefined {
  const { criteria, actual, name, group } = row.indicator;
  const { reported, weight } = row.score;
  const isOpen = !actual || actual.reading.kind === 'blank';
  if (!criteria || !isOpen || !reported || !weight || group !== undefined) return undefined;
  const told = toldRate(row);
  // A rate that its own figures do not come to is told already.
  if (!told || isMisreckoned(row)) return undefined;
  const given =
    inProportion(criteria.text, told.rate, weight) ??
    pointsAt(criteria.text, name, told.rate, weight);
  if (!given) return undefined;
  if (given.kind === 'points') {
    const { points } = given;
    const isSo = !reported.greaterThan(points) || isPrinted(points, row, reported);
    return isSo ? undefined : verdict('told-above', row, told.quote, points);
  }
  const isFull = given.kind === 'not-full' && reported.greaterThanOrEqualTo(weight);
  return isFull ? verdict('told-full', row, told.quote, undefined) : undefined;
}

function isMisreckoned({ indicator: { workings, reason, name } }: Row): boolean {
  return [workings, reason].some(
    (field) =>
      field &&
      [...ratesWorkedOut(field.text, name), ...equationsIn(field.text)].some(({ fits }) => !fits),
  );
}

function inProportion(criteria: string, { value }: Quantity, weight: Decimal) {
  const text = criteria.normalize('NFKC').replace(/\s/g, '');
  if (!IN_PROPORTION.test(text) || value.isNegative() || value.greaterThan(HUNDRED))
    return undefined;
  return { kind: 'points', points: weight.times(value).dividedBy(HUNDRED) } as const;
}

function isPrinted(points: Decimal, { indicator }: Row, reported: Decimal): boolean {
  const read = indicator.score?.reading;
  const places = read?.kind === 'quantity' ? read.places : 2;
  return matchesPrinted(points, reported, Math.max(places, 1));
}

/** The one rate of the row's own name that its text tells. */
function toldRate(row: Row): { readonly rate: Quantity; readonly quote: string } | undefined {
  const { workings, reason, name } = row.indicator;
  const own = name.replace(/[“”"]/g, '');
  const found = [...new Set([workings?.text, reason?.text])].flatMap((text) =>
    (text?.normalize('NFKC').split(/[。；;\n\r]|[,，](?!\d{3})/) ?? []).flatMap((clause) => {
      if (OF_OTHER.test(clause)) return [];
      return [...clause.matchAll(RATE)].flatMap(([quote, called = '', figure = '']) => {
        const [amount] = findAmounts(figure);
        const rate = amount?.reading.kind === 'quantity' ? amount.reading : undefined;
        return rate && isOf(called, own) ? [{ rate, quote }] : [];
      });
    }),
  );
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  return /[率度]$/.test(own) ? bareRate(row) : undefined;
}

/** 89.6%; 受理5120件，结案4966件，96.99%; 当事人问卷满意度92%: the only rate that is said of a row that is itself one. */
const BARE = /^\s*(?:约?为|达到?|是|[:：=])?(-?\d+(?:\.\d+)?%)$/;
const ASKED =
  /^[\u4e00-\u9fa5“”"]{0,12}(?:问卷|调查|测评|测验)[\u4e00-\u9fa5]{0,6}?满意[度率](?:为|达到?|是|:)?(-?\d+(?:\.\d+)?%)$/;

function bareRate({ indicator: { workings, name } }: Row): ReturnType<typeof toldRate> {
  const text =
    workings?.text
      .normalize('NFKC')
      .trim()
      .replace(/[。.;；]+$/, '') ?? '';
  if (text.split('%').length !== 2 || OF_OTHER.test(text.replace(/^应[^，,]*/, '')))
    return undefined;
  const last = text.split(/[。；;，,、\n\r]/).at(-1) ?? '';
  const figure =
    BARE.exec(last)?.[1] ?? (name.includes('满意') ? ASKED.exec(last)?.[1] : undefined);
  const [amount] = figure === undefined ? [] : findAmounts(figure);
  return amount?.reading.kind === 'quantity' ? { rate: amount.reading, quote: last } : undefined;
}

/** Whether a rate ends as the name of the row does, and has nothing else of its own before that. */
function isOf(called: string, name: string): boolean {
  const said = called.replace(/[“”"]/g, '');
  let same = 0;
  while (same < Math.min(said.length, name.length) && said.at(-1 - same) === name.at(-1 - same)) {
    same++;
  }
  return same >= Math.min(TAIL, name.length) && NEUTRAL.test(said.slice(0, said.length - same));
}

function verdict(key: Key, row: Row, quote: string, points: Decimal | undefined): Verdict<Key> {
  const { indicator, score } = row;
  const { reported, weight } = score;
  const shown = reported ? pointsText(reported, 6) : '';
  const expected = points ? formatDecimal(points, 2) : '';
  return {
    outcome: 'explain',
    key,
    cells: cellsOf(
      row,
      indicator.score,
      indicator.workings ?? indicator.reason,
      indicator.criteria,
    ),
    actual: shown,
    ...(points && reported && { expected, difference: signed(reported.minus(points)) }),
    data: {
      indicator: indicator.name,
      quote,
      criteria: shownText(indicator.criteria),
      weight: weight ? pointsText(weight) : '',
      actual: shown,
      expected,
    },
    basis: 'form:self-evaluation',
    asks: { texts: [], about: [indicator.name] },
    path: rowPath(row, 'score'),
    values: [...rowValues(row), quote],
  };
}
