export { keepAmendment, putInForce } from './amendments.js';
export { findPackage, keepArchiveAnswer, keepPackage, refusedPackages } from './archive-packages.js';
export { auditAct } from './audit-act.js';
export { announceCalendar } from './calendar-reissue.js';
export { keepCard } from './cards.js';
export { findClosedCase } from './closed-case.js';
export { ENTITIES, migrate, openDatabase } from './data-source.js';
export { AccountEntity, SessionEntity } from './entities/account.entity.js';
export { AmendmentEntity } from './entities/amendment.entity.js';
export { AppointmentEntity } from './entities/appointment.entity.js';
export { ArchivePackageEntity } from './entities/archive-package.entity.js';
export { AuditEntity } from './entities/audit.entity.js';
export { CaseFileEntity } from './entities/case-file.entity.js';
export { CaseProjectionEntity, TimelineEntity } from './entities/case-projection.entity.js';
export { DocumentEntity, DraftEntity } from './entities/draft.entity.js';
export { ExchangeEntity, InboxEntity, OutboxEntity } from './entities/message.entity.js';
export { IssuedDocumentEntity } from './entities/issued-document.entity.js';
export { NoticeEntity } from './entities/notice.entity.js';
export { KeptMessageEntity, OperationEntity } from './entities/operation.entity.js';
export { PouchEntity, PouchItemEntity } from './entities/pouch.entity.js';
export { PaymentOrderEntity } from './entities/payment-order.entity.js';
export {
  CaseScreeningEntity,
  ControlListEditionEntity,
  ControlListEntity,
  ControlListEntryEntity,
  ControlListVersionEntity,
  FindingEntity,
} from './entities/screening.entity.js';
export type { MatchEvidence } from './entities/screening.entity.js';
export { findSentBefore, keepExchange } from './exchanges.js';
export { receiveFact } from './inbox.js';
export type { Receipt, ReceivedFact } from './inbox.js';
export {
  countDocuments,
  findDocument,
  findDocumentsOfCase,
  findDocumentsOfNotice,
  keepDocument,
  voidDocument,
} from './issued-documents.js';
export type { NewDocument } from './issued-documents.js';
export { addToPouch, receivePouch, sendPouch } from './pouches.js';
export type { PouchRefusal, ReceivedItem } from './pouches.js';
export { recordStep, standStill, StepConflictError } from './record-step.js';
export {
  countScreenings,
  dueForScreening,
  findClearances,
  findEdition,
  isScreeningDue,
  keepScreening,
  tellHit,
} from './screenings.js';
export type { Clearance, DueCase, ScreeningCounts } from './screenings.js';
export { labelledDecisions } from './screening/labelled-decisions.js';
export type { LabelledDecision } from './screening/labelled-decisions.js';
export { findListedEntries, findWrittenAlike } from './screening/listed-entries.js';
export type { ListedEntry, WrittenAlike } from './screening/listed-entries.js';
export { screeningReport } from './screening/screening-report.js';
export type { HitCount, ScreeningReport } from './screening/screening-report.js';
export { submitDraft } from './submission.js';
export type { Submission } from './submission.js';
