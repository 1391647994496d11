import { bothTexts, explainMatch, explainTrigram, weighingOf } from '@talent-window/i18n';
import type { ListedEntry, WrittenAlike } from '@talent-window/persistence';
import type { LookedUp } from '@talent-window/screening/door';
import type { ListEntryDto, ScreeningMatchDto } from './match.dto.js';

/** A match as the screener judged it, beside the entry in the version that was judged. */
export const judgedMatch = ({ score, band, why }: LookedUp, entry: ListedEntry): ScreeningMatchDto => ({
  entry: entryDto(entry),
  score,
  ...(band === undefined ? {} : { band }),
  sentences: explainMatch({ score, explanation: why }),
  weighing: weighingOf(why),
  explanation: why,
});

export const writtenAlike = (entry: WrittenAlike): ScreeningMatchDto => ({
  entry: entryDto(entry),
  score: entry.similarity,
  sentences: explainTrigram(entry.asked, entry.name, entry.similarity),
  weighing: [],
});

const entryDto = (entry: ListedEntry): ListEntryDto => ({
  list: entry.list,
  id: entry.id,
  version: entry.version,
  listTitle: { zh: entry.titleZh, en: entry.titleEn },
  kind: entry.kind,
  kindText: bothTexts(`control-kinds.${entry.kind}`),
  type: entry.type,
  names: entry.names,
  birthDates: entry.birthDates,
  nationalities: entry.nationalities,
  passports: entry.passports,
  ...(entry.remark === null ? {} : { remark: entry.remark }),
});
