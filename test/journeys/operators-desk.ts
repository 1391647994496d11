import { randomUUID } from 'node:crypto';
import type { ApiClient } from '@talent-window/api-client';
import type { ResetWish } from '@talent-window/contracts/vocabulary';
import { eventually } from '@talent-window/demo';

/** An operator at the API: asks, and looks until what was asked is done. */
export class OperatorsDesk {
  constructor(private readonly api: ApiClient) {}

  /** Why a case is stuck; undefined where it is not. */
  async stuck(caseNo: string) {
    const { data } = await this.api.GET('/api/operations/stuck');
    return data?.stuck.find((finding) => finding.caseNo === caseNo);
  }

  async show(caseNo: string) {
    const path = '/api/operations/cases/{caseNo}';
    return have(await this.api.GET(path, { params: { path: { caseNo } } }));
  }

  async ask(what: 'retry' | 'replay', caseNo: string, { why }: { readonly why: string }) {
    const operationId = randomUUID();
    have(
      await this.api.POST(`/api/operations/cases/{caseNo}/${what}`, {
        params: { path: { caseNo } },
        body: { operationId, why },
      }),
    );
    return this.done(operationId);
  }

  async reset(
    caseNo: string,
    { keep = [], drop = [], ...wish }: Pick<ResetWish, 'to' | 'dryRun'> & Partial<ResetWish>,
  ) {
    const operationId = randomUUID();
    const body = { operationId, why: 'a wrong approval', ...wish, keep: [...keep], drop: [...drop] };
    const path = '/api/operations/cases/{caseNo}/reset';
    have(await this.api.POST(path, { params: { path: { caseNo } }, body }));
    return this.done(operationId);
  }

  async reconcile() {
    const operationId = randomUUID();
    have(await this.api.POST('/api/operations/reconciliation', { body: { operationId, why: 'on demand' } }));
    return this.done(operationId);
  }

  async lastReconciliation() {
    return have(await this.api.GET('/api/operations/reconciliation'));
  }

  async timeline(caseNo: string) {
    const path = '/api/cases/{caseNo}/timeline';
    return have(await this.api.GET(path, { params: { path: { caseNo } } })).entries;
  }

  private async done(operationId: string) {
    return eventually('the operation', async () => {
      const path = '/api/operations/{operationId}';
      const operation = have(await this.api.GET(path, { params: { path: { operationId } } }));
      return operation.report ? operation : undefined;
    });
  }
}

function have<T>({ data, error }: { readonly data?: T; readonly error?: unknown }): T {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data;
}
