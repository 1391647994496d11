import { describe, expect, it } from '@jest/globals';
import { MAIL_STATES, MailEvent } from '@talent-window/contracts/vocabulary';
import { afterReport, eventOf, hoursBeforeAgain, whyNotAgain, whyNotGivenUp } from './mail-course.js';

describe('a delivery report', () => {
  it.each([
    ['failed', '5.1.1', 'bounced-permanent'],
    ['failed', '4.2.2', 'bounced-temporary'],
    ['delayed', '4.4.1', 'underway'],
    ['relayed', '2.0.0', 'underway'],
    ['delivered', '2.1.5', 'delivered'],
    ['delivered', '5.1.1', undefined],
    ['failed', '2.0.0', undefined],
    ['eaten', '5.0.0', undefined],
  ])('of %s with %s means %s', (action, status, event) => {
    expect(eventOf({ action, status })).toBe(event);
  });

  it('changes a mail that was sent, and also one whose sending is not noted yet', () => {
    const after = (event: MailEvent) => MAIL_STATES.map((state) => [state, afterReport(state, event, 1)]);
    const changed = ['queued', 'sent', 'delivered'];
    for (const event of [MailEvent.BouncedPermanent, MailEvent.BouncedTemporary, MailEvent.Delivered]) {
      expect(after(event)).toEqual(MAIL_STATES.map((state) => [state, changed.includes(state) ? event : state]));
    }
    expect(after(MailEvent.Underway).every(([before, now]) => before === now)).toBe(true);
  });

  it('that says "for now" five times is taken for good', () => {
    const states = [1, 2, 3, 4, 5].map((bounces) => afterReport('sent', MailEvent.BouncedTemporary, bounces));
    expect(states).toEqual([...Array<string>(4).fill('bounced-temporary'), 'bounced-permanent']);
    expect([1, 2, 3, 4].map(hoursBeforeAgain)).toEqual([1, 2, 4, 8]);
  });
});

describe('the desk', () => {
  it('sends again what is not under way and not given up', () => {
    expect(MAIL_STATES.filter((state) => whyNotAgain(state) === undefined)).toEqual([
      'sent',
      'delivered',
      'bounced-temporary',
      'bounced-permanent',
      'failed',
    ]);
    expect(whyNotAgain('queued')).toBe('mail-under-way');
    expect(whyNotAgain('given-up')).toBe('mail-given-up');
  });

  it('gives up only what failed', () => {
    const mayBe = MAIL_STATES.filter((state) => whyNotGivenUp(state) === undefined);
    expect(mayBe).toEqual(['bounced-temporary', 'bounced-permanent', 'failed']);
    expect([whyNotGivenUp('sent'), whyNotGivenUp('given-up')]).toEqual(['mail-not-failed', 'mail-given-up']);
  });
});
