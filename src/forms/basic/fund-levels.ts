import { isBlank } from '../field';
import type { BasicRow } from '../model';
import { follows, rank, type Numbering } from './row-number';

/** The funds of a list that has sums of its own: which one is a part of the fund above it, by their numbers. */
export class FundLevels {
  #top: Numbering | undefined;
  #part: Numbering | undefined;
  #isFilled = false;

  /** Whether the next fund is a part of the last one that is none. */
  isBeneath(row: BasicRow, number: Numbering | undefined): boolean {
    const isPart = number !== undefined && this.#goesBelow(number);
    this.#part = isPart ? number : undefined;
    if (isPart) return true;
    this.#top = number;
    this.#isFilled = ![row.lastYear, row.budget, row.finalAccounts].every(isBlank);
    return false;
  }

  /** ① beneath （1）, and ② after it; a heading without figures has no parts but what the list itself adds up. */
  #goesBelow(number: Numbering): boolean {
    if (!this.#top || !this.#isFilled || rank(number) <= rank(this.#top)) return false;
    return this.#part ? follows(this.#part, number) : number.value === 1;
  }
}
