import { playCase } from '@talent-window/demo';
import { openTemporal } from '@talent-window/temporal';
import { Client } from '@temporalio/client';
import { app } from '../../tools/supervisor.mjs';
import { playBare } from './bare-case.mjs';
import { applicantNo, assemble, today } from './company.mjs';
import { countOf, deedsOf, ownTime } from './history.mjs';
import { summaryOf } from './rounds.mjs';

const ROUNDS = 5;

/**
 * A whole Gold Card case against a bare workflow that does the same number of empty activities, timers and messages, counted
 * from the history of that very case. Both times are those in which something was in hand (history.mjs).
 */
export async function casePart({ env, database, supervisor, file, tell }) {
  await supervisor.start(app('bare-worker', 1, file('bare-worker-main.mjs'), [], env));
  const sentAt = new Map();
  const company = await assemble(env, (client) => client.use(noting(sentAt)));
  const temporal = await openTemporal({
    address: env.TEMPORAL_ADDRESS,
    namespace: env.TEMPORAL_NAMESPACE,
    codecKey: Buffer.from(env.CODEC_KEY, 'base64'),
  });
  const bare = new Client({ connection: temporal.connection, namespace: env.TEMPORAL_NAMESPACE });
  const rounds = [];
  for (let nth = 0; nth <= ROUNDS; nth += 1) {
    sentAt.clear();
    const { caseNo, outcome } = await playCase(company, applicantNo(nth), today());
    if (outcome !== 'approved') throw new Error(`case ${caseNo} ended as ${outcome}`);
    const handle = temporal.client.workflow.getHandle(caseNo);
    await handle.result();
    const history = await handle.fetchHistory();
    const deeds = deedsOf(history);
    const ours = ownTime(history, await withSignals(database, caseNo, sentAt), await exchangesOf(database, caseNo));
    const theirs = await playBare(bare, `bare-${caseNo}`, deeds);
    const count = countOf(deeds);
    if (nth > 0) rounds.push({ ours, theirs, count });
    tell(`${nth === 0 ? 'warm-up' : `round ${nth} of ${ROUNDS}`} · case ${told(ours)}`);
    tell(`  bare workflow ${told(theirs)}, ${JSON.stringify(count)}`);
  }
  await temporal.close();
  const [ours, theirs, agencies] = [
    rounds.map((round) => round.ours.own),
    rounds.map((round) => round.theirs.own),
    rounds.map((round) => round.ours.agencies),
  ].map(summaryOf);
  const { activities, timers, messages } = rounds.at(-1).count;
  return [
    {
      name: 'case-time',
      what: `whole Gold Card case / bare workflow (${activities} activities, ${timers} timers, ${messages} messages)`,
      value: ours.median,
      baseline: theirs.median,
      spread: `${ours.spread} / ${theirs.spread}`,
      unit: 'ms',
      target: { atMost: 1.5 },
    },
    {
      name: 'case-agencies',
      what: 'subtracted from it: waiting for answers of agencies',
      value: agencies.median,
      spread: agencies.spread,
      unit: 'ms',
    },
  ];
}

const told = ({ own, whole, agencies, parts }) =>
  [
    `${own.toFixed(0)} ms`,
    `(tasks ${parts.tasks.toFixed(0)} + activities ${parts.activities.toFixed(0)} + messages ${parts.messages.toFixed(0)})`,
    `of ${whole.toFixed(0)} ms, agencies ${agencies.toFixed(0)} ms`,
  ].join(' ');

/** Notes when somebody submits or commands; the command's id is the Update's. */
const noting = (sentAt) => ({
  async onRequest({ request }) {
    const now = Date.now();
    if (request.url.endsWith('/submit')) sentAt.set('start', now);
    if (!request.url.includes('/commands/')) return;
    const { commandId } = await request.clone().json();
    if (!sentAt.has(commandId)) sentAt.set(commandId, now);
  },
});

/** With the moments in which facts from outside arrived at the platform. */
async function withSignals(database, caseNo, sentAt) {
  const facts = await database.query('select received_at from inbox where case_no = $1 order by id', [caseNo]);
  return new Map([...sentAt, ...facts.map(({ received_at }, nth) => [`signal:${nth + 1}`, received_at.getTime()])]);
}

async function exchangesOf(database, caseNo) {
  const exchanges = await database.query(
    `select sent_at, duration_ms from exchange where direction = 'out' and reference like $1 || '%'`,
    [caseNo],
  );
  return exchanges.map(({ sent_at, duration_ms }) => [sent_at.getTime(), sent_at.getTime() + duration_ms]);
}
