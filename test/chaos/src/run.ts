import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { TaskQueue } from '@talent-window/contracts/messages';
import { Agencies, Applicant, bePatient, Officer, signIn } from '@talent-window/demo';
import { openDatabase } from '@talent-window/persistence';
import { openTemporal } from '@talent-window/temporal';
import type { Operations } from '@talent-window/operations';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { AgencyDesk } from './agency-desk.js';
import { archiveTheRest, hasten, retryUntilOver, untilQuiet } from './calm.js';
import { checkCards } from './card-checks.js';
import { checkEnds, checkLedgers, checkMails, tallyOf } from './case-checks.js';
import type { Check } from './check.js';
import { tell } from './check.js';
import { gatherEvidence } from './evidence.js';
import type { Options, Plan } from './plan.js';
import { drawPlan, PROFILES } from './plan.js';
import type { Played } from './play.js';
import { playAll } from './play.js';
import { checkAudit, checkMessages, checkProjection, checkReplay, checkTimelines } from './record-checks.js';
import type { Cast, Desk } from './scene.js';
import type { Stack } from './stack.js';
import type { Tally } from './storm.js';
import { storm } from './storm.js';

const TELL_EVERY_MS = 5_000;
/** How long after the storm everything has time to end. */
const CALM_MS = 8 * 60_000;
const QUIET_MS = 90_000;

type Say = (line: string) => void;

/** Plays the plan's cases through its storm, waits until all is over, and checks what came of it. @returns whether all is right */
export async function runChaos(stack: Stack, options: Options, say: Say): Promise<boolean> {
  // What the workers of the replay say of their states is of no use here, and our signals are the caller's.
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const plan = drawPlan(options);
  bePatient(plan.stormMs + CALM_MS, Math.max(400, options.cases * 15));
  const { env } = stack;
  const codecKey = Buffer.from(env['CODEC_KEY'] ?? '', 'base64');
  const [temporal, database, agencies] = await Promise.all([
    openTemporal({ address: env['TEMPORAL_ADDRESS'] ?? '', namespace: env['TEMPORAL_NAMESPACE'] ?? '', codecKey }),
    openDatabase(env['DATABASE_URL'] ?? '', 4),
    openDatabase(env['AGENCIES_DATABASE_URL'] ?? '', 2),
  ]);
  const operations: Operations = { client: temporal.client, database, taskQueue: TaskQueue.Cases };
  const desk = new AgencyDesk(env['AGENCIES_URL'] ?? '');
  try {
    const tally: Tally = { kills: new Map(), faults: new Map() };
    const begun = Date.now();
    const { played, over } = playAll(plan.people, await castOf(env), say);
    const progress = setInterval(() => void tellProgress(stack, database, played, tally, begun, say), TELL_EVERY_MS);
    await storm(plan, stack, desk, tally);
    say(`the storm is over after ${plan.minutes} min; everything is up and the agencies are well`);
    await Promise.race([retryUntilOver(played, operations, over), sleep(CALM_MS, undefined, { ref: false })]);
    await hasten(operations);
    await archiveTheRest(operations, played);
    await untilQuiet(operations, agencies, Date.now() + QUIET_MS);
    clearInterval(progress);
    await tellProgress(stack, database, played, tally, begun, say);

    const evidence = await gatherEvidence(played, database, desk);
    say('');
    return tell(
      [
        await checkStorm(plan, stack, tally),
        checkEnds(played, evidence),
        ...checkLedgers(evidence),
        ...(await checkCards(database, agencies)),
        await checkMails(evidence, desk, new URL(env['PUBLIC_URL'] ?? '').hostname),
        await checkProjection(evidence, temporal),
        ...(await checkTimelines(database)),
        await checkAudit(database),
        await checkMessages(database, agencies),
        await checkReplay(evidence, temporal, codecKey),
      ],
      say,
    );
  } finally {
    await Promise.all([temporal.close(), database.destroy(), agencies.destroy()]);
  }
}

/** A run that did not kill between a commit and its completion, or spared a fault, has shown nothing. */
async function checkStorm(plan: Plan, stack: Stack, { kills, faults }: Tally): Promise<Check> {
  const lastWords = await stack.lastWords();
  const spared = PROFILES.filter((profile) => !faults.has(profile));
  const silenced = tallyOf(lastWords.map((word) => word.split('.')[0] ?? ''));
  return {
    name: `the storm of seed ${plan.seed}`,
    counted: `${sumOf(kills)} kills (${listOf(kills)}); ${lastWords.length} workers killed after a commit (${silenced}); faults: ${listOf(faults)}`,
    faults: [
      ...(lastWords.length === 0 ? ['no worker was killed between a commit and its completion'] : []),
      ...spared.map((profile) => `no agency played ${profile}`),
    ],
  };
}

async function tellProgress(
  stack: Stack,
  database: DataSource,
  played: readonly Played[],
  tally: Tally,
  begun: number,
  say: Say,
): Promise<void> {
  const seconds = Math.round((Date.now() - begun) / 1000);
  const [submitted, over] = [played.filter(({ caseNo }) => caseNo !== ''), played.filter(({ isOver }) => isOver)];
  const silenced = (await stack.lastWords()).length;
  const stages = await database.query<{ stage: string; cases: number }[]>(
    'select stage, count(*)::int as cases from case_projection where outcome is null group by stage order by min(updated_at)',
  );
  say(
    `${String(seconds).padStart(4)} s  ${submitted.length} submitted, ${over.length} of ${played.length} ended; ` +
      `${sumOf(tally.kills)} kills, ${silenced} after a commit; ${sumOf(tally.faults)} faults` +
      stages.map(({ stage, cases }, nth) => `${nth === 0 ? '; ' : ', '}${cases} at ${stage}`).join(''),
  );
}

async function castOf(env: Stack['env']): Promise<Cast> {
  const as = (email: string) => signIn(env['PUBLIC_URL'] ?? '', email, env['SEED_PASSWORD']);
  const deskOf = async (email: string): Promise<Desk> => {
    const api = await as(email);
    return { api, officer: new Officer(api) };
  };
  const agenciesUrl = env['AGENCIES_URL'] ?? '';
  const agencies = new Agencies(agenciesUrl);
  const applicantApi = await as('applicant@example.test');
  return {
    applicantApi,
    applicant: new Applicant(applicantApi, agencies),
    firstReviewer: await deskOf('reviewer@nia.example'),
    secondReviewer: await deskOf('reviewer2@nia.example'),
    counter: await deskOf('counter@mofa.example'),
    station: await deskOf('station@nia.example'),
    mission: await deskOf('tokyo@mofa.example'),
    agencies,
    agenciesUrl,
    today: new Date().toISOString().slice(0, 10),
  };
}

const sumOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, it) => sum + it, 0);
const listOf = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([what, count]) => `${count} ${what}`).join(', ');
