import { answered } from './patiently.js';

/** What the records of other agencies know a person by. */
export interface RecordedPerson {
  readonly passportNo: string;
  readonly nationality: string;
  readonly birthDate: string;
  readonly englishName: string;
}

/** What people do at the outside systems: pages of the stand-ins, as a script would click them. */
export class Agencies {
  constructor(private readonly url: string) {}

  /** 刷卡: the button on the gateway's own page. */
  async pay(payUrl: string, outcome: 'success' | 'decline' = 'success'): Promise<void> {
    await answered('the gateway takes the payment', async () => {
      const response = await fetch(payUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ outcome }),
        redirect: 'manual',
      });
      // The gateway sends the browser back to the platform.
      return { response: response.status === 303 ? new Response() : response };
    });
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
