/** @file Puts the Excel of the tests under a page of a real browser, together with the genuine office.js. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import webpack from 'webpack';
import type { ExcelOptions } from './excel';
import type { ExcelSetup } from './browser';

const root = join(__dirname, '../..');
export const OFFICE = join(root, 'node_modules/@microsoft/office-js/dist');
const OUTPUT = join(root, 'node_modules/.cache/ziping/excel-host');

let script: Promise<string> | undefined;

/** The Excel as one script for a page; made once. */
export function excelScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  mkdirSync(OUTPUT, { recursive: true });
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: root,
    entry: join(__dirname, 'browser.ts'),
    output: { path: OUTPUT, filename: 'excel.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  return readFileSync(join(OUTPUT, 'excel.js'), 'utf8');
}

/** Puts the Excel under a page; where office.js comes from is the page's own affair. */
export async function addExcel(
  page: Page,
  workbook: Uint8Array,
  options: ExcelOptions = {},
): Promise<void> {
  const setup: ExcelSetup = { workbook: Buffer.from(workbook).toString('base64'), options };
  await page.addInitScript({
    content: `window.testExcelSetup = ${JSON.stringify(setup)};\n${await excelScript()}`,
  });
}

/**
 * Makes a page believe that it runs in Excel with a workbook open. To be called before the page is opened. Office.js, from whatever
 * address the page asks for it, is the one of the package. The Excel itself is `window.testExcel` in the page.
 */
export async function openInExcel(
  page: Page,
  workbook: Uint8Array,
  options: ExcelOptions = {},
): Promise<void> {
  await addExcel(page, workbook, options);
  await page.route(/\/lib\/1\/hosted\/.*|\/office\/.*/, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(OFFICE, pathname.replace(/^.*\/(?:hosted|office)\//, ''));
    if (!file.startsWith(OFFICE) || !existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ path: file, contentType: 'text/javascript' });
  });
}
