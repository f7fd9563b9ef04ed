import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { packages, pure, rooms, visibleTypes } from './scripts/layers.mjs';

const source = ['src/**/*.{ts,tsx}'];
const pureFiles = pure.map((room) => `${rooms[room].pattern}/**/*.ts`);

const elements = [
  // Only entry points choose a host, so they may import anything.
  { type: 'entry', pattern: 'src/*/main.{ts,tsx}', mode: 'full' },
  ...Object.entries(rooms).map(([type, { pattern, file }]) => ({
    type,
    pattern,
    mode: file ? 'full' : 'folder',
  })),
];

const layerRules = [
  { from: 'entry', allow: ['*'] },
  ...Object.keys(rooms).flatMap((room) => [
    { from: room, allow: [room, ...rooms[room].imports] },
    { from: room, allow: visibleTypes(room), importKind: 'type' },
  ]),
];

const packageRules = [
  { from: 'entry', allow: ['**'] },
  ...Object.entries(packages).map(([room, allow]) => ({
    from: room,
    allow: allow.flatMap((name) => [name, `${name}/**`]),
  })),
];

/** What would make code depend on when or where it runs. */
const impureGlobals = [
  'globalThis',
  'console',
  'process',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'crypto',
  'Intl',
  'Office',
  'Excel',
  'Buffer',
];

/** And what reads a clock, a language or a double where figures are exact. */
const impureSyntax = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'No clock.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'No clock.' },
  {
    selector:
      'CallExpression[callee.property.name=/^(toLocale.*|get(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset))$/]',
    message: 'No language and no time zone of the machine.',
  },
  { selector: ':function[async=true]', message: 'Pure rooms are synchronous.' },
  {
    selector: 'CallExpression[callee.name="parseFloat"]',
    message: 'Figures are exact decimals: read them with amount/.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'assets/samples/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Forms are typed with full-width spaces, and so are the sentences about them.
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
      ],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: source,
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'boundaries/include': source,
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.json'] } },
    },
    rules: {
      'boundaries/element-types': ['error', { default: 'disallow', rules: layerRules }],
      'boundaries/external': ['error', { default: 'disallow', rules: packageRules }],
      'boundaries/entry-point': [
        'error',
        {
          default: 'disallow',
          rules: [
            { target: Object.keys(rooms), allow: 'index.{ts,tsx}' },
            { target: ['port', 'entry'], allow: '*' },
          ],
        },
      ],
      'boundaries/no-unknown-files': 'error',
    },
  },
  {
    // Entry points split the bundle, so they may reach past an index.
    files: ['src/*/main.{ts,tsx}'],
    rules: { 'boundaries/entry-point': 'off' },
  },
  {
    files: pureFiles,
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals, 'Promise'],
      'no-restricted-imports': ['error', { patterns: ['node:*', 'fs', 'path', 'os', 'crypto'] }],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
        {
          object: 'Number',
          property: 'parseFloat',
          message: 'Figures are exact decimals: read them with amount/.',
        },
      ],
      'no-restricted-syntax': ['error', ...impureSyntax],
    },
  },
  {
    // A rule is the default export of its file, and has no other: what rules share stands in files of its own.
    files: ['src/rules/*/*.ts'],
    ignores: ['src/rules/*/index.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...impureSyntax,
        { selector: 'ImportDefaultSpecifier', message: 'No rule asks another rule.' },
        {
          selector: 'Program:has(> ExportDefaultDeclaration) > ExportNamedDeclaration',
          message: 'A rule exports nothing but itself: no rule asks another rule.',
        },
      ],
    },
  },
  {
    // Sentences are data: as long as there are things to say.
    files: ['src/messages/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/hosts/file/**/*.ts'],
    rules: {
      // The same code runs in Node and in a browser.
      'no-restricted-imports': ['error', { patterns: ['node:*', 'fs', 'path', 'os', 'crypto'] }],
      'no-restricted-globals': ['error', ...impureGlobals],
    },
  },
  {
    files: ['src/hosts/excel/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: officeAddinRules(),
  },
  {
    files: ['src/{taskpane,workbench}/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    files: ['test/**/*.{ts,tsx}', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      'max-lines': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'URL',
          'setTimeout',
          'clearTimeout',
          'module',
          'require',
          '__dirname',
          'performance',
          'document',
          'window',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);

/** The plugin's recommended rules; those about load and sync are what it is here for. */
function officeAddinRules() {
  const recommended = officeAddins.configs.recommended;
  const list = Array.isArray(recommended) ? recommended : [recommended];
  const rules = Object.assign({}, ...list.map((config) => config.rules ?? {}));
  return Object.fromEntries(
    Object.entries(rules).filter(([name]) => name.startsWith('office-addins/')),
  );
}
