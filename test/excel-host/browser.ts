/**
 * @file The Excel of the tests inside a page: to be run before office.js. It takes its workbook from `window.testExcelSetup`, and can
 * be steered by way of `window.testExcel`. A reload finds the workbook as it was left, as in Excel.
 */
import { TestExcel, type ExcelOptions } from './excel';
import { externalOf } from './external';

export interface ExcelSetup {
  /** The bytes of the workbook as base64. */
  readonly workbook: string;
  readonly options: ExcelOptions;
}

declare global {
  interface Window {
    testExcelSetup?: ExcelSetup;
    testExcel?: TestExcel;
  }
}

const LEFT = 'test-excel';

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

function start({ workbook, options }: ExcelSetup): void {
  const excel = new TestExcel(fromBase64(sessionStorage.getItem(LEFT) ?? workbook), options);
  Object.defineProperty(window, 'external', { configurable: true, value: externalOf(excel) });
  window.testExcel = excel;
  window.addEventListener('pagehide', () => {
    sessionStorage.setItem(LEFT, toBase64(excel.bytes()));
  });
}

const setup = window.testExcelSetup;
if (setup && window.top === window && /^https?:$/.test(location.protocol)) start(setup);
