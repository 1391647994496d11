import { Injectable } from '@nestjs/common';
import type { CaseNo } from '@talent-window/contracts/vocabulary';
import { FactName, StepKind, Visibility } from '@talent-window/contracts/vocabulary';
import { tellsOfMatch } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { TimelineEntity } from '@talent-window/persistence';
import { DataSource, IsNull } from 'typeorm';
import { CaseStore } from '../cases/case-store.js';
import type { CaseSight } from '../cases/case-sight.js';
import type { Visitor } from '../session/visitor.js';
import type { TimelineMandates } from './timeline-mandates.js';
import { findTimelineMandates } from './timeline-mandates.js';
import type { TimelineDto, TimelineEntryDto } from './timeline.dto.js';

/** What happened to a case, step by step. */
@Injectable()
export class Timelines {
  constructor(
    private readonly database: DataSource,
    private readonly cases: CaseStore,
  ) {}

  /** Public steps that hold for the applicant and other agencies; for NIA all, also those that a reset undid; operators see no match. */
  async show(visitor: Visitor, caseNo: CaseNo): Promise<TimelineDto> {
    const { sees, record } = await this.cases.openCase(visitor, caseNo);
    const whole = sees('whole-timeline');
    const steps = await this.database.getRepository(TimelineEntity).find({
      where: { caseNo, ...(whole ? {} : { visibility: Visibility.Public, supersededBy: IsNull() }) },
      order: { seq: 'asc' },
    });
    const seen = steps.filter(({ what }) => sees('findings') || !tellsOfMatch(what));
    const mandates = await findTimelineMandates(
      this.database,
      sees('person') ? [record.filedUnder, ...steps.map(({ actor }) => actor.mandate)] : [],
    );
    const filedUnder = mandates.get(record.filedUnder ?? '');
    return {
      // Numbered as they are seen: a gap would tell of a step that is not for everybody's eyes.
      entries: seen.map((step, index) => entryDto(step, sees('findings') ? step.seq : index + 1, sees, mandates)),
      ...(filedUnder ? { filedUnder } : {}),
    };
  }
}

function entryDto(step: TimelineEntity, seq: number, sees: CaseSight, mandates: TimelineMandates): TimelineEntryDto {
  const forOfficer = sees('whole-timeline');
  const { id, role, office } = step.actor;
  const mandate = mandates.get(step.actor.mandate ?? '');
  return {
    seq,
    cause: step.cause,
    kind: step.kind,
    what: step.what,
    at: step.at.toISOString(),
    actor: {
      role,
      ...(office === undefined ? {} : { office }),
      ...(forOfficer ? { id } : {}),
    },
    ...(mandate ? { mandate } : {}),
    stage: step.stage,
    visit: step.visit,
    visibility: step.visibility,
    details: detailsOf(step, sees),
    ...(sees('notes') && step.note !== null ? { note: step.note } : {}),
    ...(step.supersededBy === null ? {} : { superseded: true }),
    text: textOf(step),
  };
}

/** What others conclude, and what a decision rests on, is told apart from the fact that they did. */
function detailsOf({ what, details }: TimelineEntity, sees: CaseSight): TimelineEntity['details'] {
  if (what === FactName.LabourReviewConcluded && !sees('opinions')) return {};
  const { reasons: _reasons, ...rest } = details;
  return sees('decision') ? details : rest;
}

/** A message without effect must not read like the event it speaks of. */
const textOf = ({ kind, what, details }: TimelineEntity): ReturnType<typeof bothTexts> =>
  kind === StepKind.MessageIgnored
    ? bothTexts(`ignored.${String(details['why'])}`)
    : bothTexts(textKeyOf(what, details), paramsOf(details));

/** Where a fact only says how far something is, its line says that. */
const STATE_TEXTS: Readonly<Record<string, string>> = {
  [FactName.CardProgressed]: 'card-progresses',
  [FactName.PouchMoved]: 'pouch-states',
};

function textKeyOf(what: string, details: TimelineEntity['details']): string {
  const states = STATE_TEXTS[what];
  return states === undefined ? `timeline.${what}` : `${states}.${String(details['state'])}`;
}

const paramsOf = (details: TimelineEntity['details']): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(details).flatMap(([key, value]): [string, string | number][] =>
      typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [],
    ),
  );
