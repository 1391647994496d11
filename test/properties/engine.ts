import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import {
  createAssertionActivities,
  createCaseActivities,
  createDueDateActivities,
  createPouchActivities,
} from '@talent-window/activities';
import type { DueDateActivities } from '@talent-window/activities';
import { getProgressQuery, TaskQueue } from '@talent-window/contracts/messages';
import type { Progress, StartCase, Step } from '@talent-window/contracts/vocabulary';
import type { Calendar } from '@talent-window/domain';
import { openDatabase } from '@talent-window/persistence';
import type { TestDatabase } from '@talent-window/testing';
import { createTestDatabase, timeSkippingServer } from '@talent-window/testing';
import type { WorkflowCode } from '@talent-window/worker';
import { workflowBundle } from '@talent-window/worker';
import { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { addSearchAttributes } from '../journeys/search-attributes.js';
import '../quiet-workers.js';
import { World } from './world.js';
import { ISSUED } from './years-to-come.js';

/** How often to look again whether a case is at rest. */
const PATIENCE = 400;

/** The real engine and database, the real workflows, and the world of the test around them; its clock can be moved on. */
export class Engine {
  readonly world = new World();
  readonly assertionKey = Buffer.alloc(32, 7);
  /** the calendar in force */
  calendar: Calendar = ISSUED[0];
  private readonly recorded = new Map<string, Step[]>();
  private workers: readonly Worker[] = [];
  private running: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly env: TestWorkflowEnvironment,
    private readonly test: TestDatabase,
    readonly database: DataSource,
    readonly client: Client,
    readonly bundle: WorkflowCode,
  ) {}

  static async open(): Promise<Engine> {
    const [env, test, bundle] = await Promise.all([
      TestWorkflowEnvironment.createTimeSkipping({ server: timeSkippingServer() }),
      createTestDatabase(),
      workflowBundle(),
    ]);
    await addSearchAttributes(env.connection, 'default');
    const database = await openDatabase(test.url, 8);
    const engine = new Engine(env, test, database, new Client({ connection: env.connection }), bundle);
    await engine.startWorkers();
    return engine;
  }

  async close(): Promise<void> {
    for (const worker of this.workers) worker.shutdown();
    await this.running;
    await this.env.teardown();
    await this.database.destroy();
    await this.test.drop();
  }

  /** Every step the one door has taken of a case, in order. */
  stepsOf(caseNo: string): readonly Step[] {
    return this.recorded.get(caseNo) ?? [];
  }

  now(): Promise<number> {
    return this.env.currentTimeMs();
  }

  async moveTo(instant: number): Promise<void> {
    const ms = instant - (await this.now());
    if (ms > 0) await this.env.sleep(ms);
  }

  async start(workflowType: string, input: StartCase): Promise<void> {
    const [account, draft] = [randomUUID(), randomUUID()];
    const { caseNo, policy, collection, submittedAt } = input;
    await this.database.query(
      `insert into account (id, email, display_name, roles, locale) values ($1::uuid, $1::text || '@example.test', '', '{applicant}', 'en')`,
      [account],
    );
    await this.database.query(`insert into draft values ($1, $2, $3, $4, '{}', 1, now(), null)`, [
      draft,
      account,
      policy.caseType,
      policy.ruleSet,
    ]);
    await this.database.query(`insert into case_file values ($1, $2, $3, $4, $5, '{}', '{}', $6, $7, '', $8)`, [
      caseNo,
      draft,
      account,
      policy.caseType,
      policy.ruleSet,
      policy,
      collection,
      submittedAt,
    ]);
    await this.client.workflow.start(workflowType, { workflowId: caseNo, taskQueue: TaskQueue.Cases, args: [input] });
  }

  /**
   * Until nothing of a workflow is in work: no activity, and no workflow task, which a query would have waited for.
   * @returns what the workflow itself says of the case
   */
  async rest(workflowId: string): Promise<Progress> {
    const handle = this.client.workflow.getHandle(workflowId);
    const look = async () => {
      const { raw, status, historyLength } = await handle.describe();
      return { isOpen: status.name === 'RUNNING', inWork: raw.pendingActivities ?? [], historyLength };
    };
    for (let tries = 0; tries < PATIENCE; tries += 1) {
      const before = await look();
      if (before.inWork.length === 0) {
        const progress = await handle.query(getProgressQuery);
        const after = await look();
        const isSame = after.historyLength === before.historyLength && after.inWork.length === 0;
        if (!before.isOpen || (isSame && after.isOpen)) return progress;
      }
      // Ever more rarely: asking is work for the same machine.
      await delay(Math.min(10 * 1.3 ** tries, 200));
    }
    const { inWork } = await look();
    const failures = inWork.map(({ activityType, lastFailure }) => `${activityType?.name}: ${lastFailure?.message}`);
    throw new Error(`${workflowId} never comes to rest: ${failures.join(', ')}`);
  }

  private async startWorkers(): Promise<void> {
    const { world, database, bundle } = this;
    const work: readonly [TaskQueue, object][] = [
      [TaskQueue.Payment, world.payment],
      [TaskQueue.Labour, world.labour],
      [TaskQueue.EntryExit, world.entryExit],
      [TaskQueue.Card, world.card],
      [TaskQueue.Screening, world.screening],
      [TaskQueue.Notices, world.notices],
      [TaskQueue.Documents, world.documents],
      [TaskQueue.Decisions, world.decisions],
    ];
    const { assertionKey } = this;
    const real = createCaseActivities({ database });
    const ours = {
      ...real,
      ...createPouchActivities({ database }),
      openArchive: () => Promise.resolve(),
      ...this.dueDates(),
      ...createAssertionActivities({ assertionKey }),
      // What becomes of the money has histories of its own: money.test.ts.
      applyFee: async () => {},
      recordStep: async (caseNo: string, step: Step) => {
        await real.recordStep(caseNo, step);
        this.recorded.set(caseNo, [...this.stepsOf(caseNo), step]);
      },
    };
    const connection = this.env.nativeConnection;
    this.workers = await Promise.all([
      Worker.create({ connection, taskQueue: TaskQueue.Cases, workflowBundle: bundle, activities: ours }),
      ...work.map(([taskQueue, activities]) => Worker.create({ connection, taskQueue, activities })),
    ]);
    this.running = Promise.all(this.workers.map((worker) => worker.run()));
  }

  /** By the calendar in force at the time of the call, as a worker with the newest release has it. */
  private dueDates(): DueDateActivities {
    const today = () => createDueDateActivities(this.calendar);
    return {
      dueInWorkingDays: (from, days) => today().dueInWorkingDays(from, days),
      dueInDays: (from, days) => today().dueInDays(from, days),
      dueInMonths: (from, months) => today().dueInMonths(from, months),
      dueOfClock: (clock, now) => today().dueOfClock(clock, now),
    };
  }
}
