/** `npm run demo`: opens the workbench on the sample; until there is one, checks the sample in the terminal. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import serving from './serve.cjs';

const require = createRequire(import.meta.url);
const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
const build = (name) => node(require.resolve('webpack-cli/bin/cli.js'), '--env', `only=${name}`);

if (existsSync('src/workbench/main.tsx')) await workbench();
else process.exitCode = terminal();

function terminal() {
  if (!existsSync('dist/cli/ziping.js') && build('cli') !== 0) return 2;
  const status = node('dist/cli/ziping.js', 'check', 'assets/samples/hunan-2023.xlsx');
  // The sample has findings on purpose: that is what the demonstration shows.
  return status === 1 ? 0 : status;
}

async function workbench() {
  if (!existsSync('dist/site/workbench/index.html')) {
    console.log('正在生成网页工作台…… / Building the workbench…');
    if (build('workbench') !== 0) process.exit(1);
  }
  const server = await serving
    .serveFolder('dist/site', Number(process.env.PORT ?? 8080))
    .catch(() => serving.serveFolder('dist/site'));
  const address = `http://localhost:${server.address().port}/workbench/`;
  console.log(`自评核验工作台 / Ziping workbench: ${address}`);
  console.log('按 Ctrl+C 结束 / Ctrl+C to stop');
  openBrowser(address);
}

/** Opens the page where there is a desktop to open it on; the address is printed in any case. */
function openBrowser(address) {
  const commands = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address],
    linux: process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : undefined,
  };
  const [name, ...args] = commands[process.platform] ?? [];
  if (!name || process.env.CI) return;
  spawn(name, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
