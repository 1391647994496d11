import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDeliveryReport } from './delivery-report.js';

const message = (...parts: readonly (readonly string[])[]): Buffer =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="x/y=z"',
      '',
      ...parts.flatMap((part) => ['--x/y=z', ...part, '']),
      '--x/y=z--',
    ].join('\r\n'),
  );
const SAYS = [
  'Content-Type: text/plain',
  '',
  'I am sorry to have to inform you that your message could not be delivered.',
];
const status = (...fields: readonly string[]): readonly string[] => [
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mx.example',
  '',
  ...fields,
];

describe('a delivery report', () => {
  it('of Postfix is read: action, status, the words of the server without the address, our header', async () => {
    const report = message(
      SAYS,
      status(
        'Final-Recipient: rfc822; elena@mail.example',
        'Original-Recipient: rfc822;elena@mail.example',
        'Action: failed',
        'Status: 5.1.1',
        'Remote-MTA: dns; mail.example',
        'Diagnostic-Code: smtp; 550 5.1.1 <elena@mail.example>: Recipient address',
        '    rejected: User unknown in virtual mailbox table',
      ),
      ['Content-Type: text/rfc822-headers', '', 'X-Return-Path: bounce+7-0-abc@window.example', 'Subject: x'],
    );
    expect(await readDeliveryReport(report)).toEqual({
      action: 'failed',
      status: '5.1.1',
      reply: '550 5.1.1 <…>: Recipient address rejected: User unknown in virtual mailbox table',
      returnPath: 'bounce+7-0-abc@window.example',
    });
  });

  it('of a server that writes otherwise is read: case, a status with words, the whole mail quoted', async () => {
    const report = message(SAYS, status('Action: Delayed', 'Status: 4.4.7 (message delayed)'), [
      'Content-Type: message/rfc822',
      '',
      'X-Return-Path: bounce+8-1-abc@window.example',
      '',
      'the whole mail',
    ]);
    expect(await readDeliveryReport(report)).toEqual({
      action: 'delayed',
      status: '4.4.7',
      returnPath: 'bounce+8-1-abc@window.example',
    });
  });

  it.each([
    ['an answer of a person', Buffer.from('Subject: Re: your notice\r\n\r\nThank you.')],
    ['a report without a status', message(SAYS, status('Action: failed'))],
    ['a report without an action', message(SAYS, status('Status: 5.1.1'))],
    ['a report of another action', message(SAYS, status('Action: eaten by <a@b.example>', 'Status: 5.1.1'))],
    ['nothing', Buffer.alloc(0)],
  ])('is not what %s is', async (_, raw) => {
    expect(await readDeliveryReport(raw)).toBeUndefined();
  });

  it('that is cut off or garbled gives one of ours or none, and never breaks', async () => {
    const whole = message(SAYS, status('Action: failed', 'Status: 5.1.1'));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.uint8Array({ maxLength: 60 }), async (cut, rest) => {
        const read = await readDeliveryReport(Buffer.concat([whole.subarray(0, cut), rest]));
        expect(read === undefined || /^[245]\.\d+\.\d+$/.test(read.status)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
