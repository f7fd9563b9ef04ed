/** `npm run icons`: draws the PNGs of `assets/icons/` from their SVG sources. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser';

const folder = join(__dirname, '..', 'assets', 'icons');
/** Sizes that the manifest names: the store asks for 64 and 128 of the product's own icon. */
const ribbon = [16, 32, 80];
const product = [16, 32, 64, 80, 128];

async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
      const name = file.slice(0, -'.svg'.length);
      const svg = readFileSync(join(folder, file), 'utf8');
      for (const size of name === 'ziping' ? product : ribbon) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
        );
        const path = join(folder, `${name}-${size}.png`);
        writeFileSync(path, await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
