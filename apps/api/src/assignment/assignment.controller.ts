import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { Endpoint } from '../openapi/endpoint.js';
import { Acting } from '../session/access-guard.js';
import { AssignmentDesk } from './assignment-desk.js';
import {
  AssignmentDryRunDto,
  AssignmentRulesDto,
  AssignmentTrialDto,
  NewAssignmentRulesDto,
} from './assignment-rules.dto.js';
import { OfficerDeskDto, OfficerDto, OfficerPageDto, OfficerParam } from './officer-desk.dto.js';

@ApiTags('assignment')
@ApiSecurity('desk')
@Controller()
export class AssignmentController {
  constructor(private readonly desk: AssignmentDesk) {}

  @Get('officers')
  @Endpoint({
    id: 'listOfficers',
    may: 'officer.list',
    summary: 'Who may be given a case, and what is kept of them for it',
  })
  @ApiOkResponse({ type: OfficerPageDto })
  async officers(): Promise<OfficerPageDto> {
    return { items: await this.desk.officers() };
  }

  @Put('officers/:id/desk')
  @Endpoint({
    id: 'saveOfficerDesk',
    may: 'officer.desk',
    summary:
      'Say what an officer speaks and knows, how many cases they can carry, when they are away, and whom they keep away from',
    problems: [404],
  })
  @ApiOkResponse({ type: OfficerDto })
  save(@Acting() actor: Actor, @Param() { id }: OfficerParam, @Body() desk: OfficerDeskDto): Promise<OfficerDto> {
    return this.desk.keepDesk(actor, id, desk);
  }

  @Get('assignment/rules')
  @Endpoint({
    id: 'getAssignmentRules',
    may: 'assignment.rules',
    summary: 'The rules by which cases are given out, who put them in force and since when',
  })
  @ApiOkResponse({ type: AssignmentRulesDto })
  rules(): Promise<AssignmentRulesDto> {
    return this.desk.rules();
  }

  @Put('assignment/rules')
  @Endpoint({
    id: 'saveAssignmentRules',
    may: 'assignment.rules',
    summary: 'Put rules in force over those that the writer has seen; what they give out is given in the writer’s name',
    problems: [412],
  })
  @ApiOkResponse({ type: AssignmentRulesDto })
  put(@Acting() actor: Actor, @Body() rules: NewAssignmentRulesDto): Promise<AssignmentRulesDto> {
    return this.desk.putRules(actor, rules);
  }

  @Post('assignment/rules/dry-run')
  @HttpCode(200)
  @Endpoint({
    id: 'tryAssignmentRules',
    may: 'assignment.rules',
    summary: 'What rules would do with the cases as they stand now; nothing is done',
  })
  @ApiOkResponse({ type: AssignmentDryRunDto })
  dryRun(@Body() trial: AssignmentTrialDto): Promise<AssignmentDryRunDto> {
    return this.desk.dryRun(trial);
  }
}
