import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { RescreenBatch, RescreenPart } from '@talent-window/contracts/vocabulary';
import { CheckKind, FindingResult } from '@talent-window/contracts/vocabulary';
import type { DueCase } from '@talent-window/persistence';
import { dueForScreening, findEdition, keepScreening, tellHit } from '@talent-window/persistence';
import type { ScreenerInForce } from '@talent-window/screening';
import { heartbeat, log } from '@temporalio/activity';
import { keepFinding } from '../keep-finding.js';
import type { KnownMatch, ScreeningDeps } from './screen-person.js';
import { digestOf, screenPerson } from './screen-person.js';

export interface RescreeningActivities {
  /**
   * Screens the next open cases and permits that were last screened by an older edition, and tells each of what it did not
   * know. Safe to repeat: what is done shows in `case_screening`, and a match that was told is told once.
   */
  rescreenBatch(batch: RescreenBatch): Promise<RescreenPart>;
}

const BEAT_MS = 10_000;
const NOTHING: RescreenPart = { screened: 0, told: 0, failed: 0 };

export function createRescreeningActivities({ lists, ...deps }: ScreeningDeps): RescreeningActivities {
  const { database } = deps;
  return {
    async rescreenBatch({ edition, after, limit, strict }) {
      const newest = await findEdition(database);
      if (newest && newest.edition > edition) return { ...NOTHING, overtakenBy: newest.edition };
      // The screener of this edition may be in the making still: minutes, for a million of entries.
      const beating = setInterval(heartbeat, BEAT_MS);
      try {
        const inForce = await lists.atLeast(edition);
        const due = await dueForScreening(database, edition, { after, limit });
        let { screened, told, failed } = NOTHING;
        for (const each of due) {
          try {
            told += await rescreen(deps, inForce, each);
            screened += 1;
          } catch (error) {
            if (strict) throw error;
            // One application that cannot be read must not keep all others from being screened.
            failed += 1;
            log.error('could not be screened', { caseNo: each.caseNo, error: String(error) });
          }
          await yieldToOthers();
        }
        const last = due.length === limit ? due.at(-1) : undefined;
        return { screened, told, failed, ...(last ? { next: last.caseNo } : {}) };
      } finally {
        clearInterval(beating);
      }
    },
  };
}

/** @returns how many matches the case was told of */
async function rescreen(
  deps: Omit<ScreeningDeps, 'lists'>,
  inForce: ScreenerInForce,
  { caseNo, application, findings }: DueCase,
): Promise<number> {
  const { edition, personKey, matches } = await screenPerson(deps, inForce, application);
  const isNew = ({ subject, cleared }: KnownMatch): boolean =>
    cleared === undefined &&
    !findings.some(
      (known) =>
        known.subject !== undefined &&
        // Before lists had codes an entry was named without one.
        [subject, subject.replace(/^nia:/, '')].includes(known.subject) &&
        (known.personKey ?? personKey) === personKey,
    );
  let told = 0;
  for (const match of matches.filter(isNew)) {
    const { subject, facts, evidence } = match;
    const findingId = `${caseNo}:lists:${digestOf(match)}`;
    const hit = { check: CheckKind.ControlList, result: FindingResult.Hit };
    await keepFinding(deps.database, caseNo, { findingId, ...hit, subject, ...facts }, evidence);
    const occurredAt = new Date().toISOString();
    if (await tellHit(deps.database, caseNo, { findingId, subject, ...facts, edition, occurredAt })) told += 1;
  }
  await keepScreening(deps.database.manager, { caseNo, edition, personKey });
  return told;
}
