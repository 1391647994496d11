import { Injectable } from '@nestjs/common';
import type { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencySystem as System, Stage } from '@talent-window/contracts/vocabulary';
import { DocumentEntity } from '@talent-window/persistence';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { problem } from '../http/problem.js';
import { SenderSignature } from './sender-signature.js';

/** The stage at which an outside system gets documents of a case, and which. */
const HANDED_OFF: Readonly<Partial<Record<AgencySystem, { readonly at: Stage; readonly slots?: readonly string[] }>>> =
  {
    [System.LabourAgency]: { at: Stage.LabourReview },
    // What is printed on the card, and nothing else.
    [System.CardProduction]: { at: Stage.CardProduction, slots: ['photo', 'signature'] },
  };

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
    const handedOff = HANDED_OFF[sender];
    const isOfThose = document && (handedOff?.slots?.includes(document.slot) ?? true);
    if (!handedOff || !isOfThose || !(await this.hasEntered(document.draftId, handedOff.at)))
      throw problem('no-such-document');
    return document;
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
