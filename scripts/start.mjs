/**
 * `npm start`: serves the pane on https://localhost:3000 and sideloads it into a desktop Excel.
 * The two Office tools are fetched when needed: nothing but this script wants them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';

const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const office = (...args) =>
  spawnSync(npx, ['--yes', ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status ?? 1;

if (office('office-addin-dev-certs@3', 'install') !== 0) process.exit(1);
const server = spawn(process.execPath, [webpack, 'serve', '--env', 'only=taskpane'], {
  stdio: 'inherit',
});
const isUp = () =>
  new Promise((resolve) => {
    const socket = connect(3000, 'localhost', () => resolve(true)).on('error', () =>
      resolve(false),
    );
    socket.on('connect', () => socket.end());
  });
// Excel asks for the pane as soon as it is open.
while (server.exitCode === null && !(await isUp())) await setTimeout(200);
if (server.exitCode !== null) process.exit(1);
const stop = () => {
  office('office-addin-debugging@7', 'stop', 'manifest.xml');
  server.kill();
};
process.on('SIGINT', stop);
if (office('office-addin-debugging@7', 'start', 'manifest.xml', 'desktop', '--no-debug') !== 0) {
  server.kill();
  process.exitCode = 1;
}
