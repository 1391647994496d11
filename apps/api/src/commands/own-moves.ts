import { Injectable } from '@nestjs/common';
import type { Day, InputFinding } from '@talent-window/contracts/vocabulary';
import { Stage } from '@talent-window/contracts/vocabulary';
import { addDays, amendable, FORMS, taipeiDay } from '@talent-window/domain';
import { DocumentEntity } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import type { CaseRecord } from '../cases/case-record.js';
import { problem } from '../http/problem.js';
import { taipeiToday } from '../progress/taipei-today.js';
import { Amendments } from './amendments.js';
import type { Changes, ChooseCollectionDto, CommandDto } from './command.dto.js';

type Move = 'correct' | 'changePassport' | 'changeField';

/** The section of the form that a move may change; undefined for all that is not fixed. */
const SECTION: Readonly<Record<Move, string | undefined>> = {
  correct: undefined,
  changePassport: 'passport',
  changeField: 'profession',
};

/** Slots whose file a move may bring. */
export const BRINGS: Readonly<Record<Move, (slot: string) => boolean>> = {
  correct: () => true,
  changePassport: (slot) => slot === 'passport',
  changeField: (slot) => slot !== 'passport' && slot !== 'photo',
};

const finding = (path: string, reason: string, params: InputFinding['params'] = {}): InputFinding => ({
  path,
  reason,
  severity: 'error',
  params,
});

/** What applicants change of their own accord. */
@Injectable()
export class OwnMoves {
  constructor(
    private readonly database: DataSource,
    private readonly amendments: Amendments,
  ) {}

  /** @throws Problem `form-not-ready` (422) with everything that is wrong */
  async keep(record: CaseRecord, move: Move, { commandId, changes }: CommandDto & Changes): Promise<void> {
    const paths = Object.keys(changes);
    if (paths.length === 0) throw problem('form-not-ready', { findings: [finding('changes', 'required')] });
    const wrong = paths.filter((path) => !isOf(record, move, path)).map((path) => finding(path, 'not-amendable'));
    if (wrong.length > 0) throw problem('form-not-ready', { findings: wrong });
    const documents = await this.documents(record, commandId);
    const bringsPage = documents.some((document) => document.slot === 'passport' && document.commandId === commandId);
    if (move === 'changePassport' && !bringsPage)
      throw problem('form-not-ready', { findings: [finding('documents.passport', 'required')] });
    await this.amendments.keep(record, { commandId, request: null, changes }, documents);
  }

  /** @throws Problem `form-not-ready` (422) for a way or an office that is not there for this case */
  async keepCollection(record: CaseRecord, { commandId, mode, office }: ChooseCollectionDto): Promise<void> {
    const changes = { 'residence.collectionMode': mode, 'residence.collectionOffice': office };
    await this.amendments.keep(record, { commandId, request: null, changes }, await this.documents(record, commandId));
  }

  /** Of a slot for which the command brings files, these count; the old ones stay for the officer to compare. */
  private async documents({ draftId }: CaseRecord, of: string): Promise<readonly DocumentEntity[]> {
    const all = await this.database
      .getRepository(DocumentEntity)
      .find({ where: { draftId }, order: { uploadedAt: 'asc' } });
    const brought = new Set(all.filter(({ commandId }) => commandId === of).map(({ slot }) => slot));
    return all.filter(({ slot, commandId }) => commandId === of || (commandId === null && !brought.has(slot)));
  }
}

const isOf = ({ caseType }: CaseRecord, move: Move, path: string): boolean => {
  const section = SECTION[move];
  if (section !== undefined && !path.startsWith(`${section}.`)) return false;
  return amendable(FORMS[caseType], path) === 'yes' && !path.startsWith('documents.');
};

/** @throws Problem `form-not-ready` (422) for a day that has passed, or that is further ahead than the law allows */
export function refuseIssueDay({ policy, view }: CaseRecord, issueOn: Day | undefined): void {
  if (issueOn === undefined) return;
  const today = taipeiToday();
  const approvedAt = view.progress.parts.find(({ stage }) => stage === Stage.CardProduction)?.enteredAt;
  const last = addDays(approvedAt === undefined ? today : taipeiDay(approvedAt), policy.issueWithinDays ?? 0);
  if (issueOn > today && issueOn <= last) return;
  throw problem('form-not-ready', {
    findings: [finding('issueOn', 'day-out-of-range', { min: addDays(today, 1), max: last })],
  });
}
