import { Injectable } from '@nestjs/common';
import type { InputFinding, Request, RequestItem, Resubmit } from '@talent-window/contracts/vocabulary';
import { AnswerKind } from '@talent-window/contracts/vocabulary';
import { amendable, FORMS } from '@talent-window/domain';
import { DocumentEntity } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import type { CaseRecord } from '../cases/case-record.js';
import { problem } from '../http/problem.js';
import { Amendments } from './amendments.js';
import type { Changes, Sent } from './command.dto.js';

type Answer = Sent<Resubmit> & Changes;

const finding = (path: string, reason: string): InputFinding => ({ path, reason, severity: 'error', params: {} });

/** What officers ask of applicants, and what applicants change in answer. */
@Injectable()
export class Requests {
  constructor(
    private readonly database: DataSource,
    private readonly amendments: Amendments,
  ) {}

  /** @throws Problem `malformed-request` (400) for an item that is no field or slot of the form, or cannot be changed any more */
  refuseUnknownItems({ caseType }: Pick<CaseRecord, 'caseType'>, items: readonly RequestItem[]): void {
    const findings = items.flatMap(({ path }, index) => {
      const may = amendable(FORMS[caseType], path);
      if (may === 'yes') return [];
      return [finding(`items.${index}.path`, may === 'fixed' ? 'not-amendable' : 'not-an-option')];
    });
    if (findings.length > 0) throw problem('malformed-request', { findings });
  }

  /**
   * Judges an answer against what was asked and keeps what it changes; the workflow puts it in force.
   * @throws Problem `form-not-ready` (422) with everything that is wrong
   */
  async keepAnswer(record: CaseRecord, sent: Answer): Promise<void> {
    const { request } = record.view.progress;
    if (!request || request.answeredAt !== undefined) return;
    const documents = await this.database
      .getRepository(DocumentEntity)
      .find({ where: { draftId: record.draftId }, order: { uploadedAt: 'asc' } });
    const answered = judgeAnswers(request, sent, documents);
    if (answered.length > 0) throw problem('form-not-ready', { findings: answered });

    const of = documents.filter(({ commandId }) => commandId === null);
    const { changes, commandId } = sent;
    await this.amendments.keep(record, { commandId, request: request.nth, changes }, inForce(of, request.nth));
  }
}

/** Every item is answered once; what is mended has a new value or file, and nothing else has. */
function judgeAnswers(
  { nth, items }: Request,
  { answers, changes }: Answer,
  documents: readonly DocumentEntity[],
): readonly InputFinding[] {
  const mended = new Set(answers.filter(({ answer }) => answer === AnswerKind.Mended).map(({ path }) => path));
  const isMended = (path: string): boolean =>
    path.startsWith('documents.')
      ? documents.some(({ slot, request }) => request === nth && path === `documents.${slot}`)
      : Object.hasOwn(changes, path);
  const asked = new Set(items.map(({ path }) => path));
  return [
    ...items
      .filter(({ path }) => answers.filter((it) => it.path === path).length !== 1)
      .map(({ path }) => finding(path, 'not-answered')),
    ...answers.filter(({ path }) => !asked.has(path)).map(({ path }) => finding(path, 'not-asked-for')),
    ...answers
      .filter(({ answer, comment }) => answer === AnswerKind.Contested && comment.trim() === '')
      .map(({ path }) => finding(path, 'required')),
    ...Object.keys(changes)
      .filter((path) => !mended.has(path))
      .map((path) => finding(path, 'not-asked-for')),
    ...[...mended].filter((path) => asked.has(path) && !isMended(path)).map((path) => finding(path, 'not-mended')),
  ];
}

/** Of a slot that was mended, the new files count; the old ones stay for the officer to compare. */
function inForce(documents: readonly DocumentEntity[], nth: number): readonly DocumentEntity[] {
  const mended = new Set(documents.filter(({ request }) => request === nth).map(({ slot }) => slot));
  return documents.filter(({ slot, request }) => !mended.has(slot) || request === nth);
}
