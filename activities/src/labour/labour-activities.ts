import type { HandedOffDocument, LabourAgency } from '@talent-window/adapters';
import { LabourReviewState } from '@talent-window/adapters';
import type { CaseNo, LabourReviewConcluded } from '@talent-window/contracts/vocabulary';
import { AgencySystem, LabourConclusion } from '@talent-window/contracts/vocabulary';
import { applicantOf, professionOf } from '@talent-window/domain';
import { DocumentEntity } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { calling } from '../agency-failure.js';
import { getCaseFile } from '../application.js';

export interface LabourActivities {
  /** Hands the file over. Safe to repeat: the idempotency key is the reference. */
  handOff(caseNo: CaseNo, reference: string): Promise<{ readonly receiptNo: string }>;
  /** What WDA says when it is asked; `undefined` while it reviews. Reads only. */
  findConclusion(reference: string): Promise<LabourReviewConcluded | undefined>;
}

interface LabourDeps {
  readonly database: DataSource;
  readonly labour: LabourAgency;
  /** where the agency fetches documents, by signed requests */
  readonly platformUrl: string;
}

export function createLabourActivities({ database, labour, platformUrl }: LabourDeps): LabourActivities {
  const documentsOf = async (draftId: string): Promise<HandedOffDocument[]> => {
    const documents = await database.getRepository(DocumentEntity).find({ where: { draftId }, order: { id: 'ASC' } });
    return documents.map(({ id, slot, sha256, fileName, mediaType }) => ({
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
