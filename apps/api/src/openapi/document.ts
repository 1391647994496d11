import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { FindingDto, ProblemDto } from '../http/problem.dto.js';
import { COOKIE } from '../session/session-cookies.js';
import { PROBLEM_STATUSES } from './endpoint.js';

const DESCRIPTION = `Every application is one durable case. A person drafts, submits and pays; authorities act on the case by commands;
everybody follows it by its progress.

Errors are RFC 9457 problem details in the language of \`Accept-Language\` (zh-TW or en) with the other language beside it;
\`reference\` finds the request in the log. Sign in with \`POST /api/session\`; browsers keep the cookie.`;

const WHEN: Readonly<Record<number, string>> = {
  400: 'The request cannot be read: bad JSON or Unicode, unknown or malformed fields.',
  401: 'Nobody is signed in.',
  403: 'The signed-in person may not do this, or the request came from another site.',
  404: 'There is no such thing, or it is not the visitor’s.',
  409: 'The state of things stands against it.',
  412: 'Somebody else was first; what stands now is in `current`.',
  413: 'The body or file is too large.',
  415: 'The content type or the type of the file is not accepted.',
  422: 'The content is not right; all findings at once.',
  428: 'If-Match is needed.',
  429: 'Too many requests; see Retry-After.',
  503: 'The engine or the database is away for a moment; see Retry-After.',
};

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
const METHODS = ['get', 'post', 'put', 'delete'] as const;

/** The OpenAPI 3.1 document of the whole API. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Talent Window')
    .setDescription(DESCRIPTION)
    .setVersion('1.0.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addCookieAuth(COOKIE.portal, { type: 'apiKey', in: 'cookie', description: 'an applicant’s session' }, 'portal')
    .addCookieAuth(COOKIE.desk, { type: 'apiKey', in: 'cookie', description: 'an officer’s session' }, 'desk');
  const document = SwaggerModule.createDocument(app, builder.build(), { extraModels: [ProblemDto, FindingDto] });
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (operation) addProblems(operation, method);
    }
  }
  return document;
}

/** What every route answers by itself: 401 and 403 where one must be signed in, body faults where there is one, 503. */
function addProblems(operation: Operation & { [PROBLEM_STATUSES]?: number[] }, method: (typeof METHODS)[number]): void {
  const signedIn = (operation.security ?? []).length > 0;
  const statuses = new Set([
    ...(operation[PROBLEM_STATUSES] ?? []),
    ...(signedIn ? [401, 403] : []),
    ...(method === 'post' || method === 'put' ? [400, 413, 415] : []),
    ...(operation.parameters?.length ? [400] : []),
    503,
  ]);
  delete operation[PROBLEM_STATUSES];
  for (const status of [...statuses].sort((a, b) => a - b)) {
    if (operation.responses[status]) continue;
    operation.responses[status] = {
      description: WHEN[status] ?? '',
      ...(status === 429 || status === 503
        ? { headers: { 'Retry-After': { description: 'seconds', schema: { type: 'integer' } } } }
        : {}),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
}
