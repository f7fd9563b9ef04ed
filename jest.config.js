const { existsSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

/** Rooms whose lines must be covered: nothing in them needs a machine to be tested. */
const pureRooms = [
  'amount',
  'workbook',
  'findings',
  'rubrics',
  'forms',
  'narrative',
  'scoring',
  'rules',
  'assessment',
  'messages',
  'output',
].filter((room) => {
  const folder = join(__dirname, 'src', room);
  return existsSync(folder) && readdirSync(folder).length > 0;
});

const shared = {
  rootDir: __dirname,
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
module.exports = {
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
  collectCoverageFrom: pureRooms.map((room) => `src/${room}/**/*.{ts,tsx}`),
  coverageReporters: ['text-summary', 'json-summary'],
  coverageThreshold: Object.fromEntries(pureRooms.map((room) => [`./src/${room}/`, { lines: 90 }])),
};
