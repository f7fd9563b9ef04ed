import { squeeze } from '../labels/text';
import { isFilled, type Spot } from '../grid';
import type { Region } from '../region';
import { numbering } from './row-number';

/** 2, 2.1, 2-1 in a column of numbers, or before a name. */
const DOTTED = /^\d{1,2}(?:[.．-]\d{1,2})*(?=$|[^\d.．%-])/;

/** How deep a row stands by its number, and how it is numbered. */
interface Numbered {
  readonly depth: number;
  readonly style: string | undefined;
  readonly isOfWhich: boolean;
}

/** The projects by their own names right beneath 项目支出: `1.公共文化专项`, or 2.1 in the column of numbers. */
export class ProjectList {
  readonly #region: Region;
  readonly #head: Numbered;
  #first: Numbered | undefined;
  #isEnded = false;

  /** `head` is 项目支出 itself. */
  constructor(region: Region, head: Spot, row: number) {
    this.#region = region;
    this.#head = numberedIn(region, head, row);
  }

  /** Whether a row is the first project, or numbered like it. One that is neither ends the list, unless it stands beneath a project. */
  takes(spot: Spot, row: number): boolean {
    if (this.#isEnded) return false;
    const own = numberedIn(this.#region, spot, row);
    const first = this.#first;
    if (first) {
      const isNext = own.depth === first.depth && own.style === first.style;
      // What stands beneath one of the projects is no project of its own; anything else ends the list.
      if (!isNext && own.depth <= first.depth) this.#isEnded = true;
      return isNext;
    }
    const isFirst = this.#isBelowHead(own);
    if (isFirst) this.#first = own;
    else this.#isEnded = true;
    return isFirst;
  }

  #isBelowHead({ depth, style, isOfWhich }: Numbered): boolean {
    const head = this.#head;
    const isOtherStyle = style !== undefined && style !== head.style;
    return depth > head.depth || isOfWhich || (depth === head.depth && isOtherStyle);
  }
}

function numberedIn(region: Region, spot: Spot, row: number): Numbered {
  const text = squeeze(spot.text);
  let beside: Spot | undefined;
  for (let column = spot.left - 1; column >= region.left && !beside; column--) {
    const one = region.grid.at(row, column);
    if (isFilled(one) && one.top === row) beside = one;
  }
  const dotted = DOTTED.exec(beside ? beside.text.trim() : text);
  return {
    depth: dotted ? (dotted[0].match(/\d+/g)?.length ?? 0) : 0,
    style: numbering(spot.text)?.style,
    isOfWhich: text.startsWith('其中'),
  };
}
