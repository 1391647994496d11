import type { Day, Progress } from '@talent-window/contracts/vocabulary';
import {
  CURRENT_CALENDAR,
  endOfTaipeiDay,
  findOffice,
  pausedWorkingDays,
  usedWorkingDays,
} from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import type { ProgressDto } from './progress.dto.js';

/** The tag of a progress on a day: the clock's figures change at midnight in Taipei, everything else with the hash. */
export const progressTag = (progressHash: string, today: Day): string => `"${progressHash.slice(0, 32)}.${today}"`;

/** A progress with its texts in both languages and the clock as it reads on a day in Taipei. */
export function progressDto(progress: Progress, today: Day): ProgressDto {
  const { clock, collection, caseType, stage, holder, awaiting, outcome, reasons, parts } = progress;
  const office = findOffice(collection.office);
  const midnight = endOfTaipeiDay(today);
  const now = new Date(Date.parse(midnight) - 1).toISOString();
  return {
    ...progress,
    parts: parts.map((part) => ({
      ...part,
      text: bothTexts(`stages.${part.stage}`),
      authorityText: bothTexts(`authorities.${part.authority}`),
    })),
    clock: {
      ...clock,
      usedWorkingDays: usedWorkingDays(clock, now, CURRENT_CALENDAR),
      pausedWorkingDays: pausedWorkingDays(clock, now, CURRENT_CALENDAR),
    },
    asOf: today,
    texts: {
      caseType: bothTexts(`case-types.${caseType}`),
      stage: bothTexts(`stages.${stage}`),
      holder: bothTexts(`authorities.${holder.authority}`),
      awaiting: bothTexts(`awaiting.${awaiting}`),
      ...(outcome ? { outcome: bothTexts(`outcomes.${outcome}`) } : {}),
      reasons: reasons.map((reason) => bothTexts(`reasons.${reason}`)),
      collection: bothTexts(`collection-modes.${collection.mode}`),
      office: office ? { zh: office.zh, en: office.en } : { zh: collection.office, en: collection.office },
    },
  };
}

/** A progress as it goes out: body and tag. */
export interface RenderedProgress {
  readonly tag: string;
  readonly body: string;
}

const KEPT = 5_000;

/** Renders each progress once a day, however often it is asked for. */
export class ProgressRenderings {
  private readonly kept = new Map<string, RenderedProgress>();

  render(progressHash: string, today: Day, read: () => Progress): RenderedProgress {
    const tag = progressTag(progressHash, today);
    const known = this.kept.get(tag);
    if (known) return known;
    const rendered = { tag, body: JSON.stringify(progressDto(read(), today)) };
    this.kept.set(tag, rendered);
    for (const [oldest] of this.kept) {
      if (this.kept.size <= KEPT) break;
      this.kept.delete(oldest);
    }
    return rendered;
  }
}
