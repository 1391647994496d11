import { Injectable } from '@nestjs/common';
import type { CaseNo } from '@talent-window/contracts/vocabulary';
import { auditAct, CaseNoteEntity, openColumns, sealColumns } from '@talent-window/persistence';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { CaseStore } from '../cases/case-store.js';
import { problem } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import type { CaseNoteDto, NewCaseNoteDto } from './case-note.dto.js';

const SHOWN = 500;

interface NoteRow {
  readonly id: string;
  readonly caseNo: string;
  readonly text: string;
  readonly accountId: string;
  readonly name: string;
  readonly writtenAt: Date;
}

const NOTE = `select n.id, n.case_no as "caseNo", n.text, n.account_id as "accountId", a.display_name as name,
    n.written_at as "writtenAt" from case_note n join account a on a.id = n.account_id`;

/** What the officers of the desk write about a case for each other. */
@Injectable()
export class CaseNotes {
  constructor(
    private readonly database: DataSource,
    private readonly cases: CaseStore,
  ) {}

  async list(visitor: Visitor, caseNo: CaseNo): Promise<readonly CaseNoteDto[]> {
    await this.cases.openCase(visitor, caseNo, 'notes');
    const rows = await this.database.query<NoteRow[]>(
      `${NOTE} where n.case_no = $1 order by n.written_at desc, n.id limit ${SHOWN}`,
      [caseNo],
    );
    return rows.map((row) => noteDto(this.database.manager, row));
  }

  /** @throws Problem `no-such-case` (404), `case-forgotten`, `command-id-reused` (409) */
  async write(visitor: Visitor, caseNo: CaseNo, { noteId: id, text }: NewCaseNoteDto): Promise<CaseNoteDto> {
    const { actor } = await this.cases.openCase(visitor, caseNo, 'notes');
    return this.database.transaction(async (manager) => {
      // What is written of somebody who was forgotten would never be forgotten itself.
      const [file] = await manager.query<{ forgotten: boolean }[]>(
        'select anonymised_at is not null as forgotten from case_file where case_no = $1 for share',
        [caseNo],
      );
      if (file?.forgotten !== false) throw problem('case-forgotten');
      const sealed = sealColumns(manager, CaseNoteEntity, { id }, { text });
      const written = await manager.query<unknown[]>(
        `insert into case_note (id, case_no, account_id, text) values ($1, $2, $3, $4) on conflict do nothing returning id`,
        [id, caseNo, actor.id, sealed.text],
      );
      const [row] = await manager.query<NoteRow[]>(`${NOTE} where n.id = $1`, [id]);
      const known = row && noteDto(manager, row);
      if (!known || row.caseNo !== caseNo || row.accountId !== actor.id || known.text !== text)
        throw problem('command-id-reused');
      if (written.length > 0)
        await auditAct(manager, { caseNo, actor, action: 'note-written', details: { noteId: id } });
      return known;
    });
  }
}

const noteDto = (manager: EntityManager, row: NoteRow): CaseNoteDto => ({
  id: row.id,
  text: openColumns(manager, CaseNoteEntity, row, { text: row.text }).text,
  by: { id: row.accountId, name: row.name },
  at: row.writtenAt.toISOString(),
});
