import type { Unsubscribe } from '../host';

interface Registration {
  remove(): void;
  context: OfficeExtension.ClientRequestContext;
}

/** Registers for the events that may mean another answer. Excel leaves some out, and some come late: a hint only. */
export function watchChanges(listener: () => void): Unsubscribe {
  let stopped = false;
  const report = (): Promise<void> => {
    if (!stopped) listener();
    return Promise.resolve();
  };
  const registered = register(report);
  return () => {
    stopped = true;
    void registered.then(unregister);
  };
}

async function register(report: () => Promise<void>): Promise<readonly Registration[]> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const list = [
        // Our own writes come back as events.
        worksheets.onChanged.add(({ triggerSource }) =>
          triggerSource === 'ThisLocalAddin' ? Promise.resolve() : report(),
        ),
        worksheets.onAdded.add(report),
        worksheets.onDeleted.add(report),
        worksheets.onRowHiddenChanged.add(report),
        worksheets.onProtectionChanged.add(report),
      ];
      await context.sync();
      return list;
    });
  } catch {
    // Without events the pane still answers when it is asked.
    return [];
  }
}

async function unregister(registrations: readonly Registration[]): Promise<void> {
  const [first] = registrations;
  if (!first) return;
  for (const registration of registrations) registration.remove();
  try {
    await first.context.sync();
  } catch {
    // The workbook is gone, and the events with it.
  }
}
