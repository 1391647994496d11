import { randomUUID } from 'node:crypto';
import type { ApiClient } from '@talent-window/api-client';
import type { CommandName, Progress } from '@talent-window/contracts/vocabulary';
import { RuleSetId, Stage } from '@talent-window/contracts/vocabulary';
import { castMember, patiently, PlatformSaidNo } from '@talent-window/demo';
import {
  addDays,
  CURRENT_CALENDAR,
  pausedWorkingDays,
  taipeiDay,
  usedWorkingDays,
  valueAt,
} from '@talent-window/domain';
import { openDatabase, receiveFact } from '@talent-window/persistence';
import { dataConverterWith, permitIdOf, queryProgress, workflowIdOf } from '@talent-window/temporal';
import { timeSkippingServer } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { expect } from '@jest/globals';
import type { DataSource } from 'typeorm';
import pg from 'pg';
import { keepHistory } from '../replay/keep-history.js';
import type { Played } from './cast-of-journeys.js';
import { CAST } from './cast-of-journeys.js';
import { Desks } from './desks.js';
import type { TestPlatform } from './platform.js';
import { startPlatform } from './platform.js';
import type { Expected, Step } from './scenario.js';
import { instantOf } from './scenario.js';
import { soon } from './soon.js';
import { addSearchAttributes } from './search-attributes.js';
import type { Reached } from './straight-to.js';
import { straightWay } from './straight-to.js';

const ACCOUNTS: Readonly<Record<string, string>> = {
  applicant: 'applicant@example.test',
  'first reviewer': 'reviewer@nia.example',
  'second reviewer': 'reviewer2@nia.example',
  supervisor: 'supervisor@nia.example',
  counter: 'counter@mofa.example',
  station: 'station@nia.example',
};
const DAY_MS = 24 * 60 * 60_000;
const TODAY = new Date().toISOString().slice(0, 10);

/** One case, played on a whole platform of its own with a clock that can be moved on. */
export class StagePlay {
  private caseNo = '';
  private member: Played = { ...castMember(0, TODAY, 9000), caseType: 'gold-card' };
  private reached: Reached | undefined;
  private readonly browsers = new Map<string, ApiClient>();

  private constructor(
    private readonly env: TestWorkflowEnvironment,
    private readonly platform: TestPlatform,
    private readonly desks: Desks,
    private readonly client: Client,
    private readonly database: pg.Pool,
    private readonly dataSource: DataSource,
  ) {}

  static async open(): Promise<StagePlay> {
    const env = await TestWorkflowEnvironment.createTimeSkipping({ server: timeSkippingServer() });
    await addSearchAttributes(env.connection, 'default');
    const platform = await startPlatform({ address: env.address, namespace: 'default', taskQueuePrefix: '' });
    const desks = new Desks(platform.agenciesUrl);
    await desks.setMode('labour-agency', 'manual');
    await desks.setMode('card-production', 'manual');
    const dataConverter = dataConverterWith(platform.codecKey);
    const client = new Client({ connection: env.connection, dataConverter });
    const database = new pg.Pool({ connectionString: platform.databaseUrl });
    const dataSource = await openDatabase(platform.databaseUrl, 2);
    return new StagePlay(env, platform, desks, client, database, dataSource);
  }

  async close(): Promise<void> {
    await this.database.end();
    await this.dataSource.destroy();
    await this.platform.stop();
    await this.env.teardown();
  }

  async play(step: Step): Promise<void> {
    if (step.on) await this.moveTo(instantOf(step.on));
    if (step.daysLater) await this.env.sleep(step.daysLater * DAY_MS);
    if (step.straightTo) {
      for (const each of straightWay(this.reached, step.straightTo)) await this.play(each);
      this.reached = step.straightTo;
    }
    if (step.who && step.does) await this.act(step.who, step.does, step);
    if (step.expect) await this.see(step.expect);
  }

  /**
   * What holds at the end of every journey: workflow and projection agree, nothing is unaudited, each notice is one mail,
   * and the history replays.
   */
  async seeItWhole(name: string): Promise<void> {
    const { rows } = await this.database.query<{ unaudited: number }>(
      `select count(*)::int as unaudited from timeline t where case_no = $1
         and not exists (select 1 from audit a where a.case_no = t.case_no and a.cause = t.cause)`,
      [this.caseNo],
    );
    expect(rows).toEqual([{ unaudited: 0 }]);
    await this.untilSeen(async () => {
      const progress = await this.progress();
      expect(await queryProgress(this.client, workflowIdOf(progress), 10_000)).toEqual(progress);
    });
    const notices = await this.notices();
    const mails = await soon('a mail for every notice', async () => {
      const found = await this.desks.mails(this.member.content.basic.email);
      return new Set(found.map(({ messageId }) => messageId)).size >= notices.length ? found : undefined;
    });
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(notices.length);
    const keep = (file: string, workflowId: string): Promise<void> =>
      keepHistory(this.client, this.platform.codecKey, file, workflowId);
    await keep(`${this.member.caseType}@2/${name}.json`, this.caseNo);
    const [permit, after] = [permitIdOf(this.caseNo), `after-${this.caseNo}`];
    if (await this.runs(permit)) await keep(`permit@1/${name}.json`, permit);
    if (await this.runs(after)) await keep(`after-end@1/${name}.json`, after);
  }

  private async runs(workflowId: string): Promise<boolean> {
    const handle = this.client.workflow.getHandle(workflowId);
    return handle.describe().then(
      () => true,
      (error: unknown) => {
        if (error instanceof WorkflowNotFoundError) return false;
        throw error;
      },
    );
  }

  /** By today's calendar, as the API reads it. */
  private dayAfter(days: number): string {
    return addDays(taipeiDay(new Date().toISOString()), days);
  }

  private async moveTo(instant: string): Promise<void> {
    const ms = Date.parse(instant) - (await this.env.currentTimeMs());
    if (ms > 0) await this.env.sleep(ms);
  }

  private async act(who: string, does: string, step: Step): Promise<void> {
    const member = does === 'submits' ? CAST[who] : undefined;
    const play = this.deeds[`${who} ${does}`];
    if (member) await this.submit(member(TODAY), step.with ?? {});
    else if (play) await play(step.with ?? {});
    else await this.command(who, does, step);
  }

  private async submit(member: Played, { ruleSet = RuleSetId.OneStop }: Step['with'] & object): Promise<void> {
    this.member = member;
    await this.platform.agencies.recordEarlierJourney(member.person);
    const { draftId } = await this.platform.applicant.fillIn(member, {
      caseType: member.caseType,
      ruleSet: ruleSet as RuleSetId,
    });
    await this.platform.applicant.upload(draftId, await filesFor(member, TODAY));
    this.caseNo = await this.platform.applicant.submit(draftId);
    this.reached = Stage.Payment;
  }

  private readonly deeds: Readonly<Record<string, (given: Readonly<Record<string, unknown>>) => Promise<void>>> = {
    'applicant pays': async () => this.platform.applicant.pay(this.caseNo),
    'applicant tries a card that is declined': async () => this.platform.applicant.pay(this.caseNo, 'decline'),
    'applicant transfers once more': () => this.desks.payAgain(`${this.caseNo}P1`),
    'bank settles late': () => this.desks.settle(`${this.caseNo}P1`),
    'applicant uploads': async ({ slot, commandId }) => {
      const { draft_id: draftId } = await this.row<{ draft_id: string }>(
        'select draft_id from case_file where case_no = $1',
      );
      const files = await filesFor({ ...this.member, slots: [String(slot)] }, TODAY);
      await this.platform.applicant.upload(
        draftId,
        files.filter((file) => file.slot === slot),
        typeof commandId === 'string' ? commandId : undefined,
      );
    },
    'first reviewer clears hits': async () => void (await this.platform.firstReviewer.decideHits(this.caseNo)),
    'first reviewer confirms the hit': async () =>
      void (await this.platform.firstReviewer.decideHits(this.caseNo, 'same-person')),
    'second reviewer clears hits': async () => void (await this.platform.secondReviewer.decideHits(this.caseNo)),
    'labour agency accepts': () => this.desks.concludeReview(this.reviewed('labour-review'), 'accepted'),
    'labour agency rejects': () => this.desks.concludeReview(this.reviewed('labour-review'), 'rejected'),
    'labour agency asks': ({ items, fromAbroad = false }) =>
      this.desks.askSupplement(this.reviewed('labour-review'), { items, fromAbroad }),
    'card plant spoils': () => this.desks.spoilCard(this.reviewed('card-production')),
    'platform finds a hit': async ({ subject }) => {
      const findingId = `${this.caseNo}:list-changed:${String(subject)}`;
      await this.state('screeningHitFound', findingId, { findingId, subject: String(subject) });
    },
    'platform issues the calendar again': ({ version }) =>
      this.state('calendarReissued', `calendar:${String(version)}`, { calendarVersion: String(version) }),
    'card plant produces': () => this.desks.produceCard(this.reviewed('card-production')),
    'airport records entry': async ({ enteredOn }) => {
      const today = taipeiDay(new Date(await this.env.currentTimeMs()).toISOString());
      const day = typeof enteredOn === 'string' ? enteredOn : today;
      await this.platform.agencies.enter(this.member.person, this.caseNo, day);
    },
    'station hands over': () => this.platform.station.handOver(this.caseNo),
  };

  /** What the platform states to its own case: by the inbox, as every fact. */
  private async state(name: 'screeningHitFound' | 'calendarReissued', messageId: string, fact: object): Promise<void> {
    const occurredAt = new Date(await this.env.currentTimeMs()).toISOString();
    const content = { ...fact, occurredAt };
    await receiveFact(this.dataSource, { sender: 'platform', messageId, caseNo: this.caseNo, name, fact: content });
  }

  private reviewed(stage: string): string {
    return `${this.caseNo}:${stage}:1`;
  }

  /** Sends a command as its person; what is expected to be refused is sent at once, anything else when it may be. */
  private async command(who: string, does: string, { with: given = {}, refused }: Step): Promise<void> {
    const { inDays, ...said } = given;
    const content = inDays === undefined ? said : { ...said, issueOn: this.dayAfter(Number(inDays)) };
    const email = ACCOUNTS[who];
    if (!email) throw new Error(`nobody is called ${who}, or cannot: ${does}`);
    const api = this.browsers.get(email) ?? (await this.platform.signIn(email));
    this.browsers.set(email, api);
    const name = does.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as CommandName;
    const { stage, visit } = await soon(`${who} may ${does}`, async () => {
      const { data } = await api.GET('/api/cases/{caseNo}/allowed-actions', {
        params: { path: { caseNo: this.caseNo } },
      });
      return data && (refused !== undefined || data.commands.includes(name)) ? data : undefined;
    });
    const sent = patiently(`${who}: ${does}`, () =>
      api.POST(`/api/cases/{caseNo}/commands/${does}` as '/api/cases/{caseNo}/commands/withdraw', {
        params: { path: { caseNo: this.caseNo } },
        body: { commandId: randomUUID(), stage, visit, ...content },
      }),
    );
    const answer = await sent.then(
      () => undefined,
      (error: unknown) => {
        if (!(error instanceof PlatformSaidNo)) throw error;
        return error.problem as { reason: string };
      },
    );
    expect([does, answer?.reason ?? answer]).toEqual([does, refused]);
  }

  private async see(expected: Expected): Promise<void> {
    if (expected.progress) {
      const wanted = expected.progress;
      await this.untilSeen(async () => expect(await this.progress()).toMatchObject(wanted));
    }
    for (const line of expected.timeline ?? []) {
      await this.untilSeen(async () => expect(await this.timeline()).toContain(line));
    }
    if (expected.notices) {
      await this.untilSeen(async () => expect(await this.notices()).toEqual(expected.notices));
    }
    const now = new Date(await this.env.currentTimeMs()).toISOString();
    const { clock } = await this.progress();
    if (expected.used !== undefined) expect(usedWorkingDays(clock, now, CURRENT_CALENDAR)).toBe(expected.used);
    if (expected.paused !== undefined) expect(pausedWorkingDays(clock, now, CURRENT_CALENDAR)).toBe(expected.paused);
    for (const [agency, counts] of Object.entries(expected.ledgers ?? {})) {
      await this.untilSeen(async () => {
        const lines = await this.desks.ledger(agency, this.caseNo);
        const counted = Object.keys(counts).map((what) => [what, lines.filter((line) => line === what).length]);
        expect([agency, Object.fromEntries(counted)]).toEqual([agency, counts]);
      });
    }
    if (expected.application) {
      const { application } = await this.row<{ application: unknown }>(
        'select application from case_file where case_no = $1',
      );
      for (const [path, value] of Object.entries(expected.application))
        expect(valueAt(application, path)).toEqual(value);
    }
  }

  /** Looks again until an expectation holds; its own message tells what is missing when it never does. */
  private async untilSeen(look: () => Promise<void>): Promise<void> {
    let last: unknown;
    await soon('what is expected', () =>
      look().then(
        () => true as const,
        (error: unknown) => {
          last = error;
          return undefined;
        },
      ),
    ).catch(() => {
      throw last;
    });
  }

  private async progress(): Promise<Progress> {
    const { progress } = await this.row<{ progress: Progress }>(
      'select progress from case_projection where case_no = $1',
    );
    return progress;
  }

  private async timeline(): Promise<string[]> {
    const { rows } = await this.database.query<{ line: string }>(
      `select concat_ws(' ', kind, what) as line from timeline where case_no = $1 order by seq`,
      [this.caseNo],
    );
    return rows.map(({ line }) => line);
  }

  private async notices(): Promise<string[]> {
    const { rows } = await this.database.query<{ kind: string }>(
      'select kind from notice where case_no = $1 order by served_at',
      [this.caseNo],
    );
    return rows.map(({ kind }) => kind);
  }

  private async row<T extends pg.QueryResultRow>(sql: string): Promise<T> {
    return soon('the case', async () => (await this.database.query<T>(sql, [this.caseNo])).rows[0]);
  }
}
