/** Tests of what `npm run build` makes; they want `dist/`. */
/** @type {() => Promise<import('jest').Config>} */
module.exports = async () => {
  const { default: unit } = await import('../../jest.config.mjs');
  return {
    ...unit.projects.find(({ displayName }) => displayName === 'node'),
    displayName: 'end to end',
    testPathIgnorePatterns: ['/node_modules/'],
    modulePathIgnorePatterns: [],
    testMatch: ['<rootDir>/test/e2e/**/*.test.{ts,tsx}'],
    testTimeout: 240000,
    maxWorkers: 2,
  };
};
