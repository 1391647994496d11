import type { CaseNo, MandateScope, OrganisationKind } from '@talent-window/contracts/vocabulary';
import { MandateState } from '@talent-window/contracts/vocabulary';
import { bothTexts } from '@talent-window/i18n';
import type { MandateDto } from './mandate.dto.js';

export interface MandateRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly organisation: string;
  readonly business_number: string;
  readonly kind: OrganisationKind;
  readonly client: string | null;
  readonly client_email: string | null;
  readonly scopes: readonly MandateScope[];
  readonly case_no: CaseNo | null;
  readonly valid_from: Date;
  readonly valid_until: Date;
  readonly asked_at: Date | null;
  readonly given_at: Date | null;
  readonly ended_at: Date | null;
}

export const MANDATES = `
  select m.id, m.organisation_id, o.name as organisation, o.business_number, o.kind, a.display_name as client,
         m.client_email, m.scopes, m.case_no, m.valid_from, m.valid_until, m.asked_at, m.given_at, m.ended_at
  from mandate m join organisation o on o.id = m.organisation_id left join account a on a.id = m.client_id`;

export function stateOf(row: MandateRow, now: Date): MandateState {
  if (row.ended_at !== null || row.valid_until <= now) return MandateState.Ended;
  if (row.given_at === null) return MandateState.Asked;
  return row.valid_from > now ? MandateState.Coming : MandateState.InForce;
}

export function mandateDto(row: MandateRow): MandateDto {
  const state = stateOf(row, new Date());
  return {
    id: row.id,
    organisation: {
      id: row.organisation_id,
      name: row.organisation,
      businessNumber: row.business_number,
      kind: row.kind,
    },
    ...(row.client === null ? {} : { clientName: row.client }),
    ...(row.client_email === null ? {} : { clientEmail: row.client_email }),
    scopes: row.scopes,
    scopeTexts: row.scopes.map((scope) => bothTexts(`mandate-scopes.${scope}`)),
    ...(row.case_no === null ? {} : { caseNo: row.case_no }),
    from: row.valid_from.toISOString(),
    until: row.valid_until.toISOString(),
    state,
    stateText: bothTexts(`mandate-states.${state}`),
    ...(row.asked_at ? { askedAt: row.asked_at.toISOString() } : {}),
    ...(row.given_at ? { givenAt: row.given_at.toISOString() } : {}),
    ...(row.ended_at ? { endedAt: row.ended_at.toISOString() } : {}),
  };
}
