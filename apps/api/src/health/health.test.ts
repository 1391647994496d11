import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

describe('the health of the API', () => {
  it('recovers from a lost database connection, with 503 at worst in between', async () => {
    const applicant = await api.as('applicant@example.test');
    await api.database.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    const statuses = await Promise.all(
      ['/api/cases', '/api/drafts', '/api/notices', '/api/session', '/api/cases/115551000001/progress'].map(
        async (path) => (await applicant.get(path)).status,
      ),
    );
    expect(statuses.filter((status) => ![200, 404, 503].includes(status))).toEqual([]);
    expect((await applicant.get('/api/cases')).status).toBe(200);
  });

  it('is ready while database and engine can be reached', async () => {
    await api.untilReady();
    const { status, body } = await api.stranger().get('/api/health');
    expect([status, body]).toEqual([
      200,
      { live: true, ready: true, parts: { process: 'up', database: 'up', temporal: 'up' } },
    ]);
  });
});
