import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readDeliveryReport } from '@talent-window/adapters';
import { createEmptyDatabase } from '@talent-window/testing';
import { runAgencies, until } from '../agencies.fixture.js';
import type { Rig } from '../agencies.fixture.js';

let rig: Rig;
beforeAll(async () => {
  rig = await runAgencies(await createEmptyDatabase());
});
afterAll(() => rig.stop());
afterEach(() => rig.setFault('mail-catcher', { profile: 'none' }));

const MAIL = {
  messageId: '115551000001.passport-notice@window.example',
  to: 'Hanako@Example.com',
  subject: '繳驗護照通知 Please present your passport',
  text: '請於六個月內…\n\n.\nPlease come within six months…\n',
  html: '<p>請於六個月內…</p><script>alert(1)</script>',
  returnPath: 'bounce+1-0-abc@window.example',
  attachments: [{ fileName: '繳驗護照通知單.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.7') }],
};
const caught = async (filter: Record<string, string>) => {
  const { text } = await rig.get(`/mail-catcher/messages?${new URLSearchParams(filter).toString()}`);
  return (JSON.parse(text) as { messages: Record<string, unknown>[] }).messages;
};
const counts = async (messageId: string) => {
  const { text } = await rig.get(`/mail-catcher/counts?${new URLSearchParams({ messageId }).toString()}`);
  return (JSON.parse(text) as { counts: object[] }).counts;
};
const send = (changes = {}) => rig.adapters().mailer.send({ ...MAIL, ...changes });

describe('a mail', () => {
  it('arrives as it was written, under the Message-ID of its cause', async () => {
    await send();
    const [mail] = await caught({ messageId: MAIL.messageId });
    expect(mail).toMatchObject({ messageId: MAIL.messageId, to: ['hanako@example.com'], subject: MAIL.subject });
    expect(String(mail?.['text']).trim()).toBe(MAIL.text.trim());
    expect(await caught({ to: 'HANAKO@example.com' })).toHaveLength(1);
    expect(await caught({ to: 'somebody@example.com' })).toEqual([]);
  });

  it('sent twice is counted twice under one Message-ID', async () => {
    const messageId = 'twice@window.example';
    await send({ messageId });
    await send({ messageId });
    expect(await counts(messageId)).toEqual([{ messageId, count: 2 }]);
  });

  it('is kept as evidence with the bytes that were sent', async () => {
    const messageId = 'evidence@window.example';
    await send({ messageId, reference: 'notice-1' });
    const exchange = rig.exchanges.find(({ idempotencyKey }) => idempotencyKey === messageId);
    expect(exchange).toMatchObject({ system: 'mail', reference: 'notice-1', response: { status: 250 } });
    expect(Buffer.from(exchange?.request.bytes ?? []).toString()).toContain(`Message-ID: <${messageId}>`);
  });

  it.each([
    ['two addresses', { to: 'a@example.com, b@example.com' }],
    ['a header in its address', { to: 'a@example.com\r\nBcc: b@example.com' }],
    ['no address', { to: '' }],
    ['a Message-ID with spaces', { messageId: 'not an id' }],
  ])('with %s does not go out', async (_, change) => {
    await expect(send(change)).rejects.toMatchObject({ type: 'AgencyRejectedRequest', retryable: false });
  });

  it('cannot smuggle a header in by its subject', async () => {
    await send({ messageId: 'subject@window.example', subject: 'Hello\r\nBcc: other@example.com' });
    const [mail] = await caught({ messageId: 'subject@window.example' });
    expect(mail).toMatchObject({ to: ['hanako@example.com'] });
  });

  it.each(['down', 'error-500'] as const)('is tried again later while the catcher plays %s', async (profile) => {
    await rig.setFault('mail-catcher', { profile });
    await expect(send()).rejects.toMatchObject({ type: 'AgencyUnavailable', retryable: true });
    const { request, failure } = rig.exchanges.at(-1) ?? {};
    expect(failure).toContain(profile);
    // Of a try that never came to the mail itself, no copy is kept.
    expect((request?.bytes.length ?? 0) > 0).toBe(profile === 'error-500');
  });

  it('waits for a server that is slow', async () => {
    await rig.setFault('mail-catcher', { profile: 'slow', times: 1, delayMs: 300 });
    const taken = await send({ messageId: 'slow@window.example' });
    expect(taken).toMatchObject({ status: expect.stringMatching(/^2/) });
    expect(await counts('slow@window.example')).toEqual([{ messageId: 'slow@window.example', count: 1 }]);
  });

  it('that nobody acknowledged has arrived all the same', async () => {
    const messageId = 'unanswered@window.example';
    await rig.setFault('mail-catcher', { profile: 'timeout', times: 1 });
    await expect(send({ messageId })).rejects.toMatchObject({ type: 'AgencyUnavailable' });
    expect(await counts(messageId)).toEqual([{ messageId, count: 1 }]);
    await send({ messageId });
    expect(await counts(messageId)).toEqual([{ messageId, count: 2 }]);
  });
});

describe('the page', () => {
  it('shows mails without running what is in them', async () => {
    await send({ messageId: 'page@window.example', subject: '<img src=x onerror=alert(1)>' });
    const [mail] = await caught({ messageId: 'page@window.example' });
    const page = (await rig.get('/mail-catcher/')).text;
    expect(page).toContain('&lt;img src=x');
    expect(page).not.toContain('<img src=x');
    expect(page).toMatch(new RegExp(`<iframe\\s+src="/mail-catcher/mails/${String(mail?.['serial'])}"[^>]* sandbox`));
    const shown = await fetch(`${rig.url()}/mail-catcher/mails/${String(mail?.['serial'])}`);
    expect(shown.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(await shown.text()).toContain('請於六個月內');
  });

  it('gives the attachments of a mail as they were sent', async () => {
    await send({ messageId: 'attached@window.example' });
    const [mail] = await caught({ messageId: 'attached@window.example' });
    const at = `/mail-catcher/mails/${String(mail?.['serial'])}/attachments`;
    expect(await rig.get(`${at}/0`)).toEqual({ status: 200, text: '%PDF-1.7' });
    expect((await rig.get(`${at}/1`)).status).toBe(404);
    expect((await rig.get('/mail-catcher/')).text).toContain('繳驗護照通知單.pdf');
  });
});

describe('a mailbox that is none', () => {
  it('is refused for good where the server knows it at once, and told without the address', async () => {
    const refused = await send({ to: 'reject@example.com' }).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      type: 'AgencyRejectedRequest',
      status: 550,
      problem: '550 5.1.1 <…> user unknown',
    });
    expect(String(refused)).not.toContain('example.com');
  });

  it.each([
    ['bounce-hard', 'failed', '5.1.1', '550 5.1.1 <…> user unknown'],
    ['bounce-soft', 'failed', '4.2.2', '452 4.2.2 <…> mailbox full'],
    ['receipt', 'delivered', '2.1.5', '250 2.1.5 <…> delivered'],
  ])('or is there: what %s does is reported to the return path of the mail', async (box, action, status, reply) => {
    const returnPath = `bounce+${box}@window.example`;
    await send({ messageId: `${box}@window.example`, to: `${box}+1@example.com`, returnPath });
    const reported = () => rig.platform.reports.filter(({ to }) => to === returnPath);
    await until(() => reported().length > 0);
    const [report] = reported();
    expect(report?.from).toBe('');
    expect(await readDeliveryReport(report?.raw ?? Buffer.alloc(0))).toEqual({ action, status, reply, returnPath });
    const recorded = async () =>
      (await rig.ledger('mail-catcher', { reference: `${box}@window.example` })).find(
        ({ what }) => what === 'mail-reported',
      );
    await until(async () => (await recorded()) !== undefined);
    expect(await recorded()).toMatchObject({ details: { action, status } });
  });

  it('that was full takes the mail when it comes again', async () => {
    const [to, subject] = ['bounce-soft+2@example.com', 'comes again'];
    for (const messageId of ['first@window.example', 'again@window.example']) await send({ messageId, to, subject });
    await send({ messageId: 'last@window.example', to: 'bounce-hard+2@example.com' });
    const reportedOn = async (messageId: string) =>
      (await rig.ledger('mail-catcher', { reference: messageId })).filter(({ what }) => what === 'mail-reported');
    await until(async () => (await reportedOn('last@window.example')).length > 0);
    expect(await reportedOn('again@window.example')).toEqual([]);
  });
});
