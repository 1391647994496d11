import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiOperation } from '@nestjs/swagger';
import type { May } from '@talent-window/domain';

/** Where an operation keeps the statuses of its problems until the document is finished. */
export const PROBLEM_STATUSES = 'x-problem-statuses';

/** Where an operation says what its caller must be permitted. */
export const PERMISSION = 'x-permission';

/** Where a handler keeps what it asks for, for the access guard. */
export const MAY = 'what the visitor must be permitted';

const OPERATION = 'operation';

interface EndpointOptions {
  /** name of the method in a generated client */
  readonly id: string;
  /** what the access guard asks of the visitor (docs/permissions.md) */
  readonly may: May;
  readonly summary: string;
  readonly description?: string;
  /** statuses answered with a problem, beside those that every route has (see openapi/document.ts) */
  readonly problems?: readonly number[];
}

/** Names an operation for the API document, and says who may call it. */
export const Endpoint = ({ id, may, problems = [], ...texts }: EndpointOptions): MethodDecorator =>
  applyDecorators(
    SetMetadata(OPERATION, id),
    SetMetadata(MAY, may),
    ApiOperation({ operationId: id, ...texts }),
    ApiExtension(PERMISSION, may),
    ApiExtension(PROBLEM_STATUSES, problems),
  );

/** The name that `Endpoint` gave to a handler. */
export const operationOf = (handler: object): string | undefined =>
  Reflect.getMetadata(OPERATION, handler) as string | undefined;
