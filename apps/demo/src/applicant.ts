import type { ApiClient } from '@talent-window/api-client';
import type { CaseTypeId, RuleSetId } from '@talent-window/contracts/vocabulary';
import { PAID_LATER, PaymentMethod } from '@talent-window/contracts/vocabulary';
import type { SampleApplication } from '@talent-window/testing/applications';
import type { Agencies, PayOutcome } from './agencies.js';
import { answered, eventually, patiently, PlatformSaidNo } from './patiently.js';
import type { SampleFile } from '@talent-window/testing/documents';

interface PayHow {
  readonly method?: PaymentMethod;
  readonly outcome?: PayOutcome;
}
const DAY_MS = 24 * 60 * 60_000;
const DAYS_AHEAD = 20;

/** The applicant with a browser: fills in, uploads, submits, pays. */
export class Applicant {
  constructor(
    private readonly api: ApiClient,
    private readonly agencies: Agencies,
  ) {}

  /** A draft, saved twice from two tabs: the second tab is told of the conflict and loses nothing. */
  async fillIn(
    { content }: Pick<SampleApplication<{ readonly basic: unknown }>, 'content'>,
    { caseType = 'gold-card', ruleSet = 'one-stop' }: { caseType?: CaseTypeId; ruleSet?: RuleSetId } = {},
  ): Promise<{ readonly draftId: string; readonly conflict: boolean }> {
    const draft = await patiently('opening a draft', () =>
      this.api.POST('/api/drafts', { body: { caseType, ruleSet } }),
    );
    const draftId = draft.id;
    const { basic, ...rest } = content;
    await this.save(draftId, draft.version, { ...rest });
    const conflict = await this.save(draftId, draft.version, { basic }).then(
      () => false,
      (error: unknown) => error instanceof PlatformSaidNo && error.status === 412,
    );
    const current = await this.version(draftId);
    await this.save(draftId, current, { ...content });
    return { draftId, conflict };
  }

  /** @param commandId the command of the applicant's own that brings the files into a case */
  async upload(draftId: string, files: readonly SampleFile[], commandId?: string): Promise<void> {
    for (const { slot, fileName, mediaType, bytes } of files) {
      await patiently(`uploading ${fileName}`, () =>
        this.api.POST('/api/drafts/{id}/documents', {
          params: { path: { id: draftId }, query: { slot, ...(commandId === undefined ? {} : { commandId }) } },
          body: { file: '' },
          bodySerializer: () => {
            const form = new FormData();
            form.append('file', new Blob([Uint8Array.from(bytes)], { type: mediaType }), fileName);
            return form;
          },
        }),
      );
    }
  }

  /** What it will cost, shown before anything is paid. */
  async quote(draftId: string): Promise<number> {
    const quote = await patiently('the quote', () =>
      this.api.GET('/api/drafts/{id}/quote', { params: { path: { id: draftId } } }),
    );
    return quote.total;
  }

  /** @returns the case number */
  async submit(draftId: string): Promise<string> {
    const version = await this.version(draftId);
    const submitted = await patiently('submitting', () =>
      this.api.POST('/api/drafts/{id}/submit', {
        params: { path: { id: draftId }, header: { 'if-match': `"${version}"` } },
      }),
    );
    return submitted.caseNo;
  }

  /** Chooses how to pay and pays; elsewhere and at once, unless told otherwise. */
  async pay(
    caseNo: string,
    { method = PaymentMethod.CreditCard, outcome = PAID_LATER.includes(method) ? 'pay-now' : 'success' }: PayHow = {},
  ): Promise<void> {
    const opened = await this.openPayment(caseNo, method);
    if ('pageUrl' in opened) await this.agencies.pay(opened.pageUrl, outcome);
    else if (outcome === 'pay-now') await this.agencies.payByNumber(opened.attemptNo);
  }

  /** The gateway's page for another attempt; or the attempt whose number the payer has already. */
  openPayment(
    caseNo: string,
    method: PaymentMethod,
  ): Promise<{ readonly attemptNo: string } | { readonly attemptNo: string; readonly pageUrl: string }> {
    return eventually('the payment page', async () => {
      const { data } = await answered('choosing how to pay', () =>
        this.api.POST('/api/cases/{caseNo}/payment', { params: { path: { caseNo } }, body: { method } }),
      );
      if (!data || !('action' in data)) return undefined;
      const { attemptNo, action, fields, instructions } = data;
      if (instructions) return { attemptNo };
      const pageUrl = await this.agencies.openPage(action, fields);
      return pageUrl === undefined ? undefined : { attemptNo, pageUrl };
    });
  }

  /** 預約領證: takes the first place that is free from tomorrow on. @returns when */
  async book(caseNo: string, office: string, from: string): Promise<{ readonly day: string; readonly slot: string }> {
    for (let ahead = 1; ahead <= DAYS_AHEAD; ahead += 1) {
      const day = new Date(Date.parse(from) + ahead * DAY_MS).toISOString().slice(0, 10);
      const slots = await patiently('the slots', () =>
        this.api.GET('/api/offices/{office}/slots', { params: { path: { office }, query: { day } } }),
      );
      const free = slots.find((slot) => slot.free > 0);
      if (!free) continue;
      return patiently('the appointment', () =>
        this.api.PUT('/api/cases/{caseNo}/appointment', {
          params: { path: { caseNo } },
          body: { day, slot: free.slot },
        }),
      );
    }
    throw new Error(`${office} has no place within ${DAYS_AHEAD} days`);
  }

  /** 領證碼, to be shown at the counter. */
  async collectionCode(caseNo: string): Promise<string> {
    const { code } = await patiently('the collection code', () =>
      this.api.GET('/api/cases/{caseNo}/collection-code', { params: { path: { caseNo } } }),
    );
    return code;
  }

  /** The tracker, as the applicant sees it. */
  async progress(caseNo: string) {
    return patiently('the progress', () =>
      this.api.GET('/api/cases/{caseNo}/progress', { params: { path: { caseNo } } }),
    );
  }

  private async version(draftId: string): Promise<number> {
    const draft = await patiently('reading the draft', () =>
      this.api.GET('/api/drafts/{id}', { params: { path: { id: draftId } } }),
    );
    return draft.version;
  }

  private async save(draftId: string, version: number, content: Record<string, unknown>): Promise<void> {
    await patiently('saving the draft', () =>
      this.api.PUT('/api/drafts/{id}', {
        params: { path: { id: draftId }, header: { 'if-match': `"${version}"` } },
        body: { content },
      }),
    );
  }
}
