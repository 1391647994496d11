import { Injectable } from '@nestjs/common';
import type { CaseNo } from '@talent-window/contracts/vocabulary';
import { ReadPool } from '../database/read-pool.js';

/** An applicant's poll of a case. */
export interface Poll {
  readonly token: string;
  readonly caseNo: CaseNo;
  /** hash of the progress that this process has rendered already; empty where it has none */
  readonly renderedHash: string;
}

export interface OwnProgress {
  readonly progress_hash: string;
  /** as JSON, which goes through unparsed; null where it is rendered already */
  readonly progress: string | null;
}

/** Session, ownership and progress of polls, by primary keys. */
const FIND_OWN_PROGRESS = {
  name: 'find-own-progress',
  text: `select poll.nth::int as nth, p.progress_hash,
                case when p.progress_hash = poll.rendered_hash then null else p.progress::text end as progress
         from unnest($1::text[], $2::text[], $3::text[]) with ordinality as poll (token, case_no, rendered_hash, nth)
         join portal_session s on s.token = poll.token and s.expires_at > now()
         join case_file f on f.case_no = poll.case_no and f.applicant_id = s.account_id
         join case_projection p on p.case_no = f.case_no`,
};

interface Waiting extends Poll {
  readonly resolve: (own: OwnProgress | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads for all polls that came in the same turn of the event loop by one query: a single one waits for nobody, and a crowd
 * costs the database little more than one.
 */
@Injectable()
export class OwnProgressReader {
  private waiting: Waiting[] = [];

  constructor(private readonly pool: ReadPool) {}

  /** Undefined where the session is over or the case is not its applicant's. */
  find(poll: Poll): Promise<OwnProgress | undefined> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ...poll, resolve, reject });
      if (this.waiting.length === 1) setImmediate(() => void this.readAll());
    });
  }

  private async readAll(): Promise<void> {
    const polls = this.waiting;
    this.waiting = [];
    try {
      const { rows } = await this.pool.query<OwnProgress & { readonly nth: number }>({
        ...FIND_OWN_PROGRESS,
        values: [
          polls.map(({ token }) => token),
          polls.map(({ caseNo }) => caseNo),
          polls.map(({ renderedHash }) => renderedHash),
        ],
      });
      for (const { nth, ...own } of rows) polls[nth - 1]?.resolve(own);
      // Whoever had a row has been answered; for the others this is the answer.
      for (const { resolve } of polls) resolve(undefined);
    } catch (error) {
      for (const { reject } of polls) reject(error);
    }
  }
}
