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
  maxWorkers: 2,
};
