/** The long tests first: a worker that is left alone with one at the end makes everybody wait for it. */
const LONG = [
  'test/chaos/chaos',
  'test/journeys/scenarios',
  'test/pages/',
  'test/properties/any-messages',
  'test/journeys/',
  'test/',
];

const rank = (path) => {
  const found = LONG.findIndex((beginning) => path.includes(`/${beginning}`));
  return found < 0 ? LONG.length : found;
};

module.exports = class LongFirst {
  sort(tests) {
    return [...tests].sort((a, b) => rank(a.path) - rank(b.path) || a.path.localeCompare(b.path));
  }

  allFailedTests(tests) {
    return tests;
  }

  shard(tests) {
    return tests;
  }

  cacheResults() {
    // The order does not hang on how long a test took before, so that a new machine has the same.
  }
};
