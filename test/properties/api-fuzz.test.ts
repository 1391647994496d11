import { describe, expect, it } from '@jest/globals';
import { fuzzApi } from '../../apps/api/src/fuzz/api-fuzz.fixture.js';

describe('the API, asked at random by its own document', () => {
  it('never breaks in thousands of requests, and shows nobody what is another’s', async () => {
    const { requests, done, routes } = await fuzzApi(5_000);
    expect(requests).toBe(5_000);
    // Not all of them run against a closed door.
    expect(done).toBeGreaterThan(requests / 20);
    expect(routes).toBeGreaterThan(100);
  }, 600_000);
});
