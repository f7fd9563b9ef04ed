import type { Page } from 'playwright-core';
import { patchWorkbook } from '../../src/hosts/file';
import { openInExcel } from '../excel-host/page';
import { openStage, sample, type Stage } from './support';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
});

/** What office.js keeps of `Office.actions.associate`; the ribbon calls it by name. */
interface Associated {
  readonly actions: {
    readonly _association: {
      readonly mappings: Readonly<Record<string, (event: { completed(): void }) => void>>;
    };
  };
}

async function ribbon(workbook = sample('hunan-2023.xlsx')): Promise<Page> {
  const { page } = await stage.page();
  await openInExcel(page, workbook);
  await page.goto(`${stage.origin}/commands.html`);
  await page.waitForFunction(
    () =>
      Object.keys((window.Office as unknown as Associated).actions._association.mappings).length >
      1,
  );
  return page;
}

/** Presses a ribbon button and waits until Excel is told that it is done. */
function press(page: Page, name: string): Promise<void> {
  return page.evaluate(
    (key) =>
      new Promise<void>((resolve) => {
        const { mappings } = (window.Office as unknown as Associated).actions._association;
        mappings[key.toUpperCase()]!({ completed: resolve });
      }),
    name,
  );
}

test('生成送审副本 opens the copy as a new workbook', async () => {
  const page = await ribbon();
  await press(page, 'makeCopy');
  expect(await page.evaluate(() => window.testExcel!.opened.length)).toBe(1);
  expect(await page.evaluate(() => window.testExcel!.openFiles)).toBe(0);
  await page.context().close();
});

test('清除标注 takes our marks away', async () => {
  const cell = { sheet: '自评表', row: 4, column: 8 };
  const { bytes } = patchWorkbook(sample('hunan-2023.xlsx'), [
    { kind: 'mark', before: 'own-marks', after: [{ cell, tone: 'fail' }] },
  ]);
  const page = await ribbon(bytes);
  const formats = () =>
    page.evaluate(() => window.testExcel!.sheet('自评表').conditionalFormats.length);
  expect(await formats()).toBe(1);
  await press(page, 'clearMarks');
  expect(await formats()).toBe(0);
  expect(await page.evaluate(() => window.testExcel!.complaints)).toEqual([]);
  await page.context().close();
});

/** Keeps the addresses of the windows that the client asks for, by registering for their events with the address as the target. */
function listenForWindows(page: Page): Promise<void> {
  return page.evaluate(() => {
    const said: string[] = [];
    const external = window.external as unknown as {
      RegisterEvent(event: number, target: string, ...rest: unknown[]): void;
    };
    const register = external.RegisterEvent.bind(external);
    external.RegisterEvent = (event, target, ...rest) => {
      said.push(target);
      register(event, target, ...rest);
    };
    Object.assign(window, { said });
  });
}

/** Opens the first window that was asked for, and reads it. */
async function windowSaid(page: Page): Promise<string> {
  const [target = '{}'] = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  const { url: address } = JSON.parse(target) as { url: string };
  expect(address).toContain('taskpane.html?say=');
  await page.goto(address);
  return page.getByRole('main').innerText();
}

test('what goes wrong is said in a window of its own', async () => {
  const page = await ribbon();
  await listenForWindows(page);
  await page.evaluate(() => {
    window.testExcel!.trouble.status = 5012;
  });
  await press(page, 'makeCopy');
  expect(await windowSaid(page)).toContain('请');
  await page.context().close();
});

test('清除标注 says where there is nothing to clear', async () => {
  const page = await ribbon();
  await listenForWindows(page);
  await press(page, 'clearMarks');
  expect(await windowSaid(page)).toContain('没有标注');
  await page.context().close();
});

test('outside of Excel the pane says where it belongs', async () => {
  const { page } = await stage.page();
  await page.route('https://appsforoffice.**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${stage.origin}/taskpane.html`);
  expect(await page.getByRole('main').innerText()).toContain('Office 的脚本没有加载');
  await page.context().close();
});
