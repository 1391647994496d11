import { Injectable } from '@nestjs/common';
import type { InputFinding } from '@talent-window/contracts/vocabulary';
import { applicantOf, contentToSubmit, FORMS, isAcceptable, judgeForm, withValues } from '@talent-window/domain';
import type { DocumentEntity } from '@talent-window/persistence';
import { CaseFileEntity, keepAmendment } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import type { CaseRecord } from '../cases/case-record.js';
import { contextFor } from '../drafts/judging.js';
import { problem } from '../http/problem.js';
import { lookupHash } from '../progress/lookup-hash.js';

/** What a command changes of the application. */
export interface Amendment {
  readonly commandId: string;
  /** number of the request it answers; null where nobody asked */
  readonly request: number | null;
  /** new values by path */
  readonly changes: Readonly<Record<string, unknown>>;
}

/** The one way in which an application that was submitted is changed. */
@Injectable()
export class Amendments {
  constructor(
    private readonly database: DataSource,
    private readonly config: ApiConfig,
  ) {}

  /**
   * Judges the application as it would be, and keeps the change; the workflow puts it in force.
   * @param documents those that would count
   * @throws Problem `form-not-ready` (422) with everything that the change makes wrong
   */
  async keep(record: CaseRecord, amendment: Amendment, documents: readonly DocumentEntity[]): Promise<void> {
    const { caseNo, caseType } = record;
    const { commandId, request, changes } = amendment;
    const file = await this.database.getRepository(CaseFileEntity).findOneByOrFail({ caseNo });
    const form = FORMS[caseType];
    const context = contextFor('submit', record, documents);
    const application = contentToSubmit(form, withValues(file.application, changes), context);
    // What was wrong before and is not changed is not the applicant's to mend now.
    const before = new Set(judgeForm(form, file.application, context).map(keyOf));
    const findings = judgeForm(form, application, context).filter((it) => !before.has(keyOf(it)));
    if (!isAcceptable(findings)) throw problem('form-not-ready', { findings });
    if (Object.keys(changes).length === 0) return;
    const { birthDate, passportNo } = applicantOf(application);
    await keepAmendment(this.database, {
      caseNo,
      commandId,
      request,
      application,
      lookupHash: lookupHash(this.config.blindIndexKey, caseNo, birthDate, passportNo),
      changed: Object.keys(changes),
      madeAt: new Date(),
    });
  }
}

const keyOf = ({ path, reason }: InputFinding): string => `${path} ${reason}`;
