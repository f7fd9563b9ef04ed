const [node] = require('../../jest.config.js').projects;

/** Tests of what `npm run build` makes; they want `dist/`. */
/** @type {import('jest').Config} */
module.exports = {
  ...node,
  displayName: 'end to end',
  testPathIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: [],
  testMatch: ['<rootDir>/test/e2e/**/*.test.{ts,tsx}'],
  testTimeout: 240000,
  maxWorkers: 2,
};
