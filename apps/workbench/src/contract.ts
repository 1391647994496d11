import type { components, paths as Paths } from '@talent-window/api-client';
import type { BothTexts } from '@talent-window/i18n';
import { $api, api as plainApi } from '@talent-window/ui';
import type { Client } from 'openapi-fetch';
import type { OpenapiQueryClient } from 'openapi-react-query';

type Schemas = components['schemas'];
export type CaseType = Schemas['CaseSummary']['caseType'];
export type Stage = Schemas['CaseSummary']['stage'];
export type Flag = 'hits' | 'escalated' | 'overdue' | 'asked' | 'returned-answer';

export type QueueItem = Schemas['QueueItem'] & {
  readonly applicantName?: string;
  readonly assigneeName?: string;
  readonly daysUsed?: number;
  readonly daysBudget?: number;
  readonly flags?: Flag[];
};
export interface QueueFilters {
  readonly caseType?: CaseType;
  readonly stage?: Stage;
  readonly assignee?: string;
  readonly flag?: 'hits' | 'escalated' | 'overdue';
  readonly dueBefore?: string;
}
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly view: string;
  readonly filters: QueueFilters;
}
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: string;
}
export interface Exchange {
  readonly id: string;
  readonly system: string;
  readonly systemText: BothTexts;
  readonly direction: 'sent' | 'received';
  readonly kind: string;
  readonly at: string;
  readonly status?: string;
  readonly hash: string;
  readonly bytes: number;
  readonly correlationId?: string;
}
export interface AuditLine {
  readonly at: string;
  readonly actor: { readonly id?: string; readonly name?: string; readonly role: string };
  readonly action: string;
  readonly details: Readonly<Record<string, unknown>>;
}
export interface Assignment {
  readonly at: string;
  readonly to: { readonly id: string; readonly name: string };
  readonly by: { readonly id: string; readonly name: string };
  readonly rule?: string;
  readonly why?: BothTexts;
}
export interface DecisionPreview {
  readonly notices: { readonly subject: BothTexts; readonly body: BothTexts }[];
  readonly answerBy?: string;
  readonly legality?: Schemas['Problem'];
}
export interface OfficerCard {
  readonly id: string;
  readonly name: string;
  readonly roles: string[];
  readonly office?: string;
  readonly openCases: number;
  readonly capacity: number;
}

interface Answer<T, S extends number = 200> {
  readonly responses: { readonly [status in S]: { headers: object; content: { readonly 'application/json': T } } } & {
    readonly 400: { headers: object; content: { readonly 'application/problem+json': Schemas['Problem'] } };
  };
}
type OfCase = { readonly parameters: { readonly path: { readonly caseNo: string } } };
interface Coming {
  '/api/queues/{view}': {
    readonly get: Answer<{ readonly items: QueueItem[]; readonly nextCursor?: string }> & {
      readonly parameters: {
        readonly path: { readonly view: string };
        readonly query?: QueueFilters & { readonly cursor?: string; readonly limit?: number };
      };
    };
  };
  '/api/search': {
    readonly get: Answer<{
      readonly items: (QueueItem & { readonly matchedBy: 'number' | 'passport' | 'name' })[];
    }> & { readonly parameters: { readonly query: { readonly text: string } } };
  };
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
  '/api/cases/{caseNo}/notes': {
    readonly get: Answer<{ readonly items: Note[] }> & OfCase;
    readonly post: Answer<Note, 201> &
      OfCase & {
        readonly requestBody: {
          readonly content: { readonly 'application/json': { readonly noteId: string; readonly text: string } };
        };
      };
  };
  '/api/cases/{caseNo}/exchanges': { readonly get: Answer<{ readonly items: Exchange[] }> & OfCase };
  '/api/cases/{caseNo}/audit': { readonly get: Answer<{ readonly items: AuditLine[] }> & OfCase };
  '/api/cases/{caseNo}/assignments': { readonly get: Answer<{ readonly items: Assignment[] }> & OfCase };
  '/api/cases/{caseNo}/decision-preview': {
    readonly post: Answer<DecisionPreview> &
      OfCase & {
        readonly requestBody: { readonly content: { readonly 'application/json': Schemas['DecideReview'] } };
      };
  };
  '/api/officers': {
    readonly get: Answer<{ readonly items: OfficerCard[] }> & { readonly parameters: object };
  };
}
type All = Omit<Paths, keyof Coming> & Coming;

/** The API with the routes that are on their way. */
export const api = plainApi as unknown as Client<All>;
export const $desk = $api as unknown as OpenapiQueryClient<All>;
