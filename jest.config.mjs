import { fileURLToPath } from 'node:url';
import { pure } from './scripts/layers.mjs';

const shared = {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  transform: {
    '^.+\\.[tj]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

/** Folders whose tests want a page. */
const paneFolders = ['taskpane', 'workbench', 'hosts/excel'].map(
  (room) => `<rootDir>/test/${room}`,
);

/**
 * The tests that hold the coverage of the pure rooms: their own, and those of the families. The others run all of the product,
 * many times over, and would only take twice as long with every line counted.
 */
const roomTests = [
  ...pure.map((room) => `<rootDir>/test/${room}/`),
  '<rootDir>/test/families/families.test.ts',
  '<rootDir>/test/families/elsewhere.test.ts',
];
const together = '<rootDir>/test/together/';

/** @type {import('jest').Config} */
export default {
  projects: [
    // All of `room`, in a few suites: for the whole check.
    {
      ...shared,
      displayName: 'rooms',
      testEnvironment: 'node',
      testMatch: [`${together}*.test.ts`],
    },
    // A suite for each file: for work on a room.
    {
      ...shared,
      displayName: 'room',
      testEnvironment: 'node',
      testMatch: roomTests.map((path) => (path.endsWith('/') ? `${path}**/*.test.ts` : path)),
    },
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [
        ...shared.testPathIgnorePatterns,
        ...roomTests,
        together,
        ...paneFolders.map((folder) => `${folder}/`),
      ],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: paneFolders.map((folder) => `${folder}/**/*.test.{ts,tsx}`),
    },
  ],
  // Nothing in a pure room needs a machine to be tested, so its lines must be.
  collectCoverageFrom: pure.map((room) => `src/${room}/**/*.ts`),
  coverageReporters: ['text-summary', 'json-summary'],
  coverageThreshold: Object.fromEntries(pure.map((room) => [`./src/${room}/`, { lines: 90 }])),
};
