import type { Actor } from '@talent-window/contracts/vocabulary';
import type { FieldGroup } from '@talent-window/domain';
import { abilityOf, reachedOf, sees } from '@talent-window/domain';
import type { CaseRecord } from './case-record.js';

/** Whether a group of fields of a case is for the eyes of somebody. */
export type CaseSight = (field: FieldGroup) => boolean;

type SeenCase = Pick<CaseRecord, 'applicantId' | 'view' | 'openedBy'>;

export function sightOf(actor: Actor, { applicantId, view, openedBy = [] }: SeenCase): CaseSight {
  const ability = abilityOf(actor);
  // Who comes with a mandate was found to have it for this case (organisations/mandates.ts).
  const mandates = actor.mandate === undefined ? [] : [actor.mandate];
  const facts = { applicantId, mandates, openedBy, ...reachedOf(view.progress) };
  return (field) => sees(ability, facts, field);
}
