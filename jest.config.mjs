/**
 * One configuration for every `*.test.ts` and `*.test.mjs`. It starts nothing: tests that need PostgreSQL or the Temporal
 * server read their addresses from the environment, which `npm test` fills.
 */
export default {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts', '**/*.test.mjs'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/\\.data/'],
  modulePathIgnorePatterns: ['<rootDir>/\\.data/'],
  watchPathIgnorePatterns: ['/dist/', '<rootDir>/\\.data/'],
  extensionsToTreatAsEsm: ['.ts'],
  resolver: '<rootDir>/tools/jest-resolver.cjs',
  testSequencer: '<rootDir>/tools/jest-sequencer.cjs',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: true,
            verbatimModuleSyntax: true,
          },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testTimeout: 30_000,
  // One more than there are cores in CI: tests of the whole platform wait a third of their time.
  maxWorkers: 3,
  // Jest keeps what a test file loaded: after a hundred of them all that is kept makes every collection of garbage long.
  workerIdleMemoryLimit: '1GB',
};
