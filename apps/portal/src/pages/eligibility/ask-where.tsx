import { Radio, Stack, Text } from '@mantine/core';
import { ResidenceStatus } from '@talent-window/domain';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Answers } from './answers.js';
import type { Ask, Nationality } from './ask.js';
import { Choice } from './choice.js';
import { HkMacau } from './hk-macau.js';
import { Question } from './question.js';

export function AskWhere({ nationality, answers, onAnswer }: Ask & { readonly nationality: Nationality }): ReactNode {
  const { t } = useTexts('portal-eligibility', 'form');
  const [where, setWhere] = useState(answers.where);
  const [status, setStatus] = useState(answers.status);
  const [isMissing, setMissing] = useState(false);
  const isHkMacau = nationality.special === 'hk-macau';
  const isAnswered = where === 'overseas' || (where === 'taiwan' && status !== undefined);
  const answer: Answers = where === 'taiwan' ? { where, status } : { where, status: undefined };
  return (
    <Question
      name="where"
      title={t('portal-eligibility.q-where')}
      hint={t('portal-eligibility.q-where-hint')}
      onContinue={() => {
        setMissing(!isAnswered);
        if (isAnswered) onAnswer(answer);
      }}
    >
      {isHkMacau && <HkMacau />}
      <Radio.Group
        aria-labelledby="question"
        value={where ?? null}
        error={isMissing && where === undefined ? t('portal-eligibility.choose-one') : undefined}
        onChange={(value) => setWhere(value === 'taiwan' ? 'taiwan' : 'overseas')}
      >
        <Stack gap="xs">
          <Choice
            value="overseas"
            label={t('portal-eligibility.where-overseas')}
            detail={t(`portal-eligibility.where-overseas-hint${isHkMacau ? '-hk' : ''}`)}
          />
          <Choice
            value="taiwan"
            label={t('portal-eligibility.where-taiwan')}
            detail={t('portal-eligibility.where-taiwan-hint')}
          />
        </Stack>
      </Radio.Group>
      {where === 'taiwan' && (
        <Radio.Group
          label={<Text fw={650}>{t('portal-eligibility.q-status')}</Text>}
          description={t('portal-eligibility.q-status-hint')}
          value={status ?? null}
          error={isMissing && status === undefined ? t('portal-eligibility.choose-one') : undefined}
          onChange={(value) => setStatus(Object.values(ResidenceStatus).find((it) => it === value))}
        >
          <Stack gap="xs" mt="sm">
            {Object.values(ResidenceStatus).map((value) => (
              <Choice key={value} value={value} label={t(`form.options.status.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </Question>
  );
}
