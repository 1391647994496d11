import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiOperation } from '@nestjs/swagger';

/** Where an operation keeps the statuses of its problems until the document is finished. */
export const PROBLEM_STATUSES = 'x-problem-statuses';

const OPERATION = 'operation';

interface EndpointOptions {
  /** name of the method in a generated client */
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** statuses answered with a problem, beside those that every route has (see openapi/document.ts) */
  readonly problems?: readonly number[];
}

/** Names an operation for the API document. */
export const Endpoint = ({ id, problems = [], ...texts }: EndpointOptions): MethodDecorator =>
  applyDecorators(
    SetMetadata(OPERATION, id),
    ApiOperation({ operationId: id, ...texts }),
    ApiExtension(PROBLEM_STATUSES, problems),
  );

/** The name that `Endpoint` gave to a handler. */
export const operationOf = (handler: object): string | undefined =>
  Reflect.getMetadata(OPERATION, handler) as string | undefined;
