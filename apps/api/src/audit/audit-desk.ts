import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@talent-window/contracts/vocabulary';
import type { AuditRow, ExportScope } from '@talent-window/persistence';
import { auditAct, ENTRY, entryOf, exportAudit } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import type { AuditEntryDto, AuditExportQuery, AuditPageDto, AuditQuery } from './audit.dto.js';

/** Who looks at what others did, and is looked at by the same. */
@Injectable()
export class AuditDesk {
  constructor(private readonly database: DataSource) {}

  /** The latest first. */
  async search(actor: Actor, { limit, cursor, ...asked }: AuditQuery): Promise<AuditPageDto> {
    await auditAct(this.database, { actor, action: 'search:searchAudit', details: { ...asked } });
    const { person, caseNo, action, from, to } = asked;
    const rows = await this.database.query<AuditRow[]>(
      `select ${ENTRY} from audit
       where ($1::text is null or actor ->> 'id' = $1)
         and ($2::text is null or case_no = $2 or (details ? 'caseNo' and details ->> 'caseNo' = $2))
         and ($3::text is null or starts_with(action, $3))
         and ($4::timestamptz is null or recorded_at >= $4) and ($5::timestamptz is null or recorded_at < $5)
         and ($6::bigint is null or id < $6)
       order by id desc limit $7`,
      [person, caseNo, action, from, to, cursor, limit + 1].map((it) => it ?? null),
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return { entries: page.map(entryDto), ...(rows.length > limit && last ? { next: last.id } : {}) };
  }

  /** One JSON object a line, which `npm run audit:verify` judges by itself. */
  async export(actor: Actor, { chain, from, to }: AuditExportQuery): Promise<Readable> {
    const scope = { chain: chain ?? null, from: from ?? null, to: to ?? null };
    const details = Object.fromEntries(Object.entries(scope).filter(([, value]) => value !== null));
    await auditAct(this.database, { actor, action: 'export:exportAudit', details });
    return Readable.from(linesOf(this.database, scope));
  }
}

async function* linesOf(database: DataSource, scope: ExportScope): AsyncGenerator<string> {
  for await (const line of exportAudit(database, scope)) yield `${JSON.stringify(line)}\n`;
}

function entryDto(row: AuditRow): AuditEntryDto {
  const { chain, seq, content, recordedAt, hash } = entryOf(row);
  const { caseNo, ...said } = content;
  return { chain, seq, ...(caseNo === null ? {} : { caseNo }), ...said, recordedAt, hash };
}
