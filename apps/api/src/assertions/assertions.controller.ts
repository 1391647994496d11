import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { CaseNoParam } from '../cases/case-no.param.js';
import { DecideReviewDto } from '../commands/command.dto.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { AssertionDto } from './assertion.dto.js';
import { Assertions } from './assertions.js';

@ApiTags('commands')
@ApiSecurity('desk')
@Controller('cases/:caseNo/assertions')
export class AssertionsController {
  constructor(private readonly assertions: Assertions) {}

  @Post()
  @Endpoint({
    id: 'signAssertion',
    may: 'command.decideReview',
    summary: 'Sign a review decision, to be sent as the signal `reviewDecided` from the Temporal UI or CLI',
    problems: [404, 409],
  })
  @ApiCreatedResponse({ type: AssertionDto })
  sign(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam, @Body() content: DecideReviewDto): Promise<AssertionDto> {
    return this.assertions.sign(who, caseNo, content);
  }
}
