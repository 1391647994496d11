import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseNo } from '@talent-window/contracts/vocabulary';
import { ApiConfig } from '../api-config.js';

/** Without letters that look like others: it is read from a screen and typed in at a counter. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;
const FORM = /^(\d{12})-([0-9A-Z]{10})$/;

/** 領證碼: what the holder shows at the counter. It follows from the case number by a key, and nothing is kept of it. */
@Injectable()
export class CollectionCodes {
  constructor(private readonly config: ApiConfig) {}

  codeOf(caseNo: CaseNo): string {
    const mac = createHmac('sha256', Buffer.from(this.config.assertionKey, 'base64')).update(`collection:${caseNo}`);
    const letters = [...mac.digest().subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]);
    return `${caseNo}-${letters.join('')}`;
  }

  /** The case that a code is of; undefined for one that is nobody's. */
  findCase(code: string): CaseNo | undefined {
    const caseNo = FORM.exec(code.trim().toUpperCase())?.[1];
    return caseNo !== undefined && this.isOf(caseNo, code) ? caseNo : undefined;
  }

  isOf(caseNo: CaseNo, code: string): boolean {
    const [given, right] = [Buffer.from(code.trim().toUpperCase()), Buffer.from(this.codeOf(caseNo))];
    return given.length === right.length && timingSafeEqual(given, right);
  }
}
