import { Checkbox, Textarea } from '@mantine/core';
import { REFUSAL_REASONS } from '@talent-window/contracts/vocabulary';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useDecision } from './decision-draft.js';

/** Why an application is refused, by which law, and what was found. */
export function RefusalFields(): ReactNode {
  const { t } = useTexts('workbench-decide', 'reasons');
  const { draft, change } = useDecision();
  return (
    <>
      <Checkbox.Group
        id="refusal-reasons"
        label={t('workbench-decide.reasons')}
        value={[...draft.reasons]}
        onChange={(chosen) => change({ reasons: REFUSAL_REASONS.filter((each) => chosen.includes(each)) })}
      >
        {REFUSAL_REASONS.map((each) => (
          <Checkbox key={each} mt={8} value={each} label={t(`reasons.${each}`)} />
        ))}
      </Checkbox.Group>
      <div className="desk-two">
        <Textarea
          id="facts-zh"
          lang="zh-TW"
          autosize
          minRows={4}
          maxLength={990}
          label={t('workbench-decide.facts-zh')}
          value={draft.factsZh}
          onChange={(event) => change({ factsZh: event.currentTarget.value })}
        />
        <Textarea
          id="facts-en"
          lang="en"
          autosize
          minRows={4}
          maxLength={990}
          label={t('workbench-decide.facts-en')}
          value={draft.factsEn}
          onChange={(event) => change({ factsEn: event.currentTarget.value })}
        />
      </div>
    </>
  );
}
