import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** What lint should say to a file of a room that holds this text: the rule, or nothing. */
const cases: readonly (readonly [file: string, text: string, rule: string | undefined])[] = [
  ['src/amount/index.ts', "export * from '../workbook';", 'boundaries/element-types'],
  ['src/workbook/index.ts', "export * from '../amount';", undefined],
  ['src/forms/index.ts', "export * from '../findings';", 'boundaries/element-types'],
  ['src/rubrics/index.ts', "export * from '../amount';", 'boundaries/element-types'],
  ['src/messages/index.ts', "export * from '../rules';", 'boundaries/element-types'],
  ['src/messages/index.ts', "export type * from '../rules';", undefined],
  ['src/hosts/file/index.ts', "export * from '../../forms';", 'boundaries/element-types'],
  ['src/findings/index.ts', "export * from '../amount/decimal';", 'boundaries/entry-point'],
  ['src/forms/index.ts', "export * from 'fflate';", 'boundaries/external'],
  [
    'src/output/index.ts',
    'export const now = (): number => Date.now();',
    'no-restricted-properties',
  ],
  ['src/scoring/index.ts', "console.log('');", 'no-restricted-globals'],
  ['src/scoring/index.ts', "globalThis.console.log('');", 'no-restricted-globals'],
  ['src/scoring/index.ts', 'export const today = Date();', 'no-restricted-syntax'],
  [
    'src/scoring/index.ts',
    'export const hour = (day: Date) => day.getHours();',
    'no-restricted-syntax',
  ],
  ['src/rules/index.ts', "export * from 'node:fs';", 'no-restricted-imports'],
  ['src/hosts/file/index.ts', 'export const here = process.cwd();', 'no-restricted-globals'],
  ['src/hosts/excel/index.ts', "export * from '../file';", 'boundaries/element-types'],
  ['src/taskpane/index.ts', "export * from '../rules';", 'boundaries/element-types'],
  ['src/loose.ts', 'export const room = 1;', 'boundaries/no-unknown-files'],
];

const LINT = `
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
// Layers need no types, and lint without them is quick.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
const found = [];
for (const [filePath, text] of JSON.parse(process.argv[1])) {
  const [{ messages }] = await eslint.lintText(text + '\\n', { filePath });
  found.push(messages.map(({ ruleId }) => ruleId));
}
console.log(JSON.stringify(found));
`;

it('lint holds every room to the table', () => {
  const run = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', LINT, JSON.stringify(cases)],
    { cwd: root, encoding: 'utf8' },
  );
  expect(run.stderr).toBe('');
  const found: string[][] = JSON.parse(run.stdout);
  const said = cases.map(([file, text, rule], index) => ({
    file,
    text,
    rule: rule === undefined ? found[index]!.find((id) => id.startsWith('boundaries/')) : rule,
    heard: rule === undefined || found[index]!.includes(rule),
  }));
  expect(said).toEqual(cases.map(([file, text, rule]) => ({ file, text, rule, heard: true })));
}, 60_000);
