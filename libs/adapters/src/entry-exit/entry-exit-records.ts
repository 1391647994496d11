import type { CaseNo, Day } from '@talent-window/contracts/vocabulary';

/** What the records are searched by. */
export interface RecordedPerson {
  readonly passportNo: string;
  /** ISO 3166-1 alpha-3 */
  readonly nationality: string;
  readonly birthDate: Day;
  readonly englishName: string;
}
export interface EntryPhoto {
  readonly found: boolean;
  readonly image?: Uint8Array;
  readonly mediaType?: string;
  readonly takenOn?: Day;
}
export interface PassportImage {
  readonly found: boolean;
  readonly image?: Uint8Array;
  readonly mediaType?: string;
}
/** One period of illegal stay: first and last day after the permitted stay had ended. */
export interface Overstay {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}
export interface StayRecords {
  readonly overstays: readonly Overstay[];
}
export interface LatestEntry {
  /** absent: no entry on record */
  readonly enteredOn?: Day;
}

/** A permit that is struck from the records: the one that a card replaced, or a card that was taken back. */
export interface CancelPermit {
  readonly person: RecordedPerson;
  readonly caseNo: CaseNo;
  readonly why: 'replaced' | 'annulled' | 'revoked';
  /** 統一證號 of its holder, where there is one */
  readonly uiNo?: string;
  /** also the idempotency key */
  readonly reference: string;
}

/** NIA's entry/exit, photo, illegal-stay and permit records. Every method throws `AgencyError`; all but the last only read. */
export interface EntryExitRecords {
  entryPhoto(person: RecordedPerson, reference?: string): Promise<EntryPhoto>;
  passportImage(person: RecordedPerson, reference?: string): Promise<PassportImage>;
  stayRecords(person: RecordedPerson, reference?: string): Promise<StayRecords>;
  latestEntry(person: RecordedPerson, reference?: string): Promise<LatestEntry>;
  cancelPermit(cancel: CancelPermit): Promise<void>;
}
