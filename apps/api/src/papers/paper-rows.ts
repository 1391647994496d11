import { Injectable } from '@nestjs/common';
import type { CaseNo, Day, DocumentKind, Progress } from '@talent-window/contracts/vocabulary';
import { taipeiDay } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { ReadPool } from '../database/read-pool.js';
import { taipeiToday } from '../progress/taipei-today.js';
import type { IssuedPaperDto, PaperStandingDto } from './paper.dto.js';
import { standingOf } from './standing.js';

/** A paper, and where its case stands. */
export interface PaperRow {
  readonly kind: DocumentKind;
  readonly document_no: string;
  readonly notice_id: string | null;
  readonly code: string;
  readonly sha256: string;
  readonly size: number;
  readonly masked_name: string;
  readonly valid_until: Day | null;
  readonly issued_at: Date;
  readonly is_superseded: boolean;
  readonly is_refunded: boolean;
  readonly title: string | null;
  readonly progress: Progress | null;
}

const PAPERS = `select d.kind, d.document_no, d.notice_id, d.code, d.sha256, d.size, d.masked_name,
    d.valid_until::text, d.issued_at, d.superseded_by is not null as is_superseded,
    exists (select from refund r where r.transaction_no = d.facts->>'transactionNo' and r.state = 'paid') as is_refunded,
    coalesce(d.facts->'decision'->>'kind', d.facts->>'request') as title, p.progress
  from issued_document d left join case_projection p on p.case_no = d.case_no`;

/** Reads issued papers. */
@Injectable()
export class PaperRows {
  constructor(private readonly pool: ReadPool) {}

  async findByCode(code: string): Promise<PaperRow | undefined> {
    return (await this.read('find-paper-by-code', 'd.code = $1', [code]))[0];
  }

  async findByHash(sha256: string): Promise<PaperRow | undefined> {
    return (await this.read('find-paper-by-hash', 'd.sha256 = $1', [sha256]))[0];
  }

  async find(caseNo: CaseNo, documentNo: string): Promise<PaperRow | undefined> {
    return (await this.read('find-paper', 'd.case_no = $1 and d.document_no = $2', [caseNo, documentNo]))[0];
  }

  list(caseNo: CaseNo): Promise<readonly PaperRow[]> {
    return this.read('list-papers', 'd.case_no = $1 order by d.issued_at, d.document_no', [caseNo]);
  }

  private async read(name: string, where: string, values: readonly string[]): Promise<readonly PaperRow[]> {
    const { rows } = await this.pool.query<PaperRow>({ name, text: `${PAPERS} where ${where}`, values: [...values] });
    return rows;
  }
}

/** The fields of an answer; not an instance of its class. */
type Shown<T> = Pick<T, keyof T>;

/** What anybody who holds the paper is told. */
export function shownToHolder(row: PaperRow): Shown<PaperStandingDto> {
  const { kind, document_no: documentNo, masked_name: holder, valid_until: validUntil, title } = row;
  const facts = { kind, validUntil, isSuperseded: row.is_superseded, isRefunded: row.is_refunded };
  const state = standingOf(facts, row.progress, taipeiToday());
  return {
    kind,
    kindText: bothTexts(`papers.title-${kind}${title === null ? '' : `-${title}`}`),
    documentNo,
    issuedOn: taipeiDay(row.issued_at.toISOString()),
    authority: bothTexts('papers.authority'),
    holder,
    state,
    stateText: bothTexts(`papers.state-${state}`),
    ...(validUntil === null ? {} : { validUntil }),
  };
}

export const shownInCase = (row: PaperRow): Shown<IssuedPaperDto> => ({
  ...shownToHolder(row),
  code: row.code,
  size: row.size,
  sha256: row.sha256,
  ...(row.notice_id === null ? {} : { noticeId: row.notice_id }),
});
