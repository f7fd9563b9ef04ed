/** @file What the tests in a real Chromium share: the built site, a page in Excel, axe. */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import { serveFolder } from '../../scripts/serve';
import type { ExcelOptions } from '../excel-host';
import { openInExcel } from '../excel-host/page';

export const site = join(__dirname, '../../dist/site');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', name)));
}

export interface Stage {
  readonly browser: Browser;
  readonly origin: string;
  /** A page of its own, with what goes wrong in it. */
  page(options?: BrowserContextOptions): Promise<Watched>;
  /** The task pane in an Excel with a workbook open. */
  pane(workbook: Uint8Array, options?: PaneOptions): Promise<Watched>;
  close(): Promise<void>;
}

export interface PaneOptions {
  readonly width?: number;
  readonly excel?: ExcelOptions;
  readonly context?: BrowserContextOptions;
}

export interface Watched {
  readonly page: Page;
  /** Errors of the page and of its console. */
  readonly errors: string[];
  /** Addresses that are neither ours nor office.js. */
  readonly outside: string[];
}

export async function openStage(): Promise<Stage> {
  const browser = await launchBrowser();
  const server = await serveFolder(site);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function page(options: BrowserContextOptions = {}): Promise<Watched> {
    const context = await browser.newContext({ locale: 'zh-CN', ...options });
    const made = await context.newPage();
    // Long enough for a machine that is busy with other things; what waits for an event goes on at once.
    made.setDefaultTimeout(60_000);
    const errors: string[] = [];
    const outside: string[] = [];
    made.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    made.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    made.on('request', (request) => {
      const url = request.url();
      const ours = url.startsWith(origin) || /^(data|blob|file):/.test(url);
      if (!ours && !/^https:\/\/appsforoffice\.[\w.]+\//.test(url)) outside.push(url);
    });
    return { page: made, errors, outside };
  }

  return {
    browser,
    origin,
    page,
    async pane(workbook, { width = 320, excel = {}, context = {} } = {}) {
      const watched = await page({ viewport: { width, height: 800 }, ...context });
      await openInExcel(watched.page, workbook, excel);
      await watched.page.goto(`${origin}/taskpane.html`);
      await watched.page.getByRole('heading', { level: 1 }).waitFor();
      return watched;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds wrong with the page as it is now, one line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // Colours in motion are neither here nor there: let what fades in come to rest.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)))
        .map((animation) => animation.finished),
    ),
  );
  const found = await page.evaluate(async () => {
    const runner = (window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } })
      .axe;
    return (await runner.run()).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** The value of a cell in the Excel behind a page. */
export function cellValue(page: Page, address: string): Promise<unknown> {
  return page.evaluate((at) => window.testExcel!.cell(at).value, address);
}
