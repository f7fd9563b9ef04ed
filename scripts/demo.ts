/** `npm run demo`: opens the workbench on the published sample in a browser. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serveFolder } from './serve';

const root = join(__dirname, '..');
const site = join(root, 'dist/site');

/** Opens the page where there is a desktop to open it on; the address is printed in any case. */
function openBrowser(address: string): void {
  const hasDesktop = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  const commands: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address],
    ...(hasDesktop !== undefined && { linux: ['xdg-open', address] }),
  };
  const [name, ...args] = commands[process.platform] ?? [];
  if (name === undefined || process.env.CI !== undefined) return;
  spawn(name, args, { stdio: 'ignore', detached: true })
    .on('error', () => {
      console.error('请在浏览器中打开上面的地址。 / Please open the address above in a browser.');
    })
    .unref();
}

async function main(): Promise<void> {
  if (!existsSync(join(site, 'workbench/index.html'))) {
    console.log(
      '正在生成网页工作台：空闲的机器约半分钟，忙的可能要几分钟…… / Building the workbench: half a minute, or some minutes on a busy machine…',
    );
    const webpack = require.resolve('webpack-cli/bin/cli.js');
    const args = [webpack, '--env', 'only=workbench', '--progress'];
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    if (status !== 0) {
      process.exitCode = 1;
      return;
    }
  }
  const wanted = Number(process.env.PORT ?? 8080);
  const server = await serveFolder(site, wanted).catch(() => serveFolder(site));
  const { port } = server.address() as AddressInfo;
  const address = `http://localhost:${port}/workbench/`;
  console.log(`自评核验工作台 / Ziping workbench: ${address}`);
  console.log('按 Ctrl+C 结束 / Ctrl+C to stop');
  openBrowser(address);
}

void main();
