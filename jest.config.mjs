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

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [
        ...shared.testPathIgnorePatterns,
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
