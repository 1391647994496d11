import { Stack, Text, Title } from '@mantine/core';
import { Late, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { AnswerList } from './answer-list.js';
import type { Ask, Nationality, ProfessionalField } from './ask.js';
import { Begin } from './begin.js';
import { ExpectedTime, useRecentTimes } from './expected-time.js';
import { Fee, useFee } from './fee.js';
import { HkMacau } from './hk-macau.js';
import { Papers, useForm } from './papers.js';

/** What follows from the answers: documents, fee and time, and the way into the form. */
export function Result(
  props: Ask & { readonly nationality: Nationality; readonly field: ProfessionalField },
): ReactNode {
  const { t } = useTexts('portal-eligibility');
  const { nationality } = props;
  const parts = [useForm(), useFee(props), useRecentTimes()];
  if (parts.some(({ isPending }) => isPending)) return <Late />;
  return (
    <Stack gap="2rem">
      <Stack gap="xs">
        <Title order={1}>{t('portal-eligibility.result')}</Title>
        <Text c="var(--tw-faint)">{t('portal-eligibility.result-lead')}</Text>
      </Stack>
      <AnswerList {...props} />
      {nationality.special === 'hk-macau' && <HkMacau />}
      <Papers {...props} />
      <Fee {...props} />
      <ExpectedTime />
      <Begin answers={props.answers} />
    </Stack>
  );
}
