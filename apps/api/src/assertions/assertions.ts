import { Injectable } from '@nestjs/common';
import type { CaseNo, DecideReview } from '@talent-window/contracts/vocabulary';
import { signCommand } from '@talent-window/temporal';
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
    return { assertion, signal: { ...decision, assertion }, expiresAt };
  }
}
