import type { components, operations } from '@talent-window/api-client';
import { $api } from '@talent-window/ui';
import type { OpenapiQueryClient } from 'openapi-react-query';

type Schemas = components['schemas'];

export type QueueItem = Schemas['QueueItem'];
export type Flag = QueueItem['flags'][number];
export type QueueFilters = Omit<NonNullable<operations['getQueue']['parameters']['query']>, 'cursor' | 'limit'>;
export type DecisionPreview = Schemas['DecisionPreview'];

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly view: string;
  readonly filters: QueueFilters;
}
interface AuditLine {
  readonly seq: number;
  readonly at: string;
  readonly actor: { readonly name?: string; readonly role: string };
  readonly action: string;
  readonly details: Readonly<Record<string, unknown>>;
}
interface Answer<T, S extends number = 200> {
  readonly responses: { readonly [status in S]: { headers: object; content: { readonly 'application/json': T } } } & {
    readonly 400: { headers: object; content: { readonly 'application/problem+json': Schemas['Problem'] } };
  };
}
interface Coming {
  '/api/saved-views': {
    readonly get: Answer<{ readonly items: SavedView[] }> & { readonly parameters: object };
  };
  '/api/saved-views/{id}': {
    readonly put: Answer<SavedView> & {
      readonly parameters: { readonly path: { readonly id: string } };
      readonly requestBody: { readonly content: { readonly 'application/json': Omit<SavedView, 'id'> } };
    };
    readonly delete: Answer<undefined> & { readonly parameters: { readonly path: { readonly id: string } } };
  };
  '/api/cases/{caseNo}/audit': {
    readonly get: Answer<{ readonly items: AuditLine[] }> & {
      readonly parameters: { readonly path: { readonly caseNo: string } };
    };
  };
}
/** Routes that are on their way. */
export const $coming = $api as unknown as OpenapiQueryClient<Coming>;
