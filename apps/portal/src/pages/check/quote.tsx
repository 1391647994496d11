import { Table, Text } from '@mantine/core';
import type { components } from '@talent-window/api-client';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { money } from '../../case/money.js';

type QuoteOf = components['schemas']['Quote'];

/** What it costs, item by item: who gets it, by which law, and when it is paid back. */
export function Quote({ quote }: { readonly quote: QuoteOf }): ReactNode {
  const { t, of } = useTexts('portal-check');
  return (
    <>
      <Table className="check-quote" withRowBorders verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('portal-check.quote-item')}</Table.Th>
            <Table.Th scope="col" className="check-amount">
              {t('portal-check.quote-amount')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {quote.items.map((item) => (
            <Table.Tr key={`${item.item} ${item.recipient}`}>
              <Table.Td>
                {of(item.text)}
                <Text size="sm" c="var(--tw-faint)">
                  {of(item.recipientText)} · {of(item.legalBasis.text)}{' '}
                  {t('portal-check.article', { article: item.legalBasis.article })}
                </Text>
              </Table.Td>
              <Table.Td className="check-amount">{money(item.amount)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{t('portal-check.total')}</Table.Th>
            <Table.Th className="check-amount check-total">{money(quote.total)}</Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
      <Text size="sm" mt="xs">
        {of(quote.refundText)}{' '}
        <span className="apply-optional">
          {of(quote.refundLegalBasis.text)} {t('portal-check.article', { article: quote.refundLegalBasis.article })}
        </span>
      </Text>
    </>
  );
}
