import type { Finding } from '@talent-window/ui';
import { StatusMark, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** What is looked at in a photo, each by the finding that says it is not so. */
const RULES = [
  ['photo-rule-size', 'photo-too-small'],
  ['photo-rule-ratio', 'photo-wrong-ratio'],
  ['photo-rule-background', 'photo-background-not-white'],
] as const;

/** The result of each rule; what only a person can judge is said too. */
export function PhotoRules({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { t, of } = useTexts('portal-upload');
  return (
    <ul className="upload-rules">
      {RULES.map(([rule, reason]) => {
        const finding = findings.find((it) => it.reason === reason);
        return (
          <li key={rule}>
            <StatusMark status={finding ? 'yours' : 'done'}>{t(`portal-upload.${rule}`)}</StatusMark>
            {finding && <span className="upload-rule-text">{of(finding.text)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
