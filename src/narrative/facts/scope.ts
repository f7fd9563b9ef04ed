import type { DateReading } from '../../amount';
import type { Binding, Fact } from '../model';
import { FIGURE_KINDS, type Column, type MeasureName } from './lexicon';
import { beginsWithAnother, isAnother, isBase, isBelow } from './phrases';
import { isOfSomething } from './terms';

/** Money of one account; what is listed under it is not all that was spent on it. */
const ACCOUNT = /财政拨款|一般公共预算|政府性基金|国有资本|专户|经费拨款|预算内/;
/** 中心共3个项目，预算124万元: of all of them, in a report about one. */
const SEVERAL =
  /(?:(?<![\d.])(?:[2-9]|[1-9]\d+)|[两二三四五六七八九十几])个(?:[^，。；]{0,6})?项目|各项目|所有项目|全部项目/;
const UNIT =
  /(?:局|委员会|委|办公室|中心|学院|学校|医院|院|厅|大队|支队|政府|办事处|单位|部门|[本我][局委办院厅校]|全[局院校])/;
/** 全县林业系统在职人员312人, 全县：…: of all that are there, the unit being one of them. */
const REGION =
  /^\s*全[省市县区州](?:[\u4e00-\u9fff]{0,8}系统|\s*[：:]|在职|编制|财政供养|行政事业单位)/;
const OWN = /[本我](?:局|委|办|院|厅|校|镇|乡|单位|部门|中心)/;
/** What is said from here on is of less than the year: 上半年基本支出…，项目支出…; 按月均计，…. */
const LESS_THAN_YEAR =
  /^\s*(?:20\d{2}年)?(?:[上下]半年|前?[一二三四两]个?季度|按?(?:月|季度?)平?均)/;
const BEGINS_LIST = /其中|包括|包含|分为|[（(]/;

/** Sources of money: the form has them for the whole year's budget. */
export const SOURCES: ReadonlySet<MeasureName> = new Set<MeasureName>([
  'total',
  'generalBudget',
  'governmentFund',
  'specialAccount',
  'otherFunds',
]);

/** What a sentence has said so far that makes its next figures less than the unit's in the year. */
export class Scope {
  /** It speaks of units below this one. */
  private ofOthers = false;
  private ofRegion = false;
  private ofPartOfYear = false;
  /** Up to a month before the last: 截至6月30日，全年预算执行780万元. */
  private isSoFar = false;
  /** The last figure of money was of a budget, and so may those be that follow without a word of their own. */
  private plan: Column | undefined;
  /** What it goes on to say of budget and outcome is of one account: 财政拨款预算2425.6万元，执行2381.12万元. */
  private ofAccount = false;
  private account: 'none' | 'named' | 'listed' = 'none';
  /** The last figure of money was of something no form has: so is the rate behind it. */
  isOfAnotherThing = false;
  /** It may be of one project, or of something no form knows. */
  private doubtful: boolean;

  constructor(
    /** Its section is about one project of the unit's. */
    private readonly ofOneProject: boolean,
    private readonly names: readonly string[],
    /** The report is about one project. */
    private readonly isProject: boolean,
  ) {
    this.doubtful = ofOneProject;
  }

  /** A clause begins. */
  clause(words: string): void {
    if (isBelow(words) || beginsWithAnother(words, this.names)) this.ofOthers = true;
    if (REGION.test(words)) this.ofOthers = this.ofRegion = true;
    else if (this.ofRegion && OWN.test(words)) this.ofOthers = this.ofRegion = false;
    if (this.isProject && SEVERAL.test(words)) this.ofOthers = true;
    if (this.isProject && /[本该]项目/.test(words)) this.ofOthers = false;
    const isWhole = this.isSoFar ? /年末|年终|全年(?!预算执行)/ : /全年|年末|年终|本年/;
    if (isWhole.test(words)) this.ofPartOfYear = this.isSoFar = false;
    if (LESS_THAN_YEAR.test(words)) this.ofPartOfYear = true;
    this.isSoFar ||= /[截至止]\S{0,10}(?:[1-9]|1[01])月/.test(words);
  }

  /** A date that is not what something is compared with. */
  date({ month, from }: DateReading): void {
    this.ofPartOfYear = (month !== undefined && month < 12) || (from?.month ?? 1) > 1;
    if (!this.ofPartOfYear) this.isSoFar = false;
  }

  /** Words since the figure before, or since the sentence began. */
  words(text: string): void {
    if (this.account === 'named') this.account = BEGINS_LIST.test(text) ? 'listed' : 'none';
  }

  /** A figure has been read, behind these words of its clause. */
  figure(fact: Fact, words: string, depth: number): void {
    const isMoney = fact.quantity.unit?.dimension === 'money';
    const isThing = fact.kind === 'uncompared' && isOfSomething(fact);
    const isAccount = fact.kind === 'uncompared' && isMoney && ACCOUNT.test(words);
    if (isThing) this.doubtful = true;
    if (isAccount && !words.includes('收入')) this.ofAccount = true;
    if (!isMoney || fact.kind === 'change') return;
    this.isOfAnotherThing =
      fact.kind === 'uncompared' &&
      !/^(?:$|.*(?:追加|调[增减]|增加|减少|结余|到位|收入))/.test(fact.subject);
    if (fact.kind === 'value' && fact.measure === 'total') {
      this.account = 'none';
      if (fact.binding === 'direct') this.ofAccount = false;
    } else if (this.account === 'none' && (isThing || ACCOUNT.test(words))) this.account = 'named';
    const column = fact.kind === 'value' ? fact.column : undefined;
    // 控制在预算20.7万元以内，其中公务接待费4.92万元: what was spent goes on.
    if (depth > 0 || isBase(words)) return;
    if (column) this.plan = column === 'executed' ? undefined : column;
    else if (fact.kind === 'uncompared' && /支出|决算|执行/.test(words)) this.plan = undefined;
  }

  /** The stage of the budget that a figure without a word of its own is of. */
  get planned(): Column | undefined {
    return this.plan;
  }

  /** How surely a figure named right before it is the unit's. */
  bindingOf(measure: MeasureName, prefix: string, column: Column | undefined): Binding {
    if (this.ofOthers || this.ofOneProject || isAnother(prefix, this.names)) return 'elsewhere';
    if (FIGURE_KINDS[measure] === 'count' && /年初|上年末/.test(prefix)) return 'elsewhere';
    if (measure === 'executionRate' || measure === 'selfScore') return this.sure();
    if (FIGURE_KINDS[measure] === 'money' && !SOURCES.has(measure)) {
      if (this.account === 'listed') return 'elsewhere';
      if (this.plan === 'budget' && !column) return 'carried';
    }
    return this.ofPartOfYear ? 'elsewhere' : 'direct';
  }

  /** How surely a figure is the whole's that its words name, which may have the unit before it. */
  sureOf(prefix: string): Binding {
    if (isAnother(prefix, this.names)) return 'elsewhere';
    // In a report about a project the unit has money of its own.
    return this.isProject && UNIT.test(prefix) ? this.likely() : this.sure();
  }

  /** The whole's, for all that can be seen. */
  likely(): Binding {
    const sure = this.sure();
    return sure === 'direct' ? 'carried' : sure;
  }

  sure(): Binding {
    const { ofPartOfYear, ofOthers, ofOneProject, ofAccount } = this;
    if (ofPartOfYear || ofOthers || ofOneProject || ofAccount) return 'elsewhere';
    return this.doubtful ? 'carried' : 'direct';
  }
}
