import type { CaseNo, Day, Progress, Request, RequestItem } from '@talent-window/contracts/vocabulary';
import {
  CURRENT_CALENDAR,
  endOfTaipeiDay,
  findOffice,
  pausedWorkingDays,
  usedByPart,
  usedWorkingDays,
} from '@talent-window/domain';
import { bothTexts } from '@talent-window/i18n';
import { permitDto } from './permit.dto.js';
import type { CollectionDto, ProgressDto } from './progress.dto.js';
import type { AskedItemDto, RequestDto } from './request.dto.js';

/** The tag of a progress on a day: the clock's figures change at midnight in Taipei, everything else with the hash. */
export const progressTag = (progressHash: string, today: Day): string => `"${progressHash.slice(0, 32)}.${today}"`;

/** A progress with its texts in both languages and the clock as it reads on a day in Taipei. */
export function progressDto(progress: Progress, today: Day): ProgressDto {
  const { request, permit, ...rest } = progress;
  const { clock, collection, caseType, stage, holder, awaiting, outcome, reasons, parts } = progress;
  const office = findOffice(collection.office);
  const midnight = endOfTaipeiDay(today);
  const now = new Date(Date.parse(midnight) - 1).toISOString();
  return {
    ...rest,
    collection: collectionDto(collection),
    ...(request ? { request: requestDto(request) } : {}),
    ...(permit ? { permit: permitDto(permit) } : {}),
    parts: parts.map((part) => ({
      ...part,
      usedWorkingDays: usedByPart(progress, part, now, CURRENT_CALENDAR),
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

const collectionDto = ({ pouch, ...collection }: Progress['collection']): CollectionDto => ({
  ...collection,
  ...(pouch ? { pouch: { ...pouch, text: bothTexts(`pouch-states.${pouch.state}`, { pouchNo: pouch.no }) } } : {}),
});

const requestDto = (request: Request): RequestDto => ({
  ...request,
  kindText: bothTexts(`request-kinds.${request.kind}`),
  items: askedItems(request.items),
});

/** What is asked of the applicant, with the reasons in words. */
export const askedItems = (items: readonly RequestItem[]): readonly AskedItemDto[] =>
  items.map((item) => ({ ...item, reasonText: bothTexts(`item-reasons.${item.reason}`) }));

/** A progress as it goes out: body and tag. */
export interface RenderedProgress {
  readonly progressHash: string;
  readonly day: Day;
  readonly tag: string;
  /** encoded once: a string would be encoded anew for each answer */
  readonly body: Buffer;
}

const KEPT = 5_000;

/** Renders the progress of a case once a day and change, however often it is asked for. */
export class ProgressRenderings {
  private readonly kept = new Map<CaseNo, RenderedProgress>();

  /** What was rendered last for a case, if it was on this day. */
  find(caseNo: CaseNo, day: Day): RenderedProgress | undefined {
    const known = this.kept.get(caseNo);
    return known?.day === day ? known : undefined;
  }

  render(progressHash: string, day: Day, progress: Progress): RenderedProgress {
    const known = this.find(progress.caseNo, day);
    if (known?.progressHash === progressHash) return known;
    const body = Buffer.from(JSON.stringify(progressDto(progress, day)));
    const rendered = { progressHash, day, tag: progressTag(progressHash, day), body };
    this.kept.delete(progress.caseNo);
    this.kept.set(progress.caseNo, rendered);
    for (const [oldest] of this.kept) {
      if (this.kept.size <= KEPT) break;
      this.kept.delete(oldest);
    }
    return rendered;
  }
}
