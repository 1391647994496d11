import type { CancelPermit, EntryExitRecords, RecordedPerson } from '@talent-window/adapters';
import type { CaseNo, EntryRecorded, Finding } from '@talent-window/contracts/vocabulary';
import { AgencySystem, CheckKind, FindingResult } from '@talent-window/contracts/vocabulary';
import { applicantOf, ResidenceStatus } from '@talent-window/domain';
import type { DataSource } from 'typeorm';
import { calling } from '../agency-failure.js';
import { getCaseFile, recordedPerson } from '../application.js';
import { keepFinding } from '../keep-finding.js';

export interface EntryExitActivities {
  /** 入境相片. Safe to repeat: the finding's id is fixed by the reference. So are the next two. */
  fetchEntryPhoto(caseNo: CaseNo, reference: string): Promise<Finding>;
  /** 護照影像 */
  fetchPassportImage(caseNo: CaseNo, reference: string): Promise<Finding>;
  /** 非法查處資料: has this person ever overstayed? */
  checkStayRecords(caseNo: CaseNo, reference: string): Promise<Finding>;
  /** The latest entry since the case was submitted; `undefined` where there is none. Reads only. */
  findEntry(caseNo: CaseNo, reference: string): Promise<EntryRecorded | undefined>;
  /**
   * Strikes a permit from NIA's records: the ARC that the card replaces, where the applicant held one, or the card itself.
   * Safe to repeat: the idempotency key is the reference.
   */
  cancelPermit(caseNo: CaseNo, reference: string, why: CancelPermit['why']): Promise<{ readonly cancelled: boolean }>;
}

interface EntryExitDeps {
  readonly database: DataSource;
  readonly entryExit: EntryExitRecords;
  /** keeps an image and gives its SHA-256 */
  readonly keepImage: (image: Uint8Array) => Promise<string>;
}

export function createEntryExitActivities({ database, entryExit, keepImage }: EntryExitDeps): EntryExitActivities {
  const personOf = async (caseNo: CaseNo): Promise<RecordedPerson> =>
    recordedPerson(await getCaseFile(database, caseNo));

  const keepPicture = async (
    caseNo: CaseNo,
    reference: string,
    check: CheckKind,
    picture: { found: boolean; image?: Uint8Array; mediaType?: string; takenOn?: string },
  ): Promise<Finding> => {
    const evidence = picture.image
      ? {
          sha256: await keepImage(picture.image),
          mediaType: picture.mediaType,
          ...(picture.takenOn === undefined ? {} : { takenOn: picture.takenOn }),
        }
      : {};
    const result = picture.found ? FindingResult.Clear : FindingResult.NoRecord;
    return keepFinding(database, caseNo, { findingId: `${reference}:${check}`, check, result }, evidence);
  };

  return {
    async fetchEntryPhoto(caseNo, reference) {
      const person = await personOf(caseNo);
      const photo = await calling(() => entryExit.entryPhoto(person, reference));
      return keepPicture(caseNo, reference, CheckKind.EntryPhoto, photo);
    },

    async fetchPassportImage(caseNo, reference) {
      const person = await personOf(caseNo);
      const image = await calling(() => entryExit.passportImage(person, reference));
      return keepPicture(caseNo, reference, CheckKind.PassportImage, image);
    },

    async checkStayRecords(caseNo, reference) {
      const person = await personOf(caseNo);
      const { overstays } = await calling(() => entryExit.stayRecords(person, reference));
      const findingId = `${reference}:${CheckKind.IllegalStay}`;
      const result = overstays.length === 0 ? FindingResult.Clear : FindingResult.Hit;
      return keepFinding(
        database,
        caseNo,
        { findingId, check: CheckKind.IllegalStay, result, ...(overstays.length === 0 ? {} : { subject: findingId }) },
        { overstays },
      );
    },

    async cancelPermit(caseNo, reference, why) {
      const file = await getCaseFile(database, caseNo);
      const { status, uiNo } = applicantOf(file.application);
      if (why === 'replaced' && status !== ResidenceStatus.Arc) return { cancelled: false };
      const person = recordedPerson(file);
      await calling(() =>
        entryExit.cancelPermit({ person, caseNo, why, reference, ...(uiNo === undefined ? {} : { uiNo }) }),
      );
      return { cancelled: true };
    },

    async findEntry(caseNo, reference) {
      const file = await getCaseFile(database, caseNo);
      const { enteredOn } = await calling(() => entryExit.latestEntry(recordedPerson(file), reference));
      // An entry before the application is an older journey, not the one with this permit.
      if (enteredOn === undefined || enteredOn < file.submittedAt.toISOString().slice(0, 10)) return undefined;
      return {
        messageId: `query:${reference}`,
        sender: AgencySystem.EntryExit,
        occurredAt: `${enteredOn}T00:00:00.000Z`,
        enteredOn,
      };
    },
  };
}
