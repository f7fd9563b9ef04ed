/**
 * @file Starts the genuine Office.js client in a jest test with jsdom: its files are read from the package, unchanged, and
 * evaluated where the page would load them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as util from 'node:util';
import type { TestExcel } from './excel';
import { externalOf } from './external';

// A page has them; jsdom does not.
globalThis.TextDecoder ??= util.TextDecoder as typeof TextDecoder;
globalThis.TextEncoder ??= util.TextEncoder;

const FOLDER = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
const ADDRESS = 'https://localhost/office-js/';

/** Loads office.js against an Excel. Once per test file: the client cannot be loaded twice into one page. */
export async function startOffice(excel: TestExcel): Promise<void> {
  Object.defineProperty(window, 'external', { configurable: true, value: externalOf(excel) });
  const run = (file: string): void => {
    // Indirect, so that what a file declares becomes global as in a page.
    (0, eval)(readFileSync(join(FOLDER, file), 'utf8'));
  };
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.setAttribute('src', `${ADDRESS}office.js`);
  document.head.appendChild(tag);

  const insert = <T extends Node>(node: T): boolean => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(ADDRESS)) return false;
    run(node.src.slice(ADDRESS.length).replace(/[?#].*$/, ''));
    setTimeout(() => node.dispatchEvent(new Event('load')), 0);
    return true;
  };
  const { appendChild, insertBefore } = Node.prototype;
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    return insert(node) ? node : (appendChild.call(this, node) as T);
  };
  Node.prototype.insertBefore = function <T extends Node>(
    this: Node,
    node: T,
    child: Node | null,
  ): T {
    return insert(node) ? node : (insertBefore.call(this, node, child) as T);
  };
  run('office.js');
  await Office.onReady();
}
