import type { Receipt, WorkbookHost } from '../hosts/host';
import type { Edit, JournalEntry, Snapshot } from '../workbook';
import { download } from './download';
import { LaterHost } from './later-host';
import { nameOf } from './office';
import type { Patched, Services } from './state/services';

interface RecoveringHost extends WorkbookHost {
  recover(entry: JournalEntry, choice: 'undo' | 'keep'): Promise<Receipt>;
}

interface ExcelRoom {
  readonly ExcelHost: new () => RecoveringHost;
  readonly openCopy: (bytes: Uint8Array) => Promise<void>;
}

interface FileRoom {
  readonly readWorkbook: (bytes: Uint8Array) => Snapshot;
  readonly patchWorkbook: (bytes: Uint8Array, edits: readonly Edit[]) => Patched;
}

/** The rooms whose code comes after the first paint; the entry point knows where from. */
export interface Later {
  readonly excel: () => Promise<ExcelRoom>;
  readonly file: () => Promise<FileRoom>;
  readonly engine: Services['engine'];
}

/** What the pane and the ribbon need of Excel. To be made after `Office.onReady`. */
export function excelServices({ excel, file, engine }: Later): Services {
  let made: Promise<RecoveringHost> | undefined;
  const host = () => (made ??= excel().then(({ ExcelHost: Host }) => new Host()));
  return {
    host: new LaterHost(host),
    engine,
    sample: () =>
      import(/* webpackChunkName: "sample" */ './sample').then(({ sampleBytes }) => sampleBytes()),
    recover: async (entry) => {
      await (await host()).recover(entry, 'undo');
    },
    readWorkbook: async (bytes) => (await file()).readWorkbook(bytes),
    patch: async (bytes, edits) => (await file()).patchWorkbook(bytes, edits),
    openCopy: async (bytes) => {
      await (await excel()).openCopy(bytes);
      return 'opened';
    },
    openingLosesMacros: true,
    download,
    workbookName: () => nameOf(Office.context.document.url),
    onError: (error) => {
      console.error(error);
    },
  };
}
