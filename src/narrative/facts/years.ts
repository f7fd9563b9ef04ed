import type { DateReading } from '../../amount';

const COMPARED =
  /(?:[较比与同]|结转|结余)\s*(?:上年|去年|上一年)|(?:上年|去年)度?(?:结转|结余|同期)/g;

/** Says no more than which year a figure is of: 2021年为…. */
const ASIDE = /^\s*(?:则?为|是|支出|预算|决算|数)*\s*$/;

/** The same of a year that is named by its place: 上年226万元. */
const LAST_YEAR_ASIDE = /^\s*(?:上年度?|去年|上一年度?)(?:同期|则?为|是|支出|预算|决算|数)*\s*$/;

/** 已约定2024年3月底前完成 */
const BY_THEN =
  /20\d\d年[^，。；;]{0,8}(?:前|内|底|末|[月日])(?:可|能|将|全部|全面|陆续|集中|一并|予以)*(?:完成|完工|建成|竣工|投用|投入使用|交付|到位|整改到位|整改|办结|支付|拨付|兑付|验收)(?:完毕)?[。！]?\s*$/;
/** What it is comes next. */
const LISTS = /以下|下列|如下|下一步|任务|目标/;

/** Follows the year that a paragraph speaks of. */
export class YearReader {
  private year: number | undefined;
  private isPlanned = false;
  private left: { readonly year: number | undefined } | undefined;

  constructor(private readonly reportYear: number | undefined) {
    this.year = reportYear;
  }

  /** Year of the next figure; absent where the text leaves it open. */
  get current(): number | undefined {
    return this.year;
  }

  date({ year, from }: DateReading): void {
    if (year === undefined) return;
    // A figure over several years is of none of them.
    this.year = from?.year !== undefined && from.year !== year ? undefined : year;
  }

  /** The year of a figure, where a sentence goes on about the later of two. */
  set(year: number | undefined): void {
    this.year = year;
  }

  /** The words between a year that begins a clause and its figure; `before` is the year that was spoken of until then. */
  aside(words: string, before: number | undefined): void {
    if (!ASIDE.test(words)) return;
    this.left = this.year === this.reportYear ? undefined : (this.left ?? { year: before });
  }

  /**
   * A sentence with figures of these years ends: the next one goes back to the year that it began with, where another was an aside
   * in it.
   */
  endSentence(figures: readonly (number | undefined)[], text: string): void {
    const [first] = figures;
    // What is to come next year is told, and done with.
    if (this.isPlanned || this.isDeadline(figures, text)) this.year = this.reportYear;
    this.isPlanned = false;
    if (first !== undefined && this.left?.year === first) this.endAside();
  }

  /**
   * 完成442套，其余18套2024年3月底前完成: all its figures are of the year, and the later one is when the rest follows. So it is where no figure
   * stands beside the day by which a thing is to be done, and the sentence says no more.
   */
  private isDeadline(figures: readonly (number | undefined)[], text: string): boolean {
    const { year, reportYear } = this;
    if (year === undefined || reportYear === undefined || year <= reportYear) return false;
    if (figures.length === 0) return BY_THEN.test(text) && !LISTS.test(text);
    return figures.every((one) => one === reportYear);
  }

  /** A semicolon goes back to the year that was left for an aside. */
  endAside(): void {
    if (this.left) this.year = this.left.year;
    this.left = undefined;
  }

  /** Words that name a year by its place: 上年, 本年. What something is compared with does not change it. */
  words(text: string): void {
    if (this.reportYear === undefined || !/[上去本当今次下明一]年/.test(text)) return;
    const plain = text.replace(COMPARED, '');
    if (LAST_YEAR_ASIDE.test(text) && this.year === this.reportYear) {
      this.left = { year: this.year };
    }
    if (/上年|去年|上一年/.test(plain)) this.year = this.reportYear - 1;
    else if (/本年|当年|今年/.test(plain)) this.year = this.reportYear;
    else if (/次年|下年|明年/.test(plain)) {
      this.year = this.reportYear + 1;
      this.isPlanned = true;
    }
  }
}

/** 上年31.5万元, 今年压到20.25万元: the year that a figure is of, and no more. */
export const NAMES_YEAR =
  /^\s*(?:上年|去年|(?:今年|本年度?|当年)(?:实际)?(?:[压降减]到|为|是)\s*$)/;
