import { Injectable } from '@nestjs/common';
import type { CaseNo, DecideReview } from '@talent-window/contracts/vocabulary';
import { auditAct } from '@talent-window/persistence';
import { signCommand } from '@talent-window/temporal';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import type { Sent } from '../commands/command.dto.js';
import { Commands } from '../commands/commands.js';
import type { Visitor } from '../session/visitor.js';
import type { AssertionDto } from './assertion.dto.js';

const LIFETIME_MS = 600_000;

/** Lets a signed-in officer decide from the Temporal UI or CLI: names who decides what, and is obeyed for nothing else. */
@Injectable()
export class Assertions {
  constructor(
    private readonly config: ApiConfig,
    private readonly commands: Commands,
    private readonly database: DataSource,
  ) {}

  /** @throws Problem as the command itself would: 403, 404, 409 */
  async sign(visitor: Visitor, caseNo: CaseNo, content: Sent<DecideReview>): Promise<AssertionDto> {
    const actor = await this.commands.findLawfulActor(visitor, caseNo, { name: 'decideReview', content });
    const decision = { ...content, actor };
    const expiresAt = new Date(Date.now() + LIFETIME_MS).toISOString();
    const assertion = await signCommand(Buffer.from(this.config.assertionKey, 'base64'), caseNo, {
      ...decision,
      name: 'decideReview',
    });
    const { stage, visit, commandId } = content;
    await auditAct(this.database, { caseNo, actor, action: 'decision-signed', details: { stage, visit, commandId } });
    return { assertion, signal: { ...decision, assertion }, expiresAt };
  }
}
