import type { InputFinding } from '@talent-window/contracts/vocabulary';
import type { TextKey } from '@talent-window/ui';
import { useTexts } from '@talent-window/ui';

/** What is wrong, why it matters and how to mend it, in the language that is shown. */
export function useFindingText(): (finding: InputFinding) => string {
  const { t } = useTexts('findings', 'form');
  return ({ reason, params }) => t(`findings.${reason}` as TextKey<'findings'>, params);
}
