import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { CaseNoParam } from '../cases/case-no.param.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { CaseAssignmentPageDto } from './case-assignment.dto.js';
import { CaseAssignments } from './case-assignments.js';
import { Workload } from './workload.js';
import { WorkloadDto } from './workload.dto.js';

@ApiTags('assignment')
@ApiSecurity('desk')
@Controller()
export class WorkloadController {
  constructor(
    private readonly workload: Workload,
    private readonly assignments: CaseAssignments,
  ) {}

  @Get('workload')
  @Endpoint({
    id: 'getWorkload',
    may: 'workload.read',
    summary: 'Who has how many cases before them, and where cases pile up',
  })
  @ApiOkResponse({ type: WorkloadDto })
  show(): Promise<WorkloadDto> {
    return this.workload.show();
  }

  @Get('cases/:caseNo/assignments')
  @Endpoint({
    id: 'listCaseAssignments',
    may: 'case.assignments.read',
    summary: 'Whose a case was and is, who gave it to them, and by which rule',
    problems: [404],
  })
  @ApiOkResponse({ type: CaseAssignmentPageDto })
  async list(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<CaseAssignmentPageDto> {
    return { items: await this.assignments.list(who, caseNo) };
  }
}
