import type { May } from '@talent-window/domain';

/** What tests look at in the API document. */
export interface DescribedApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, unknown>>;
    readonly responses: Readonly<Record<string, unknown>>;
  };
}

export interface DescribedOperation {
  readonly operationId: string;
  readonly 'x-permission': May;
  readonly summary?: string;
  readonly security?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, { readonly description?: string; readonly $ref?: string }>>;
}
