import { Body, Controller, Param } from '@nestjs/common';
import { ApiSecurity, ApiTags } from '@nestjs/swagger';
import { CaseNoParam } from '../cases/case-no.param.js';
import { CaseViewDto } from '../cases/case-view.dto.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { CommandEndpoint } from './command-endpoint.js';
import {
  AssignDto,
  ClaimDto,
  DecideHitDto,
  DecidePermitDto,
  DecideReviewDto,
  DismissOverdueDto,
  ExtendDeadlineDto,
  RecordHandoverDto,
  RecordInspectionDto,
  RecordReferralDto,
  ReleaseDto,
  ResumeClockDto,
  SuspendClockDto,
} from './command.dto.js';
import { Commands } from './commands.js';

@ApiTags('commands')
@ApiSecurity('desk')
@Controller('cases/:caseNo/commands')
export class CommandsController {
  constructor(private readonly commands: Commands) {}

  @CommandEndpoint('claim', 'claim', 'Take a case that nobody holds')
  claim(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam, @Body() content: ClaimDto): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'claim', content });
  }

  @CommandEndpoint('release', 'release', 'Give a case back to the queue')
  release(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam, @Body() content: ReleaseDto): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'release', content });
  }

  @CommandEndpoint('assign', 'assign', 'Give a case to an officer')
  assign(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam, @Body() content: AssignDto): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'assign', content });
  }

  @CommandEndpoint('decide-hit', 'decideHit', 'Say whether a hit of the identity check is the same person')
  decideHit(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() content: DecideHitDto,
  ): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'decideHit', content });
  }

  @CommandEndpoint(
    'record-referral',
    'recordReferral',
    'Record what the police, a joint review or document examiners say of a confirmed hit',
  )
  recordReferral(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() content: RecordReferralDto,
  ): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'recordReferral', content });
  }

  @CommandEndpoint('decide-review', 'decideReview', 'Approve, refuse, return or ask for a supplement at an NIA review')
  decideReview(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() content: DecideReviewDto,
  ): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'decideReview', content });
  }

  @CommandEndpoint('record-inspection', 'recordInspection', 'Record what a passport inspection at the counter showed')
  recordInspection(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() content: RecordInspectionDto,
  ): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'recordInspection', content });
  }

  @CommandEndpoint('record-handover', 'recordHandover', 'Record that the card is in its holder’s hands')
  recordHandover(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() content: RecordHandoverDto,
  ): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'recordHandover', content });
  }

  @CommandEndpoint('dismiss-overdue', 'dismissOverdue', 'Dismiss a case whose statutory deadline has passed')
  dismissOverdue(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() content: DismissOverdueDto,
  ): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'dismissOverdue', content });
  }

  @CommandEndpoint('extend-deadline', 'extendDeadline', 'Give the applicant more time to answer, once')
  extendDeadline(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() content: ExtendDeadlineDto,
  ): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'extendDeadline', content });
  }

  @CommandEndpoint('decide-permit', 'decidePermit', 'Keep, annul or revoke the permit that a case brought')
  decidePermit(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() content: DecidePermitDto,
  ): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'decidePermit', content });
  }

  @CommandEndpoint('suspend-clock', 'suspendClock', 'Stop the review period while force majeure lasts')
  suspendClock(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() content: SuspendClockDto,
  ): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'suspendClock', content });
  }

  @CommandEndpoint('resume-clock', 'resumeClock', 'Let the review period run again')
  resumeClock(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() content: ResumeClockDto,
  ): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'resumeClock', content });
  }
}
