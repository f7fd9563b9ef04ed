import type { ExcelHost } from '../hosts/excel';
import { download } from './download';
import { LaterHost } from './later-host';
import { nameOf } from './office';
import type { Services } from './state/services';

/** The pieces of code that come after the first paint. */
export interface Later {
  readonly excel: () => Promise<typeof import('../hosts/excel')>;
  readonly file: () => Promise<typeof import('../hosts/file')>;
  readonly engine: Services['engine'];
}

/** What the pane and the ribbon need of Excel. To be made after `Office.onReady`. */
export function excelServices({ excel, file, engine }: Later): Services {
  let made: Promise<ExcelHost> | undefined;
  const host = () => (made ??= excel().then(({ ExcelHost: Host }) => new Host()));
  return {
    host: new LaterHost(host),
    engine,
    recover: async (entry) => {
      await (await host()).recover(entry, 'undo');
    },
    readWorkbook: async (bytes) => (await file()).readWorkbook(bytes),
    patch: async (bytes, edits) => (await file()).patchWorkbook(bytes, edits).bytes,
    openCopy: async (bytes) => {
      await (await excel()).openCopy(bytes);
      return 'opened';
    },
    download,
    workbookName: () => nameOf(Office.context.document.url),
    onError: (error) => {
      console.error(error);
    },
  };
}
