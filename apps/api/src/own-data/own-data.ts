import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@talent-window/contracts/vocabulary';
import type { BagFile } from '@talent-window/documents';
import { packBag, textFile } from '@talent-window/documents';
import {
  AmendmentEntity,
  auditAct,
  CaseFileEntity,
  DocumentEntity,
  DraftEntity,
  IssuedDocumentEntity,
} from '@talent-window/persistence';
import { DataSource, In } from 'typeorm';
import { Objects } from '../documents/objects.js';
import { problem } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import type { TimelineEntryDto } from '../timeline/timeline.dto.js';
import { Timelines } from '../timeline/timelines.js';
import { ownRecords } from './own-records.js';

const MOST_A_DAY = 3;
const DAY_SECONDS = 86_400;
const ACTION = 'own-data-read';

/** 個人資料保護法 Art. 3, 10: all that is kept of a person, for that person. */
@Injectable()
export class OwnData {
  private readonly underWay = new Set<string>();

  constructor(
    private readonly database: DataSource,
    private readonly objects: Objects,
    private readonly timelines: Timelines,
  ) {}

  /**
   * Everything as one package, streamed; one at a time for each person, and a few a day.
   * @throws Problem `too-many-requests` (429)
   */
  async pack(visitor: Visitor, cause: string): Promise<Readable> {
    const actor = visitor.actorFor('account.keep');
    if (this.underWay.has(actor.id)) throw tooMany(60);
    this.underWay.add(actor.id);
    const over = (): boolean => this.underWay.delete(actor.id);
    try {
      await this.count(actor, cause);
      const files = [...(await this.contentOf(visitor, actor.id)), ...(await this.filesOf(actor.id))];
      const now = new Date();
      const info = [['External-Description', 'Personal data kept by the platform']] as const;
      return packBag({ name: `own-data-${now.toISOString().slice(0, 10)}`, info, files, madeAt: now }).once(
        'close',
        over,
      );
    } catch (error) {
      over();
      throw error;
    }
  }

  /** The audit remembers them for all API processes together. */
  private async count(actor: Actor, cause: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [actor.id]);
      const [{ today }] = await manager.query<[{ today: number }]>(
        `select count(*)::integer as today from audit
          where action = $2 and actor ->> 'id' = $1 and recorded_at > now() - make_interval(secs => $3)`,
        [actor.id, ACTION, DAY_SECONDS],
      );
      if (today >= MOST_A_DAY) throw tooMany(DAY_SECONDS);
      await auditAct(manager, { actor, action: ACTION, cause, details: {} });
    });
  }

  private async contentOf(visitor: Visitor, accountId: string): Promise<BagFile[]> {
    const [records, drafts, files] = await Promise.all([
      ownRecords(this.database, accountId),
      this.database.getRepository(DraftEntity).find({ where: { ownerId: accountId }, order: { id: 'asc' } }),
      this.database.getRepository(CaseFileEntity).find({ where: { applicantId: accountId }, order: { caseNo: 'asc' } }),
    ]);
    const caseNos = files.map(({ caseNo }) => caseNo);
    const amendments = await this.database.getRepository(AmendmentEntity).findBy({ caseNo: In(caseNos) });
    const steps: (readonly [caseNo: string, entries: readonly TimelineEntryDto[]])[] = [];
    for (const caseNo of caseNos) steps.push([caseNo, (await this.timelines.show(visitor, caseNo)).entries]);
    const all: readonly (readonly [file: string, content: unknown])[] = [
      ...records,
      ['drafts.json', drafts.map(({ id, caseNo, updatedAt, content }) => ({ id, caseNo, updatedAt, content }))],
      ['steps.json', Object.fromEntries(steps)],
      ['applications.json', files.map(({ caseNo, application }) => ({ caseNo, application }))],
      [
        'amendments.json',
        amendments.map(({ caseNo, request, changed, madeAt, inForceAt, application }) => ({
          caseNo,
          request,
          changed,
          madeAt,
          inForceAt,
          application,
        })),
      ],
    ];
    return all.map(([file, content]) => textFile(file, `${JSON.stringify(content, null, 2)}\n`));
  }

  /** What was uploaded and what was issued, each under its own number. */
  private async filesOf(accountId: string): Promise<BagFile[]> {
    const drafts = await this.database.getRepository(DraftEntity).findBy({ ownerId: accountId });
    const caseNos = drafts.flatMap(({ caseNo }) => caseNo ?? []);
    const [uploaded, issued] = await Promise.all([
      this.database.getRepository(DocumentEntity).findBy({ draftId: In(drafts.map(({ id }) => id)) }),
      this.database.getRepository(IssuedDocumentEntity).findBy({ caseNo: In(caseNos) }),
    ]);
    const store = await this.objects.open();
    const fileAt = (path: string, { size, sha256 }: { size: number; sha256: string }): BagFile => ({
      path,
      size,
      sha256,
      open: () => store.get(sha256),
    });
    const all = [
      ...uploaded.map((it) => fileAt(`uploaded/${it.id}`, it)),
      ...issued.map((it) => fileAt(`issued/${it.documentNo.replaceAll(/[^\w-]/g, '-')}.pdf`, it)),
    ];
    // A file that is lost is in the list of documents; it must not break off all the rest.
    const there = await Promise.all(all.map(({ sha256 }) => store.has(sha256)));
    return all.filter((_, nth) => there[nth]);
  }
}

const tooMany = (seconds: number): Error =>
  problem('too-many-requests', { params: { seconds }, headers: { 'retry-after': String(seconds) } });
