import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createEmptyDatabase } from '@talent-window/testing';
import { runAgencies } from '../agencies.fixture.js';
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

it('shows mails on a page without running what is in them', async () => {
  await send({ messageId: 'page@window.example', subject: '<img src=x onerror=alert(1)>' });
  const page = (await rig.get('/mail-catcher/')).text;
  expect(page).toContain('&lt;img src=x');
  expect(page).not.toContain('<img src=x');
});
