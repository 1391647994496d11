import { Body, Controller, Param } from '@nestjs/common';
import { ApiSecurity, ApiTags } from '@nestjs/swagger';
import { CaseNoParam } from '../cases/case-no.param.js';
import { CaseViewDto } from '../cases/case-view.dto.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { CommandEndpoint } from './command-endpoint.js';
import {
  ChangeFieldDto,
  ChangePassportDto,
  ChooseCollectionDto,
  ChooseIssueDayDto,
  CorrectDto,
  ResubmitDto,
  WithdrawDto,
} from './command.dto.js';
import { Commands } from './commands.js';

/** What applicants do with cases of their own. */
@ApiTags('commands')
@ApiSecurity('portal')
@Controller('cases/:caseNo/commands')
export class OwnCommandsController {
  constructor(private readonly commands: Commands) {}

  @CommandEndpoint('resubmit', 'resubmit', 'Answer a return or supplement', [422])
  resubmit(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam, @Body() content: ResubmitDto): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'resubmit', content });
  }

  @CommandEndpoint('correct', 'correct', 'Correct the application before the fee is paid', [422])
  correct(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam, @Body() content: CorrectDto): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'correct', content });
  }

  @CommandEndpoint('change-passport', 'changePassport', 'Change the passport while the case is under way', [422])
  changePassport(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() content: ChangePassportDto,
  ): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'changePassport', content });
  }

  @CommandEndpoint(
    'change-field',
    'changeField',
    'Change the professional field and keep the place in the queue',
    [422],
  )
  changeField(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() content: ChangeFieldDto,
  ): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'changeField', content });
  }

  @CommandEndpoint('choose-collection', 'chooseCollection', 'Choose how and where to collect the card', [422])
  chooseCollection(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() content: ChooseCollectionDto,
  ): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'chooseCollection', content });
  }

  @CommandEndpoint('choose-issue-day', 'chooseIssueDay', 'Choose the day from which the card is valid', [422])
  chooseIssueDay(
    @Who() who: Visitor,
    @Param() { caseNo }: CaseNoParam,
    @Body() content: ChooseIssueDayDto,
  ): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'chooseIssueDay', content });
  }

  @CommandEndpoint('withdraw', 'withdraw', 'Withdraw the application')
  withdraw(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam, @Body() content: WithdrawDto): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'withdraw', content });
  }
}
