import type { DataSource } from 'typeorm';

/**
 * Everything that is kept of a person and that they may see, by the file it goes into; parameter $1 is the account. What
 * officers say among themselves and what control lists say of anybody is in none of it.
 */
const OF_ACCOUNT: Readonly<Record<string, string>> = {
  'account.json': `select id, email, display_name as "displayName", locale, notice_email as "noticeEmail" from account where id = $1`,
  'cases.json': `select f.case_no as "caseNo", f.case_type as "caseType", f.submitted_at as "submittedAt", f.collection, f.quote,
      p.progress from case_file f left join case_projection p on p.case_no = f.case_no where f.applicant_id = $1 order by 1`,
  'documents.json': `select o.id, o.draft_id as "draftId", o.slot, o.file_name as "fileName", o.media_type as "mediaType", o.size,
      o.sha256, o.request, o.uploaded_at as "uploadedAt" from document o join draft d on d.id = o.draft_id
      where d.owner_id = $1 order by o.uploaded_at, o.id`,
  'notices.json': `select id, case_no as "caseNo", kind, params, served_at as "servedAt", read_at as "readAt" from notice
      where account_id = $1 order by served_at, id`,
  'mails.json': `select m.notice_id as "noticeId", m.state, m.sent_at as "sentAt", m.other_address as "otherAddress"
      from mail_message m join notice n on n.id = m.notice_id where n.account_id = $1 order by 1`,
  'payments.json': `select p.transaction_no as "transactionNo", p.case_no as "caseNo", p.order_no as "orderNo", p.method, p.amount
      from payment p join case_file f on f.case_no = p.case_no where f.applicant_id = $1 order by 1`,
  'refunds.json': `select r.refund_no as "refundNo", r.case_no as "caseNo", r.amount, r.why, r.way, r.state,
      r.payee_shown as "payee", r.decided_at as "decidedAt"
      from refund r join case_file f on f.case_no = r.case_no where f.applicant_id = $1 order by 1`,
  'appointments.json': `select a.case_no as "caseNo", a.office, a.day, a.slot from appointment a
      join case_file f on f.case_no = a.case_no where f.applicant_id = $1 order by 1`,
  'sessions.json': `select created_at as "since", updated_at as "usedAt", expires_at as "until", address, device
      from portal_session where account_id = $1 order by created_at, id`,
  'mandates.json': `select m.id, o.name as "organisation", o.business_number as "businessNumber", m.scopes, m.case_no as "caseNo",
      m.valid_from as "from", m.valid_until as "until", m.asked_at as "askedAt", m.given_at as "givenAt", m.ended_at as "endedAt"
      from mandate m join organisation o on o.id = m.organisation_id
      where m.client_id = $1
         or lower(m.client_email) = (select lower(email) from account where id = $1 and email_verified)
      order by m.valid_from, m.id`,
  // By whose desk, and not by whom: an officer's account is no datum about the applicant.
  'read-by.json': `select a.case_no as "caseNo", a.recorded_at as "at", a.actor ->> 'role' as role, a.actor ->> 'office' as office
      from audit a join case_file f on f.case_no = a.case_no
      where f.applicant_id = $1 and a.action like 'read:%' and a.action not like '%:refused'
        and a.actor ->> 'id' <> $1::text order by a.id`,
};

/** Name and rows of each file. */
export async function ownRecords(
  database: DataSource,
  accountId: string,
): Promise<readonly (readonly [file: string, rows: readonly unknown[]])[]> {
  return Promise.all(
    Object.entries(OF_ACCOUNT).map(
      async ([file, sql]) => [file, await database.query<unknown[]>(sql, [accountId])] as const,
    ),
  );
}
