import type { CaseNo, Progress } from '@talent-window/contracts/vocabulary';
import { PLATFORM } from '@talent-window/contracts/vocabulary';
import type { DataSource, EntityManager } from 'typeorm';
import { auditAct } from '../audit/audit-act.js';
import { CaseProjectionEntity } from '../entities/case-projection.entity.js';
import { FindingEntity } from '../entities/screening.entity.js';
import { standStill } from '../record-step.js';

const SHA256 = /\b[0-9a-f]{64}\b/g;

/** What a case leaves empty of its own rows; parameter $1 is its number. Who was told, paid or asked what, and when, stays. */
const FORGET: readonly string[] = [
  `update draft set content = '{}', owner_id = null where case_no = $1`,
  `delete from document where draft_id = (select draft_id from case_file where case_no = $1)`,
  `delete from amendment where case_no = $1`,
  `delete from case_note where case_no = $1`,
  `update case_file set application = '{}', lookup_hash = '', passport_index = null, name_index = null,
     applicant_id = null, anonymised_at = now() where case_no = $1`,
  // What figures are counted by stays; whom it was about does not.
  `update finding set person_key = null, evidence = (
     select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(evidence)
      where key in ('kind', 'band', 'edition', 'score')) where case_no = $1`,
  `update case_screening set person_key = case_no where case_no = $1`,
  // The hash of every exchange stays, and that it took place.
  `update exchange set request_bytes = '', response_bytes = null, failure = null, reference = $1
    where starts_with(reference, $1)`,
  `update inbox set fact = '{}' where case_no = $1 and (relayed_at is not null or undeliverable is not null)`,
  `delete from kept_message where case_no = $1`,
  `delete from mail_report where notice_id in (select id from notice where case_no = $1)`,
  `update mail_event set reply = null, why = null where notice_id in (select id from notice where case_no = $1)`,
  `update mail_message set other_address = null, last_reply = null
    where notice_id in (select id from notice where case_no = $1)`,
  `update notice set params = '{}', account_id = null where case_no = $1`,
  `update issued_document set facts = '{}', masked_name = '' where case_no = $1`,
  `update refund set payee = null, payee_shown = null where case_no = $1`,
  `update payment_attempt set instructions = null where case_no = $1`,
  `update payment_exception set details = '{}' where case_no = $1`,
  `delete from appointment where case_no = $1`,
  // Rights to change what is only added to are this function's alone.
  `select forget_words_of_case($1)`,
];

/** Files that are the case's: what was uploaded, what was issued, pictures that were found, and our copy of its package. */
const OBJECTS = `
  select sha256 from document where draft_id = (select draft_id from case_file where case_no = $1)
  union select sha256 from issued_document where case_no = $1
  union select sha256 from archive_package where case_no = $1`;

/**
 * Makes a closed case anonymous: its number, its steps and what is counted stay, all that says whom it was about goes. Files
 * are deleted after it is done, by `object_to_delete`. Safe to repeat.
 * @returns whether it was done now; false for one that is held, open again, or anonymous already
 */
export async function anonymiseCase(database: DataSource, caseNo: CaseNo, cause: string): Promise<boolean> {
  return database.transaction(async (manager) => {
    await standStill(manager, caseNo);
    const [open] = await manager.query<unknown[]>(
      `select 1 from case_file f join case_projection p on p.case_no = f.case_no
        where f.case_no = $1 and f.anonymised_at is null and p.outcome is not null
          and not exists (select from legal_hold h where h.case_no = f.case_no and h.lifted_at is null) for update of f`,
      [caseNo],
    );
    if (!open) return false;
    await markObjects(manager, caseNo);
    for (const statement of FORGET) await manager.query(statement, [caseNo]);
    await forgetProgress(manager, caseNo);
    await auditAct(manager, { caseNo, actor: PLATFORM, action: 'anonymised', cause, details: {} });
    return true;
  });
}

async function markObjects(manager: EntityManager, caseNo: CaseNo): Promise<void> {
  const rows = await manager.query<{ sha256: string }[]>(OBJECTS, [caseNo]);
  const findings = await manager.findBy(FindingEntity, { caseNo });
  const pictures = findings.flatMap(({ evidence }) => JSON.stringify(evidence).match(SHA256) ?? []);
  await manager.query('insert into object_to_delete (sha256) select unnest($1::text[]) on conflict do nothing', [
    [...rows.map(({ sha256 }) => sha256), ...pictures],
  ]);
}

/** The words that were said to and by the applicant, and numbers of cards and documents. */
async function forgetProgress(manager: EntityManager, caseNo: CaseNo): Promise<void> {
  const { progress, desk } = await manager.findOneByOrFail(CaseProjectionEntity, { caseNo });
  const { request: _asked, facts: _found, permit: _card, ...rest } = progress;
  const { findings, overdue } = desk;
  const known = findings.map(({ personKey: _person, ...finding }) => finding);
  const forgotten: Progress = rest;
  await manager.update(
    CaseProjectionEntity,
    { caseNo },
    { progress: forgotten, desk: { findings: known, overdue }, assignee: null },
  );
}
