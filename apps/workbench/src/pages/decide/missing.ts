import { useTexts } from '@talent-window/ui';
import type { SummaryItem } from '@talent-window/ui';
import type { DecisionDraft } from './decision-draft.js';
import { isAsking } from './decision-draft.js';

/** The id of a field of one item, which the error summary leads to. */
export const itemFieldId = (path: string, field: 'reason' | 'zh' | 'en'): string => `item.${path}.${field}`;

/** What a draft still lacks before it can be sent, field by field. */
export function useMissing(): (draft: DecisionDraft) => readonly SummaryItem[] {
  const { t } = useTexts('workbench-decide');
  return ({ decision, items, reasons, factsZh, factsEn }) => {
    if (isAsking(decision)) {
      if (items.length === 0) return [{ fieldId: 'add-item', text: t('workbench-decide.needs-item') }];
      return items.flatMap(({ path, reason, zh, en }): SummaryItem[] => [
        ...(reason === '' ? [{ fieldId: itemFieldId(path, 'reason'), text: t('workbench-decide.needs-reason') }] : []),
        ...(zh.trim() === '' ? [{ fieldId: itemFieldId(path, 'zh'), text: t('workbench-decide.needs-zh') }] : []),
        ...(en.trim() === '' ? [{ fieldId: itemFieldId(path, 'en'), text: t('workbench-decide.needs-en') }] : []),
      ]);
    }
    if (decision !== 'refuse') return [];
    return [
      ...(reasons.length === 0 ? [{ fieldId: 'refusal-reasons', text: t('workbench-decide.needs-basis') }] : []),
      ...(factsZh.trim() === '' ? [{ fieldId: 'facts-zh', text: t('workbench-decide.needs-facts-zh') }] : []),
      ...(factsEn.trim() === '' ? [{ fieldId: 'facts-en', text: t('workbench-decide.needs-facts-en') }] : []),
    ];
  };
}
