import type { HandOff, LabourReviewState, LabourSupplement } from '@talent-window/adapters';
import type { LabourSupplementRequested as SupplementAsked } from '@talent-window/contracts/vocabulary';
import { FactName, LabourConclusion } from '@talent-window/contracts/vocabulary';
import type { Tx } from '../stand-in/database.js';
import { numberInYear } from '../stand-in/formats.js';
import { Problem } from '../stand-in/problem.js';
import { FaultProfile, Mode } from '../stand-in/settings.js';
import type { StandIn } from '../stand-in/stand-in.js';

export const REVIEW_TABLES = `
create sequence if not exists labour_document_serial;
create table if not exists labour_review (
  serial integer generated always as identity primary key,
  receipt_no text unique,
  reference text not null unique,
  case_no text not null,
  case_type text not null,
  field text not null,
  criterion text not null,
  applicant jsonb not null,
  documents jsonb not null,
  state text not null default 'reviewing',
  ministry text,
  document_no text,
  concluded_at timestamptz,
  received_at timestamptz not null default clock_timestamp()
);
create table if not exists labour_supplement (
  serial integer generated always as identity primary key,
  reference text not null references labour_review (reference),
  answers jsonb not null,
  documents jsonb not null,
  received_at timestamptz not null default clock_timestamp()
);
`;

export interface Review extends Omit<HandOff, 'idempotencyKey'> {
  readonly receiptNo: string;
  readonly state: LabourReviewState;
  readonly ministry: string | null;
  readonly documentNo: string | null;
  readonly concludedAt: Date | null;
}

const COLUMNS = `receipt_no as "receiptNo", reference, case_no as "caseNo", case_type as "caseType", field, criterion, applicant,
  documents, state, ministry, document_no as "documentNo", concluded_at as "concludedAt"`;

export async function listReviews(tx: Tx): Promise<Review[]> {
  const { rows } = await tx.query<Review>(`select ${COLUMNS} from labour_review order by serial desc limit 100`);
  return rows;
}

/** @throws Problem 404 */
export async function getReview(tx: Tx, reference: string): Promise<Review> {
  const { rows } = await tx.query<Review>(`select ${COLUMNS} from labour_review where reference = $1`, [reference]);
  const [review] = rows;
  if (!review) throw new Problem(404, 'unknown-review', `nothing was handed off under ${reference}`);
  return review;
}

/** Everything that happens to a file at the labour agency, each in the transaction of its caller. */
export class Reviews {
  constructor(private readonly standIn: StandIn) {}

  async receive(tx: Tx, file: Omit<HandOff, 'idempotencyKey'>): Promise<{ receiptNo: string }> {
    const { reference, caseNo, caseType, field, criterion, applicant, documents } = file;
    const { rows } = await tx.query<{ serial: number }>(
      `insert into labour_review (reference, case_no, case_type, field, criterion, applicant, documents)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (reference) do nothing returning serial`,
      [reference, caseNo, caseType, field, criterion, applicant, JSON.stringify(documents)],
    );
    const [row] = rows;
    if (!row) throw new Problem(409, 'already-handed-off', `${reference} was handed off under another idempotency key`);
    const receiptNo = `WDA${numberInYear(new Date(), row.serial, 7)}`;
    await tx.query('update labour_review set receipt_no = $2 where serial = $1', [row.serial, receiptNo]);
    await this.standIn.record(tx, {
      what: 'file-received',
      reference,
      caseNo,
      details: { receiptNo, field, criterion },
    });
    const { mode, delayMs } = await this.standIn.settings.read(tx);
    if (mode === Mode.Automatic) await this.standIn.schedule(tx, { what: 'conclude', subject: reference, delayMs });
    return { receiptNo };
  }

  /** 會商: the competent ministry is asked. */
  async consult(tx: Tx, reference: string, ministry: string): Promise<void> {
    const { caseNo } = await this.lock(tx, reference);
    await tx.query(`update labour_review set state = 'consulting', ministry = $2 where reference = $1`, [
      reference,
      ministry,
    ]);
    await this.standIn.record(tx, { what: 'ministry-consulted', reference, caseNo, details: { ministry } });
  }

  /** The applicant is asked for more; the review rests until the answer comes. */
  async askSupplement(tx: Tx, reference: string, asked: Pick<SupplementAsked, 'items' | 'fromAbroad'>): Promise<void> {
    const { caseNo } = await this.lock(tx, reference);
    await tx.query(`update labour_review set state = 'supplementing' where reference = $1`, [reference]);
    const paths = asked.items.map(({ path }) => path);
    await this.standIn.record(tx, {
      what: 'supplement-requested',
      reference,
      caseNo,
      details: { paths: paths.join(' ') },
    });
    const fact = { caseNo, reference, occurredAt: new Date().toISOString(), ...asked };
    await this.standIn.tell(tx, FactName.LabourSupplementRequested, fact);
  }

  async receiveSupplement(tx: Tx, supplement: Omit<LabourSupplement, 'idempotencyKey'>): Promise<object> {
    const { reference, answers, documents } = supplement;
    const { caseNo } = await this.lock(tx, reference);
    await tx.query('insert into labour_supplement (reference, answers, documents) values ($1, $2, $3)', [
      reference,
      JSON.stringify(answers),
      JSON.stringify(documents),
    ]);
    await tx.query(
      `update labour_review set documents = documents || $2::jsonb,
         state = case when state = 'supplementing' then 'reviewing' else state end where reference = $1`,
      [reference, JSON.stringify(documents)],
    );
    await this.standIn.record(tx, {
      what: 'supplement-received',
      reference,
      caseNo,
      details: { items: answers.length },
    });
    const { mode, delayMs } = await this.standIn.settings.read(tx);
    if (mode === Mode.Automatic) await this.standIn.schedule(tx, { what: 'conclude', subject: reference, delayMs });
    return {};
  }

  /** A conclusion may come again and be another one: what was told once stays told. */
  async conclude(tx: Tx, reference: string, conclusion: LabourConclusion): Promise<void> {
    const { caseNo } = await this.lock(tx, reference);
    const { rows } = await tx.query<{ serial: number }>(`select nextval('labour_document_serial')::integer as serial`);
    const now = new Date();
    const documentNo = `勞動發事字第${numberInYear(now, rows[0]?.serial ?? 0, 7)}號`;
    const occurredAt = now.toISOString();
    await tx.query('update labour_review set state = $2, document_no = $3, concluded_at = $4 where reference = $1', [
      reference,
      conclusion,
      documentNo,
      occurredAt,
    ]);
    await this.standIn.record(tx, { what: 'concluded', reference, caseNo, details: { conclusion, documentNo } });
    const fact = { caseNo, reference, occurredAt, conclusion, documentNo };
    await this.standIn.tell(tx, FactName.LabourReviewConcluded, fact);

    const { fault, faultDelayMs } = await this.standIn.settings.read(tx);
    if (fault === FaultProfile.LateAcceptAfterReject && conclusion === LabourConclusion.Rejected) {
      await this.standIn.schedule(tx, { what: 'accept-late', subject: reference, delayMs: faultDelayMs });
    }
  }

  /** Automatic mode: accepts, unless the operator was faster or a fault says no first. */
  async concludeByItself(tx: Tx, reference: string): Promise<void> {
    const { state } = await this.lock(tx, reference);
    const { mode, fault } = await this.standIn.settings.read(tx);
    if (mode !== Mode.Automatic || state !== 'reviewing') return;
    const rejects = fault === FaultProfile.LateAcceptAfterReject;
    await this.conclude(tx, reference, rejects ? LabourConclusion.Rejected : LabourConclusion.Accepted);
  }

  private async lock(tx: Tx, reference: string): Promise<Review> {
    await tx.query('select from labour_review where reference = $1 for update', [reference]);
    return getReview(tx, reference);
  }
}
