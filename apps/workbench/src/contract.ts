import type { components, operations } from '@talent-window/api-client';

type Schemas = components['schemas'];

export type QueueItem = Schemas['QueueItem'];
export type Flag = QueueItem['flags'][number];
export type QueueFilters = Omit<NonNullable<operations['getQueue']['parameters']['query']>, 'cursor' | 'limit'>;
export type DecisionPreview = Schemas['DecisionPreview'];
