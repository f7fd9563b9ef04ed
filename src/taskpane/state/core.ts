import type { Control } from '../../hosts/host';
import { parseKept } from '../../hosts/host';
import type { Snapshot } from '../../workbook';
import type { CheckInput, Engine } from '../engine/engine';
import { earlierWrites } from './earlier';
import type { Step, TroubleCode, Work } from './model';
import type { Services } from './services';
import type { Store } from './store';
import { troubleOf } from './trouble';

/** A piece of work while it runs: it says how far it is and hears when it is no longer wanted. */
export interface Run {
  readonly signal: AbortSignal;
  readonly engine: () => Promise<Engine>;
  step(step: Step, cancellable?: boolean): void;
  /**
   * Between two pieces of work that leave the page no time: what was just said is painted, and a click that came meanwhile is heard.
   * Throws where that called the work off.
   */
  pause(milliseconds?: number): Promise<void>;
  readonly control: Control;
}

export interface RunOptions {
  readonly step: Step;
  readonly background?: boolean;
  readonly cancellable?: boolean;
}

/** After so long without a sign of life the user is told what may be holding Excel up. */
const SLOW = 4000;

/** In the background not worth a word: the answer is called old, and the next check may well succeed. */
function isPassing(code: TroubleCode): boolean {
  return code === 'editing' || code === 'no-answer';
}

/** Runs one piece of work at a time; every error ends as a sentence in the pane. */
export class Core {
  /** There once the first answer was made. */
  engine: Engine | null = null;
  private current: { readonly abort: AbortController; readonly background: boolean } | null = null;

  constructor(
    readonly services: Services,
    readonly store: Store,
  ) {}

  get busy(): boolean {
    return this.current !== null && !this.current.background;
  }

  /** Ends what may be ended. It is not waited for: Excel may take its time, and the user may start anew. */
  cancel(): void {
    const { current, store } = this;
    if (!current || (!current.background && store.get().work?.cancellable !== true)) return;
    this.current = null;
    current.abort.abort();
    store.dispatch({ type: 'ended' });
  }

  /** What is checked: the workbook as read, with whatever the user laid beside it. */
  input(snapshot: Snapshot): CheckInput {
    const { report, previous } = this.store.get();
    return { snapshot, ...(report && { report }), ...(previous && { previous }) };
  }

  /** Gives whether the work was done. Foreground work waits for nobody: it ends a check in the background. */
  async run(options: RunOptions, body: (run: Run) => Promise<void>): Promise<boolean> {
    if (this.busy || (options.background && this.current)) return false;
    this.cancel();
    const abort = new AbortController();
    const own = { abort, background: options.background ?? false };
    this.current = own;
    const work = (step: Step, cancellable: boolean): Work => ({
      step,
      cancellable,
      background: own.background,
      done: 0,
      total: 0,
      slow: false,
    });
    const { dispatch } = this.store;
    const mine = () => this.current === own;
    let slow: ReturnType<typeof setTimeout> | undefined;
    const alive = () => {
      clearTimeout(slow);
      slow = setTimeout(() => {
        if (mine()) dispatch({ type: 'kept waiting' });
      }, SLOW);
    };
    dispatch({ type: 'began', work: work(options.step, options.cancellable ?? false) });
    alive();
    try {
      await body({
        signal: abort.signal,
        engine: this.services.engine,
        step: (step, cancellable = false) => {
          if (!mine()) return;
          alive();
          dispatch({ type: 'stepped', step, cancellable });
        },
        pause: async (milliseconds = 0) => {
          await new Promise((resolve) => setTimeout(resolve, milliseconds));
          abort.signal.throwIfAborted();
        },
        control: {
          signal: abort.signal,
          onProgress: (done, total) => {
            if (!mine()) return;
            alive();
            dispatch({ type: 'progressed', done, total });
          },
        },
      });
      return !abort.signal.aborted;
    } catch (error) {
      const trouble = troubleOf(error);
      const unwanted = abort.signal.aborted || trouble.code === 'cancelled';
      if (!unwanted && mine()) {
        if (trouble.code === 'broken') this.services.onError?.(error);
        if (own.background) dispatch({ type: 'went stale' });
        if (!own.background || !isPassing(trouble.code)) {
          dispatch({ type: 'noticed', notice: { kind: 'trouble', trouble } });
        }
      }
      return false;
    } finally {
      clearTimeout(slow);
      if (mine()) {
        this.current = null;
        dispatch({ type: 'ended' });
      }
    }
  }

  /** Reads the workbook and checks it: every answer the pane shows is made here. */
  async answer(run: Run, read?: Snapshot): Promise<Snapshot> {
    run.step('read', true);
    const [engine, snapshot] = await Promise.all([
      run.engine(),
      read ?? this.services.host.read(run.control),
    ]);
    this.engine = engine;
    run.signal.throwIfAborted();
    run.step('check', true);
    await run.pause();
    const kept = parseKept(snapshot.kept);
    const assessment = engine.check(this.input(snapshot));
    const language = kept.settings.language ?? this.store.get().language;
    this.store.dispatch({
      type: 'answered',
      answer: { snapshot, kept, assessment },
      earlier: earlierWrites(kept),
      rubrics: engine.rubrics(language),
    });
    return snapshot;
  }
}
