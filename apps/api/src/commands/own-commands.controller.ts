import { Body, Controller, Param } from '@nestjs/common';
import { ApiSecurity, ApiTags } from '@nestjs/swagger';
import { CaseNoParam } from '../cases/case-no.param.js';
import { CaseViewDto } from '../cases/case-view.dto.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { CommandEndpoint } from './command-endpoint.js';
import { ResubmitDto, WithdrawDto } from './command.dto.js';
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

  @CommandEndpoint('withdraw', 'withdraw', 'Withdraw the application')
  withdraw(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam, @Body() content: WithdrawDto): Promise<CaseViewDto> {
    return this.commands.send(who, caseNo, { name: 'withdraw', content });
  }
}
