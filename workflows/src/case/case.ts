import type {
  Actor,
  Asked,
  CasePolicy,
  CaseView,
  Outcome,
  ReasonKey,
  Stage,
  StartCase,
  Step,
  TimelineEntry,
} from '@talent-window/contracts/vocabulary';
import { Outcome as O, PartState, PLATFORM, StepKind, Visibility } from '@talent-window/contracts/vocabulary';
import type { IssueDocument } from '@talent-window/activities';
import { papersOf } from '@talent-window/domain/engine';
import { log, setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { Activities } from './activities.js';
import { openActivities } from './activities.js';
import { currentDetails, searchAttributesOf } from './engine-view.js';
import { Mailbox } from './mailbox.js';
import type { Change } from './view.js';
import { closeView, enter, openView } from './view.js';

/** Thrown by `close` to leave the procedure from wherever it is, as `continueAsNew` does; caught in one place. */
export class CaseClosed extends Error {
  constructor(readonly outcome: Outcome) {
    super(`case closed: ${outcome}`);
  }
}

const MESSAGES: ReadonlySet<StepKind> = new Set([
  StepKind.Commanded,
  StepKind.FactTaken,
  StepKind.Polled,
  StepKind.DeadlinePassed,
]);

type StepContent = Pick<Step, 'cause' | 'kind' | 'what' | 'visibility'> & {
  readonly actor?: Actor;
  readonly details?: Step['details'];
  readonly note?: string;
};

/** The state of one case and the one way to change it: `record`, which goes through the one door. */
export class Case {
  readonly policy: CasePolicy;
  readonly caseNo: string;
  readonly activities: Activities = openActivities();
  readonly mailbox = new Mailbox();
  readonly timeline: TimelineEntry[];
  private current: CaseView;
  private readonly taken: Set<string>;
  private readonly background = new Set<Promise<void>>();

  constructor(readonly input: StartCase) {
    this.policy = input.policy;
    this.caseNo = input.caseNo;
    this.current = input.resume?.view ?? openView(input);
    this.timeline = [...(input.resume?.timeline ?? [])];
    this.taken = new Set(this.timeline.map((entry) => entry.cause));
  }

  get view(): CaseView {
    return this.current;
  }

  /** Whether the case has ended in this run; what takes over afterwards began with it ended. */
  get hasEnded(): boolean {
    const began = this.input.resume?.view.progress.outcome;
    return this.view.progress.outcome !== undefined && began === undefined;
  }

  /** The engine's time, the same at every replay. */
  now(): string {
    return new Date(Date.now()).toISOString();
  }

  /** Whether a message or timer with this cause already had its effect. */
  hasTaken(cause: string): boolean {
    return this.taken.has(cause);
  }

  /** Where we stand, as the key of a request: agencies echo it in what they report. */
  get reference(): string {
    const { stage, visit } = this.view.progress;
    return `${this.caseNo}:${stage}:${visit}`;
  }

  /** The cause of something the procedure itself does at this stage and visit. */
  causeOf(what: string): string {
    const { stage, visit } = this.view.progress;
    return `${stage}:${visit}:${what}`;
  }

  /** Changes the case and writes the step; nothing else changes a case. */
  async record(content: StepContent, change: Change): Promise<void> {
    const before = this.current;
    this.current = change(before);
    this.taken.add(content.cause);
    const { stage, visit } = this.current.progress;
    const entry = {
      ...content,
      actor: content.actor ?? PLATFORM,
      details: content.details ?? {},
      at: this.now(),
      stage,
      visit,
    };
    this.timeline.push({ ...entry, seq: this.timeline.length + 1 });
    this.showInEngine(before);
    const { historyLength } = workflowInfo();
    const step: Step = { ...entry, historyLength, nth: this.timeline.length, view: this.current };
    await this.activities.cases.recordStep.executeWithOptions({ summary: content.what }, [this.caseNo, step]);
  }

  isPast(stage: Stage): boolean {
    return this.view.progress.parts.some((part) => part.stage === stage && part.state === PartState.Done);
  }

  isAt(stage: Stage): boolean {
    return this.view.progress.parts.some((part) => part.stage === stage && part.state === PartState.Current);
  }

  async enter(stage: Stage): Promise<void> {
    const at = this.now();
    const days = this.policy.workingDays.perStage[stage];
    const due = days === undefined ? undefined : await this.activities.cases.dueInWorkingDays(at, days);
    const visit = (this.view.progress.parts.find((part) => part.stage === stage)?.visit ?? 0) + 1;
    await this.record(
      {
        cause: `${stage}:${visit}:entered`,
        kind: StepKind.StageEntered,
        what: stage,
        visibility: Visibility.Public,
      },
      enter(stage, at, due),
    );
  }

  /** Ends the case: recorded, told to the applicant, and left by `CaseClosed`. */
  async close(
    outcome: Outcome,
    reasons: readonly ReasonKey[] = [],
    notice: string = outcome === O.Approved ? 'collected' : outcome,
  ): Promise<never> {
    const at = this.now();
    await this.record(
      {
        cause: this.causeOf('closed'),
        kind: StepKind.Closed,
        what: outcome,
        visibility: Visibility.Public,
        details: { reasons },
      },
      closeView(outcome, reasons, at, outcome === O.Approved),
    );
    await this.notify(notice);
    throw new CaseClosed(outcome);
  }

  /**
   * Serves a notice: posted in the applicant's inbox before this returns (送達), mailed besides. It is known by what it is
   * about and by the message that brought it about: after a reset the same message serves nothing twice, and another
   * decision is served anew.
   * @param what names it among the notices of this stage and visit, where one kind is served more than once
   * @param asked what its paper lists item by item
   * @returns when it was served
   */
  async notify(
    kind: string,
    params: Readonly<Record<string, string | number>> = {},
    what: string = kind,
    asked?: Asked,
  ): Promise<string> {
    const noticeId = [this.caseNo, this.causeOf(what), ...this.latestMessage()].join(':');
    await this.issuePapers(noticeId, kind, { ...params, ...(asked === undefined ? {} : { asked }) });
    const at = this.now();
    await this.activities.cases.serveNotice({ noticeId, caseNo: this.caseNo, kind, params, at });
    this.inBackground(
      this.activities.notices
        .mailNotice(noticeId)
        .catch((error: unknown) => log.warn('notice not mailed', { noticeId, error: String(error) })),
    );
    return at;
  }

  /** The papers of a notice are there before it is served: 送達 is of the paper, not of the news that there is one. */
  private async issuePapers(noticeId: string, notice: string, params: IssueDocument['params']): Promise<void> {
    if (!this.policy.issuesDocuments) return;
    for (const kind of papersOf(notice, this.policy.ruleSet)) {
      const { caseNo } = this;
      await this.activities.documents.issueDocument({ noticeId, caseNo, kind, params, at: this.now() });
    }
  }

  /** Cause of the message, poll or deadline that the case last obeyed; none before the first. */
  private latestMessage(): readonly string[] {
    const latest = this.timeline.findLast(({ kind }) => MESSAGES.has(kind));
    return latest ? [latest.cause] : [];
  }

  /** Work that goes on beside the case and changes nothing of it: mails, and telling other authorities. */
  inBackground(work: Promise<void>): void {
    const done = work.finally(() => this.background.delete(done));
    this.background.add(done);
  }

  /** A run must not end before all of it is done, or its activities end with it. */
  get hasBackground(): boolean {
    return this.background.size > 0;
  }

  private showInEngine(before: CaseView): void {
    setCurrentDetails(currentDetails(this.view));
    const [was, is] = [searchAttributesOf(before), searchAttributesOf(this.view)];
    if (this.view.progress.visit === 0 || JSON.stringify(was) === JSON.stringify(is)) return;
    upsertSearchAttributes(is);
  }
}
