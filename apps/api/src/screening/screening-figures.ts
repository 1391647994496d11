import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { bothTexts } from '@talent-window/i18n';
import type { HitCount } from '@talent-window/persistence';
import { auditAct, labelledDecisions, screeningReport } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import type { HitCountDto, ScreeningReportDto, ScreeningReportQuery } from './report.dto.js';

/** What supervisors learn from screening: how often it hits, how often it is right, and what to fit the weights by. */
@Injectable()
export class ScreeningFigures {
  constructor(private readonly database: DataSource) {}

  async report({ from, to }: ScreeningReportQuery): Promise<ScreeningReportDto> {
    const { personsScreened, personsHit, counts, secondOpinions, hoursToDecision } = await screeningReport(
      this.database,
      { from, to },
    );
    return {
      from,
      to,
      personsScreened,
      personsHit,
      ...(personsScreened === 0 ? {} : { hitRate: share(personsHit, personsScreened) }),
      counts: counts.map((count) => countDto(count, personsScreened)),
      secondOpinions: {
        ...secondOpinions,
        ...(secondOpinions.hits === 0 ? {} : { agreement: share(secondOpinions.agreed, secondOpinions.hits) }),
      },
      ...(hoursToDecision
        ? { hoursToDecision: { median: rounded(hoursToDecision.median, 10), p90: rounded(hoursToDecision.p90, 10) } }
        : {}),
    };
  }

  /** One JSON line for each decided pair. Personal data leaves the desk with it, so who took it stands in the audit. */
  async exportDecisions(actor: Actor, reference: string): Promise<Readable> {
    await auditAct(this.database, { actor, action: 'screening:exported', cause: reference, details: {} });
    return Readable.from(linesOf(this.database));
  }
}

async function* linesOf(database: DataSource): AsyncGenerator<string> {
  for await (const decision of labelledDecisions(database)) yield `${JSON.stringify(decision)}\n`;
}

function countDto({ titleZh, titleEn, persons, ...count }: HitCount, screened: number): HitCountDto {
  const decided = count.samePerson + count.notTheSame;
  return {
    ...count,
    listTitle: { zh: titleZh, en: titleEn },
    kindText: bothTexts(`control-kinds.${count.kind}`),
    hitRate: share(persons, screened),
    ...(decided === 0 ? {} : { precision: share(count.samePerson, decided) }),
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : rounded(part / whole, 10_000));
const rounded = (value: number, to: number): number => Math.round(value * to) / to;
