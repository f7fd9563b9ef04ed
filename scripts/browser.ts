import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Browsers of the system, in the order of trust. */
const installed = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Nothing of the packaged browser's own arguments: its single process dies with the first page that is closed. */
const args = ['--no-sandbox', '--disable-gpu'];

/** Where a system says which fonts it has. */
const FONTS = '/etc/fonts';

/** Starts a Chromium: the one named by `CHROMIUM`, the system's, or the one that comes with the packages. */
export async function launchBrowser(): Promise<Browser> {
  const own = installed.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (own !== undefined) return chromium.launch({ executablePath: own, args });
  // Makes the package unpack the libraries which a bare system lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  // It would see its own Latin font only, and the Chinese words of every page would be blank.
  if (existsSync(FONTS)) process.env.FONTCONFIG_PATH ??= FONTS;
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args });
}
