import type { Readable } from 'node:stream';
import type { ArchiveResult, CaseNo } from '@talent-window/contracts/vocabulary';

/** One BagIt package in a tar. */
export interface DepositBag {
  readonly caseNo: CaseNo;
  /** hex, of the tar */
  readonly sha256: string;
  /** bytes */
  readonly size: number;
  /** opened anew for each attempt */
  readonly open: () => Promise<Readable>;
}

/** 光碟影像系統: keeps what closed cases are made of. Every method throws `AgencyError`. */
export interface ImageArchive {
  /** Hands over one package. What is wrong with it is an answer; the same package again gets the same number. */
  deposit(bag: DepositBag): Promise<ArchiveResult>;
}
