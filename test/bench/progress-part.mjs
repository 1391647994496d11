import { app } from '../../tools/supervisor.mjs';
import { freePorts } from '../../tools/ports.mjs';
import { applicantNo, assemble, cookieOf, submitOne } from './company.mjs';
import { inOwnProcess, poll } from './load.mjs';
import { awaitStage, payAll, submitAgain } from './open-cases.mjs';
import { inTurns } from './rounds.mjs';

const CASES = 50;
const ROUNDS = 5;
const SECONDS = 2;

/**
 * The poll of the progress against a bare Fastify route that reads the same row with pg, and against asking the workflows
 * themselves: by the same route, and by the plain client. Every client polls an open case that waits at a desk.
 */
export async function progressPart({ env, database, supervisor, file, tell }) {
  const [port] = await freePorts(1);
  await supervisor.start(app('bare-route', 1, file('bare-route-main.mjs'), [], { ...env, BARE_PORT: String(port) }));
  const company = await assemble(env);
  const first = await submitOne(company, applicantNo(0));
  const cases = [first, ...(await submitAgain(database, first, CASES - 1))];
  await payAll(company.applicant, cases);
  await awaitStage(database, cases, 'initial-review');

  const headers = { cookie: await cookieOf(env) };
  const polling = async (origin, pathOf, conditional = false) => {
    const clients = cases.map((caseNo) => ({ paths: [pathOf(caseNo)], headers }));
    const { perSecond, lost } = await poll({ origin, clients, conditional, seconds: SECONDS });
    if (lost > 0) throw new Error(`${lost} requests to ${pathOf(first)} were lost`);
    return perSecond;
  };
  const api = `http://127.0.0.1:${env.API_PORT}`;
  const pathOf = (caseNo) => `/api/cases/${caseNo}/progress`;
  const { full, known, bare, workflow, client } = await inTurns(
    ROUNDS,
    {
      full: () => polling(api, pathOf),
      bare: () => polling(`http://127.0.0.1:${port}`, (caseNo) => `/cases/${caseNo}`),
      known: () => polling(api, pathOf, true),
      workflow: () => polling(api, (caseNo) => `${pathOf(caseNo)}?source=workflow`),
      client: async () => {
        const job = { seconds: SECONDS, cases, askers: cases.length };
        return (await inOwnProcess('query-main.mjs', job, env)).perSecond;
      },
    },
    tell,
  );
  const against = (name, what, subject, baseline, target) => ({
    name,
    what,
    value: subject.median,
    baseline: baseline.median,
    spread: `${subject.spread} / ${baseline.spread}`,
    unit: 'requests/s',
    target,
  });
  return [
    against('poll-full', 'progress poll, full answers / bare Fastify route, one row', full, bare, { atLeast: 0.7 }),
    against('poll-known', 'progress poll, 304 answers / bare Fastify route, one row', known, bare, { atLeast: 1 }),
    against('poll-query', 'progress poll, full answers / the same route asking the workflow', full, workflow, {
      atLeast: 20,
    }),
    against('poll-client', 'progress poll, full answers / Temporal query by the plain client', full, client),
  ];
}
