import { excelServices } from '../taskpane/excel-services';
import { languageOf } from '../taskpane/office';
import { createController, type Controller } from '../taskpane/state/controller';
import { initialState, type Notice } from '../taskpane/state/model';
import { createStore } from '../taskpane/state/store';
import type { Saying } from '../taskpane/plain';

const later = {
  excel: () => import(/* webpackChunkName: "excel" */ '../hosts/excel'),
  file: () => import(/* webpackChunkName: "file" */ '../hosts/file'),
  engine: () =>
    import(/* webpackChunkName: "engine" */ '../taskpane/engine').then(({ engine }) => engine),
};

/** There is no pane to say it in: a small window does, until the user closes it. */
function say(code: Saying): Promise<void> {
  const address = new URL(`taskpane.html?say=${code}`, location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 25, width: 30 }, () => {
      resolve();
    });
  });
}

/** What has to be said of what a button did: a trouble, or that there was nothing to do. */
function sayingOf(notice: Notice | null): Saying | undefined {
  if (notice?.kind === 'trouble') return notice.trouble.code;
  return notice?.kind === 'no-marks' ? 'no-marks' : undefined;
}

/** Runs one ribbon button to its end; Excel waits for `completed`. */
function command(act: (controller: Controller) => Promise<boolean>) {
  const run = async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      const store = createStore(initialState(languageOf(Office.context.displayLanguage)));
      const controller = createController(excelServices(later), store);
      await act(controller);
      const { notice } = store.get();
      const saying = sayingOf(notice);
      if (saying) await say(saying);
    } finally {
      event.completed();
    }
  };
  return (event: Office.AddinCommands.Event): void => {
    void run(event);
  };
}

void Office.onReady(() => {
  Office.actions.associate(
    'makeCopy',
    command((controller) => controller.makeCopy()),
  );
  Office.actions.associate(
    'clearMarks',
    command((controller) => controller.clearMarks()),
  );
});
