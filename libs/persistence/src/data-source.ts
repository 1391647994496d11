import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { AccountEntity, SessionEntity } from './entities/account.entity.js';
import { OfficerEntity } from './entities/officer.entity.js';
import { AmendmentEntity } from './entities/amendment.entity.js';
import { AppointmentEntity } from './entities/appointment.entity.js';
import { ArchivePackageEntity } from './entities/archive-package.entity.js';
import { AuditEntity } from './entities/audit.entity.js';
import { BreakGlassEntity } from './entities/break-glass.entity.js';
import { CaseFileEntity } from './entities/case-file.entity.js';
import { CaseNoteEntity } from './entities/case-note.entity.js';
import { CaseProjectionEntity, TimelineEntity } from './entities/case-projection.entity.js';
import { CertificateEntity } from './entities/certificate.entity.js';
import { DocumentEntity, DraftEntity } from './entities/draft.entity.js';
import { MailEventEntity, MailMessageEntity } from './entities/mail.entity.js';
import { ExchangeEntity, InboxEntity, OutboxEntity } from './entities/message.entity.js';
import { IssuedDocumentEntity } from './entities/issued-document.entity.js';
import { MandateEntity } from './entities/mandate.entity.js';
import { NoticeEntity } from './entities/notice.entity.js';
import { LegalHoldEntity } from './entities/legal-hold.entity.js';
import { KeptMessageEntity, OperationEntity } from './entities/operation.entity.js';
import {
  AgencyLicenceEntity,
  InvitationEntity,
  MembershipEntity,
  OrganisationEntity,
} from './entities/organisation.entity.js';
import { PaymentEntity } from './entities/payment.entity.js';
import { PaymentExceptionEntity } from './entities/payment-exception.entity.js';
import { PaymentAttemptEntity, PaymentOrderEntity } from './entities/payment-order.entity.js';
import { ReceiptEntity } from './entities/receipt.entity.js';
import { RefundEntity } from './entities/refund.entity.js';
import { PouchEntity, PouchItemEntity } from './entities/pouch.entity.js';
import {
  CaseScreeningEntity,
  ControlListEditionEntity,
  ControlListEntity,
  ControlListEntryEntity,
  ControlListVersionEntity,
  FindingEntity,
} from './entities/screening.entity.js';
import { SavedViewEntity } from './entities/saved-view.entity.js';
import { grantApp } from './grant-app.js';
import { Audit20261128030000 } from './migrations/2026-11-28-audit.js';
import { Spine20261123000000 } from './migrations/2026-11-23-spine.js';
import { OwnMoves20261124120000 } from './migrations/2026-11-24-own-moves.js';
import { Requests20261124000000 } from './migrations/2026-11-24-requests.js';
import { Permits20261125000000 } from './migrations/2026-11-25-permits.js';
import { Operations20261125120000 } from './migrations/2026-11-25-operations.js';
import { Collection20261127030000 } from './migrations/2026-11-27-collection.js';
import { Screening20261126000000 } from './migrations/2026-11-26-screening.js';
import { Documents20261127020000 } from './migrations/2026-11-27-documents.js';
import { Mail20261127040000 } from './migrations/2026-11-27-mail.js';
import { Payments20261127000000 } from './migrations/2026-11-27-payments.js';
import { Ledger20261127010000 } from './migrations/2026-11-27-ledger.js';
import { Accounts20261128010000 } from './migrations/2026-11-28-accounts.js';
import { People20261128000000 } from './migrations/2026-11-28-people.js';
import { Protection20261128040000 } from './migrations/2026-11-28-protection.js';
import type { ProtectionKeys } from './protection/protection.js';
import { FieldProtection } from './protection/protection.js';
import { Edges20261128050000 } from './migrations/2026-11-28-edges.js';
import { Access20261128060000 } from './migrations/2026-11-28-access.js';
import { Assignment20261130000000 } from './migrations/2026-11-30-assignment.js';
import { Organisations20261128020000 } from './migrations/2026-11-28-organisations.js';
import { Workbench20261129000000 } from './migrations/2026-11-29-workbench.js';

export const ENTITIES = [
  AccountEntity,
  SessionEntity,
  OfficerEntity,
  DraftEntity,
  DocumentEntity,
  CaseFileEntity,
  AmendmentEntity,
  CaseProjectionEntity,
  TimelineEntity,
  AuditEntity,
  OutboxEntity,
  InboxEntity,
  ExchangeEntity,
  NoticeEntity,
  IssuedDocumentEntity,
  MailMessageEntity,
  MailEventEntity,
  PaymentOrderEntity,
  PaymentAttemptEntity,
  PaymentExceptionEntity,
  PaymentEntity,
  ReceiptEntity,
  RefundEntity,
  ControlListEntity,
  ControlListVersionEntity,
  ControlListEntryEntity,
  ControlListEditionEntity,
  CaseScreeningEntity,
  FindingEntity,
  OperationEntity,
  KeptMessageEntity,
  PouchEntity,
  PouchItemEntity,
  AppointmentEntity,
  ArchivePackageEntity,
  BreakGlassEntity,
  LegalHoldEntity,
  OrganisationEntity,
  MembershipEntity,
  InvitationEntity,
  AgencyLicenceEntity,
  CertificateEntity,
  MandateEntity,
  CaseNoteEntity,
  SavedViewEntity,
] as const;

const MIGRATIONS = [
  Spine20261123000000,
  Requests20261124000000,
  OwnMoves20261124120000,
  Permits20261125000000,
  Operations20261125120000,
  Screening20261126000000,
  Documents20261127020000,
  Mail20261127040000,
  Payments20261127000000,
  Ledger20261127010000,
  Collection20261127030000,
  People20261128000000,
  Accounts20261128010000,
  Organisations20261128020000,
  Audit20261128030000,
  Protection20261128040000,
  Edges20261128050000,
  Access20261128060000,
  Workbench20261129000000,
  Assignment20261130000000,
];

/**
 * A pool of connections; `poolSize` per process. The schema comes from migrations alone.
 * @param keys of a process that reads or writes protected fields
 */
export async function openDatabase(url: string, poolSize = 10, keys?: ProtectionKeys): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: [...ENTITIES],
    migrations: MIGRATIONS,
    synchronize: false,
    poolSize,
    applicationName: 'talent-window',
  });
  await source.initialize();
  source.subscribers.push(new FieldProtection(keys));
  return source;
}

/**
 * Brings the schema to the newest migration; safe to run at every start.
 * @param url the owner's
 * @param appRole whom API and workers sign in as, where that is not the owner
 */
export async function migrate(url: string, appRole?: string): Promise<readonly string[]> {
  const source = await openDatabase(url, 1);
  try {
    const applied = await source.runMigrations({ transaction: 'each' });
    if (appRole !== undefined) await source.transaction((manager) => grantApp(manager, appRole));
    return applied.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
