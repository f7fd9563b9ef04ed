/** Whose a figure of money, or a rate of it, is by the words of its sentence: the whole's, or that of a part of it. */
import { readAmount } from '../../amount';
import { amountOf, WAN } from '../../scoring';
import type { Subject } from '../rule';
import { partRows, rowCalled, type PartRow } from './rows';
import { taskIn } from './tasks';
import { partsNamed } from './words';

export { partRows, rateOfPart, type PartRow } from './rows';

export type Whose =
  /** Nothing says otherwise. */
  | { readonly of: 'whole' }
  /** Of a part that has a row. `isOwn` where its own words name it; else it may as well be the whole's again. */
  | {
      readonly of: 'part';
      readonly row: PartRow;
      readonly isOwn: boolean;
      /** The words of its clause before its name, and those between it, or the clause that names it, and the figure. */
      readonly prefix: string;
      readonly tail: string;
    }
  /** Of the money that was budgeted when the year began. */
  | { readonly of: 'initial' }
  /** Of a part that has no row, or of a thing that some of the money was for. */
  | { readonly of: 'thing' }
  /** Of a part of the year. */
  | { readonly of: 'time' }
  /** Of others, or a rate of something else. */
  | { readonly of: 'other' };

const WHOLE: Whose = { of: 'whole' };
const THING = { of: 'thing' } as const;
const TIME: Whose = { of: 'time' };
const OTHER: Whose = { of: 'other' };

/** `before`: the sentence up to the figure. */
export function whoseIs(before: string, subject: Subject): Whose {
  const said = before.slice(Math.max(...ENDS.map((mark) => before.lastIndexOf(mark))) + 1);
  if (PART_OF_YEAR.test(said)) return TIME;
  const [own = '', ...earlier] = segmentsOf(said);
  if (/分别/.test(own) || OF_OTHERS.test(own) || OTHER_RATE.test(own)) return OTHER;
  if (OF_SOME.test(own)) return OTHER;
  if (OF_INITIAL.test(own)) return { of: 'initial' };
  const named = partIn(own, subject);
  if (named) return named;
  if (isOfThing(own, subject)) return THING;
  if (SPEAKS_OF_ALL.test(own)) return WHOLE;
  for (const segment of earlier) {
    if (SPEAKS_OF_ALL.test(segment) || addsUpTo(segment, subject)) return WHOLE;
    const part = partIn(segment, subject);
    // 因县级资金到位晚 gives a cause; 县级资金40万元 and 县级资金已付清 are what the next words go on about.
    if (part?.of === 'part' && (FIGURE.test(segment) || part.prefix.replace(LEADS, '') === ''))
      return { ...part, isOwn: false, tail: own };
    if (part && FIGURE.test(segment)) return part;
  }
  return WHOLE;
}

const FIGURE = /\d/;
const ADDED_UP = /^(?:以上|上述|资金)?(?:共计|总共|共)(?:资金)?[为是]?([\d.,]+(?:[万亿])?元)$/;

/** Whether the clause right before the one of a figure, or one before that, adds up to all the money. */
export function followsAll(before: string, subject: Subject): boolean {
  const [, ...earlier] = segmentsOf(before.slice(before.search(/[^。；;\n]*$/)));
  const at = earlier.findIndex((segment) => addsUpTo(segment, subject));
  return at >= 0 && !earlier.slice(0, at).some((segment) => partIn(segment, subject));
}

/** 中央补助1.5万元，结转2万元，共计3.5万元: what was told one by one is all the money of the year, and what follows is of that. */
function addsUpTo(segment: string, { evaluation }: Subject): boolean {
  const text = ADDED_UP.exec(segment.trim())?.[1];
  const all = text === undefined ? undefined : amountOf(evaluation?.funds, 'annualBudget');
  const reading = text === undefined ? undefined : readAmount(text);
  if (!all || reading?.kind !== 'quantity' || !reading.unit) return false;
  return reading.value.times(reading.unit.scale).equals(all.scale ? all.yuan : all.yuan.times(WAN));
}

const LEADS = /其中|[一二三四五六]是|\d+[.．、]?/g;

const ENDS = ['；', ';', '。', '\n', '！', '!'];

/** What is said of a month, or of a quarter, is not of the year until that is named again. */
export const PART_OF_YEAR =
  /(?:(?<![一1])半年(?![以内])|季度|(?<!\d)(?:0?[1-9]|1[01])月(?:份|[底末](?!前)|(?=[^，,。；;]{0,4}执行率))|[截至止]\S{0,6}?(?<!\d)(?:0?[1-9]|1[01])月)(?!.*(?:全年|年[末底终]|本年))/;

/** 执行率（执行/年初）, 按年初预算计算的执行率. */
const OF_INITIAL = /(?:[按占除与]|[÷/／])(?:了|照|以)?年初(?!.*(?:调整|全年))/;

/** 高于全县平均执行率: of others. */
const OF_OTHERS = /平均|全[省市县区州国]|序时|同类|同级|其[他它](?:单位|部门)/;
/** 4个任务中，3个执行率达到99%: of some of them. */
const OF_SOME =
  /^(?:其中|有|另有?)?(?:\d+|[一二两三四五六七八九十]+)[个项家](?:任务|项目|单位|部门|专项)?的?(?:预算|资金)?(?:执行|支付|支出|使用)率/;
/** 结余率, 到位率: a rate of something else. */
const OTHER_RATE = /(?<!执行|支出|支付|使用|拨付|预算完成|资金完成)率[为达到是约仅只有]*$/;

const SPEAKS_OF_ALL =
  /资金总额|总支出|总预算|支出总额|预算总额|总体|整体|合计|总(?:的)?执行率|总计/;

/** Parted by marks, the last one first; what a bracket adds to a figure is left out. */
function segmentsOf(said: string): readonly string[] {
  const plain = said.replace(/[（(][^（）()]*\d[^（）()]*[)）]/g, '');
  return plain
    .split(/[，,、：:]|(?<=\d\S*)[（(](?=[^）)]*$)/)
    .reduce<string[]>((parts, part) => {
      const before = parts.at(-1);
      // 中央、省级资金: names parted from one another are one name.
      const isName = before !== undefined && /^(?:其中)?[\u4e00-\u9fff]{1,4}级?$/.test(before);
      if (isName && JOINS.test(before)) parts[parts.length - 1] = before + part;
      else parts.push(part);
      return parts;
    }, [])
    .reverse();
}

const JOINS = /(?:中央|[省市县区]级?|地方|上级)$/;

function partIn(segment: string, subject: Subject): (Whose & { of: 'part' | 'thing' }) | undefined {
  const rows = partRows(subject);
  const named = partsNamed(segment);
  const name = named[0] ?? longestIn(segment, rows);
  if (name === undefined) return ofTask(segment, subject);
  if (named.length > 1) return THING;
  const row = rowCalled(name, rows);
  if (row) {
    const at = segment.indexOf(name);
    const [prefix, tail] = [segment.slice(0, at), segment.slice(at + name.length)];
    return { of: 'part', row, isOwn: true, prefix, tail };
  }
  // A project is made of nothing else.
  const isAll = name === '项目支出' && subject.evaluation?.kind === 'project-self-evaluation';
  return isAll ? undefined : THING;
}

/** 殡葬管理执行率90%, and not all of several; a task may bear the name of all that is done. */
function ofTask(segment: string, subject: Subject) {
  const task = taskIn(segment, subject);
  if (!task) return undefined;
  return task === 'several' ? THING : ({ of: 'part', isOwn: false, ...task } as const);
}

/** The row that a segment calls by its whole name, whatever words that is made of. */
function longestIn(segment: string, rows: readonly PartRow[]): string | undefined {
  const names = rows.flatMap(({ name }) => (name.length > 3 && segment.includes(name) ? name : []));
  return names.sort((a, b) => b.length - a.length)[0];
}

/** 采购执行率, 合同支付率: the rate of a thing that the money was for. */
const RATE_OF =
  /^(.*?)(?:预算|资金)*(?:(?:执行|支出|支付|使用)率|(?:执行|支付|支出)进度)[为达是约仅到只有]*$/;
/** 护林员补助已全部支付: all of such a thing. */
const ALL_OF =
  /^(.*?(?:补助|补贴|经费|费用?|资金|工程|项目|建设|采购|专项|支出|购置|款|标段|任务|培训|活动))(?:的|预算|资金|经费|款项|已|均|全部|尚未|未|没有)*$/;
/** Words of the whole: nothing is left of 本年度部门预算资金 without them. */
const FILLERS =
  /[\d.、（）()“”"]|预算|资金|支出|经费|项目|专项|部门|单位|整体|总体?|全年|[本该此各]|当年|年[度初末底终中]?|月|日|截[至止]|实际|最终|财政|[一二三四五]是|其中|的|我[局院校委办镇]|[已均共仍还仅只故]|全部|款|综合|累计|目前|批复|自评|绩效|较|不过/g;
/** Why, or how it came about, is no thing. */
const CAUSED =
  /[受因由致使但虽高低快慢率不无没未]|存在|影响|造成|有效|加强|推进|保障|完成|达到|考虑|计算|控制|确保|保证/;

function isOfThing(own: string, subject: Subject): boolean {
  const thing = (RATE_OF.exec(own) ?? ALL_OF.exec(own))?.[1];
  if (thing === undefined) return false;
  const names = [subject.evaluation?.projectName, subject.evaluation?.department].flatMap(
    (field) => (field && field.text.trim() !== '' ? field.text.replace(/\s/g, '') : []),
  );
  const left = names.reduce((rest, name) => rest.replace(name, ''), thing).replace(FILLERS, '');
  if (left.length < 2 || CAUSED.test(left)) return false;
  return !names.some((name) => name.includes(left));
}
