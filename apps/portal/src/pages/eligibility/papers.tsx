import { List, Stack, Text, Title } from '@mantine/core';
import { $api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Answers } from './answers.js';
import type { Nationality } from './ask.js';
import { papersFor } from './papers-for.js';

export const useForm = () =>
  $api.useQuery(
    'get',
    '/api/forms/{caseType}',
    { params: { path: { caseType: 'gold-card' } } },
    { staleTime: Infinity },
  );

/** The documents that these answers ask for, by the form's own conditions. */
export function Papers({
  answers,
  nationality,
}: {
  readonly answers: Answers;
  readonly nationality: Nationality;
}): ReactNode {
  const { t, of } = useTexts('portal-eligibility');
  const form = useForm();
  if (form.error) return <ProblemNotice error={form.error} onRetry={() => void form.refetch()} />;
  if (!form.data) return null;
  const { texts } = form.data;
  const say = (key: string): string => of(texts[key]) ?? '';
  const { required, choices } = papersFor(form.data, answers, nationality);
  return (
    <Stack component="section" gap="sm" aria-labelledby="papers">
      <Title order={2} id="papers">
        {t('portal-eligibility.documents')}
      </Title>
      <Text c="var(--tw-faint)">{t('portal-eligibility.documents-lead')}</Text>
      <ul className="portal-papers portal-sheet">
        {required.map(({ slot, label, hint }) => (
          <li key={slot}>
            <div className="portal-step-what">{say(label)}</div>
            <div className="portal-faint">{say(hint)}</div>
          </li>
        ))}
        {choices.map((sets) => (
          <li
            key={sets
              .flat()
              .map(({ slot }) => slot)
              .join()}
          >
            <div className="portal-step-what">{t('portal-eligibility.one-set')}</div>
            <List>
              {sets.map((set) => (
                <List.Item key={set.map(({ slot }) => slot).join()}>
                  {set.map(({ label }) => say(label)).join(` ${t('portal-eligibility.and-also')} `)}
                </List.Item>
              ))}
            </List>
          </li>
        ))}
        <li>
          <div className="portal-step-what">{t('portal-eligibility.if-needed')}</div>
          <div className="portal-faint">{t('portal-eligibility.if-needed-detail')}</div>
        </li>
      </ul>
    </Stack>
  );
}
