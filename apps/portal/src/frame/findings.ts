import type { BothTexts } from '@talent-window/i18n';
import type { SummaryItem } from '@talent-window/ui';
import { Refused } from '@talent-window/ui';

/** What was found wrong with single fields, whose ids are the paths that the platform names them by. */
export const findingsAt = (error: unknown, of: (text: BothTexts) => string): readonly SummaryItem[] =>
  error instanceof Refused ? error.findings.map(({ path, text }) => ({ fieldId: path, text: of(text) })) : [];
