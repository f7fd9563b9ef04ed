/** What rules judge by. */
const judging = ['amount', 'workbook', 'findings', 'rubrics', 'forms', 'narrative', 'scoring'];

/** Rooms that are pure and synchronous: no Office.js, no file system, no DOM, no clock, no console. */
export const pure = [...judging, 'rules', 'assessment', 'messages', 'output'];

/**
 * The rooms of `src/` and what each may import: the one table that lint enforces.
 *
 * `imports` are the rooms whose values a room may use; `types` those it may only see as types. Types also flow
 * along with values: whoever may import a room may `import type` from the rooms which that room is built on.
 */
export const rooms = {
  amount: { pattern: 'src/amount', imports: [] },
  workbook: { pattern: 'src/workbook', imports: ['amount'] },
  findings: { pattern: 'src/findings', imports: ['amount', 'workbook'] },
  rubrics: { pattern: 'src/rubrics', imports: [], types: ['amount'] },
  forms: { pattern: 'src/forms', imports: ['amount', 'workbook'] },
  narrative: { pattern: 'src/narrative', imports: ['amount'] },
  scoring: { pattern: 'src/scoring', imports: ['amount', 'forms', 'rubrics'] },
  rules: { pattern: 'src/rules', imports: judging },
  assessment: { pattern: 'src/assessment', imports: [...judging, 'rules'] },
  messages: { pattern: 'src/messages', imports: ['findings'], types: ['rules', 'port'] },
  output: { pattern: 'src/output', imports: [...judging, 'rules', 'assessment', 'messages'] },
  port: { pattern: 'src/hosts/host.ts', file: true, imports: ['workbook'] },
  'excel-host': { pattern: 'src/hosts/excel', imports: ['workbook', 'port'] },
  'file-host': { pattern: 'src/hosts/file', imports: ['workbook', 'port'] },
  batch: { pattern: 'src/batch', imports: ['assessment', 'messages', 'output', 'file-host'] },
  taskpane: { pattern: 'src/taskpane', imports: ['port', 'assessment', 'output', 'messages'] },
  commands: { pattern: 'src/commands', imports: ['port', 'assessment', 'output', 'messages'] },
  workbench: { pattern: 'src/workbench', imports: ['taskpane', 'file-host'] },
  cli: { pattern: 'src/cli', imports: [...pure, 'port', 'file-host', 'batch'] },
};

/** Packages a room may import; every other room named in `rooms` may import none. */
export const packages = {
  amount: ['decimal.js'],
  workbook: ['numfmt'],
  rubrics: ['valibot'],
  narrative: ['fflate', 'saxes'],
  'file-host': ['fflate'],
  taskpane: ['react', 'react-dom', '@fluentui/*'],
  workbench: ['react', 'react-dom', '@fluentui/*'],
  batch: ['node:*'],
  cli: ['node:*'],
};

/** Every room whose types `name` may see. */
export function visibleTypes(name, seen = new Set()) {
  for (const next of [...rooms[name].imports, ...(rooms[name].types ?? [])]) {
    if (!seen.has(next)) {
      seen.add(next);
      visibleTypes(next, seen);
    }
  }
  return [...seen];
}
