import { answered } from './patiently.js';

/** What the records of other agencies know a person by. */
export interface RecordedPerson {
  readonly passportNo: string;
  readonly nationality: string;
  readonly birthDate: string;
  readonly englishName: string;
}

/** The buttons of the gateway's pages. */
export type PayOutcome = 'success' | 'decline' | 'three-ds-confirmed' | 'pay-now' | 'pay-in-two-days' | 'abandon';

/** What people do at the outside systems: pages of the stand-ins, as a script would click them. */
export class Agencies {
  constructor(private readonly url: string) {}

  /**
   * What the payer's browser posts to the gateway. @returns the gateway's page; undefined where it took this number before,
   * and the answer got lost
   */
  async openPage(action: string, fields: Readonly<Record<string, string>>): Promise<string | undefined> {
    const { response } = await answered('the gateway opens its page', async () => {
      const posted = await postForm(action, fields);
      const isRead = posted.status === 303 || posted.status === 400;
      return { response: isRead ? new Response(posted.headers.get('location')) : posted };
    });
    return (await response.text()) || undefined;
  }

  /** A button on the gateway's own page. */
  async pay(pageUrl: string, outcome: PayOutcome): Promise<void> {
    await answered('the gateway takes the payment', async () => {
      const posted = await postForm(pageUrl, { outcome });
      return { response: posted.status === 303 ? new Response() : posted };
    });
  }

  /** The payer pays by the number of an attempt, at the store or the bank. */
  async payByNumber(attemptNo: string): Promise<void> {
    await this.post(`/payment-gateway/desk/trades/${attemptNo}/settle`, {});
  }

  /** An earlier journey, so that the entry photo and the passport image are on record. */
  async recordEarlierJourney(person: RecordedPerson): Promise<void> {
    await this.post('/entry-exit/desk/persons', {
      ...person,
      photoTakenOn: '2025-03-02',
      hasPassportImage: true,
      entries: ['2025-03-02'],
    });
  }

  /** 入境: the officer at the airport records an entry with the electronic entry permit. */
  async enter(person: RecordedPerson, caseNo: string, enteredOn: string): Promise<void> {
    await this.post('/entry-exit/desk/entries', { ...person, enteredOn, caseNo });
  }

  private async post(path: string, body: unknown): Promise<void> {
    await answered(`POST ${path}`, async () => {
      const response = await fetch(`${this.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(body),
      });
      return { response, error: response.ok ? undefined : await response.text() };
    });
  }
}

const postForm = (url: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
