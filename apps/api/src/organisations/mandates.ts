import { Injectable } from '@nestjs/common';
import type { Actor, CaseNo } from '@talent-window/contracts/vocabulary';
import { MANDATE_SCOPES, MandateScope, MemberRole, OrganisationKind } from '@talent-window/contracts/vocabulary';
import { ReadPool } from '../database/read-pool.js';
import { problem } from '../http/problem.js';
import type { Visitor } from '../session/visitor.js';

/** What a mandate must cover. */
export interface MandatedMatter {
  readonly applicantId: string;
  /** absent for what is no case yet, which only a mandate for all cases covers */
  readonly caseNo?: CaseNo | undefined;
}

interface MandateRow {
  readonly id: string;
  readonly client_id: string;
  readonly scopes: readonly MandateScope[];
  readonly kind: OrganisationKind;
  readonly is_licensed: boolean;
  readonly role: MemberRole;
}

/** Mandates that hold now, of the organisations that somebody belongs to. */
const HOLDING = `
  select m.id, m.client_id, m.scopes, o.kind, ms.role,
         l.valid_until is not null and l.valid_until >= (now() at time zone 'Asia/Taipei')::date as is_licensed
  from mandate m join membership ms on ms.organisation_id = m.organisation_id
       join organisation o on o.id = m.organisation_id left join agency_licence l on l.business_number = o.business_number
  where ms.account_id = $1 and m.given_at is not null and m.ended_at is null
        and m.valid_from <= now() and m.valid_until > now()`;

const FIND_HOLDING = {
  name: 'find-mandates',
  text: `${HOLDING} and m.client_id = $2 and (m.case_no is null or m.case_no = $3)`,
};
const FIND_ONE = { name: 'find-mandate', text: `${HOLDING} and m.id = $2 and m.case_no is null` };

/** Who may act for whom. */
@Injectable()
export class Mandates {
  constructor(private readonly pool: ReadPool) {}

  /**
   * Who the visitor is where they act for an applicant: somebody of an organisation that has a mandate for it. Undefined where there
   * is none, so that whoever asks answers as to any stranger.
   * @throws Problem `mandate-too-narrow`, `licence-not-in-force` (403) where there is one, and it does not go so far
   */
  async findAgent(visitor: Visitor, matter: MandatedMatter, scope: MandateScope): Promise<Actor | undefined> {
    const [actor] = visitor.actorsFor('mandate.manage');
    if (!actor || actor.id === matter.applicantId) return undefined;
    return agentOf(actor, await this.findHolding(actor, matter), scope);
  }

  /** How far the visitor may go for an applicant now. */
  async scopesFor(visitor: Visitor, matter: MandatedMatter): Promise<readonly MandateScope[]> {
    const [actor] = visitor.actorsFor('mandate.manage');
    if (!actor || actor.id === matter.applicantId) return [];
    const rows = await this.findHolding(actor, matter);
    return MANDATE_SCOPES.filter((scope) => rows.some((row) => reaches(row, scope) && isAuthorised(row, scope)));
  }

  /** Whom a mandate lets the visitor begin something for. @throws Problem `no-such-mandate` (404) and as above */
  async getClient(visitor: Visitor, id: string, scope: MandateScope): Promise<{ actor: Actor; clientId: string }> {
    const actor = visitor.actorFor('mandate.manage');
    const { rows } = await this.pool.query<MandateRow>({ ...FIND_ONE, values: [actor.id, id] });
    const [row] = rows;
    const agent = agentOf(actor, rows, scope);
    if (!row || !agent) throw problem('no-such-mandate');
    return { actor: agent, clientId: row.client_id };
  }

  private async findHolding({ id }: Actor, { applicantId, caseNo }: MandatedMatter): Promise<readonly MandateRow[]> {
    const values = [id, applicantId, caseNo ?? null];
    return (await this.pool.query<MandateRow>({ ...FIND_HOLDING, values })).rows;
  }
}

/** As the widest of several mandates allows. */
function agentOf(actor: Actor, rows: readonly MandateRow[], scope: MandateScope): Actor | undefined {
  const wide = rows.filter((row) => reaches(row, scope));
  const found = wide.find((row) => isAuthorised(row, scope));
  if (found) return { ...actor, mandate: found.id };
  if (wide.length > 0) throw problem('licence-not-in-force');
  if (rows.length > 0) throw problem('mandate-too-narrow');
  return undefined;
}

const reaches = ({ scopes, role }: MandateRow, scope: MandateScope): boolean =>
  scope === MandateScope.Follow || (role !== MemberRole.Viewer && scopes.includes(scope));

/** Acting for others is an agency's trade, for which it needs its licence on the day (Immigration Act Art. 55). */
const isAuthorised = ({ kind, is_licensed: isLicensed }: MandateRow, scope: MandateScope): boolean =>
  scope === MandateScope.Follow || kind === OrganisationKind.Employer || isLicensed;
