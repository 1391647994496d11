import { Injectable } from '@nestjs/common';
import { Role } from '@talent-window/contracts/vocabulary';
import { findOffice } from '@talent-window/domain';
import type { TextParams } from '@talent-window/i18n';
import { bothTexts } from '@talent-window/i18n';
import { NoticeEntity } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import type { Visitor } from '../session/visitor.js';
import type { NoticeDto } from './notice.dto.js';

const SHOWN = 200;

/** The applicant's inbox; it is authoritative, mail is a courtesy. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: DataSource,
    private readonly config: ApiConfig,
  ) {}

  async list(visitor: Visitor): Promise<readonly NoticeDto[]> {
    const { id: accountId } = visitor.getActor(Role.Applicant);
    const notices = await this.database
      .getRepository(NoticeEntity)
      .find({ where: { accountId }, order: { servedAt: 'desc', id: 'desc' }, take: SHOWN });
    return notices.map(({ id, caseNo, kind, params, servedAt, mailedAt }) => {
      const said = { ...params, ...placeOf(params), caseNo, url: `${this.config.publicUrl}/cases/${caseNo}` };
      return {
        id,
        caseNo,
        kind,
        subject: bothTexts(`notice.${kind}.subject`, said),
        body: bothTexts(`notice.${kind}.body`, said),
        servedAt: servedAt.toISOString(),
        ...(mailedAt ? { mailedAt: mailedAt.toISOString() } : {}),
      };
    });
  }
}

/** An office is named in the language of the text. */
function placeOf({ office }: NoticeEntity['params']): TextParams {
  const found = typeof office === 'string' ? findOffice(office) : undefined;
  return found ? { office: { zh: found.zh, en: found.en } } : {};
}
