import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { CaseViewDto } from '../cases/case-view.dto.js';
import { Endpoint } from '../openapi/endpoint.js';

/** The route of one command; all answer alike. */
export const CommandEndpoint = (
  path: string,
  id: string,
  summary: string,
  problems: readonly number[] = [],
): MethodDecorator =>
  applyDecorators(
    Post(path),
    HttpCode(200),
    Endpoint({ id, summary, problems: [404, 409, ...problems] }),
    ApiOkResponse({
      type: CaseViewDto,
      description: 'The step is recorded; or it was already, and this is the case now.',
    }),
  );
