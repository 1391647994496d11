import { Injectable } from '@nestjs/common';
import { TaskQueue } from '@talent-window/contracts/messages';
import type {
  CaseNo,
  OperationFinding,
  OperationKind,
  OperationReport,
  OperationRequest,
} from '@talent-window/contracts/vocabulary';
import { tellsOfMatch } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import type { CaseStanding, Operations } from '@talent-window/operations';
import { findStuck, keepOperation, OperationRefused, runbookSection, standingOf } from '@talent-window/operations';
import { auditAct, OperationEntity } from '@talent-window/persistence';
import { DataSource, IsNull, Not } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { TemporalDoor } from '../engine/temporal-door.js';
import { temporalUiUrl } from '../http/origins.js';
import { problem } from '../http/problem.js';
import type { OperationDto, OperationReportDto } from './operation.dto.js';
import type { OperationFindingDto } from './operation-finding.dto.js';
import type { CaseStandingDto, StuckCasesDto } from './standing.dto.js';

/** What operators see and have done. What takes long is done by a worker, and looked at by its id. */
@Injectable()
export class OperationsDesk {
  constructor(
    private readonly config: ApiConfig,
    private readonly database: DataSource,
    private readonly temporal: TemporalDoor,
  ) {}

  async stuck(part: { readonly after?: CaseNo | undefined; readonly most: number }): Promise<StuckCasesDto> {
    const { stuck, ...rest } = await this.temporal.use((client) => findStuck(this.with(client), part));
    return { ...rest, stuck: stuck.map(findingDto) };
  }

  /** @throws Problem `no-such-case` (404), `engine-away` (503) */
  async show(caseNo: CaseNo): Promise<CaseStandingDto> {
    const standing = await this.orNoSuchCase(this.temporal.use((client) => standingOf(this.with(client), caseNo)));
    return standingDto(standing, (runId) => this.inTemporalUi(caseNo, runId));
  }

  /** Hands an operation to a worker. The same id again is the same operation. @throws Problem as `show` does */
  async ask(operationId: string, request: OperationRequest): Promise<OperationDto> {
    const operation = { ...request, id: `operation-${operationId}` };
    await this.orNoSuchCase(
      this.database.transaction(async (manager) => {
        await keepOperation(manager, operation);
        const { actor, what, why } = request;
        const about = 'caseNo' in request ? { caseNo: request.caseNo } : {};
        await auditAct(manager, { ...about, actor, action: `asked:${what}`, details: { operationId, why } });
      }),
    );
    await this.temporal.startOperation(operation.id, request);
    return this.find(operation.id);
  }

  /** @throws Problem `no-such-operation` (404) */
  async look(operationId: string): Promise<OperationDto> {
    return this.find(`operation-${operationId}`);
  }

  /** The last reconciliation that is finished, by night or by hand. @throws Problem `no-such-operation` (404) before the first */
  async lastReconciliation(): Promise<OperationDto> {
    const what: OperationKind = 'reconcile';
    const [last] = await this.database.getRepository(OperationEntity).find({
      where: { what, finishedAt: Not(IsNull()) },
      order: { finishedAt: 'desc' },
      take: 1,
    });
    if (!last) throw problem('no-such-operation');
    return operationDto(last);
  }

  private async find(id: string): Promise<OperationDto> {
    const found = await this.database.getRepository(OperationEntity).findOneBy({ id });
    if (!found) throw problem('no-such-operation');
    return operationDto(found);
  }

  private with(client: Operations['client']): Operations {
    return { client, database: this.database, taskQueue: `${this.config.taskQueuePrefix}${TaskQueue.Cases}` };
  }

  private inTemporalUi(caseNo: CaseNo, runId: string): string {
    const { temporalNamespace } = this.config;
    return `${temporalUiUrl(this.config)}/namespaces/${temporalNamespace}/workflows/${caseNo}/${runId}`;
  }

  private async orNoSuchCase<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof OperationRefused) throw problem('no-such-case');
      throw error;
    }
  }
}

const standingDto = (
  { caseNo, progress, workflow, findings, operations, kept }: CaseStanding,
  uiOf: (runId: string) => string,
): CaseStandingDto => ({
  caseNo,
  ...(workflow ? { workflow: { ...workflow, temporalUi: uiOf(workflow.runId) } } : {}),
  ...(progress
    ? {
        stage: progress.stage,
        visit: progress.visit,
        awaiting: progress.awaiting,
        ...(progress.outcome === undefined ? {} : { outcome: progress.outcome }),
      }
    : {}),
  findings: findings.map(findingDto),
  operations: operations.map(operationDto),
  kept: kept
    .filter(({ name }) => !tellsOfMatch(name))
    .map(({ kind, cause, name, stage, visit, outcome }) => ({
      id: cause.slice(kind.length + 1),
      kind,
      name,
      ...(stage === null ? {} : { stage }),
      ...(visit === null ? {} : { visit }),
      ...(outcome === null ? {} : { outcome }),
    })),
});

function operationDto({
  id,
  what,
  caseNo,
  actor,
  request,
  askedAt,
  report,
  finishedAt,
}: OperationEntity): OperationDto {
  return {
    id: id.replace(/^operation-/, ''),
    what,
    ...(caseNo === null ? {} : { caseNo }),
    actor,
    why: String(request['why']),
    askedAt: askedAt.toISOString(),
    ...(finishedAt === null ? {} : { finishedAt: finishedAt.toISOString() }),
    ...(report === null ? {} : { report: reportDto(report) }),
  };
}

const reportDto = ({ findings, plan, ...report }: OperationReport): OperationReportDto => ({
  ...report,
  ...(plan ? { plan: planDto(plan) } : {}),
  text: bothTexts(`operations.outcome.${report.outcome}`),
  findings: findings.map(findingDto),
});

/** As an operator may read it: what the desk found is undone and sent again all the same. */
const planDto = (plan: NonNullable<OperationReport['plan']>): NonNullable<OperationReportDto['plan']> => ({
  ...plan,
  undone: plan.undone.filter(({ what }) => !tellsOfMatch(what)),
  messages: plan.messages.filter(({ name }) => !tellsOfMatch(name)),
});

const findingDto = (finding: OperationFinding): OperationFindingDto => ({
  caseNo: finding.caseNo,
  reason: finding.reason,
  text: bothTexts(`operations.${finding.reason}`, finding.params),
  section: runbookSection(finding),
});
