import { expect } from '@jest/globals';
import type { ApiClient } from '@talent-window/api-client';
import type { Progress } from '@talent-window/contracts/vocabulary';
import { CURRENT_CALENDAR, pausedWorkingDays, usedWorkingDays, valueAt } from '@talent-window/domain';
import { CaseFileEntity } from '@talent-window/persistence';
import { archiveIdOf, dataConverterWith, permitIdOf, queryProgress, workflowIdOf } from '@talent-window/temporal';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { isRecording, keepHistory } from '../replay/keep-history.js';
import type { Played } from './cast-of-journeys.js';
import type { Desks } from './desks.js';
import type { TestPlatform } from './platform.js';
import type { Expected } from './scenario.js';
import { soon } from './soon.js';
import type { StageClock } from './stage-clock.js';
import { DAY_MS } from './stage-clock.js';

/** What a journey looks at: projection, timeline, notices, ledgers of the agencies, and the case in the engine. */
export class StageView {
  private constructor(
    private readonly clock: StageClock,
    private readonly codecKey: Buffer,
    private readonly desks: Desks,
    private readonly client: Client,
    private readonly database: pg.Pool,
    private readonly dataSource: DataSource,
    private readonly applicant: ApiClient,
  ) {}

  static async open(
    clock: StageClock,
    platform: TestPlatform,
    desks: Desks,
    dataSource: DataSource,
  ): Promise<StageView> {
    const client = new Client({
      connection: clock.connection,
      dataConverter: dataConverterWith(platform.codecKey),
    });
    const database = new pg.Pool({ connectionString: platform.databaseUrl });
    const applicant = await platform.signIn('applicant@example.test');
    return new StageView(clock, platform.codecKey, desks, client, database, dataSource, applicant);
  }

  async close(): Promise<void> {
    await this.database.end();
  }

  /**
   * What holds at the end of every journey: workflow and projection agree, nothing is unaudited, each notice is one mail.
   * The history is kept where histories are recorded; that fresh ones replay is held by test/properties and test/chaos.
   */
  async seeItWhole(name: string, caseNo: string, { caseType, content }: Played): Promise<void> {
    const { rows } = await this.database.query<{ unaudited: number; forgotten: string[] }>(
      `select (select count(*)::int from timeline t where case_no = $1
                and not exists (select 1 from audit a where a.case_no = t.case_no and a.cause = t.cause)) as unaudited,
              array(select action from audit where case_no = $1 and action like '%:nothing-changed') as forgotten`,
      [caseNo],
    );
    expect(rows).toEqual([{ unaudited: 0, forgotten: [] }]);
    await this.untilSeen(async () => {
      const progress = await this.progress(caseNo);
      expect(await queryProgress(this.client, workflowIdOf(progress), 10_000)).toEqual(progress);
    });
    await this.untilSeen(async () => expect(await this.unreceipted(caseNo)).toEqual([]));
    const notices = await this.everyNotice(caseNo);
    const mails = await soon('a mail for every notice', async () => {
      const found = await this.desks.mails(content.basic.email);
      return new Set(found.map(({ messageId }) => messageId)).size >= notices.length ? found : undefined;
    });
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(notices.length);
    if (!isRecording) return;
    const keep = (file: string, workflowId: string): Promise<void> =>
      keepHistory(this.client, this.codecKey, file, workflowId);
    await keep(`${caseType}@3/${name}.json`, caseNo);
    const [permit, after] = [permitIdOf(caseNo), `after-${caseNo}`];
    if (await this.runs(permit)) await keep(`permit@1/${name}.json`, permit);
    if (await this.runs(after)) await keep(`after-end@1/${name}.json`, after);
  }

  /** The second run of the archive, which the first has refused. */
  keepArchive(caseNo: string, name: string): Promise<void> {
    return keepHistory(this.client, this.codecKey, `archive@1/${name}.json`, archiveIdOf(caseNo));
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

  async see(caseNo: string, expected: Expected): Promise<void> {
    if (expected.progress) {
      const wanted = expected.progress;
      await this.untilSeen(async () => expect(await this.progress(caseNo)).toMatchObject(wanted));
    }
    for (const line of expected.timeline ?? []) {
      await this.untilSeen(async () => expect(await this.timeline(caseNo)).toContain(line));
    }
    if (expected.notices) {
      await this.untilSeen(async () => expect(await this.notices(caseNo)).toEqual(expected.notices));
    }
    // Compressed days are no days of the official calendar.
    if (this.clock.dayMs === DAY_MS) await this.seeDays(caseNo, expected);
    for (const [agency, counts] of Object.entries(expected.ledgers ?? {})) {
      await this.untilSeen(async () => {
        const lines = await this.desks.ledger(agency, caseNo);
        const counted = Object.keys(counts).map((what) => [what, lines.filter((line) => line === what).length]);
        expect([agency, Object.fromEntries(counted)]).toEqual([agency, counts]);
      });
    }
    if (expected.application) {
      const { application } = await this.dataSource.getRepository(CaseFileEntity).findOneByOrFail({ caseNo });
      for (const [path, value] of Object.entries(expected.application))
        expect(valueAt(application, path)).toEqual(value);
    }
  }

  private async seeDays(caseNo: string, { used, paused, decision }: Expected): Promise<void> {
    const now = await this.clock.now();
    const { clock } = await this.progress(caseNo);
    if (used !== undefined) expect(usedWorkingDays(clock, now, CURRENT_CALENDAR)).toBe(used);
    if (paused !== undefined) expect(pausedWorkingDays(clock, now, CURRENT_CALENDAR)).toBe(paused);
    if (decision === undefined) return;
    const { data } = await this.applicant.GET('/api/cases/{caseNo}/decision', { params: { path: { caseNo } } });
    expect(data).toMatchObject(decision);
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

  private async progress(caseNo: string): Promise<Progress> {
    const { progress } = await this.row<{ progress: Progress }>(
      caseNo,
      'select progress from case_projection where case_no = $1',
    );
    return progress;
  }

  private async timeline(caseNo: string): Promise<string[]> {
    const { rows } = await this.database.query<{ line: string }>(
      `select concat_ws(' ', kind, what) as line from timeline where case_no = $1 order by seq`,
      [caseNo],
    );
    return rows.map(({ line }) => line);
  }

  private async notices(caseNo: string): Promise<string[]> {
    const { rows } = await this.database.query<{ kind: string }>(
      // The receipt is made beside the case, at a time of its own.
      `select kind from notice where case_no = $1 and kind <> 'receipt-issued' order by served_at`,
      [caseNo],
    );
    return rows.map(({ kind }) => kind);
  }

  /** Fees that were applied and have no receipt, with its notice, yet. */
  private async unreceipted(caseNo: string): Promise<unknown[]> {
    const { rows } = await this.database.query(
      `select transaction_no from ledger_entry where case_no = $1 and what = 'applied'
         and not exists (select from notice where id = case_no || ':receipt:' || transaction_no)`,
      [caseNo],
    );
    return rows;
  }

  private async everyNotice(caseNo: string): Promise<string[]> {
    const { rows } = await this.database.query<{ id: string }>('select id from notice where case_no = $1', [caseNo]);
    return rows.map(({ id }) => id);
  }

  private async row<T extends pg.QueryResultRow>(caseNo: string, sql: string): Promise<T> {
    return soon('the case', async () => (await this.database.query<T>(sql, [caseNo])).rows[0]);
  }
}
