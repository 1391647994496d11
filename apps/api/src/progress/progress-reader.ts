import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseNo, Progress } from '@talent-window/contracts/vocabulary';
import type { FastifyRequest } from 'fastify';
import { CaseStore } from '../cases/case-store.js';
import { TemporalDoor } from '../engine/temporal-door.js';
import { Doors } from '../session/doors.js';
import { signInNeeded } from '../session/session-guard.js';
import { PortalDoor } from '../session/portal-door.js';
import { OwnProgressReader } from './own-progress.js';
import type { RenderedProgress } from './progress-rendering.js';
import { ProgressRenderings } from './progress-rendering.js';
import { taipeiToday } from './taipei-today.js';

export const progressHashOf = (progress: Progress): string =>
  createHash('sha256').update(JSON.stringify(progress)).digest('hex');

/** The tracker's figures, for those who are signed in. */
@Injectable()
export class ProgressReader {
  private readonly renderings = new ProgressRenderings();

  constructor(
    private readonly own: OwnProgressReader,
    private readonly cases: CaseStore,
    private readonly doors: Doors,
    private readonly portal: PortalDoor,
    private readonly temporal: TemporalDoor,
  ) {}

  /**
   * The progress as the projection has it.
   * @throws Problem 401 without a session, 404 for a case that is not the visitor's, 403 for an officer without sight of it
   */
  async read(request: FastifyRequest, caseNo: CaseNo): Promise<RenderedProgress> {
    const token = this.portal.tokenOf(request);
    if (token !== undefined) {
      const today = taipeiToday();
      const known = this.renderings.find(caseNo, today);
      const row = await this.own.find({ token, caseNo, renderedHash: known?.progressHash ?? '' });
      if (row && known && row.progress === null) return known;
      if (row?.progress) return this.renderings.render(row.progress_hash, today, JSON.parse(row.progress) as Progress);
    }
    const { progress, progressHash } = await this.open(request, caseNo);
    return this.render(progress, progressHash);
  }

  /** The progress as the workflow itself tells it, by a Temporal query. */
  async ask(request: FastifyRequest, caseNo: CaseNo): Promise<RenderedProgress> {
    const { progress: known } = await this.open(request, caseNo);
    const progress = await this.temporal.askProgress(known);
    return this.render(progress, progressHashOf(progress));
  }

  /** A progress that somebody has been found entitled to. */
  render(progress: Progress, progressHash: string): RenderedProgress {
    return this.renderings.render(progressHash, taipeiToday(), progress);
  }

  private async open(
    request: FastifyRequest,
    caseNo: CaseNo,
  ): Promise<{ readonly progress: Progress; readonly progressHash: string }> {
    const visitor = await this.doors.visitorOf(request);
    if (visitor.sessions.length === 0) throw signInNeeded();
    const { record } = await this.cases.openCase(visitor, caseNo);
    const { progress } = record.view;
    return { progress, progressHash: record.progressHash ?? progressHashOf(progress) };
  }
}
