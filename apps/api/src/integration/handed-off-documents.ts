import { Injectable } from '@nestjs/common';
import type { Stage } from '@talent-window/contracts/vocabulary';
import { AgencySystem, FactName } from '@talent-window/contracts/vocabulary';
import { OUTSIDE_SIGHT } from '@talent-window/domain';
import { DocumentEntity } from '@talent-window/persistence';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { problem } from '../http/problem.js';
import { SenderSignature } from './sender-signature.js';

/** Documents that were handed off to an outside system, for that system alone. */
@Injectable()
export class HandedOffDocuments {
  constructor(
    private readonly database: DataSource,
    private readonly signature: SenderSignature,
  ) {}

  /** @throws Problem 401, 404 also for a document of a case that was never handed off to the sender, 409 */
  async get(senderName: string, documentId: string, request: FastifyRequest): Promise<DocumentEntity> {
    const sender = await this.signature.check(senderName, request);
    const document = await this.database.getRepository(DocumentEntity).findOneBy({ id: documentId });
    const sight = OUTSIDE_SIGHT[sender];
    const isGiven =
      document && sight && (sight.slots.includes(document.slot) || (await this.isAnswerTo(sender, document)));
    if (!isGiven || !(await this.hasEntered(document.draftId, sight.from))) throw problem('no-such-document');
    return document;
  }

  /** What an applicant brought because this system asked for it, whatever it is. */
  private async isAnswerTo(sender: string, { draftId, slot, request }: DocumentEntity): Promise<boolean> {
    if (request === null || sender !== AgencySystem.LabourAgency) return false;
    const rows = await this.database.query<unknown[]>(
      `select 1 from case_file f join timeline t on t.case_no = f.case_no
       where f.draft_id = $1 and t.what = $2 and t.superseded_by is null and jsonb_exists(t.details -> 'paths', $3) limit 1`,
      [draftId, FactName.LabourSupplementRequested, `documents.${slot}`],
    );
    return rows.length > 0;
  }

  private async hasEntered(draftId: string, stage: Stage): Promise<boolean> {
    const rows = await this.database.query<unknown[]>(
      `select 1 from case_file f join timeline t on t.case_no = f.case_no and t.kind = 'stage-entered' and t.what = $2
       where f.draft_id = $1 limit 1`,
      [draftId, stage],
    );
    return rows.length > 0;
  }
}
