/** From click to verdict in the built pane, in Chromium over the Excel of the tests. Started by `bench/main.ts`. */
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../scripts/browser';
import { serveFolder } from '../scripts/serve';
import type { TestExcel } from '../test/excel-host';
import { openInExcel } from '../test/excel-host/page';
import { bound, line, median } from './measure';

const PAGES = 7;
/** Clicks in one page: the first as after opening the pane, the others as after an edit. */
const CLICKS = 6;
const root = join(__dirname, '..');

interface Click {
  /** Milliseconds from the click until the verdict is on the screen. */
  readonly whole: number;
  /** Of these, how long Excel had been asked and had not answered. */
  readonly waiting: number;
  readonly roundTrips: number;
}

/** In the page: notes how long Excel takes to answer. */
function watch(): void {
  const host = window.external as unknown as {
    Execute: (method: number, params: unknown[], callback: (result: unknown) => void) => void;
  };
  const execute = host.Execute.bind(host);
  const bench = { waiting: 0 };
  Object.assign(window, { bench });
  host.Execute = (method, params, callback) => {
    const asked = performance.now();
    execute(method, params, (result) => {
      bench.waiting += performance.now() - asked;
      callback(result);
    });
  };
}

/** In the page: another total, a click, and the wait until the verdict speaks of it. */
async function click(total: number): Promise<Click> {
  const { bench, testExcel } = window as unknown as {
    bench: { waiting: number };
    testExcel: TestExcel;
  };
  const button = [...document.querySelectorAll('button')].find(({ innerText }) =>
    /^(审核并评分|再次审核)$/.test(innerText.trim()),
  );
  if (!button) throw new Error('The pane has no button to check with');
  testExcel.cell('自评表!H25').value = total;
  testExcel.forgetRequests();
  const waited = bench.waiting;
  const started = performance.now();
  button.click();
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      const verdict = document.querySelector('[data-focus="verdict"]')?.parentElement;
      if (!verdict?.textContent.includes(String(total))) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  // What was drawn must be laid out before it can be seen.
  document.body.getBoundingClientRect();
  const whole = performance.now() - started;
  // Office.js tidies up after itself when all is done; nobody waits for that, and `roundTrips` leaves it out.
  return { whole, waiting: bench.waiting - waited, roundTrips: testExcel.roundTrips };
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: '审核并评分' }).waitFor();
  // What the first answer needs is fetched while the user reads.
  await page.waitForLoadState('networkidle');
  await page.evaluate(watch);
}

/** Seconds that the page's thread has worked, by its own clock: it stands still while another program has the processor. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

const own = (clicks: readonly Click[]): number =>
  median(clicks.map(({ whole, waiting }) => whole - waiting));

async function main(): Promise<void> {
  console.log('From click to verdict in the pane, on the published sample');
  const site = join(root, 'dist/site');
  if (!existsSync(join(site, 'taskpane.html'))) throw new Error('`npm run build` comes first');
  const server = await serveFolder(site);
  const browser = await launchBrowser();
  try {
    const { port } = server.address() as AddressInfo;
    const sample = readFileSync(join(root, 'assets/samples/hunan-2023.xlsx'));
    const first: Click[] = [];
    const later: Click[] = [];
    const work: number[] = [];
    for (let index = 0; index < PAGES; index += 1) {
      const page = await browser.newPage({ locale: 'zh-CN' });
      await openInExcel(page, sample);
      await open(page, `http://localhost:${port}/taskpane.html`);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      for (let at = 0; at < CLICKS; at += 1) {
        const before = await worked(session);
        const measured = await page.evaluate(click, 61.37 + at);
        if (at > 0) work.push(1000 * ((await worked(session)) - before));
        (at === 0 ? first : later).push(measured);
      }
      await page.close();
    }
    line('first click: from click to verdict', median(first.map(({ whole }) => whole)), 'ms');
    line('first click: our own computing', own(first), 'ms');
    const best = Math.min(...later.map(({ whole, waiting }) => whole - waiting));
    line('warm: our own computing at its best, no other program in the way', best, 'ms');
    line(
      'warm: work of the page, Office.js and the Excel of the tests included',
      median(work),
      'ms',
    );
    const trips = [...first, ...later].map(({ roundTrips }) => roundTrips);
    const kept = [
      bound('our own computing, once the pane is warm', own(later), 50, 'ms'),
      bound('round trips', Math.max(...trips), 2),
    ];
    if (!kept.every(Boolean)) process.exitCode = 1;
  } finally {
    await browser.close();
    server.close();
  }
}

void main();
