import { follows, rank, type Numbering } from './row-number';

/** A list under a head without a number of its own ends at `一、` or `（一）`. */
const HIGH = 1;

/** The rows of one list by their numbers: which one belongs to it, and which stands beside its head or above it. */
export class NumberedList {
  readonly #head: Numbering | undefined;
  #first: Numbering | undefined;
  #last: Numbering | undefined;
  #isEmpty = true;

  /** `head` is the number of the row that the list stands under. */
  constructor(head: Numbering | undefined) {
    this.#head = head;
  }

  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  get last(): Numbering | undefined {
    return this.#last;
  }

  add(number: Numbering | undefined): void {
    if (this.#isEmpty) this.#first = number;
    this.#isEmpty = false;
    this.#last = number;
  }

  /** `四、` or `三、` after `（三）公用经费` and its parts; a list numbered as loosely as its head goes on by its own count. */
  isEndedBy(number: Numbering | undefined): boolean {
    if (!number || follows(this.#last, number)) return false;
    if (number.style === this.#head?.style) return number.value > this.#head.value;
    if (number.style === this.#first?.style) return false;
    if (rank(number) > (this.#head ? rank(this.#head) : HIGH)) return false;
    return !this.#isEmpty || number.value > 1;
  }
}
