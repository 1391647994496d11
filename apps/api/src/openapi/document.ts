import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { LegalityCondition, TurnRefusal } from '@talent-window/contracts/vocabulary';
import { FindingDto, ProblemDto } from '../http/problem.dto.js';
import { problemBody } from '../http/problem-body.js';
import { Problem, PROBLEMS, refusal } from '../http/problem.js';
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
type Responses = NonNullable<NonNullable<OpenAPIObject['components']>['responses']>;
const METHODS = ['get', 'post', 'put', 'delete'] as const;

/** Every reason by status: the API's own, and the legality table's. */
const REASONS: readonly (readonly [reason: string, status: number])[] = [
  ...Object.entries(PROBLEMS),
  ...[...Object.values(TurnRefusal), ...Object.values(LegalityCondition)].map(
    (why) => [why, refusal(why).status] as const,
  ),
];

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
      if (!operation) continue;
      describeAnswers(operation);
      addProblems(operation, method);
    }
  }
  for (const schema of Object.values(document.components?.schemas ?? {})) sayInteger(schema);
  document.components = { ...document.components, responses: problemResponses() };
  return document;
}

/** An answer that says no more of itself is what the operation promises. */
function describeAnswers({ responses, summary = '' }: Operation): void {
  for (const response of Object.values(responses)) {
    if (response && 'description' in response && response.description === '') response.description = `${summary}.`;
  }
}

/** A figure without a format has no fraction: money is in whole dollars, and most else is counted. */
function sayInteger(schema: object): void {
  const { properties = {} } = schema as { properties?: Record<string, { type?: unknown; format?: unknown }> };
  for (const property of Object.values(properties)) {
    if (property.type === 'number' && property.format === undefined) property.type = 'integer';
  }
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
    operation.responses[status] ??= { $ref: `#/components/responses/Problem${status}` };
  }
}

/** One response for each status, with an example of every reason. */
function problemResponses(): Responses {
  return Object.fromEntries(
    Object.entries(WHEN).map(([status, description]) => {
      const reasons = REASONS.filter(([, of]) => of === Number(status));
      const examples = reasons.map(([reason, of]) => [
        reason,
        { value: problemBody(new Problem(reason, of, { params: EXAMPLE_PARAMS }), 'en', '7F3K9Q2MXC') },
      ]);
      return [
        `Problem${status}`,
        {
          description,
          ...(RETRIED.has(Number(status)) ? { headers: { 'Retry-After': RETRY_AFTER } } : {}),
          content: {
            'application/problem+json': {
              schema: { $ref: '#/components/schemas/Problem' },
              examples: Object.fromEntries(examples) as Record<string, { value: unknown }>,
            },
          },
        },
      ];
    }),
  );
}

const RETRIED = new Set([429, 503]);
const RETRY_AFTER = { description: 'seconds', schema: { type: 'integer' as const } };
const EXAMPLE_PARAMS = { seconds: 30, max: 32 };
