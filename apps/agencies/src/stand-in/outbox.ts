import { sendSigned } from '@talent-window/adapters';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { transact } from './database.js';
import { FaultProfile } from './settings.js';

interface WaitingFact {
  readonly seq: string;
  readonly agency: string;
  readonly messageId: string;
  readonly name: string;
  readonly caseNo: string;
  readonly reference: string | null;
  readonly body: string;
  /** where a form goes, of an agency with a protocol of its own; a signed fact goes to the platform's one door */
  readonly formUrl: string | null;
  readonly attempts: number;
  readonly fault: FaultProfile;
}
interface Platform {
  readonly url: string;
  /** base64 key by agency */
  readonly findKey: (agency: string) => string | undefined;
}
interface PlatformAnswer {
  readonly delivered: boolean;
  /** the platform understood and said no; asked again rarely, and later facts need not wait */
  readonly refused: boolean;
  readonly said: string;
}

const AT_ONCE = 8;
const TIMEOUT_MS = 10_000;
const FIRST_RETRY_MS = 200;
const LONGEST_RETRY_MS = 15_000;
const LONGEST_RETRY_AFTER_REFUSAL_MS = 600_000;

/** Facts of one case are told in order, unless they were made to overtake each other. */
const MAY_GO = `
  delivered_at is null
  and setting.fault <> 'down'
  and not exists (
    select from outbox other
    where other.agency = fact.agency and other.case_no = fact.case_no and other.delivered_at is null and not other.refused
      and case when fact.overtakes then other.seq > fact.seq else other.seq < fact.seq end
  )`;

/** Tells the platform what is waiting, until it answers 2xx, or 409 for what it already knows. */
export class Outbox {
  private readonly stopping = new AbortController();

  constructor(
    private readonly pool: Pool,
    private readonly platform: Platform,
    private readonly log: Logger,
  ) {}

  /** Breaks off what is being told; it is told again by the next process. */
  stop(): void {
    this.stopping.abort();
  }

  /** Tells all facts that are due, and answers in how many milliseconds the next one is. */
  async tellDue(): Promise<number | undefined> {
    while (!this.stopping.signal.aborted) {
      const { rows } = await this.pool.query<WaitingFact>(
        `select fact.seq, fact.agency, message_id as "messageId", name, case_no as "caseNo", reference, body,
           form_url as "formUrl", attempts, setting.fault
         from outbox fact join setting using (agency) where ${MAY_GO} and due_at <= clock_timestamp()
         order by fact.seq limit ${AT_ONCE}`,
      );
      if (rows.length === 0) break;
      await Promise.all(rows.map((fact) => this.tell(fact)));
    }
    const { rows } = await this.pool.query<{ ms: number | null }>(
      `select extract(epoch from min(due_at) - clock_timestamp())::float * 1000 as ms
       from outbox fact join setting using (agency) where ${MAY_GO}`,
    );
    return rows[0]?.ms ?? undefined;
  }

  private async tell(fact: WaitingFact): Promise<void> {
    const answer = await this.send(fact);
    if (answer.delivered && fact.fault === FaultProfile.Duplicate) await this.send(fact);
    const { agency, caseNo, reference, name, messageId } = fact;
    const details = { name, messageId, attempt: fact.attempts + 1, said: answer.said };
    await transact(this.pool, async (tx) => {
      await tx.query(
        `update outbox set attempts = attempts + 1, last_answer = $2, refused = $3,
           delivered_at = case when $4 then clock_timestamp() end, due_at = clock_timestamp() + $5 * interval '1 ms'
         where seq = $1`,
        [fact.seq, answer.said, answer.refused, answer.delivered, retryAfterMs(fact.attempts, answer.refused)],
      );
      if (!answer.delivered) return;
      await tx.query('insert into ledger (agency, what, reference, case_no, details) values ($1, $2, $3, $4, $5)', [
        agency,
        'fact-delivered',
        reference,
        caseNo,
        details,
      ]);
    });
    if (answer.refused) this.log.warn({ agency, ...details }, 'the platform refused a fact');
  }

  private async send(fact: WaitingFact): Promise<PlatformAnswer> {
    try {
      return fact.formUrl === null ? await this.sendFact(fact) : await this.sendForm(fact.formUrl, fact.body);
    } catch (error) {
      return { delivered: false, refused: false, said: String(error) };
    }
  }

  /** A form is told again until its answer is the text `1|OK`. */
  private async sendForm(url: string, body: string): Promise<PlatformAnswer> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), this.stopping.signal]),
    });
    const said = `${response.status} ${(await response.text()).slice(0, 300)}`;
    return { delivered: said === '200 1|OK', refused: isRefusal(response.status), said };
  }

  private async sendFact({ agency, messageId, body }: WaitingFact): Promise<PlatformAnswer> {
    const key = this.platform.findKey(agency);
    if (!key) return { delivered: false, refused: false, said: 'no key' };
    const { status, bytes } = await sendSigned({
      method: 'POST',
      place: this.platform.url,
      url: `${this.platform.url}/api/integration/${agency}/facts`,
      body: new TextEncoder().encode(body),
      headers: { 'idempotency-key': messageId },
      keyId: agency,
      key,
      timeoutMs: TIMEOUT_MS,
      signal: this.stopping.signal,
    });
    const delivered = (status >= 200 && status < 300) || status === 409;
    const text = delivered ? '' : ` ${new TextDecoder().decode(bytes).slice(0, 300)}`;
    return { delivered, refused: !delivered && isRefusal(status), said: `${status}${text}` };
  }
}

/** A status that says no, and not later. */
const isRefusal = (status: number): boolean => status >= 400 && status < 500 && status !== 408 && status !== 429;

function retryAfterMs(attempts: number, refused: boolean): number {
  const longest = refused ? LONGEST_RETRY_AFTER_REFUSAL_MS : LONGEST_RETRY_MS;
  return Math.min(FIRST_RETRY_MS * 2 ** Math.min(attempts, 20), longest);
}
