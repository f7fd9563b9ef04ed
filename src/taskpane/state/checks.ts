import type { Unsubscribe } from '../../hosts/host';
import type { CellRef } from '../../workbook';
import type { Core } from './core';
import { troubleOf } from './trouble';

/** How long the sheet must rest before it is checked again by itself. */
const RESTS = 700;

/** Checking, following a finding to its cell, and checking again after an edit. */
export function checks(core: Core) {
  const { store, services } = core;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = (background = false): Promise<boolean> => {
    clearTimeout(timer);
    return core.run({ step: 'load', background, cancellable: true }, async (run) => {
      await core.answer(run);
    });
  };

  const renew = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A write of our own checks by itself when it is done.
      if (core.busy) return;
      void check(true).then((done) => {
        if (!done && store.get().stale && store.get().work !== null) renew();
      });
    }, RESTS);
  };

  return {
    check,
    cancel: () => {
      core.cancel();
    },
    /** Gives whether the cell is shown. */
    select: async (cell: CellRef): Promise<boolean> => {
      try {
        await services.host.select(cell);
        return true;
      } catch (error) {
        store.dispatch({ type: 'noticed', notice: { kind: 'trouble', trouble: troubleOf(error) } });
        return false;
      }
    },
    /** Listens for edits in the sheet until the returned function is called: the pane closes, and what it was about ends with it. */
    watch: (): Unsubscribe => {
      const stop = services.host.onMaybeChanged(() => {
        const { answer } = store.get();
        if (!answer || core.busy) return;
        store.dispatch({ type: 'went stale' });
        if (answer.kept.settings.recheck !== false) renew();
      });
      return () => {
        clearTimeout(timer);
        stop();
        core.cancel();
      };
    },
  };
}
