import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';
import { Global, Inject, Injectable, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { ReadPool } from './database/read-pool.js';
import { ApiConfig } from './api-config.js';
import { AccountActs } from './accounts/account-acts.js';
import { AccountLetters } from './accounts/account-letters.js';
import { AccountTransactions } from './accounts/account-transactions.js';
import { AccountsController } from './accounts/accounts.controller.js';
import { Factors } from './accounts/factors.js';
import { FactorsController } from './accounts/factors.controller.js';
import { FollowedLinks } from './accounts/followed-links.js';
import { LinkPageController } from './accounts/link-page.controller.js';
import { OwnAccount } from './accounts/own-account.js';
import { portalAuthProvider } from './accounts/portal-auth.provider.js';
import { PortalSignIn } from './accounts/portal-sign-in.js';
import { Registration } from './accounts/registration.js';
import { SignInController } from './accounts/sign-in.controller.js';
import { AssignmentController } from './assignment/assignment.controller.js';
import { AssignmentDesk } from './assignment/assignment-desk.js';
import { CaseAssignments } from './assignment/case-assignments.js';
import { Workload } from './assignment/workload.js';
import { WorkloadController } from './assignment/workload.controller.js';
import { AuditController } from './audit/audit.controller.js';
import { AuditDesk } from './audit/audit-desk.js';
import { CaseAudit } from './audit/case-audit.js';
import { CaseAuditController } from './audit/case-audit.controller.js';
import { OperationGuard } from './audit/operation-guard.js';
import { AssertionsController } from './assertions/assertions.controller.js';
import { Assertions } from './assertions/assertions.js';
import { BreakGlassController } from './break-glass/break-glass.controller.js';
import { BrokenGlasses } from './break-glass/broken-glasses.js';
import { CaseActions } from './cases/case-actions.js';
import { CaseStore } from './cases/case-store.js';
import { CashDaysController } from './cashier/cash-days.controller.js';
import { CashDays } from './cashier/cash-days.js';
import { CashierController } from './cashier/cashier.controller.js';
import { CashierDesk } from './cashier/cashier-desk.js';
import { CasesController } from './cases/cases.controller.js';
import { Cases } from './cases/cases.js';
import { EvidenceController } from './cases/evidence.controller.js';
import { CodecController } from './codec/codec.controller.js';
import { Codec } from './codec/codec.js';
import { ArchiveController } from './archive/archive.controller.js';
import { HoldsController } from './holds/holds.controller.js';
import { OwnDataController } from './own-data/own-data.controller.js';
import { OwnData } from './own-data/own-data.js';
import { Appointments } from './collection/appointments.js';
import { CollectionCodes } from './collection/collection-codes.js';
import { CollectionController } from './collection/collection.controller.js';
import { HandoverCheck } from './collection/handover-check.js';
import { PouchesController } from './collection/pouches.controller.js';
import { Pouches } from './collection/pouches.js';
import { StockController } from './stock/stock.controller.js';
import { Stock } from './stock/stock.js';
import { CardAccounts } from './certificates/card-accounts.js';
import { CertificateSignIn } from './certificates/certificate-sign-in.js';
import { CertificateTrust } from './certificates/certificate-trust.js';
import { CertificatesController } from './certificates/certificates.controller.js';
import { SignInPageController } from './certificates/sign-in-page.controller.js';
import { Challenges } from './certificates/challenges.js';
import { InvitationsController } from './organisations/invitations.controller.js';
import { LicencesController } from './organisations/licences.controller.js';
import { MandateActs } from './organisations/mandate-acts.js';
import { Mandates } from './organisations/mandates.js';
import { MandatesController } from './organisations/mandates.controller.js';
import { Members } from './organisations/members.js';
import { Organisations } from './organisations/organisations.js';
import { OrganisationsController } from './organisations/organisations.controller.js';
import { CommandsController } from './commands/commands.controller.js';
import { OwnCommandsController } from './commands/own-commands.controller.js';
import { AmendmentsController } from './cases/amendments.controller.js';
import { DecisionsController } from './cases/decisions.controller.js';
import { ProcessingTimes } from './queues/processing-times.js';
import { ProcessingTimesController } from './queues/processing-times.controller.js';
import { Amendments } from './commands/amendments.js';
import { OwnMoves } from './commands/own-moves.js';
import { Requests } from './commands/requests.js';
import { Commands } from './commands/commands.js';
import { DecisionPreview } from './commands/decision-preview.js';
import { DecisionPreviewController } from './commands/decision-preview.controller.js';
import { DocumentFiles } from './documents/document-files.js';
import { DocumentsController } from './documents/documents.controller.js';
import { Documents } from './documents/documents.js';
import { Objects } from './documents/objects.js';
import { UploadScan } from './documents/upload-scan.js';
import { DeclarationsController } from './drafts/declarations.controller.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { Drafts } from './drafts/drafts.js';
import { Submissions } from './drafts/submissions.js';
import { TemporalDoor } from './engine/temporal-door.js';
import { ExchangesController } from './exchanges/exchanges.controller.js';
import { FeesController } from './fees/fees.controller.js';
import { FormsController } from './forms/forms.controller.js';
import { HealthController } from './health/health.controller.js';
import { ProblemFilter } from './http/problem-filter.js';
import type { RouteTable } from './http/route-table.js';
import { SharedLimits } from './http/shared-limits.js';
import { envelopePipe } from './http/validation.js';
import { IntegrationController } from './integration/integration.controller.js';
import { HandedOffDocuments } from './integration/handed-off-documents.js';
import { Integration } from './integration/integration.js';
import { Nonces } from './integration/nonces.js';
import { SenderSignature } from './integration/sender-signature.js';
import { MailController } from './mail/mail.controller.js';
import { MailDesk } from './mail/mail-desk.js';
import { CaseNotes } from './notes/case-notes.js';
import { CaseNotesController } from './notes/case-notes.controller.js';
import { NoticesController } from './notices/notices.controller.js';
import { Notices } from './notices/notices.js';
import { ApiDocument } from './openapi/api-document.js';
import { OpenApiController } from './openapi/openapi.controller.js';
import { OperationsController } from './operations/operations.controller.js';
import { OperationsDesk } from './operations/operations-desk.js';
import { PaperRows } from './papers/paper-rows.js';
import { PapersController } from './papers/papers.controller.js';
import { Papers } from './papers/papers.js';
import { Verification } from './papers/verification.js';
import { VerifyController } from './papers/verify.controller.js';
import { VerifyPageController } from './papers/verify-page.controller.js';
import { PaymentController } from './payment/payment.controller.js';
import { Payments } from './payment/payments.js';
import { gatewayProvider } from './payment-gateway/gateway.provider.js';
import { GatewayNotices } from './payment-gateway/gateway-notices.js';
import { GatewayNoticesController } from './payment-gateway/gateway-notices.controller.js';
import { CaseChanges } from './progress/case-changes.js';
import { CaseEventsController } from './progress/case-events.controller.js';
import { ProgressLookupController } from './progress/progress-lookup.controller.js';
import { ProgressLookup } from './progress/progress-lookup.js';
import { ProgressController } from './progress/progress.controller.js';
import { ForecastController } from './progress/forecast.controller.js';
import { Forecasts } from './progress/forecasts.js';
import { OwnProgressReader } from './progress/own-progress.js';
import { ProgressReader } from './progress/progress-reader.js';
import { CaseSearch } from './queues/case-search.js';
import { CaseSearchController } from './queues/case-search.controller.js';
import { SavedViews } from './queues/saved-views.js';
import { SavedViewsController } from './queues/saved-views.controller.js';
import { QueuesController } from './queues/queues.controller.js';
import { Queues } from './queues/queues.js';
import { PayeeVault } from './refunds/payee-vault.js';
import { RefundsController } from './refunds/refunds.controller.js';
import { Refunds } from './refunds/refunds.js';
import { ReferenceController } from './reference/reference.controller.js';
import { ScreeningController } from './screening/screening.controller.js';
import { ScreeningFigures } from './screening/screening-figures.js';
import { ScreeningSearch } from './screening/screening-search.js';
import { SessionController } from './session/session.controller.js';
import { AccessGuard } from './session/access-guard.js';
import { SessionGuard } from './session/session-guard.js';
import { DeskDoor } from './session/desk-door.js';
import { Doors } from './session/doors.js';
import { EipController } from './session/eip/eip.controller.js';
import { EipProvider } from './session/eip/eip-provider.js';
import { OfficerLogout } from './session/eip/officer-logout.js';
import { OfficerSignIn } from './session/eip/officer-sign-in.js';
import { PendingSignIns } from './session/eip/pending-sign-ins.js';
import { PortalDoor } from './session/portal-door.js';
import { SessionCookies } from './session/session-cookies.js';
import { TimelineController } from './timeline/timeline.controller.js';
import { Timelines } from './timeline/timelines.js';

/** What the API is given when it starts. */
export interface ApiParts {
  readonly config: ApiConfig;
  readonly database: DataSource;
  /** for reads that are asked often: plain pg, without the entities' cost */
  readonly pool: ReadPool;
  readonly routes: RouteTable;
}

/** Gives back what it was given, once the last request is answered. */
@Injectable()
class Connections implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(ReadPool) private readonly pool: ReadPool,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.pool.end(), this.database.destroy()]);
  }
}

@Global()
@Module({})
export class ApiModule {
  static with({ config, database, pool, routes }: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      controllers: [
        SessionController,
        EipController,
        SignInController,
        AccountsController,
        FactorsController,
        LinkPageController,
        CertificatesController,
        SignInPageController,
        OrganisationsController,
        InvitationsController,
        LicencesController,
        MandatesController,
        FormsController,
        ReferenceController,
        FeesController,
        DeclarationsController,
        DraftsController,
        DocumentsController,
        CasesController,
        EvidenceController,
        BreakGlassController,
        CaseNotesController,
        ExchangesController,
        ProgressController,
        ForecastController,
        CaseEventsController,
        TimelineController,
        PaymentController,
        GatewayNoticesController,
        ProgressLookupController,
        PapersController,
        VerifyController,
        VerifyPageController,
        NoticesController,
        MailController,
        QueuesController,
        CaseSearchController,
        SavedViewsController,
        AssignmentController,
        WorkloadController,
        ProcessingTimesController,
        AmendmentsController,
        DecisionsController,
        CommandsController,
        DecisionPreviewController,
        OwnCommandsController,
        CollectionController,
        PouchesController,
        StockController,
        ArchiveController,
        HoldsController,
        OwnDataController,
        AssertionsController,
        IntegrationController,
        ScreeningController,
        OperationsController,
        RefundsController,
        CashierController,
        CashDaysController,
        AuditController,
        CaseAuditController,
        CodecController,
        HealthController,
        OpenApiController,
      ],
      providers: [
        { provide: ApiConfig, useValue: config },
        { provide: DataSource, useValue: database },
        OwnData,
        { provide: ReadPool, useValue: pool },
        { provide: APP_GUARD, useClass: OperationGuard },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useFactory: envelopePipe },
        { provide: APP_FILTER, useFactory: () => new ProblemFilter(routes) },
        Connections,
        ApiDocument,
        AccountTransactions,
        AccountActs,
        AccountLetters,
        portalAuthProvider,
        PortalSignIn,
        Registration,
        FollowedLinks,
        OwnAccount,
        Factors,
        SessionCookies,
        PortalDoor,
        DeskDoor,
        EipProvider,
        PendingSignIns,
        OfficerSignIn,
        OfficerLogout,
        Doors,
        SharedLimits,
        TemporalDoor,
        CaseStore,
        BrokenGlasses,
        CaseNotes,
        CaseActions,
        Challenges,
        CertificateTrust,
        CertificateSignIn,
        CardAccounts,
        Organisations,
        Members,
        Mandates,
        MandateActs,
        Cases,
        Commands,
        DecisionPreview,
        Appointments,
        CollectionCodes,
        HandoverCheck,
        Pouches,
        Stock,
        Assertions,
        Timelines,
        Queues,
        CaseSearch,
        SavedViews,
        ProcessingTimes,
        OwnProgressReader,
        ProgressReader,
        Forecasts,
        ProgressLookup,
        PaperRows,
        Papers,
        Verification,
        CaseChanges,
        Payments,
        gatewayProvider,
        GatewayNotices,
        Notices,
        MailDesk,
        Drafts,
        Submissions,
        Amendments,
        OwnMoves,
        Requests,
        Documents,
        DocumentFiles,
        Objects,
        UploadScan,
        HandedOffDocuments,
        Integration,
        Nonces,
        SenderSignature,
        ScreeningSearch,
        ScreeningFigures,
        OperationsDesk,
        PayeeVault,
        Refunds,
        CashierDesk,
        CashDays,
        AssignmentDesk,
        Workload,
        CaseAssignments,
        AuditDesk,
        CaseAudit,
        Codec,
      ],
    };
  }
}
