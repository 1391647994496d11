import type { AuditedAct } from '@talent-window/persistence';
import { auditAct } from '@talent-window/persistence';
import type { FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';

const HOUR = 3_600_000;

/** Whose looking at what is in the audit already for this hour, so that a poll that is repeated writes nothing. */
export class Watched {
  private hour = 0;
  private readonly known = new Set<string>();

  constructor(private readonly database: DataSource) {}

  isKnown(request: FastifyRequest): boolean {
    const hour = Math.floor(Date.now() / HOUR);
    if (hour !== this.hour) {
      this.hour = hour;
      this.known.clear();
    }
    return this.known.has(keyOf(request));
  }

  async record(request: FastifyRequest, act: AuditedAct): Promise<void> {
    const { actor, action, caseNo = null } = act;
    // Another process may have recorded it.
    const [there] = await this.database.query<unknown[]>(
      `select from audit where case_no is not distinct from $1 and actor ->> 'id' = $2 and action = $3 and recorded_at >= $4 limit 1`,
      [caseNo, actor.id, action, new Date(Math.floor(Date.now() / HOUR) * HOUR)],
    );
    if (!there) await auditAct(this.database, act);
    this.known.add(keyOf(request));
  }
}

/** By the cookie as it came: whose it is need not be asked again. */
const keyOf = ({ headers: { cookie = '' }, url, body }: FastifyRequest): string =>
  `${cookie} ${url.split('?', 1)[0]} ${body === undefined ? '' : JSON.stringify(body)}`;
