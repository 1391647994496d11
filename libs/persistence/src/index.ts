export { keepAmendment, putInForce } from './amendments.js';
export { findPackage, keepArchiveAnswer, keepPackage, refusedPackages } from './archive-packages.js';
export { auditAct } from './audit/audit-act.js';
export type { AuditEntry } from './audit/chain.js';
export type { AuditedAct } from './audit/audit-act.js';
export { ENTRY, entryOf, exportAudit, findHeads } from './audit/export.js';
export type { AuditRow } from './audit/export.js';
export type { ExportLine, ExportScope } from './audit/export-line.js';
export { signingKeyOf } from './audit/head.js';
export type { AuditHead } from './audit/head.js';
export { handOverEntries, handOverHeads } from './audit/hand-over.js';
export { makeAuditHead } from './audit/make-head.js';
export { settledEntry } from './audit/settled.js';
export { watchAudit } from './audit/audit-scope.js';
export { announceCalendar } from './calendar-reissue.js';
export { keepCard } from './cards.js';
export { findClosedCase } from './closed-case.js';
export { ENTITIES, migrate, openDatabase } from './data-source.js';
export { AccountEntity, AccountKind, SessionEntity } from './entities/account.entity.js';
export { OfficerEntity } from './entities/officer.entity.js';
export { AmendmentEntity } from './entities/amendment.entity.js';
export { AppointmentEntity } from './entities/appointment.entity.js';
export { ArchivePackageEntity } from './entities/archive-package.entity.js';
export { AuditEntity } from './entities/audit.entity.js';
export { BreakGlassEntity } from './entities/break-glass.entity.js';
export { CaseFileEntity } from './entities/case-file.entity.js';
export { CaseNoteEntity } from './entities/case-note.entity.js';
export { CaseProjectionEntity, TimelineEntity } from './entities/case-projection.entity.js';
export { CertificateEntity } from './entities/certificate.entity.js';
export { DocumentEntity, DraftEntity } from './entities/draft.entity.js';
export { MailEventEntity, MailMessageEntity } from './entities/mail.entity.js';
export { ExchangeEntity, InboxEntity, OutboxEntity } from './entities/message.entity.js';
export { IssuedDocumentEntity } from './entities/issued-document.entity.js';
export { MandateEntity } from './entities/mandate.entity.js';
export { NoticeEntity } from './entities/notice.entity.js';
export { KeptMessageEntity, OperationEntity } from './entities/operation.entity.js';
export {
  AgencyLicenceEntity,
  InvitationEntity,
  MembershipEntity,
  OrganisationEntity,
} from './entities/organisation.entity.js';
export { PaymentEntity } from './entities/payment.entity.js';
export { PaymentExceptionEntity } from './entities/payment-exception.entity.js';
export { PaymentAttemptEntity, PaymentOrderEntity } from './entities/payment-order.entity.js';
export { ReceiptEntity } from './entities/receipt.entity.js';
export { RefundEntity } from './entities/refund.entity.js';
export { PouchEntity, PouchItemEntity } from './entities/pouch.entity.js';
export { SavedViewEntity } from './entities/saved-view.entity.js';
export {
  CaseScreeningEntity,
  ControlListEditionEntity,
  ControlListEntity,
  ControlListEntryEntity,
  ControlListVersionEntity,
  FindingEntity,
} from './entities/screening.entity.js';
export type { MatchEvidence } from './entities/screening.entity.js';
export { findAnswersBefore, findSentBefore, keepExchange } from './exchanges.js';
export { receiveFact } from './inbox.js';
export type { Receipt, ReceivedFact } from './inbox.js';
export {
  countDocuments,
  findDocument,
  findDocumentsOfCase,
  findDocumentsOfNotice,
  findPhoto,
  keepDocument,
} from './issued-documents.js';
export type { NewDocument } from './issued-documents.js';
export { changeNoticeAddress, getMailAddress } from './mail/addresses.js';
export { settleWaitingMails, startRounds } from './mail/again.js';
export { giveUpMail, sendMailAgain } from './mail/desk.js';
export type { MailAct, MailActResult } from './mail/desk.js';
export { findMail, findMails } from './mail/look-up.js';
export type { DeskMail, MailHistoryLine } from './mail/look-up.js';
export { takeReport } from './mail/reports.js';
export type { ReceivedReport, UnknownBecause } from './mail/reports.js';
export { findMailToSend, noteTry, queueMail } from './mail/sending.js';
export type { MailAnswer } from './mail/sending.js';
export { applyFee } from './ledger/apply.js';
export { findBalances, findEntriesOfCase } from './ledger/balances.js';
export type { AccountBalance, PostedEntry } from './ledger/balances.js';
export { findDayReport } from './ledger/day-report.js';
export type { DayReport } from './ledger/day-report.js';
export { chargeBack, stopCardRefund } from './ledger/charge-back.js';
export { payOut } from './ledger/pay-out.js';
export { LedgerConflictError, post } from './ledger/post.js';
export type { LedgerEntry, Postings } from './ledger/post.js';
export { recordReceipt } from './ledger/receive.js';
export type { ReceivedMoney } from './ledger/receive.js';
export { failAttempt, findAttempts, instructAttempt, lockAttempt, nextAttempt } from './payment/attempts.js';
export { closeException, parkPayment } from './payment/exceptions.js';
export type { ParkedPayment } from './payment/exceptions.js';
export { settleAttempt } from './payment/settlements.js';
export type { Settlement } from './payment/settlements.js';
export {
  CashDayState,
  closeCashDays,
  findBookedPayments,
  findCashDays,
  findDaysBehind,
  keepCashDay,
  parkDiscrepancies,
  parkDiscrepancy,
} from './ledger/reconcile.js';
export type { BookedPayment, CashDay, Discrepancy } from './ledger/reconcile.js';
export { findAppliedFee, findReceipt, findReceiptOfCase, findUnreceipted, keepReceipt } from './ledger/receipts.js';
export type { NotedReceipt } from './ledger/receipts.js';
export { bookTransfer, givePayee, rejectPayee, releaseRefund } from './ledger/refund-acts.js';
export type { RefundAct, RefundRefusal, RefundResult } from './ledger/refund-acts.js';
export { drawTransferFile, findTransfers, isTransferFile } from './ledger/transfer-files.js';
export { decideRefund, findRefunded, findRefundSteps, payRefund } from './ledger/refund.js';
export type { KeptRefundStep, WishedRefund } from './ledger/refund.js';
export { drawRemittance, recordRemittance } from './ledger/remit.js';
export type { Remittance, RemittedLine, Split } from './ledger/remit.js';
export { indexNames, nameHashesOf, passportHashOf } from './name-index.js';
export { openColumns, sealColumns, vaultOf } from './protection/protection.js';
export type { ProtectionKeys } from './protection/protection.js';
export { sealPageAgain } from './protection/seal-again.js';
export type { SealedPage, SealedUpTo } from './protection/seal-again.js';
export { codeOf, loggedError } from './logged-error.js';
export { LegalHoldEntity } from './entities/legal-hold.entity.js';
export { findDue } from './retention/due.js';
export type { DueRecords } from './retention/due.js';
export { findObjectsToDelete, forget, noteDeleted } from './retention/forget.js';
export { findHolds, liftHold, setHold } from './retention/legal-holds.js';
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
