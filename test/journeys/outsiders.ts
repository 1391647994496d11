import type { ApiClient } from '@talent-window/api-client';
import type { Listed } from './crowd.js';
import type { TestPlatform } from './platform.js';

/** Everybody outside the desk that decides. */
const OUTSIDERS = ['applicant@example.test', 'counter@mofa.example', 'tokyo@mofa.example', 'station@nia.example'];

const OF_CASE = [
  '/api/cases/{caseNo}',
  '/api/cases/{caseNo}/progress',
  '/api/cases/{caseNo}/progress?source=workflow',
  '/api/cases/{caseNo}/timeline',
  '/api/cases/{caseNo}/file',
  '/api/cases/{caseNo}/allowed-actions',
  '/api/cases/{caseNo}/decision',
] as const;

/** An answer as it goes over the wire. */
export interface Seen {
  readonly who: string;
  readonly path: string;
  readonly status: number;
  readonly etag: string | null;
  readonly body: string;
}

/** The browsers of all outsiders, and of a stranger who knows a case number and two facts. */
export class Outsiders {
  private constructor(
    private readonly stranger: ApiClient,
    private readonly browsers: readonly (readonly [who: string, api: ApiClient])[],
  ) {}

  static async of(platform: TestPlatform): Promise<Outsiders> {
    const browsers = OUTSIDERS.map(async (who) => [who, await platform.signIn(who)] as const);
    return new Outsiders(await platform.signIn('applicant@example.test'), await Promise.all(browsers));
  }

  /** All that they can see of one case. */
  async look(caseNo: string, { birthDate, passportNo }: Listed): Promise<readonly Seen[]> {
    const seen: Seen[] = [];
    for (const [who, api] of this.browsers) {
      for (const path of OF_CASE) {
        const answer = await api.GET(path.replace('{caseNo}', caseNo) as '/api/cases', { parseAs: 'text' });
        seen.push(asSeen(who, path, answer.response, answer.data ?? JSON.stringify(answer.error)));
      }
    }
    const body = { caseNo, birthDate, passportNo };
    const found = await this.stranger.POST('/api/progress-lookup', { body, parseAs: 'text' });
    return [...seen, asSeen('stranger', 'lookup', found.response, found.data ?? JSON.stringify(found.error))];
  }

  /** The applicant's stream of events; the one that greets is over when this returns. */
  async watch(caseNo: string): Promise<{ next(): Promise<string | undefined>; stop(): Promise<void> }> {
    const { data } = await this.stranger.GET('/api/cases/{caseNo}/events', {
      params: { path: { caseNo } },
      parseAs: 'stream',
    });
    if (!data) throw new Error(`no events of ${caseNo}`);
    const reader = (data as ReadableStream<Uint8Array>).getReader();
    let read = '';
    const next = async (): Promise<string | undefined> => {
      for (;;) {
        const event = /^id: (.*)\nevent: progress\ndata: .*\n\n/m.exec(read);
        if (event) {
          read = read.slice(event.index + event[0].length);
          return event[1];
        }
        const { done, value } = await reader.read();
        if (done) return undefined;
        read += Buffer.from(value).toString();
      }
    };
    await next();
    return { next, stop: () => reader.cancel() };
  }

  /** Their lists, of all cases together. */
  async lists(): Promise<readonly Seen[]> {
    const seen: Seen[] = [];
    for (const [who, api] of this.browsers) {
      for (const path of ['/api/cases', '/api/notices', '/api/queues'] as const) {
        const answer = await api.GET(path as '/api/cases', { parseAs: 'text' });
        seen.push(asSeen(who, path, answer.response, answer.data ?? JSON.stringify(answer.error)));
      }
    }
    return seen;
  }
}

/** An error's reference is drawn anew for each answer. */
const asSeen = (who: string, path: string, { status, headers }: Response, body: unknown): Seen => ({
  who,
  path,
  status,
  etag: headers.get('etag'),
  body: String(body).replace(/"reference":"[^"]*"/, '"reference":""'),
});

/** The same with the person, the numbers and the times left out, so that two cases can be laid side by side. */
export function withoutNames(seen: readonly Seen[], caseNo: string, person: Listed): readonly Seen[] {
  const own = [caseNo, person.surname, person.givenNames, person.birthDate, person.passportNo];
  return seen.map(({ etag, body, ...rest }) => ({
    ...rest,
    etag: etag === null ? null : 'tag',
    body: own
      .reduce((text, word) => text.replaceAll(word, '·'), body)
      .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'then')
      .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
      .replaceAll(/"(cardNo|orderNo|transactionNo|documentNo|receiptNo)":"[^"]*"/g, '"$1":"no"')
      .replaceAll(/:settled:\d+/g, ':settled:no'),
  }));
}
