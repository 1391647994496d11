import type { HandedOffDocument, LabourAgency } from '@talent-window/adapters';
import { LabourReviewState } from '@talent-window/adapters';
import { sha256Hex } from '@talent-window/adapters/signature';
import type { CaseNo, LabourReviewConcluded } from '@talent-window/contracts/vocabulary';
import { AgencySystem, LabourConclusion } from '@talent-window/contracts/vocabulary';
import { applicantOf, OUTSIDE_SIGHT, professionOf, valueAt } from '@talent-window/domain';
import { CaseProjectionEntity } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { calling } from '../agency-failure.js';
import { getCaseFile } from '../application.js';
import { documentsInForce } from '../documents-in-force.js';

export interface LabourActivities {
  /** Hands the file over. Safe to repeat: the idempotency key is the reference. */
  handOff(caseNo: CaseNo, reference: string): Promise<{ readonly receiptNo: string }>;
  /** Hands over what the applicant answered to the agency's n-th request. Safe to repeat: the idempotency key is that of the content. */
  sendSupplement(caseNo: CaseNo, reference: string, nth: number): Promise<void>;
  /** What WDA says when it is asked; `undefined` while it reviews. Reads only. */
  findConclusion(reference: string): Promise<LabourReviewConcluded | undefined>;
}

const GIVEN = OUTSIDE_SIGHT[AgencySystem.LabourAgency]?.slots ?? [];

interface LabourDeps {
  readonly database: DataSource;
  readonly labour: LabourAgency;
  /** where the agency fetches documents, by signed requests */
  readonly platformUrl: string;
}

export function createLabourActivities({ database, labour, platformUrl }: LabourDeps): LabourActivities {
  const documentsOf = async (draftId: string, request?: number): Promise<HandedOffDocument[]> => {
    const documents = await documentsInForce(database, draftId, request);
    // What it asked for itself it gets, whatever it is.
    const isForThem = ({ slot }: { slot: string }): boolean => request !== undefined || GIVEN.includes(slot);
    return documents.filter(isForThem).map(({ id, slot, sha256, fileName, mediaType }) => ({
      slot,
      sha256,
      fileName,
      mediaType,
      url: `${platformUrl}/api/integration/${AgencySystem.LabourAgency}/documents/${id}`,
    }));
  };
  return {
    async handOff(caseNo, reference) {
      const { application, caseType, draftId } = await getCaseFile(database, caseNo);
      const { englishName, chineseName, nationality, sex, birthDate, passportNo } = applicantOf(application);
      const { field, criterion } = professionOf(application);
      const documents = await documentsOf(draftId);
      return calling(() =>
        labour.handOff({
          reference,
          idempotencyKey: reference,
          caseNo,
          caseType,
          field,
          criterion,
          applicant: {
            englishName,
            nationality,
            sex,
            birthDate,
            passportNo,
            ...(chineseName === undefined ? {} : { chineseName }),
          },
          documents,
        }),
      );
    },

    async sendSupplement(caseNo, reference, nth) {
      const { application, draftId } = await getCaseFile(database, caseNo);
      const { progress } = await database.getRepository(CaseProjectionEntity).findOneByOrFail({ caseNo });
      const answers = (progress.request?.answers ?? []).map(({ path, answer, comment }) => {
        const value = path.startsWith('documents.') ? undefined : valueAt(application, path);
        return {
          path,
          answer,
          comment,
          ...(value === undefined ? {} : { value: typeof value === 'string' ? value : JSON.stringify(value) }),
        };
      });
      const documents = await documentsOf(draftId, nth);
      // After a reset another request may have the same number: the same answer is received once, another one as well.
      const digest = sha256Hex(Buffer.from(JSON.stringify({ answers, documents }))).slice(0, 16);
      const idempotencyKey = `${reference}:request-${nth}:${digest}`;
      await calling(() => labour.sendSupplement({ reference, idempotencyKey, answers, documents }));
    },

    async findConclusion(reference) {
      const status = await calling(() => labour.queryReview(reference));
      const { state, documentNo, concludedAt } = status;
      if (state !== LabourReviewState.Accepted && state !== LabourReviewState.Rejected) return undefined;
      return {
        messageId: `query:${reference}`,
        sender: AgencySystem.LabourAgency,
        occurredAt: concludedAt ?? new Date().toISOString(),
        conclusion: state === LabourReviewState.Accepted ? LabourConclusion.Accepted : LabourConclusion.Rejected,
        documentNo: documentNo ?? '',
      };
    },
  };
}
