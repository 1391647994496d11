import type { Schemas } from '@talent-window/ui';
import { $api } from '@talent-window/ui';

export type CaseView = Schemas['CaseView'];
export type Progress = Schemas['Progress'];
export type CommandName = CaseView['allowedActions'][number];

/** A case of the visitor's own, or of a client's, with what may be done now. */
export const useOwnCase = (caseNo: string) =>
  $api.useQuery('get', '/api/cases/{caseNo}', { params: { path: { caseNo } } });
