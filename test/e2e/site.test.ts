import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import { serveFolder } from '../../scripts/serve';
import { addExcel, OFFICE } from '../excel-host/page';
import { sample } from './support';

const { isOwnOffice, officeScript } = jest.requireActual<{
  isOwnOffice(file: string): boolean;
  officeScript(env: Record<string, string>): string;
}>('../../scripts/site/settings.cjs');

const site = join(__dirname, '../../dist/site');
const pages = ['taskpane.html', 'commands.html', 'workbench/index.html'];

/** Scripts of our own that a page loads before it shows anything. */
function firstScripts(page: string): string[] {
  const html = readFileSync(join(site, page), 'utf8');
  return [...html.matchAll(/<script[^>]* src="([^"]+)"/g)]
    .map(([, src = '']) => src)
    .filter((src) => !src.startsWith('https://') && !src.startsWith('office/'));
}

it.each(pages)('%s is built', (page) => {
  expect(existsSync(join(site, page))).toBe(true);
});

it.each([
  ['taskpane.html', 200],
  ['commands.html', 200],
])('%s loads at most %d KB of ours before its first paint', (page, limit) => {
  const scripts = firstScripts(page);
  expect(scripts).not.toHaveLength(0);
  const bytes = scripts.reduce(
    (sum, src) => sum + gzipSync(readFileSync(join(site, src)), { level: 9 }).length,
    0,
  );
  expect(bytes / 1024).toBeLessThanOrEqual(limit);
});

describe('in a browser', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await serveFolder(site);
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it.each(['taskpane.html', 'workbench/'])(
    '%s obeys its policy and asks nobody else for anything but office.js',
    async (path) => {
      const page = await browser.newPage();
      const outside: string[] = [];
      const complaints: string[] = [];
      await page.route('**/*', (route) => {
        const url = route.request().url();
        if (url.startsWith(origin) || /^(data|blob):/.test(url)) return route.continue();
        outside.push(new URL(url).origin + new URL(url).pathname);
        return route.abort();
      });
      page.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
      });
      await page.goto(`${origin}/${path}`);
      await page.waitForFunction(() => (document.getElementById('root')?.innerText ?? '') !== '');
      expect(complaints).toEqual([]);
      const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
      expect(outside.filter((url) => url !== office)).toEqual([]);
      await page.close();
    },
  );

  it('with an office.js of its own the pane asks no other server for anything', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ziping-site-'));
    cpSync(site, folder, { recursive: true });
    for (const file of readdirSync(OFFICE, { recursive: true, encoding: 'utf8' })) {
      if (isOwnOffice(file)) cpSync(join(OFFICE, file), join(folder, 'office', file));
    }
    const built = readFileSync(join(site, 'taskpane.html'), 'utf8');
    const address = officeScript({});
    const own = built
      .replaceAll(address, officeScript({ ZIPING_OFFICE_JS: 'own' }))
      .replaceAll(` ${new URL(address).origin}`, '');
    expect(own).not.toContain('https://');
    writeFileSync(join(folder, 'taskpane.html'), own);
    const intranet = await serveFolder(folder);
    const at = `http://127.0.0.1:${(intranet.address() as AddressInfo).port}`;
    const page = await browser.newPage({ locale: 'zh-CN' });
    page.setDefaultTimeout(60_000);
    try {
      const refused: string[] = [];
      await addExcel(page, sample('hunan-2023.xlsx'));
      await page.route('**/*', (route) => {
        const url = route.request().url();
        if (url.startsWith(at) || /^(data|blob):/.test(url)) return route.continue();
        refused.push(url);
        return route.abort();
      });
      page.on('response', (response) => {
        if (!response.ok()) refused.push(response.url());
      });
      await page.goto(`${at}/taskpane.html`);
      await page.getByRole('button', { name: '审核并评分' }).click();
      await page.getByRole('region', { name: '审核结论' }).waitFor();
      expect(refused).toEqual([]);
    } finally {
      await page.close();
      intranet.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('the workbench opens from disk', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`file://${join(site, 'workbench/index.html')}`);
    await page.waitForFunction(() => (document.getElementById('root')?.innerText ?? '') !== '');
    expect(errors).toEqual([]);
    await page.close();
  });
});
