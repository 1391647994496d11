import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Actor, CaseNo, Command, ReasonKey, RecordHandover } from '@talent-window/contracts/vocabulary';
import { PermitDecision, ReviewDecision, Role as R, TurnRefusal } from '@talent-window/contracts/vocabulary';
import { judge } from '@talent-window/domain';
import { CaseActions } from '../cases/case-actions.js';
import { sightOf } from '../cases/case-sight.js';
import { ReadPool } from '../database/read-pool.js';
import type { CaseRecord } from '../cases/case-record.js';
import { CaseStore } from '../cases/case-store.js';
import type { CaseViewDto } from '../cases/case-view.dto.js';
import { caseViewDto } from '../cases/case-view.dto.js';
import { HandoverCheck } from '../collection/handover-check.js';
import { TemporalDoor } from '../engine/temporal-door.js';
import { scopeOf } from '../organisations/command-scopes.js';
import { Mandates } from '../organisations/mandates.js';
import { problem, refusal } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';
import type { Presented, Sent, SentCommand } from './command.dto.js';
import { OwnMoves, refuseIssueDay } from './own-moves.js';
import { Requests } from './requests.js';

interface RecordedCommand {
  readonly what: string;
  readonly actor: Actor;
  readonly stage: string;
  readonly visit: number;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What people command: judged here for a quick answer, by the workflow for the true one. */
@Injectable()
export class Commands {
  constructor(
    private readonly pool: ReadPool,
    private readonly cases: CaseStore,
    private readonly temporal: TemporalDoor,
    private readonly requests: Requests,
    private readonly ownMoves: OwnMoves,
    private readonly identity: HandoverCheck,
    private readonly mandates: Mandates,
    private readonly actions: CaseActions,
  ) {}

  /**
   * Sends a command and waits until its step is recorded.
   * @throws Problem 403 for a role that never may, 404, 409 with the reason of the legality table, 503 where the engine is away
   */
  async send(visitor: Visitor, caseNo: CaseNo, sent: SentCommand): Promise<CaseViewDto> {
    const candidates = candidatesFor(visitor, sent);
    const record = await this.cases.findCase(caseNo);
    if (!record) throw problem('no-such-case');
    const actors = await this.entitled(visitor, record, candidates, sent);
    refuseWrongReasons(sent);
    const recorded = await this.findRecorded(caseNo, sent.content.commandId);
    if (recorded) {
      if (!isSame(recorded, sent, actors)) throw problem('command-id-reused');
      return this.answer(visitor, record, actors[0]);
    }
    const actor = lawfulActor(record, sent, actors);
    if (sent.name === 'assign') await this.refuseAssignee(sent.content.assignee);
    const command = { ...(await this.messageOf(record, sent)), name: sent.name, actor } as Command;
    const result = await this.temporal.send(record.view.progress, command);
    switch (result.kind) {
      case 'recorded':
        return this.answer(visitor, { ...record, view: result.view }, actor);
      case 'refused':
        throw refusal(result.why);
      case 'malformed':
        throw problem('malformed-request', {
          findings: [{ path: result.field, reason: 'wrong-form', severity: 'error', params: {} }],
        });
      case 'closed':
        throw problem('case-closed');
      case 'unavailable':
        throw problem('engine-away', { headers: { 'retry-after': '2' } });
    }
  }

  /** Who of the visitor's roles may send this command now. @throws Problem as `send` would, short of sending it */
  async findLawfulActor(visitor: Visitor, caseNo: CaseNo, sent: SentCommand): Promise<Actor> {
    const actors = candidatesFor(visitor, sent);
    const record = await this.cases.findCase(caseNo);
    if (!record) throw problem('no-such-case');
    refuseWrongReasons(sent);
    if (sent.name === 'decideReview') this.requests.refuseUnknownItems(record, sent.content.items ?? []);
    return lawfulActor(record, sent, actors);
  }

  /**
   * Those of the candidates whom the case concerns: officers, its applicant, or who acts for its applicant under a mandate. Others never
   * learn which numbers exist.
   */
  private async entitled(
    visitor: Visitor,
    record: CaseRecord,
    candidates: readonly Actor[],
    { name }: SentCommand,
  ): Promise<Candidates> {
    const concerned = candidates.filter(({ id, role }) => role !== R.Applicant || id === record.applicantId);
    const scope = concerned.length === candidates.length ? undefined : scopeOf(name);
    const agent = scope && (await this.mandates.findAgent(visitor, record, scope));
    const [first, ...others] = agent ? [...concerned, agent] : concerned;
    if (!first) throw problem('no-such-case');
    return [first, ...others];
  }

  private async answer(visitor: Visitor, record: CaseRecord, actor: Actor): Promise<CaseViewDto> {
    return caseViewDto(record.view, sightOf(actor, record), await this.actions.of(visitor, record));
  }

  /** What travels to the workflow: an answer's changes stay in the database. */
  private async messageOf(record: CaseRecord, sent: SentCommand): Promise<object> {
    if (sent.name === 'decideReview') this.requests.refuseUnknownItems(record, sent.content.items ?? []);
    if (sent.name === 'chooseIssueDay') refuseIssueDay(record, sent.content.issueOn);
    if (sent.name === 'chooseCollection') await this.ownMoves.keepCollection(record, sent.content);
    if (sent.name === 'resubmit') await this.requests.keepAnswer(record, sent.content);
    if (sent.name === 'correct' || sent.name === 'changePassport' || sent.name === 'changeField') {
      await this.ownMoves.keep(record, sent.name, sent.content);
    }
    if (sent.name === 'recordHandover') return this.handover(record, sent.content);
    if (!('changes' in sent.content)) return sent.content;
    const { changes: _kept, ...message } = sent.content;
    return message;
  }

  private async handover({ caseNo }: CaseRecord, content: Sent<RecordHandover> & Presented): Promise<object> {
    await this.identity.refuseAnother(caseNo, content);
    const { passportNo: _compared, code: _shown, ...message } = content;
    return message;
  }

  private async findRecorded(caseNo: CaseNo, commandId: string): Promise<RecordedCommand | undefined> {
    const { rows } = await this.pool.query<RecordedCommand>({
      name: 'find-command',
      text: `select what, actor, stage, visit, details from timeline
             where case_no = $1 and cause = $2 and superseded_by is null limit 1`,
      values: [caseNo, `command:${commandId}`],
    });
    return rows[0];
  }

  private async refuseAssignee(accountId: string): Promise<void> {
    const { rowCount } = await this.pool.query('select 1 from account where id = $1 and roles && $2', [
      accountId,
      [R.NiaReviewer, R.NiaSupervisor],
    ]);
    if (rowCount === 0) throw malformed('assignee', 'not-an-option');
  }
}

type Candidates = readonly [Actor, ...Actor[]];

/** The visitor in each role that may ever send the command. @throws Problem `wrong-role` (403) where there is none */
function candidatesFor(visitor: Visitor, { name }: SentCommand): Candidates {
  const [first, ...others] = visitor.actorsFor(`command.${name}`);
  if (!first) throw refusal(TurnRefusal.WrongRole);
  return [first, ...others];
}

/** The one whom the legality table lets act now. @throws Problem with the table's reason where it lets none */
function lawfulActor({ policy, view }: CaseRecord, { name, content }: SentCommand, actors: Candidates): Actor {
  const { stage, visit } = content;
  const decision = name === 'decideReview' || name === 'decidePermit' ? { decision: content.decision } : {};
  let why: string | undefined;
  for (const actor of actors) {
    const verdict = judge(policy.legality, view, { name, stage, visit, actor, ...decision });
    if (verdict.allowed) return actor;
    if (why === undefined || why === TurnRefusal.WrongRole) why = verdict.why;
  }
  throw refusal(why ?? TurnRefusal.WrongRole);
}

const malformed = (path: string, reason: string): Error =>
  problem('malformed-request', { findings: [{ path, reason, severity: 'error', params: {} }] });

/** A refusal says why [Administrative Procedure Act Art. 96]; an approval has nothing to excuse. */
function refuseWrongReasons({ name, content }: SentCommand): void {
  if (name === 'decidePermit') refuseUnfounded(content.decision !== PermitDecision.Keep, content);
  if (name !== 'decideReview') return;
  const isRefusal = content.decision === ReviewDecision.Refuse;
  const asks = content.decision === ReviewDecision.Return || content.decision === ReviewDecision.Supplement;
  const items = content.items ?? [];
  if (asks && items.length === 0) throw malformed('items', 'required');
  if (!asks && items.length > 0) throw malformed('items', 'unknown-field');
  refuseUnfounded(isRefusal, content);
}

interface Grounds {
  readonly reasons: readonly ReasonKey[];
  readonly facts?: string | undefined;
}

/** What goes against a person has reasons and facts, and nothing else has. */
function refuseUnfounded(isAgainst: boolean, { reasons, facts }: Grounds): void {
  if (isAgainst && reasons.length === 0) throw malformed('reasons', 'required');
  if (!isAgainst && reasons.length > 0) throw malformed('reasons', 'unknown-field');
  if (isAgainst && facts === undefined) throw malformed('facts', 'required');
  if (!isAgainst && facts !== undefined) throw malformed('facts', 'unknown-field');
}

/** Whether a command that came again is the one that was recorded, as far as its step tells. */
function isSame(
  { what, actor, stage, visit, details }: RecordedCommand,
  sent: SentCommand,
  actors: Candidates,
): boolean {
  const content: Readonly<Record<string, unknown>> = { ...sent.content };
  return (
    what === sent.name &&
    stage === sent.content.stage &&
    visit === sent.content.visit &&
    actors.some(({ id }) => id === actor.id) &&
    Object.entries(details).every(([key, value]) => !(key in content) || isDeepStrictEqual(content[key], value))
  );
}
