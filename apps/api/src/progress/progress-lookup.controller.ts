import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiSchema, ApiTags } from '@nestjs/swagger';
import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IsDay } from '../http/day.validator.js';
import { Endpoint } from '../openapi/endpoint.js';
import { Open } from '../session/session-guard.js';
import { ProgressDto } from './progress.dto.js';
import type { LookupFacts } from './progress-lookup.js';
import { ProgressLookup } from './progress-lookup.js';

@ApiSchema({ name: 'ProgressLookup' })
export class ProgressLookupDto implements LookupFacts {
  @ApiProperty({ pattern: '^\\d{12}$', example: '115551000017' })
  @Matches(/^\d{12}$/)
  caseNo!: string;

  @ApiProperty({ format: 'date', example: '1990-05-17' })
  @IsDay()
  birthDate!: string;

  @ApiProperty({ maxLength: 20, example: 'TR1234567' })
  @IsString()
  @MinLength(1)
  @MaxLength(20, { context: { max: 20 } })
  passportNo!: string;
}

@ApiTags('progress')
@Controller('progress-lookup')
export class ProgressLookupController {
  constructor(private readonly lookup: ProgressLookup) {}

  @Open()
  @Post()
  @HttpCode(200)
  @Endpoint({
    id: 'lookUpProgress',
    may: 'anybody',
    summary: 'How far a case is, without an account',
    description: 'By case number and two facts of the applicant. Unknown numbers and wrong facts get the same answer.',
    problems: [404, 429],
  })
  @ApiOkResponse({ type: ProgressDto })
  async find(
    @Body() facts: ProgressLookupDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { body } = await this.lookup.find(facts, request.ip);
    void reply.header('cache-control', 'no-store').type('application/json; charset=utf-8').send(body);
  }
}
