import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, CaseNo, Day } from '@talent-window/contracts/vocabulary';
import { MandateState, MemberRole, OrganisationKind } from '@talent-window/contracts/vocabulary';
import { addDays } from '@talent-window/domain';
import { auditAct, CaseFileEntity, MandateEntity } from '@talent-window/persistence';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { ReadPool } from '../database/read-pool.js';
import type { CaseRow } from '../cases/case-store.js';
import { recordOf } from '../cases/case-store.js';
import type { CaseSummaryDto } from '../cases/case-summary.dto.js';
import { caseSummaryDto } from '../cases/case-summary.dto.js';
import { problem } from '../http/problem.js';
import { taipeiToday } from '../progress/taipei-today.js';
import type { Visitor } from '../session/visitor.js';
import type { AskForMandateDto, GiveMandateDto, MandateDto, MandateTermsDto } from './mandate.dto.js';
import type { MandateRow } from './mandate-rows.js';
import { mandateDto, MANDATES, stateOf } from './mandate-rows.js';
import { Organisations } from './organisations.js';

/** A party has no more than three representatives [Administrative Procedure Act Art. 24(2)]. */
const MOST_ORGANISATIONS = 3;

const LIST_CASES = {
  name: 'list-client-cases',
  text: `select distinct on (f.submitted_at, f.case_no) f.case_no, f.draft_id, f.applicant_id, f.case_type, f.rule_set, f.policy,
                f.collection, f.submitted_at, p.progress, p.progress_hash, p.desk
         from mandate m join case_file f on f.applicant_id = m.client_id and (m.case_no is null or m.case_no = f.case_no)
              left join case_projection p on p.case_no = f.case_no
         where m.organisation_id = $1 and m.given_at is not null and m.ended_at is null
               and m.valid_from <= now() and m.valid_until > now()
         order by f.submitted_at desc, f.case_no limit 200`,
};

/** Mandates asked for, given and ended. None holds before its client has agreed in a session of their own. */
@Injectable()
export class MandateActs {
  constructor(
    private readonly database: DataSource,
    private readonly pool: ReadPool,
    private readonly organisations: Organisations,
  ) {}

  /** What the visitor has given, and what they are asked for. */
  async listOwn(visitor: Visitor): Promise<readonly MandateDto[]> {
    const { id } = visitor.actorFor('mandate.read');
    return this.list(`${MANDATES} where ${OF_CLIENT} order by m.valid_until desc, m.id`, [id]);
  }

  async listOf(visitor: Visitor, organisationId: string): Promise<readonly MandateDto[]> {
    await this.organisations.getOwn(visitor, organisationId);
    return this.list(`${MANDATES} where m.organisation_id = $1 order by m.valid_until desc, m.id`, [organisationId]);
  }

  /** The clients' cases that its mandates reach now. */
  async listCases(visitor: Visitor, organisationId: string): Promise<readonly CaseSummaryDto[]> {
    await this.organisations.getOwn(visitor, organisationId);
    const { rows } = await this.pool.query<CaseRow>({ ...LIST_CASES, values: [organisationId] });
    return rows.map((row) => caseSummaryDto(recordOf(row).view.progress));
  }

  /** Asks whoever has the address; the answer is the same where nobody has. @throws Problem `malformed-request` (400) */
  async ask(visitor: Visitor, organisationId: string, body: AskForMandateDto, cause: string): Promise<MandateDto> {
    await this.organisations.getManaged(visitor, organisationId);
    const actor = visitor.actorFor('mandate.manage');
    const mandate = { ...termsOf(body), organisationId, clientEmail: body.clientEmail };
    return this.keep(actor, { ...mandate, askedAt: new Date(), askedBy: actor.id }, 'mandate:asked', cause);
  }

  /** Gives a mandate of one's own accord. @throws Problem `no-such-organisation`, `no-such-case` (404), and as `confirm` */
  async give(visitor: Visitor, body: GiveMandateDto, cause: string): Promise<MandateDto> {
    const actor = visitor.actorFor('mandate.manage');
    const [organisation] = await this.database.query<{ id: string }[]>(
      'select id from organisation where business_number = $1',
      [body.businessNumber],
    );
    if (!organisation) throw problem('no-such-organisation');
    const { caseNo } = body;
    const isOwn =
      caseNo === undefined ||
      (await this.database.getRepository(CaseFileEntity).existsBy({ caseNo, applicantId: actor.id }));
    if (!isOwn) throw problem('no-such-case');
    const mandate = { ...termsOf(body), organisationId: organisation.id, caseNo: caseNo ?? null };
    return this.keep(actor, { ...mandate, clientId: actor.id, givenAt: new Date() }, 'mandate:given', cause);
  }

  /** Agrees to what an organisation asks for. @throws Problem `no-such-mandate` (404), `mandate-not-open`, `too-many-mandates` (409), `licence-not-in-force` (403) */
  async confirm(visitor: Visitor, id: string, cause: string): Promise<MandateDto> {
    const actor = visitor.actorFor('mandate.manage');
    await this.database.transaction(async (manager) => {
      const row = await lockMandate(manager, `${OF_CLIENT} and m.id = $2`, [actor.id, id]);
      if (stateOf(row, new Date()) !== MandateState.Asked) throw problem('mandate-not-open');
      const given = { clientId: actor.id, clientEmail: null, givenAt: new Date() };
      await manager.update(MandateEntity, { id }, given);
      await refuseUnlawful(manager, actor, id);
      await auditAct(manager, { actor, action: 'mandate:given', cause, details: detailsOf(row) });
    });
    return this.get(id);
  }

  /** Ends a mandate at once, or says no to one that is asked for: its client, or an administrator of the organisation. */
  async end(visitor: Visitor, id: string, cause: string): Promise<void> {
    const actor = visitor.actorFor('mandate.manage');
    await this.database.transaction(async (manager) => {
      const row = await lockMandate(manager, `m.id = $2 and (${OF_CLIENT} or ${OF_ADMINISTRATOR})`, [actor.id, id]);
      if (stateOf(row, new Date()) === MandateState.Ended) throw problem('mandate-not-open');
      await manager.update(MandateEntity, { id }, { endedAt: new Date(), endedBy: actor.id });
      await auditAct(manager, { actor, action: 'mandate:ended', cause, details: detailsOf(row) });
    });
  }

  private async keep(
    actor: Actor,
    mandate: Partial<MandateEntity>,
    action: string,
    cause: string,
  ): Promise<MandateDto> {
    const id = randomUUID();
    await this.database.transaction(async (manager) => {
      await manager.insert(MandateEntity, { id, ...mandate });
      if (mandate.givenAt) await refuseUnlawful(manager, actor, id);
      const row = await lockMandate(manager, 'm.id = $1', [id]);
      await auditAct(manager, { actor, action, cause, details: detailsOf(row) });
    });
    return this.get(id);
  }

  private async get(id: string): Promise<MandateDto> {
    const [mandate] = await this.list(`${MANDATES} where m.id = $1`, [id]);
    if (!mandate) throw problem('no-such-mandate');
    return mandate;
  }

  private async list(text: string, values: readonly string[]): Promise<readonly MandateDto[]> {
    return (await this.database.query<MandateRow[]>(text, [...values])).map(mandateDto);
  }
}

const OF_CLIENT = `(m.client_id = $1
  or lower(m.client_email) = (select lower(email) from account where id = $1))`;
const OF_ADMINISTRATOR = `exists (select 1 from membership ms where ms.organisation_id = m.organisation_id
  and ms.account_id = $1 and ms.role = '${MemberRole.Administrator}')`;

/** @throws Problem `no-such-mandate` (404) where there is none of the kind */
async function lockMandate(manager: EntityManager, where: string, values: readonly string[]): Promise<MandateRow> {
  const [row] = await manager.query<MandateRow[]>(`${MANDATES} where ${where} for update of m`, [...values]);
  if (!row) throw problem('no-such-mandate');
  return row;
}

/** Judged after it is written, with the client's row locked: of two given at once the second sees the first. */
async function refuseUnlawful(manager: EntityManager, { id: clientId }: Actor, mandateId: string): Promise<void> {
  await manager.query('select 1 from account where id = $1 for update', [clientId]);
  const [count] = await manager.query<{ organisations: number }[]>(
    `select count(distinct m.organisation_id)::int as organisations from mandate m join mandate new on new.id = $2
     where m.client_id = $1 and m.given_at is not null and m.ended_at is null and m.valid_until > now()
           and (m.case_no is null or new.case_no is null or m.case_no = new.case_no)`,
    [clientId, mandateId],
  );
  if ((count?.organisations ?? 0) > MOST_ORGANISATIONS) throw problem('too-many-mandates');
  const [unlicensed] = await manager.query<{ name: string }[]>(
    `select o.name from mandate m join organisation o on o.id = m.organisation_id
     left join agency_licence l on l.business_number = o.business_number
     where m.id = $1 and o.kind = '${OrganisationKind.Agency}' and (l.valid_until is null or l.valid_until < $2)`,
    [mandateId, taipeiToday()],
  );
  if (unlicensed) throw problem('licence-not-in-force');
}

interface Terms {
  readonly scopes: MandateEntity['scopes'];
  readonly validFrom: Date;
  readonly validUntil: Date;
}

/** Days are days in Taipei; the last one counts to its end. */
function termsOf({ scopes, from, until }: MandateTermsDto): Terms {
  const today = taipeiToday();
  const first = from === undefined || from <= today ? today : from;
  if (until < first) throw outOfRange(first);
  return {
    scopes,
    validFrom: first === today ? new Date() : startOf(first),
    validUntil: startOf(addDays(until, 1)),
  };
}

const startOf = (day: Day): Date => new Date(`${day}T00:00:00.000+08:00`);

const outOfRange = (min: Day): Error =>
  problem('malformed-request', {
    findings: [{ path: 'until', reason: 'day-out-of-range', severity: 'error', params: { min, max: '9999-12-31' } }],
  });

const detailsOf = (row: MandateRow): Readonly<Record<string, string>> => ({
  mandate: row.id,
  organisation: row.organisation_id,
  scopes: row.scopes.join(' '),
  until: row.valid_until.toISOString(),
  ...(row.case_no === null ? {} : { caseNo: row.case_no satisfies CaseNo }),
});
