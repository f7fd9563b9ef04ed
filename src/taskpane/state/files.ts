import { HostError } from '../../hosts/host';
import type { ReadReport } from '../engine/engine';
import { paneWords } from '../../messages';
import type { Core } from './core';
import type { CopyMade } from './model';
import type { DeliveryKind } from './services';
import { FileTrouble, PaneError } from './trouble';

/** Files the user gives are read whole; more than this is no report and no form. */
const LARGEST = 64 * 1024 * 1024;

/** Milliseconds in which a page surely paints, so that whoever waits for a large copy sees how to call it off. */
const SEEN = 40;

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST) throw new PaneError('too-large-file', file.name);
  return new Uint8Array(await file.arrayBuffer());
}

/** What is read of a file; what goes wrong names it. */
async function readFrom<Read>(
  file: File,
  read: (bytes: Uint8Array) => Read | Promise<Read>,
): Promise<Read> {
  try {
    return await read(await bytesOf(file));
  } catch (error) {
    throw new FileTrouble(file.name, error);
  }
}

function isMacroWorkbook(name: string): boolean {
  return /\.xlsm$/i.test(name);
}

/** The annotated copy, and what a user lays beside the workbook. */
export function files(core: Core) {
  const { store, services } = core;

  async function readReport(given: File | string): Promise<ReadReport> {
    const engine = await services.engine();
    if (typeof given === 'string') return engine.readReport(given);
    return readFrom(given, (bytes) => engine.readReport({ name: given.name, bytes }));
  }

  /** Whether a copy of this workbook may come without its macros: said before it is made, and after. */
  const mayLoseMacros = (): boolean =>
    (services.openingLosesMacros ?? false) && isMacroWorkbook(services.workbookName() ?? '');

  return {
    mayLoseMacros,

    makeCopy: (): Promise<boolean> => {
      return core.run({ step: 'export', cancellable: true }, async (run) => {
        const engine = await run.engine();
        // The copy is made from the workbook as it is now, never from an answer that has grown old.
        const snapshot = await core.answer(run);
        run.step('export', true);
        const bytes = await services.host.exportBytes(run.control);
        run.signal.throwIfAborted();
        const { answer, language } = store.get();
        if (!answer) return;
        run.step('annotate', true);
        await run.pause(SEEN);
        const edits = engine.copyEdits(core.input(snapshot), answer.assessment, language);
        await run.pause();
        const { bytes: copy, left } = await services.patch(bytes, edits);
        await run.pause();
        run.step('open');
        const original = services.workbookName() ?? '';
        const name = engine.copyName(original);
        const how = await deliver(copy, name, 'copy');
        store.dispatch({
          type: 'made copy',
          copy: { name, how, macros: how === 'opened' && mayLoseMacros(), left },
        });
      });
    },

    /** Opens a sample as a workbook of its own, beside the user's; where that is refused it is downloaded. */
    openSample: (): Promise<boolean> => {
      return core.run({ step: 'open' }, async () => {
        const name = paneWords(store.get().language).start.sampleFile;
        const how = await deliver(await services.sample(), name, 'sample');
        store.dispatch({ type: 'noticed', notice: { kind: 'sample', how } });
      });
    },

    /** Gives a built-in rubric, or the user's own in its JSON, to the browser's downloads: what a changed one begins with. */
    saveRubric: async (id: string, json?: string): Promise<void> => {
      const text = json ?? (await services.engine()).rubricText(id);
      services.download(new TextEncoder().encode(text), `${id}.json`);
    },

    takeReport: (given: File | string | null): Promise<boolean> => {
      return core.run({ step: 'report' }, async (run) => {
        store.dispatch({
          type: 'took report',
          report: given === null ? null : await readReport(given),
        });
        await core.answer(run);
      });
    },

    takePrevious: (file: File | null): Promise<boolean> => {
      return core.run({ step: 'read' }, async (run) => {
        const previous = file && {
          name: file.name,
          snapshot: await readFrom(file, services.readWorkbook),
        };
        store.dispatch({ type: 'took previous', previous });
        await core.answer(run);
      });
    },
  };

  async function deliver(
    bytes: Uint8Array,
    name: string,
    kind: DeliveryKind,
  ): Promise<CopyMade['how']> {
    if (services.openCopy) {
      try {
        return await services.openCopy(bytes, name, kind);
      } catch (error) {
        // Whatever the refusal (an old Excel, a policy, a size), a download is still a way.
        if (error instanceof HostError && error.code === 'cancelled') throw error;
      }
    }
    services.download(bytes, name);
    return 'downloaded';
  }
}
