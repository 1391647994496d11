import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findMailToSend, getMailAddress, NoticeEntity, noteTry, queueMail } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import type { Browser, TestApi } from '../api.fixture.js';
import { startTestApi } from '../api.fixture.js';
import { accountId, submitCase } from '../case.fixture.js';

let api: TestApi;
let applicant: Browser;
let operator: Browser;
let database: DataSource;
let caseNo: string;

beforeAll(async () => {
  api = await startTestApi({ TEMPORAL_ADDRESS: '127.0.0.1:9' });
  [applicant, operator] = await Promise.all([
    api.as('applicant@example.test'),
    api.as('operator@talent-window.example'),
  ]);
  [database, caseNo] = await Promise.all([api.steps(), submitCase(api, applicant)]);
}, 60_000);
afterAll(() => api.stop());

let served = 0;
/** Serves a notice as the case does. @returns its id */
async function serve(): Promise<string> {
  const id = `${caseNo}:payment:1:submitted-${(served += 1)}`;
  const notice = { id, caseNo, accountId: await accountId(api, 'applicant@example.test'), kind: 'submitted' };
  await database.transaction(async (manager) => {
    await manager.insert(NoticeEntity, { ...notice, params: { amount: 5700 }, servedAt: new Date(), readAt: null });
    await queueMail(manager, id);
  });
  return id;
}
const REFUSED = { result: 'refused', status: '5.1.1', reply: '550 5.1.1 <…> user unknown' } as const;
async function failing(): Promise<string> {
  const id = await serve();
  await noteTry(database, { noticeId: id, round: 0 }, REFUSED);
  return id;
}
const at = (id: string, act = ''): string => `/api/mail/${encodeURIComponent(id)}${act}`;
const act = (changes = {}): object => ({ commandId: randomUUID(), why: 'the applicant called', ...changes });

describe('the desk for mails', () => {
  it('lists what failed or came back, with who it is for masked, and why', async () => {
    const [fine, failed] = [await serve(), await failing()];
    const listed = (await operator.get('/api/mail')).body as { id: string }[];
    expect(listed.map(({ id }) => id)).toContain(failed);
    expect(listed.map(({ id }) => id)).not.toContain(fine);
    expect(listed.find(({ id }) => id === failed)).toMatchObject({
      caseNo,
      kind: 'submitted',
      state: 'failed',
      to: 'e…@mail.example',
      isOtherAddress: false,
      status: '5.1.1',
      reply: '550 5.1.1 <…> user unknown',
      attempts: 1,
    });
    expect(((await operator.get('/api/mail?state=queued')).body as { id: string }[]).map(({ id }) => id)).toEqual([
      fine,
    ]);
    expect((await operator.get('/api/mail?state=lost')).status).toBe(400);
  });

  it('sends one again once for one command, perhaps to another address, and keeps who had it done', async () => {
    const id = await failing();
    const again = act({ to: 'new@mail.example' });
    const answers = [await operator.post(at(id, '/resend'), again), await operator.post(at(id, '/resend'), again)];
    for (const { status, body } of answers) {
      expect([status, body.state, body.round, body.to, body.isOtherAddress]).toEqual([
        200,
        'queued',
        1,
        'n…@mail.example',
        true,
      ]);
    }
    expect(answers[1]?.body.history.map(({ what }: { what: string }) => what)).toEqual([
      'queued',
      'refused',
      'sent-again',
    ]);
    expect(await findMailToSend(database, { noticeId: id, round: 0 })).toBeUndefined();
    expect(await findMailToSend(database, { noticeId: id, round: 1 })).toMatchObject({ state: 'queued' });
    expect(await getMailAddress(database, id)).toBe('new@mail.example');
    const { rows } = await api.database.query(
      `select case_no, action, actor ->> 'role' as role, details ->> 'why' as why from audit where details ->> 'noticeId' = $1`,
      [id],
    );
    expect(rows).toEqual([
      { case_no: caseNo, action: 'mail:sent-again', role: 'operator', why: 'the applicant called' },
    ]);
  });

  it('says by 409 why not: under way, not failed, given up, or the command was another one', async () => {
    const id = await failing();
    const command = act();
    expect((await operator.post(at(id, '/give-up'), command)).body).toMatchObject({ state: 'given-up' });
    expect((await operator.post(at(id, '/give-up'), command)).status).toBe(200);
    const waiting = await serve();
    const sent = await serve();
    await noteTry(database, { noticeId: sent, round: 0 }, { result: 'taken', status: '2.0.0', reply: '250 2.0.0 ok' });
    const refusals = [
      [id, '/resend', command, 'command-id-reused'],
      [id, '/resend', act(), 'mail-given-up'],
      [id, '/give-up', act(), 'mail-given-up'],
      [waiting, '/resend', act(), 'mail-under-way'],
      [waiting, '/give-up', act(), 'mail-not-failed'],
      [sent, '/give-up', act(), 'mail-not-failed'],
    ] as const;
    for (const [of, what, body, reason] of refusals) {
      const answer = await operator.post(at(of, what), body);
      expect([answer.status, answer.body.reason]).toEqual([409, reason]);
    }
    expect((await operator.post(at(sent, '/resend'), act())).body).toMatchObject({ state: 'queued', round: 1 });
    expect((await operator.get(at('nothing'))).body).toMatchObject({ reason: 'no-such-mail' });
  });

  it.each([
    [{ to: 'not an address' }, 'to', 'email-invalid'],
    [{ to: 'a@mail.example\r\nBcc: b@mail.example' }, 'to', 'email-invalid'],
    [{ why: '' }, 'why', 'required'],
    [{ commandId: '1' }, 'commandId', 'not-a-uuid'],
  ])('names what is wrong with %j', async (changes, path, reason) => {
    const { status, body } = await operator.post(at(await failing(), '/resend'), act(changes));
    expect([status, body.findings]).toEqual([400, [expect.objectContaining({ path, reason })]]);
  });
});

describe('the inbox', () => {
  it('counts what is unread, is marked as read once, and is nobody else’s', async () => {
    const id = await serve();
    const before = (await applicant.get('/api/notices/unread')).body.unread as number;
    const path = `/api/notices/${encodeURIComponent(id)}/read`;
    const { readAt } = (await applicant.post(path)).body;
    expect((await applicant.post(path)).body.readAt).toBe(readAt);
    expect((await applicant.get('/api/notices/unread')).body.unread).toBe(before - 1);
    const stranger = await (await api.as('applicant2@example.test')).post(path);
    expect([stranger.status, stranger.body.reason]).toEqual([404, 'no-such-notice']);
  });

  it('says of each notice whether its mail went out or came back, and what to do', async () => {
    const id = await failing();
    const { body } = await applicant.get('/api/notices');
    expect(body.find((notice: { id: string }) => notice.id === id)?.mail).toEqual({
      state: 'failed',
      text: {
        zh: '電子郵件未能寄出，請核對或變更通知信箱',
        en: expect.stringContaining('change the address for notices'),
      },
    });
    expect((await applicant.get('/api/notices/unread')).body.returned).toBeGreaterThan(0);
  });

  it('goes to another address at any time, and what came back is sent there', async () => {
    const [failed, fine] = [await failing(), await serve()];
    const changed = await applicant.put('/api/notices/address', { email: 'elena@proton.me' });
    expect([changed.status, changed.body]).toEqual([
      200,
      {
        email: 'elena@proton.me',
        findings: [
          expect.objectContaining({ path: 'email', reason: 'email-provider-drops-mail', severity: 'warning' }),
        ],
      },
    ]);
    expect(await findMailToSend(database, { noticeId: failed, round: 1 })).toMatchObject({ state: 'queued' });
    expect(await Promise.all([failed, fine].map((id) => getMailAddress(database, id)))).toEqual([
      'elena@proton.me',
      'elena@proton.me',
    ]);
    expect((await applicant.put('/api/notices/address', { email: null })).body).toEqual({ findings: [] });
    expect(await getMailAddress(database, fine)).toBe('elena.okafor@mail.example');
    const wrong = await applicant.put('/api/notices/address', { email: 'nobody' });
    expect([wrong.status, wrong.body.findings[0].reason]).toEqual([400, 'email-invalid']);
  });
});
