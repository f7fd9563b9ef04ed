/** `npm run screenshot`: the picture of the workbench that README shows; wants the built workbench. */
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launchBrowser } from './browser';
import { serveFolder } from './serve';

const root = join(__dirname, '..');

async function main(): Promise<void> {
  const server = await serveFolder(join(root, 'dist/site'));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      locale: 'zh-CN',
      colorScheme: 'light',
    });
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/workbench/`);
    await page.getByRole('button', { name: '审核并评分' }).click();
    await page.getByText('规则允许').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(root, 'assets/workbench.png'), animations: 'disabled' });
  } finally {
    await browser.close();
    server.close();
  }
}

void main();
