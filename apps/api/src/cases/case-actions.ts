import { Injectable } from '@nestjs/common';
import type { CommandName } from '@talent-window/contracts/vocabulary';
import { Role } from '@talent-window/contracts/vocabulary';
import { allowedActions } from '@talent-window/domain';
import { scopeOf } from '../organisations/command-scopes.js';
import { Mandates } from '../organisations/mandates.js';
import type { Visitor } from '../session/visitor.js';
import type { CaseRecord } from './case-record.js';

/** What may be done to a case now, by the legality table and, for who acts for its applicant, by the mandate. */
@Injectable()
export class CaseActions {
  constructor(private readonly mandates: Mandates) {}

  /** What the visitor may do in any of their roles. */
  async of(visitor: Visitor, record: CaseRecord): Promise<readonly CommandName[]> {
    const { policy, view, applicantId } = record;
    const actors = visitor.actors();
    const concerned = actors.filter(({ id, role }) => role !== Role.Applicant || id === applicantId);
    const own = concerned.flatMap((actor) => allowedActions(policy.legality, view, actor));
    const other = actors.find(({ id, role }) => role === Role.Applicant && id !== applicantId);
    const scopes = other ? await this.mandates.scopesFor(visitor, record) : [];
    const mandated = (other ? allowedActions(policy.legality, view, other) : []).filter((command) => {
      const scope = scopeOf(command);
      return scope !== undefined && scopes.includes(scope);
    });
    return [...new Set([...own, ...mandated])];
  }
}
