import type { HitDecision, ListEntry } from '@talent-window/contracts/vocabulary';
import { applicantOf } from '@talent-window/domain';
import type { DataSource } from 'typeorm';
import { CaseFileEntity } from '../entities/case-file.entity.js';
import { FindingEntity } from '../entities/screening.entity.js';
import type { MatchEvidence } from '../entities/screening.entity.js';
import { openColumns } from '../protection/protection.js';
import { HITS } from './hits.js';

/** A pair that officers decided, as the weights are fitted from it. */
export interface LabelledDecision {
  readonly names: readonly string[];
  readonly birthDate: string;
  /** ISO 3166-1 alpha-3 */
  readonly nationality: string;
  /** `list:id@version` */
  readonly entry: string;
  /** the content of exactly that version */
  readonly listed: ListEntry;
  readonly label: 'same' | 'not';
  /** what the screener said at the time, by which weights and edition */
  readonly score: number;
  readonly weights: string;
  readonly edition: number;
  readonly decidedAt: string;
}

interface Row {
  readonly case_no: string;
  readonly subject: string;
  readonly decision: HitDecision;
  readonly decided_at: Date;
  /** id of the finding that the evidence is of */
  readonly evidence_of: string;
  readonly evidence: MatchEvidence;
  readonly application: Record<string, unknown>;
  readonly listed: ListEntry;
}

const PAGE = 1_000;

// Only where an officer spoke: what came back in another case and was cleared by itself was decided once, and is told once.
// Only of who was screened last: what an amendment has changed since is another person's data.
const DECIDED = `
  with ${HITS}
  select h.case_no, h.subject, h.decision, h.decided_at, h.evidence_of, h.evidence, f.application,
         jsonb_build_object('list', e.list, 'id', e.id, 'version', e.version, 'kind', e.kind, 'type', e.type, 'names', e.names,
           'birthDates', e.birth_dates, 'nationalities', e.nationalities, 'passports', e.passports) as listed
    from held h
    join case_file f on f.case_no = h.case_no
    join case_screening s on s.case_no = h.case_no and s.person_key = h.person_key
    join control_list_entry e on h.subject = e.list || ':' || e.id || '@' || e.version
   where h.decision is not null
     and exists (select from said where said.hit_id = h.hit_id)
     and (h.case_no, h.subject) > ($1, $2)
   order by h.case_no, h.subject limit ${PAGE}`;

/** Every pair that officers decided, by case. Personal data: for supervisors, and for fitting the weights. */
export async function* labelledDecisions(database: DataSource): AsyncGenerator<LabelledDecision> {
  let after: readonly [string, string] = ['', ''];
  for (;;) {
    const rows = await database.query<Row[]>(DECIDED, [...after]);
    for (const row of rows) yield decisionOf(opened(database, row));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = [last.case_no, last.subject];
  }
}

function opened(database: DataSource, row: Row): Row {
  const { case_no: caseNo, evidence_of: findingId, application, evidence } = row;
  return {
    ...row,
    ...openColumns(database, CaseFileEntity, { caseNo }, { application }),
    ...openColumns(database, FindingEntity, { findingId }, { evidence }),
  };
}

function decisionOf({ subject, decision, decided_at, evidence, application, listed }: Row): LabelledDecision {
  const { englishName, chineseName, birthDate, nationality } = applicantOf(application);
  return {
    names: chineseName === undefined ? [englishName] : [englishName, chineseName],
    birthDate,
    nationality,
    entry: subject,
    listed,
    label: decision === 'same-person' ? 'same' : 'not',
    score: evidence.score,
    weights: evidence.explanation.weights,
    edition: evidence.edition,
    decidedAt: decided_at.toISOString(),
  };
}
