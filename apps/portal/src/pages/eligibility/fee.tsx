import { SegmentedControl, Stack, Table, Text, Title } from '@mantine/core';
import { $api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Ask, Nationality } from './ask.js';

const YEARS = [1, 2, 3] as const;
const LONGEST = 3;

export function useFee({ answers, nationality }: Pick<Ask, 'answers'> & { readonly nationality: Nationality }) {
  const query = {
    caseType: 'gold-card' as const,
    nationality: nationality.code,
    appliesFrom: answers.where ?? 'overseas',
    ...(answers.status === undefined ? {} : { status: answers.status }),
    years: answers.years ?? LONGEST,
  };
  return $api.useQuery(
    'get',
    '/api/fees',
    { params: { query } },
    { staleTime: Infinity, placeholderData: (before) => before },
  );
}

/** The fee item by item, who gets it, and when it is paid back. */
export function Fee({ answers, nationality, onAnswer }: Ask & { readonly nationality: Nationality }): ReactNode {
  const { t, of } = useTexts('portal-eligibility', 'form');
  const fee = useFee({ answers, nationality });
  return (
    <Stack component="section" gap="sm" aria-labelledby="fee">
      <Title order={2} id="fee">
        {t('portal-eligibility.fee')}
      </Title>
      <SegmentedControl
        aria-label={t('portal-eligibility.years-label')}
        value={String(answers.years ?? LONGEST)}
        onChange={(value) => onAnswer({ years: Number(value) })}
        data={YEARS.map((value) => ({ value: String(value), label: t(`form.options.years.${value}`) }))}
        style={{ alignSelf: 'flex-start' }}
      />
      <ProblemNotice error={fee.error} onRetry={() => void fee.refetch()} />
      {fee.data && (
        <div className="portal-sheet">
          <Table className="portal-fee" horizontalSpacing={0} verticalSpacing="xs" fz="md">
            <caption className="tw-visually-hidden">{t('portal-eligibility.fee')}</caption>
            <tbody>
              {fee.data.quote.items.map(({ item, text, recipientText, amount }) => (
                <tr key={item}>
                  <th scope="row">
                    {of(text)}
                    <div className="portal-faint">{of(recipientText)}</div>
                  </th>
                  <td>{money(amount)}</td>
                </tr>
              ))}
              <tr className="portal-total">
                <th scope="row">{t('portal-eligibility.total')}</th>
                <td>{money(fee.data.quote.total)}</td>
              </tr>
            </tbody>
          </Table>
          <Text mt="md">
            <strong>{t('portal-eligibility.refund')}</strong> {of(fee.data.quote.refundText)}
          </Text>
          <Text size="sm" c="var(--tw-faint)">
            {t('portal-eligibility.fee-since', { since: fee.data.inForceSince })}
          </Text>
        </div>
      )}
    </Stack>
  );
}

const money = (amount: number): string => `NT$${amount.toLocaleString('en')}`;
