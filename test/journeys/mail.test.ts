import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readReturnPath } from '@talent-window/adapters';
import type { ApiClient } from '@talent-window/api-client';
import { castMember } from '@talent-window/demo';
import { testTemporal } from '@talent-window/testing';
import { filesFor } from '@talent-window/testing/documents';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { Desks } from './desks.js';
import type { TestPlatform } from './platform.js';
import { startPlatform } from './platform.js';
import { soon } from './soon.js';

/** An hour before a mail goes out again lasts a second. */
const DAY_MS = 24_000;
const today = new Date().toISOString().slice(0, 10);

let platform: TestPlatform;
let database: pg.Pool;
let desks: Desks;
let operator: ApiClient;
let applicant: ApiClient;

beforeAll(async () => {
  platform = await startPlatform({ ...testTemporal(), dayMs: DAY_MS });
  database = new pg.Pool({ connectionString: platform.databaseUrl });
  desks = new Desks(platform.agenciesUrl);
  [operator, applicant] = await Promise.all([
    platform.signIn('operator@talent-window.example'),
    platform.signIn('applicant@example.test'),
  ]);
}, 120_000);
afterEach(() => desks.setFault('mail-catcher', 'none'));
afterAll(async () => {
  await database?.end();
  await platform?.stop();
}, 60_000);

let serial = 0;
/** An application with this address, as it was submitted. @returns the mail of its first notice */
async function mailTo(address: string): Promise<string> {
  const member = castMember((serial += 1), today, 9_000);
  const basic = { ...member.content.basic, email: address };
  const { draftId } = await platform.applicant.fillIn({ content: { ...member.content, basic } });
  await platform.applicant.upload(draftId, await filesFor(member, today));
  const caseNo = await platform.applicant.submit(draftId);
  return soon(`the notice of ${caseNo}`, async () => {
    const { rows } = await database.query<{ notice_id: string }>(
      `select notice_id from mail_message where notice_id like $1`,
      [`${caseNo}:%`],
    );
    return rows[0]?.notice_id;
  });
}
async function look(id: string) {
  const { data } = await operator.GET('/api/mail/{id}', { params: { path: { id } } });
  return data;
}
const becomes = (id: string, state: string) =>
  soon(`${id} ${state}`, async () => {
    const mail = await look(id);
    return mail?.state === state ? mail : undefined;
  });
const storyOf = (mail: { history: readonly { what: string; round: number }[] }): string[] =>
  mail.history.map(({ what, round }) => `${what} ${round}`);

describe('a mail', () => {
  it('that comes back for good is on the desk, is known to the applicant, and reaches another address', async () => {
    const id = await mailTo('bounce-hard@mail.example');
    const back = await becomes(id, 'bounced-permanent');
    expect(back).toMatchObject({ to: 'b…@mail.example', status: '5.1.1', reply: '550 5.1.1 <…> user unknown' });
    const { data: waiting } = await operator.GET('/api/mail', { params: { query: { limit: 100 } } });
    expect(waiting?.map((mail) => mail.id)).toContain(id);
    const { data: notices } = await applicant.GET('/api/notices');
    expect(notices?.find((notice) => notice.id === id)?.mail?.state).toBe('bounced-permanent');

    await operator.POST('/api/mail/{id}/resend', {
      params: { path: { id } },
      body: { commandId: randomUUID(), why: 'called, has a new address', to: 'receipt@mail.example' },
    });
    const there = await becomes(id, 'delivered');
    expect(storyOf(there).sort()).toEqual(
      ['bounced-permanent 0', 'delivered 1', 'queued 0', 'sent 0', 'sent 1', 'sent-again 1'].sort(),
    );
    const [mail] = await desks.mails('receipt@mail.example');
    expect(mail?.messageId).toMatch(/\.again-1@/);
    const paper = await fetch(`${platform.agenciesUrl}/mail-catcher/mails/${mail?.serial}/attachments/0`);
    expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await paper.text()).startsWith('%PDF-')).toBe(true);
  });

  it('that comes back for now goes out again by itself', async () => {
    const id = await mailTo('bounce-soft@mail.example');
    const sent = await soon('the second round', async () => {
      const mail = await look(id);
      return mail?.state === 'sent' && mail.round === 1 ? mail : undefined;
    });
    expect(storyOf(sent).sort()).toEqual(
      ['bounced-temporary 0', 'queued 0', 'sent 0', 'sent 1', 'sent-again 1'].sort(),
    );
    expect(await desks.mails('bounce-soft@mail.example')).toHaveLength(2);
  });

  it('that the server refuses is on the desk at once, and its case goes on', async () => {
    const id = await mailTo('reject@mail.example');
    const refused = await becomes(id, 'failed');
    expect(refused).toMatchObject({ attempts: 1, status: '5.1.1' });
    const caseNo = refused.caseNo;
    await platform.applicant.pay(caseNo);
    await platform.firstReviewer.awaits(caseNo, 'initial-review', 'claim');
  });

  it('waits while the mail server is down, and goes out when it is back', async () => {
    await desks.setFault('mail-catcher', 'down');
    const id = await mailTo('patient@mail.example');
    await soon('a try', async () => ((await look(id))?.attempts ? true : undefined));
    expect(await look(id)).toMatchObject({ state: 'queued' });
    await desks.setFault('mail-catcher', 'none');
    const sent = await becomes(id, 'sent');
    expect(storyOf(sent)).toEqual(['queued 0', ...Array<string>(sent.attempts - 1).fill('put-off 0'), 'sent 0']);
  });
});

describe('a report', () => {
  const mailOf = async (id: string) => {
    const caught = (await (
      await fetch(`${platform.agenciesUrl}/mail-catcher/messages?to=quiet@mail.example`)
    ).json()) as { messages: { sender: string; text: string }[] };
    expect((await look(id))?.state).toBe('sent');
    return caught.messages[0]?.sender ?? '';
  };
  const report = (action: string, status: string): string =>
    [
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      `Action: ${action}`,
      `Status: ${status}`,
      '--b--',
      '',
    ].join('\r\n');
  const send = (to: string, raw: string) =>
    createTransport(platform.bounceUrl).sendMail({ envelope: { from: '', to }, raw });
  const kept = async (): Promise<string[]> => {
    const { rows } = await database.query<{ because: string | null }>(
      'select unknown_because as because from mail_report order by received_at',
    );
    return rows.map(({ because }) => because ?? 'taken');
  };

  it('that is forged, unknown or not understood is kept and changes nothing; the same again has no second effect', async () => {
    const id = await mailTo('quiet@mail.example');
    await becomes(id, 'sent');
    const path = await mailOf(id);
    const [local = '', domain = ''] = path.split('@');
    const forged = `${local.slice(0, -1)}${local.endsWith('0') ? '1' : '0'}@${domain}`;
    expect(readReturnPath(path, { key: Buffer.alloc(32), domain })).toBeUndefined();
    const before = (await kept()).length;
    await send(forged, report('failed', '5.1.1'));
    await send(path, 'Subject: I am on holiday\r\n\r\nSee you.');
    await send(path, report('delivered', '5.1.1'));
    expect((await kept()).slice(before)).toEqual(['forged', 'no-report', 'not-understood']);
    expect(await look(id)).toMatchObject({ state: 'sent', round: 0 });
    await expect(send(`somebody@${domain}`, report('failed', '5.1.1'))).rejects.toMatchObject({ responseCode: 550 });

    await send(path.toUpperCase(), report('delayed', '4.4.1'));
    await send(path, report('failed', '5.2.1'));
    await send(path, report('failed', '5.2.1'));
    const back = await becomes(id, 'bounced-permanent');
    expect(storyOf(back)).toEqual(['queued 0', 'sent 0', 'underway 0', 'bounced-permanent 0']);
  });
});
