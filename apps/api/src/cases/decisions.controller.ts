import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiSchema, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { CommandName, DECISION_KINDS, DecisionKind } from '@talent-window/contracts/vocabulary';
import { allowedActions } from '@talent-window/domain';
import { ReadPool } from '../database/read-pool.js';
import { BothTextsDto } from '../http/problem.dto.js';
import { problem, refusal } from '../http/problem.js';
import { Endpoint } from '../openapi/endpoint.js';
import { SignedInOnly } from '../openapi/signed-in-only.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { CaseNoParam } from './case-no.param.js';
import type { CaseRecord } from './case-record.js';
import { CaseStore } from './case-store.js';
import type { Decision, ServedDecision } from '@talent-window/documents/decision';
import { decisionKindOf, draftDismissal, servedDecision } from '@talent-window/documents/decision';

@ApiSchema({ name: 'Decision' })
export class DecisionDto implements Decision {
  @ApiProperty({ enum: DECISION_KINDS })
  kind!: DecisionKind;

  @ApiProperty({ type: BothTextsDto, description: '主旨' })
  subject!: BothTextsDto;

  @ApiProperty({ type: BothTextsDto, description: '事實' })
  facts!: BothTextsDto;

  @ApiProperty({ type: [BothTextsDto], description: '理由及法令依據' })
  reasons!: readonly BothTextsDto[];

  @ApiProperty({ type: BothTextsDto, description: '教示: appeal, where and until when' })
  remedy!: BothTextsDto;
}

@ApiSchema({ name: 'ServedDecision' })
export class ServedDecisionDto extends DecisionDto implements ServedDecision {
  @ApiProperty({ format: 'date-time' })
  decidedAt!: string;

  @ApiProperty({ format: 'date-time', description: '送達: posted in the inbox' })
  servedAt!: string;

  @ApiProperty({ format: 'date', description: 'last day for an appeal; travel time is added for people abroad' })
  appealUntil!: string;
}

/** Notices that serve a decision. */
const SERVED_BY: Readonly<Record<DecisionKind, readonly string[]>> = {
  [DecisionKind.Approved]: [],
  [DecisionKind.Refused]: ['refused', 'approval-rescinded'],
  [DecisionKind.Dismissed]: ['dismissed'],
  [DecisionKind.Annulled]: ['permit-annulled'],
  [DecisionKind.Revoked]: ['permit-revoked'],
};

@ApiTags('cases')
@Controller('cases/:caseNo')
export class DecisionsController {
  constructor(
    private readonly store: CaseStore,
    private readonly pool: ReadPool,
  ) {}

  @Get('decision')
  @SignedInOnly()
  @Endpoint({
    id: 'getDecision',
    may: 'case.decision.read',
    summary: 'What was decided against the applicant or holder: facts, reasons, legal basis, and until when to appeal',
    problems: [404],
  })
  @ApiOkResponse({ type: ServedDecisionDto })
  async show(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<ServedDecisionDto> {
    const { record } = await this.store.openCase(who, caseNo, 'decision');
    const kind = decisionKindOf(record.view);
    const { rows } = await this.pool.query<{ served_at: Date }>(
      'select served_at from notice where case_no = $1 and kind = any($2) order by served_at desc limit 1',
      [caseNo, kind === undefined ? [] : SERVED_BY[kind]],
    );
    if (kind === undefined || rows[0] === undefined) throw problem('no-decision');
    return servedDecision(viewOf(record), kind, rows[0].served_at.toISOString());
  }

  @Get('dismissal-draft')
  @ApiSecurity('desk')
  @Endpoint({
    id: 'draftDismissal',
    may: 'command.dismissOverdue',
    summary: 'The dismissal of an overdue case as it would be written',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: DecisionDto })
  async draft(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<DecisionDto> {
    const { record } = await this.store.openCase(who, caseNo);
    const may = who
      .actorsFor('command.dismissOverdue')
      .some((actor) => allowedActions(record.policy.legality, record.view, actor).includes(CommandName.DismissOverdue));
    const draft = may ? draftDismissal(viewOf(record)) : undefined;
    if (!draft) throw refusal('overdue');
    return draft;
  }
}

const viewOf = ({ view, policy }: CaseRecord) => ({ ...view, passportWithinMonths: policy.passportWithinMonths });
