import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiSchema, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Outcome } from '@talent-window/contracts/vocabulary';
import { CommandName, OUTCOMES } from '@talent-window/contracts/vocabulary';
import { allowedActions } from '@talent-window/domain';
import { BothTextsDto } from '../http/problem.dto.js';
import { refusal } from '../http/problem.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { CaseNoParam } from './case-no.param.js';
import { CaseStore } from './case-store.js';
import type { DecisionDraft } from './decision-draft.js';
import { draftDismissal } from './decision-draft.js';

@ApiSchema({ name: 'DecisionDraft' })
export class DecisionDraftDto implements DecisionDraft {
  @ApiProperty({ enum: OUTCOMES })
  outcome!: Outcome;

  @ApiProperty({ type: BothTextsDto, description: '主旨' })
  subject!: BothTextsDto;

  @ApiProperty({ type: BothTextsDto, description: '事實' })
  facts!: BothTextsDto;

  @ApiProperty({ type: [BothTextsDto], description: '理由及法令依據' })
  reasons!: readonly BothTextsDto[];

  @ApiProperty({ type: BothTextsDto, description: '教示: appeal, where and until when' })
  remedy!: BothTextsDto;
}

@ApiTags('cases')
@ApiSecurity('desk')
@Controller('cases/:caseNo/dismissal-draft')
export class DecisionDraftController {
  constructor(private readonly store: CaseStore) {}

  @Get()
  @Endpoint({
    id: 'draftDismissal',
    summary: 'The dismissal of an overdue case as it would be written',
    problems: [404, 409],
  })
  @ApiOkResponse({ type: DecisionDraftDto })
  async show(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<DecisionDraftDto> {
    const { record } = await this.store.openCase(who, caseNo);
    const may = who
      .actors()
      .some((actor) => allowedActions(record.policy.legality, record.view, actor).includes(CommandName.DismissOverdue));
    const draft = may ? draftDismissal(record.view) : undefined;
    if (!draft) throw refusal('overdue');
    return draft;
  }
}
