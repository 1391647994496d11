import { randomUUID } from 'node:crypto';
import type { ApiClient } from '@talent-window/api-client';
import type { Progress } from '@talent-window/contracts/vocabulary';
import type { Agencies, Applicant, CastMember, Officer } from '@talent-window/demo';
import { eventually, patiently, PlatformSaidNo } from '@talent-window/demo';
import type { SampleFile } from '@talent-window/testing/documents';

/** One officer with a browser, and the same browser for what the demo's officers never do. */
export interface Desk {
  readonly officer: Officer;
  readonly api: ApiClient;
}

/** Everybody who has a part in the cases, for all cases together. */
export interface Cast {
  readonly applicant: Applicant;
  readonly applicantApi: ApiClient;
  readonly firstReviewer: Desk;
  readonly secondReviewer: Desk;
  readonly counter: Desk;
  readonly station: Desk;
  readonly mission: Desk;
  readonly agencies: Agencies;
  readonly agenciesUrl: string;
  readonly today: string;
}

/** The case ended while somebody waited for it to go on; whether it may is for the checks to say. */
export class CaseOver extends Error {}

type Body = Readonly<Record<string, unknown>>;

/** One case, and what its people do and see. */
export class Scene {
  caseNo = '';
  draftId = '';

  constructor(
    readonly cast: Cast,
    readonly member: CastMember,
    readonly files: readonly SampleFile[],
  ) {}

  /** @throws CaseOver where the case ends before it comes there */
  async reaches(what: string, isThere: (progress: Progress) => boolean): Promise<void> {
    await eventually(`${this.caseNo}: ${what}`, async () => {
      const progress = (await this.cast.applicant.progress(this.caseNo)) as Progress;
      if (progress.outcome !== undefined) throw new CaseOver(`${this.caseNo} ended before ${what}`);
      return isThere(progress) || undefined;
    });
  }

  async ends(): Promise<void> {
    await eventually(`${this.caseNo}: its end`, async () => (await this.cast.applicant.progress(this.caseNo)).outcome);
  }

  /** A command that the demo's people never give, sent as theirs are: again and again with one id. */
  async send(api: ApiClient, command: string, content: Body): Promise<void> {
    const params = { path: { caseNo: this.caseNo } };
    const { stage, visit } = await patiently('allowed actions', () =>
      api.GET('/api/cases/{caseNo}/allowed-actions', { params }),
    );
    const body = { commandId: randomUUID(), stage, visit, ...content };
    await patiently(command, () =>
      api.POST(`/api/cases/{caseNo}/commands/${command}` as '/api/cases/{caseNo}/commands/withdraw', { params, body }),
    );
  }

  /** A file that is in its slot already came with an answer that got lost. */
  async upload(slot?: string): Promise<void> {
    for (const file of this.files.filter((it) => slot === undefined || it.slot === slot)) {
      await this.cast.applicant.upload(this.draftId, [file]).catch(unlessSaid(409));
    }
  }
}

/** Goes on where the platform's answer says that this was done already. */
export const unlessSaid =
  (status: number) =>
  (error: unknown): void => {
    if (!(error instanceof PlatformSaidNo && error.status === status)) throw error;
  };
