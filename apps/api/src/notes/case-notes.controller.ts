import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { CaseNoParam } from '../cases/case-no.param.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Who } from '../session/session-guard.js';
import { Visitor } from '../session/visitor.js';
import { CaseNoteDto, CaseNotesDto, NewCaseNoteDto } from './case-note.dto.js';
import { CaseNotes } from './case-notes.js';

@ApiTags('cases')
@ApiSecurity('desk')
@Controller('cases/:caseNo/notes')
export class CaseNotesController {
  constructor(private readonly notes: CaseNotes) {}

  @Get()
  @Endpoint({
    id: 'listCaseNotes',
    may: 'case.notes',
    summary: 'What officers of the desk wrote about a case for each other',
    problems: [404],
  })
  @ApiOkResponse({ type: CaseNotesDto })
  async list(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam): Promise<CaseNotesDto> {
    return { items: await this.notes.list(who, caseNo) };
  }

  @Post()
  @Endpoint({
    id: 'writeCaseNote',
    may: 'case.notes',
    summary: 'Write something about a case for the other officers of the desk',
    problems: [404, 409],
  })
  @ApiCreatedResponse({ type: CaseNoteDto })
  write(@Who() who: Visitor, @Param() { caseNo }: CaseNoParam, @Body() note: NewCaseNoteDto): Promise<CaseNoteDto> {
    return this.notes.write(who, caseNo, note);
  }
}
