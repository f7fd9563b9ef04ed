/**
 * `npm test`: types, lint, formatting, dead code, the pure rooms with coverage, all other unit tests, the built bundles,
 * end to end.
 * Every step runs, whatever became of the ones before; the last line counts what passed and what failed.
 * `npm test -- types lint` runs the steps named.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const cache = join('node_modules', '.cache', 'ziping');
mkdirSync(cache, { recursive: true });

/** The script behind a package's command, so that no shell is needed. */
function command(name, bin = name) {
  let folder = dirname(require.resolve(name));
  while (!existsSync(join(folder, 'package.json')) || readPackage(folder).name !== name) {
    folder = dirname(folder);
  }
  const { bin: bins } = readPackage(folder);
  return join(folder, typeof bins === 'string' ? bins : bins[bin]);
}

function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

const report = (name) => join(cache, `${name}.json`);
const jest = (name, ...args) => [
  command('jest'),
  ...args,
  '--ci',
  '--json',
  `--outputFile=${report(name)}`,
];

/** How many steps, or test files, run side by side. */
const lanes = Math.min(availableParallelism(), 2);

const quietly = ['--silent', `--maxWorkers=${lanes}`];

/** Steps of one group run side by side; the tests have the machine to themselves. */
const groups = [
  [
    { name: 'types', args: [command('typescript', 'tsc'), '-p', '.'] },
    {
      name: 'lint',
      args: [command('eslint'), '.', '--max-warnings=0', '--no-warn-ignored'],
    },
    { name: 'format', args: [command('prettier'), '--check', '--log-level=warn', '.'] },
    { name: 'dead code', args: [command('knip'), '--no-progress'] },
    { name: 'build', args: [command('webpack')] },
  ],
  // On two cores jest would leave one of them idle.
  [
    {
      name: 'rooms',
      args: jest('rooms', '--selectProjects=rooms', '--coverage', ...quietly),
      counts: true,
    },
  ],
  [
    {
      name: 'unit',
      args: jest('unit', '--selectProjects=node', '--selectProjects=pane', ...quietly),
      counts: true,
    },
  ],
  [{ name: 'end to end', args: jest('end to end', '-c', 'test/e2e/jest.config.js'), counts: true }],
];

const wanted = process.argv.slice(2);
const known = groups.flat().map(({ name }) => name);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${known.join(', ')}`);
  process.exit(2);
}

const results = [];
for (const group of groups) {
  const queue = group.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let step = queue.shift(); step; step = queue.shift()) results.push(await run(step));
    }),
  );
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

async function run(step) {
  const started = performance.now();
  if (step.counts) rmSync(report(step.name), { force: true });
  const { code, output } = await spawnStep(step.args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const result = step.counts ? countTests(step.name, code) : countStep(code);
  const verdict = result.failed > 0 ? 'FAILED' : 'ok';
  console.log(`${verdict.padEnd(6)} ${step.name} (${seconds} s, ${result.passed} passed)`);
  if (result.failed > 0) console.log(output.replace(/^PASS .*\n/gm, '').trim());
  return result;
}

/** A step that is no test run counts as one check. */
function countStep(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

function countTests(name, code) {
  if (!existsSync(report(name))) return countStep(code || 1);
  const json = JSON.parse(readFileSync(report(name), 'utf8'));
  // A file that could not be run holds no test, and a coverage floor is none either: both count once.
  const failed = json.numFailedTests + json.numRuntimeErrorTestSuites;
  return {
    passed: json.numPassedTests,
    failed: failed > 0 || code === 0 ? failed : 1,
    skipped: json.numPendingTests + json.numTodoTests,
  };
}

function spawnStep(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
