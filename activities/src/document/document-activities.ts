import { Readable } from 'node:stream';
import type { CaseNo, DocumentKind, Instant } from '@talent-window/contracts/vocabulary';
import { FailureType } from '@talent-window/contracts/vocabulary';
import type { ObjectStore } from '@talent-window/documents';
import type { PaperSource, Press } from '@talent-window/documents/papers';
import { codeOf, documentNoOf, issueDay, maskName, nameOf, PAPERS, photoOf } from '@talent-window/documents/papers';
import { REPLACES } from '@talent-window/domain';
import type { IssuedDocumentEntity } from '@talent-window/persistence';
import {
  CaseProjectionEntity,
  countDocuments,
  findDocument,
  findPhoto,
  keepDocument,
  PaymentAttemptEntity,
} from '@talent-window/persistence';
import { ApplicationFailure } from '@temporalio/common';
import type { DataSource } from 'typeorm';
import { getCaseFile } from '../application.js';

export interface IssueDocument {
  /** the notice that carries the paper, or another cause that is the same on every attempt */
  readonly noticeId: string;
  readonly caseNo: CaseNo;
  readonly kind: DocumentKind;
  /** what the notice says beside the case, e.g. number and transaction of a receipt */
  readonly params: Readonly<Record<string, unknown>>;
  readonly at: Instant;
}

export interface DocumentActivities {
  /**
   * Writes a paper from the case as it stands at this step, signs it and keeps it under a number and a code. Safe to repeat:
   * the same notice and kind give the paper that was kept first.
   */
  issueDocument(order: IssueDocument): Promise<{ readonly documentNo: string }>;
}

interface DocumentDeps {
  readonly database: DataSource;
  readonly objects: ObjectStore;
  readonly press: Press;
  /** makes codes that nobody can guess */
  readonly codeKey: Uint8Array;
}

/** No paper of ours comes near it. */
const LARGEST_PAPER_BYTES = 20 * 1024 * 1024;

export function createDocumentActivities({ database, objects, press, codeKey }: DocumentDeps): DocumentActivities {
  return {
    async issueDocument(order) {
      const id = `${order.noticeId}:${order.kind}`;
      try {
        // The number alone goes back to the engine: what a paper says is about a person.
        const { documentNo } = (await findDocument(database, id)) ?? (await issue(id, order));
        return { documentNo };
      } catch (error) {
        // Retried: the notice waits, and the case shows as stuck until somebody has looked.
        const message = `${order.kind} of ${order.caseNo}: ${error instanceof Error ? error.message : String(error)}`;
        throw ApplicationFailure.create({ type: FailureType.DocumentNotIssued, message, cause: error as Error });
      }
    },
  };

  async function issue(
    id: string,
    { noticeId, caseNo, kind, params, at }: IssueDocument,
  ): Promise<IssuedDocumentEntity> {
    const paper = PAPERS[kind];
    const source = await sourceOf(caseNo, params, at);
    const facts = paper.facts(source);
    const documentNo = documentNoOf(caseNo, kind, (await countDocuments(database, caseNo, kind)) + 1);
    const code = codeOf(id, codeKey);
    const issuedOn = issueDay(source);
    const photo = paper.showsPhoto ? await findPhoto(database, caseNo) : undefined;
    const pdf = await press.print({
      kind,
      caseNo,
      documentNo,
      code,
      facts,
      issuedOn,
      at: new Date(at),
      ...(photo === undefined ? {} : { photo: await photoOf(await objects.get(photo)) }),
    });
    const { sha256, size } = await objects.put(Readable.from([pdf]), LARGEST_PAPER_BYTES);
    const validUntil = paper.validUntil?.(facts) ?? null;
    const maskedName = maskName(nameOf(facts.person));
    const kept = { id, caseNo, noticeId, kind, documentNo, code, sha256, size, maskedName, validUntil };
    return keepDocument(database, { ...kept, facts: { ...facts }, issuedAt: new Date(at) }, REPLACES[kind]);
  }

  /** The engine knows an attempt to pay by its number alone. */
  async function withAttempt(params: PaperSource['params']): Promise<PaperSource['params']> {
    const { attemptNo } = params;
    if (typeof attemptNo !== 'string') return params;
    const attempt = await database.getRepository(PaymentAttemptEntity).findOneByOrFail({ attemptNo });
    const { method, amount, surcharge, instructions, expiresAt } = attempt;
    const until = expiresAt === null ? {} : { expiresAt: expiresAt.toISOString() };
    return { ...params, attempt: { method, amount: amount + surcharge, ...instructions, ...until } };
  }

  async function sourceOf(caseNo: CaseNo, params: PaperSource['params'], at: Instant): Promise<PaperSource> {
    const { caseType, application, quote, policy, collection } = await getCaseFile(database, caseNo);
    const { progress, desk } = await database.getRepository(CaseProjectionEntity).findOneByOrFail({ caseNo });
    const said = await withAttempt(params);
    return { caseNo, caseType, application, quote, policy, collection, view: { progress, desk }, at, params: said };
  }
}
