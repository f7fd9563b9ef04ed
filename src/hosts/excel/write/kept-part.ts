import {
  formatKept,
  KEPT_NAMESPACE,
  parseKept,
  type JournalEntry,
  type Kept,
} from '../../../workbook';
import { valueOf } from '../addresses';

/** Entries that the journal holds at most; unfinished ones are never dropped. */
const JOURNAL_LENGTH = 10;

export type Journal = readonly JournalEntry[];

/** Our custom XML part as it is in the workbook, and the writes that change it. */
export class KeptPart {
  private added: Excel.CustomXmlPart | undefined;

  private constructor(
    private id: string | undefined,
    private text: string | null,
  ) {}

  /** Queues the loads; the part can be had after the request. */
  static load(context: Excel.RequestContext): () => Promise<KeptPart> {
    const { customXmlParts } = context.workbook;
    const parts = customXmlParts.getByNamespace(KEPT_NAMESPACE);
    parts.load('items/id');
    const only = parts.getOnlyItemOrNullObject().getXml();
    return async () => {
      const id = firstId(parts);
      if (id === undefined) return new KeptPart(undefined, null);
      const text = valueOf<string | null>(only);
      if (text !== null) return new KeptPart(id, text);
      // A workbook put together from two may hold two parts; the first one counts.
      const first = customXmlParts.getItem(id).getXml();
      await context.sync();
      return new KeptPart(id, valueOf(first));
    };
  }

  get xml(): string | null {
    return this.text;
  }

  get kept(): Kept {
    return parseKept(this.text);
  }

  /** Queues a write of everything kept; a part that would hold nothing is taken away. `settle` must follow the request. */
  write(context: Excel.RequestContext, kept: Kept): void {
    const whole = { ...kept, journal: shortened(kept.journal) };
    const xml = isNothing(whole) ? null : formatKept(whole);
    if (xml === this.text) return;
    this.text = xml;
    const { customXmlParts } = context.workbook;
    if (this.id === undefined) {
      if (xml === null) return;
      this.added = customXmlParts.add(xml);
      this.added.load('id');
    } else if (xml === null) {
      customXmlParts.getItem(this.id).delete();
      this.id = undefined;
    } else {
      customXmlParts.getItem(this.id).setXml(xml);
    }
  }

  settle(): void {
    if (this.added) this.id = idOf(this.added);
    this.added = undefined;
  }

  /** Queues a write of the journal; everything else kept stays. */
  writeJournal(context: Excel.RequestContext, change: (journal: Journal) => Journal): void {
    this.write(context, { ...this.kept, journal: change(this.kept.journal) });
  }
}

function firstId(parts: Excel.CustomXmlPartScopedCollection): string | undefined {
  return parts.items[0]?.id;
}

function idOf(part: Excel.CustomXmlPart): string {
  return part.id;
}

function shortened(journal: Journal): Journal {
  const finished = journal.filter(({ state }) => state !== 'writing');
  const dropped = new Set(finished.slice(0, Math.max(0, finished.length - JOURNAL_LENGTH)));
  return journal.filter((entry) => !dropped.has(entry));
}

function isNothing({ reasons, acknowledged, settings, journal, writes }: Kept): boolean {
  const parts = [reasons, acknowledged, settings, journal, writes];
  return parts.every((part) => Object.keys(part).length === 0);
}

/** What is kept apart from the journal, which belongs to the host, as comparable text. */
export function withoutJournal(xml: string | null): string {
  return formatKept({ ...parseKept(xml), journal: [] });
}
