import { Radio, Stack } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Ask, ProfessionalField } from './ask.js';
import { Choice } from './choice.js';
import { Question } from './question.js';

export function AskField({ all, answers, onAnswer }: Ask & { readonly all: readonly ProfessionalField[] }): ReactNode {
  const { t, of } = useTexts('portal-eligibility');
  const [field, setField] = useState(answers.field);
  const [isMissing, setMissing] = useState(false);
  const change = field === answers.field ? { field } : { field, criterion: undefined };
  return (
    <Question
      name="field"
      title={t('portal-eligibility.q-field')}
      hint={t('portal-eligibility.q-field-hint')}
      onContinue={() => {
        setMissing(field === undefined);
        if (field !== undefined) onAnswer(change);
      }}
    >
      <Radio.Group
        aria-labelledby="question"
        value={field ?? null}
        onChange={setField}
        error={isMissing && field === undefined ? t('portal-eligibility.choose-one') : undefined}
      >
        <Stack gap="xs">
          {all.map(({ code, text, ministry }) => (
            <Choice key={code} value={code} label={of(text)} detail={t('portal-eligibility.ministry', { ministry })} />
          ))}
        </Stack>
      </Radio.Group>
    </Question>
  );
}
