import { applicantNo, assemble, cookieOf, submitOne } from './company.mjs';
import { poll } from './load.mjs';
import { peakMiB } from './memory.mjs';
import { awaitStage, payAll, projectCases, submitAgain } from './open-cases.mjs';

const WORKFLOWS = 300;
const PROJECTED = 10_000;
const CLIENTS = 200;
const SECONDS = 30;

/** Whose memory is bounded, and by how many MiB. */
const BOUNDED = ['api', 'worker-cases', 'worker-screening', 'worker-relay'];
const MOST_MIB = 400;

/**
 * 200 clients poll all of 10,000 open cases in the projection and 300 real workflows, while those are paid for and go through
 * their checks: no request may be lost, nobody may die, and nobody may take too much memory.
 */
export async function crowdPart({ env, database, platform, tell }) {
  const before = await platform.pids();
  const company = await assemble(env);
  const first = await submitOne(company, applicantNo(0));
  const real = [first, ...(await submitAgain(database, first, WORKFLOWS - 1))];
  await awaitStage(database, real, 'payment');
  tell(`${real.length} workflows are open`);
  const projected = await projectCases(database, first, PROJECTED);
  tell(`${projected.length} more cases are open in the projection`);

  const all = [...real, ...projected];
  const headers = { cookie: await cookieOf(env) };
  const clients = Array.from({ length: CLIENTS }, (_, nth) => ({
    paths: all.filter((_, at) => at % CLIENTS === nth).map((caseNo) => `/api/cases/${caseNo}/progress`),
    headers,
  }));
  const origin = `http://127.0.0.1:${env.API_PORT}`;
  const polled = poll({ origin, clients, conditional: true, seconds: SECONDS });
  await payAll(company.applicant, real);
  const { sent, lost, byStatus, p99Ms, perSecond } = await polled;
  tell(
    `${sent} polls, ${perSecond.toFixed(0)} a second, 99 % within ${p99Ms.toFixed(0)} ms: ${JSON.stringify(byStatus)}`,
  );
  await awaitStage(database, real, 'initial-review');

  const pids = await platform.pids();
  const died = BOUNDED.filter((name) => pids[name] !== before[name]);
  if (died.length > 0) throw new Error(`${died.join(', ')} died under the load`);
  const memory = BOUNDED.map(async (name) => ({
    name: `memory-${name}`,
    what: `most memory of ${name} (RSS)`,
    value: await peakMiB(pids[name]),
    unit: 'MiB',
    target: { atMost: MOST_MIB },
  }));
  return [
    {
      name: 'polls-lost',
      what: `of ${sent} polls by ${CLIENTS} clients of ${PROJECTED} projected cases and ${WORKFLOWS} workflows`,
      value: lost,
      unit: 'lost',
      target: { atMost: 0 },
    },
    ...(await Promise.all(memory)),
  ];
}
