import { Injectable } from '@nestjs/common';
import type { Actor } from '@talent-window/contracts/vocabulary';
import type { AssignmentRules, OfficerDesk } from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { whyOf } from '@talent-window/operations';
import { passportHashOf } from '@talent-window/persistence';
import type { NamedOfficer, RulesInForce } from '@talent-window/persistence/assignment';
import {
  findAssignmentRules,
  findDeskOfficers,
  keepOfficerDesk,
  proposeAssignments,
  putAssignmentRules,
} from '@talent-window/persistence/assignment';
import { DataSource } from 'typeorm';
import { problem } from '../http/problem.js';
import type { AssignmentDryRunDto, AssignmentRulesDto, NewAssignmentRulesDto } from './assignment-rules.dto.js';
import type { OfficerDeskDto, OfficerDto } from './officer-desk.dto.js';

/** What a supervisor says of how cases are given out, and of who gets them. */
@Injectable()
export class AssignmentDesk {
  constructor(private readonly database: DataSource) {}

  async officers(): Promise<readonly OfficerDto[]> {
    return (await findDeskOfficers(this.database)).map(officerDto);
  }

  /** @throws Problem `no-such-officer` (404), `malformed-request` (400) for leave that ends before it begins or a case that there is not */
  async keepDesk(actor: Actor, id: string, desk: OfficerDeskDto): Promise<OfficerDto> {
    const turned = desk.absences.findIndex(({ from, to }) => to < from);
    if (turned >= 0) throw malformed(`absences.${turned}.to`, 'ends-before-it-begins');
    const kept: OfficerDesk = {
      languages: [...new Set(desk.languages)],
      fields: [...new Set(desk.fields)],
      capacity: desk.capacity,
      absences: desk.absences.map(({ from, to }) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1)),
      conflicts: await this.references(desk.conflicts),
    };
    if (!(await keepOfficerDesk(this.database, id, kept, actor))) throw problem('no-such-officer');
    const officer = (await findDeskOfficers(this.database)).find((it) => it.id === id);
    if (!officer) throw problem('no-such-officer');
    return officerDto(officer);
  }

  async rules(): Promise<AssignmentRulesDto> {
    return rulesDto(await findAssignmentRules(this.database), await findDeskOfficers(this.database));
  }

  /** @throws Problem `version-conflict` (412) with the rules in force, `malformed-request` (400) for what names nobody who is there */
  async putRules(
    actor: Actor,
    { version: seen, automatic, idleDays, rules }: NewAssignmentRulesDto,
  ): Promise<AssignmentRulesDto> {
    const wished = await this.checked({ automatic, idleDays, rules });
    if (!(await putAssignmentRules(this.database, wished, { seen, actor }))) {
      throw problem('version-conflict', { members: { current: await this.rules() } });
    }
    return this.rules();
  }

  /** What rules would do now, and in which order, if they were in force and automatic. */
  async dryRun(wished: Pick<AssignmentRules, 'idleDays' | 'rules'>): Promise<AssignmentDryRunDto> {
    const rules = await this.checked({ automatic: true, ...wished });
    const { moves, unplaced, officers } = await proposeAssignments(this.database, rules, new Date());
    return {
      moved: moves.length,
      moves: moves.map((move) => {
        const { why, params } = whyOf(move);
        return {
          caseNo: move.caseNo,
          ...(move.from === undefined ? {} : { from: named(move.from, officers) }),
          to: named(move.to, officers),
          ...(move.rule ? { rule: move.rule } : {}),
          why: bothTexts(`assignment.${why}`, params),
        };
      }),
      unplaced: unplaced.map(({ caseNo, why }) => ({ caseNo, why: bothTexts(`assignment.${why}`) })),
    };
  }

  /** Rules with one id each, that name officers who are there. */
  private async checked({ automatic, idleDays, rules }: AssignmentRules): Promise<AssignmentRules> {
    const officers = new Set((await findDeskOfficers(this.database)).map(({ id }) => id));
    const ids = new Set<string>();
    for (const [nth, { id, to }] of rules.entries()) {
      if (ids.has(id)) throw malformed(`rules.${nth}.id`, 'named-twice');
      ids.add(id);
      if (to.officers?.some((it) => !officers.has(it))) throw malformed(`rules.${nth}.to.officers`, 'not-an-option');
    }
    return { automatic, idleDays, rules };
  }

  private async references(conflicts: readonly string[]): Promise<readonly string[]> {
    const references = conflicts.map((it) => {
      if (/^(case|passport):/.test(it)) return it;
      return /^\d{12}$/.test(it) ? `case:${it}` : `passport:${passportHashOf(this.database, it)}`;
    });
    const cases = references.flatMap((it) => (it.startsWith('case:') ? [it.slice('case:'.length)] : []));
    const known = await this.database.query<{ case_no: string }[]>(
      'select case_no from case_file where case_no = any($1)',
      [cases],
    );
    const there = new Set(known.map(({ case_no: caseNo }) => `case:${caseNo}`));
    const nth = references.findIndex((it) => it.startsWith('case:') && !there.has(it));
    if (nth >= 0) throw malformed(`conflicts.${nth}`, 'not-an-option');
    return [...new Set(references)];
  }
}

export const named = (
  id: string,
  officers: readonly NamedOfficer[],
): { readonly id: string; readonly name: string } => ({
  id,
  name: officers.find((it) => it.id === id)?.name ?? '',
});

const malformed = (path: string, reason: string): Error =>
  problem('malformed-request', { findings: [{ path, reason, severity: 'error', params: {} }] });

const officerDto = ({ open, lastGivenAt: _order, ...officer }: NamedOfficer): OfficerDto => ({
  ...officer,
  absences: [...officer.absences],
  openCases: open,
});

const rulesDto = (
  { version, automatic, idleDays, rules, since, by }: RulesInForce,
  officers: readonly NamedOfficer[],
): AssignmentRulesDto => ({
  version,
  automatic,
  idleDays,
  rules,
  ...(since ? { inForceSince: since.toISOString() } : {}),
  ...(by ? { by: named(by.id, officers) } : {}),
});
