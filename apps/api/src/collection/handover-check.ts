import { Injectable } from '@nestjs/common';
import type { CaseNo } from '@talent-window/contracts/vocabulary';
import { applicantOf } from '@talent-window/domain';
import { CaseFileEntity } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import type { Presented } from '../commands/command.dto.js';
import { problem } from '../http/problem.js';
import { CollectionCodes } from './collection-codes.js';

const plain = (passportNo: string): string => passportNo.replaceAll(/[\s-]/g, '').toUpperCase();

/** 核對身分 at the counter. What was read there is compared here and goes no further: the engine keeps no passports. */
@Injectable()
export class HandoverCheck {
  constructor(
    private readonly database: DataSource,
    private readonly codes: CollectionCodes,
  ) {}

  /** @throws Problem `passport-mismatch`, `wrong-collection-code` (409) */
  async refuseAnother(caseNo: CaseNo, { passportNo, code }: Presented): Promise<void> {
    const { application } = await this.database.getRepository(CaseFileEntity).findOneByOrFail({ caseNo });
    if (plain(passportNo) !== plain(applicantOf(application).passportNo)) throw problem('passport-mismatch');
    if (code !== undefined && !this.codes.isOf(caseNo, code)) throw problem('wrong-collection-code');
  }
}
