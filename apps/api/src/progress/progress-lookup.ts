import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseNo, Day } from '@talent-window/contracts/vocabulary';
import { ReadPool } from '../database/read-pool.js';
import { ApiConfig } from '../api-config.js';
import { CaseStore } from '../cases/case-store.js';
import { problem } from '../http/problem.js';
import { networkOf, SharedLimits } from '../http/shared-limits.js';
import { lookupHash } from './lookup-hash.js';
import type { RenderedProgress } from './progress-rendering.js';
import { progressHashOf, ProgressReader } from './progress-reader.js';

/** What a person without an account knows of a case. */
export interface LookupFacts {
  readonly caseNo: CaseNo;
  readonly birthDate: Day;
  readonly passportNo: string;
}

/** Compared against where there is no such case, so that both take the same way and time. */
const NOTHING = Buffer.alloc(32).toString('hex');

/** Progress without an account, by case number and two facts of the applicant. */
@Injectable()
export class ProgressLookup {
  constructor(
    private readonly pool: ReadPool,
    private readonly config: ApiConfig,
    private readonly limits: SharedLimits,
    private readonly cases: CaseStore,
    private readonly progress: ProgressReader,
  ) {}

  /** @throws Problem `no-such-case` (404), the same for an unknown number and for wrong facts; `too-many-requests` (429) */
  async find({ caseNo, birthDate, passportNo }: LookupFacts, address: string): Promise<RenderedProgress> {
    await this.limits.take('lookup-of-address', networkOf(address));
    await this.limits.take('lookup-of-case', caseNo);
    const { rows } = await this.pool.query<{ lookup_hash: string }>({
      name: 'find-lookup-hash',
      text: 'select lookup_hash from case_file where case_no = $1',
      values: [caseNo],
    });
    const given = lookupHash(this.config.blindIndexKey, caseNo, birthDate, passportNo);
    const [known] = rows;
    const matches = timingSafeEqual(Buffer.from(known?.lookup_hash ?? NOTHING, 'hex'), Buffer.from(given, 'hex'));
    const record = matches && known ? await this.cases.findCase(caseNo) : undefined;
    if (!record) throw problem('no-such-case');
    const { progress } = record.view;
    return this.progress.render(progress, record.progressHash ?? progressHashOf(progress));
  }
}
