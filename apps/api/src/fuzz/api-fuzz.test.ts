import { describe, expect, it } from '@jest/globals';
import { fuzzApi } from './api-fuzz.fixture.js';

describe('the API, asked at random by its own document', () => {
  it('never breaks, says why it says no, and shows nobody what is another’s', async () => {
    const { requests, done, routes } = await fuzzApi(400);
    expect(requests).toBe(400);
    // Not all of them run against a closed door.
    expect(done).toBeGreaterThan(requests / 20);
    expect(routes).toBeGreaterThan(60);
  }, 120_000);
});
