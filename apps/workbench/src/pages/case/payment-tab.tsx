import { Table } from '@mantine/core';
import { $api, dayText, Late, ProblemNotice, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { TabOf } from './case-tabs.js';

const money = (amount: number): string => `NT$${amount.toLocaleString('en')}`;

/** The fee, who gets what of it by which law, and every try to pay it. */
export function PaymentTab({ view }: TabOf): ReactNode {
  const { t, of, locale } = useTexts('workbench-case', 'payment-methods');
  const { data, error, refetch } = $api.useQuery('get', '/api/cases/{caseNo}/payment', {
    params: { path: { caseNo: view.progress.caseNo } },
  });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Late />;
  const { quote, attempts, receipt } = data;
  return (
    <>
      <section className="desk-section">
        <h2>
          {of(data.text)} · {money(quote.total)}
        </h2>
        {receipt && (
          <p className="desk-faint">
            {t('workbench-case.receipt', { no: receipt.receiptNo, day: dayText(receipt.issuedAt, locale) })}
          </p>
        )}
        <div className="desk-table-box">
          <Table className="desk-table" aria-label={t('workbench-case.fee')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('workbench-case.fee-item')}</Table.Th>
                <Table.Th>{t('workbench-case.fee-for')}</Table.Th>
                <Table.Th>{t('workbench-case.fee-basis')}</Table.Th>
                <Table.Th ta="right">{t('workbench-case.amount')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {quote.items.map(({ item, text, recipientText, legalBasis, amount }) => (
                <Table.Tr key={item}>
                  <Table.Td>{of(text)}</Table.Td>
                  <Table.Td>{of(recipientText)}</Table.Td>
                  <Table.Td className="desk-faint">
                    {t('workbench-case.article', { law: of(legalBasis.text), article: legalBasis.article })}
                  </Table.Td>
                  <Table.Td ta="right">{money(amount)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
        <p className="desk-faint">{of(quote.refundText)}</p>
      </section>
      <section className="desk-section">
        <h2>{t('workbench-case.attempts')}</h2>
        <ul className="desk-entries">
          {attempts.map(({ attemptNo, method, text, amount, openedAt }) => (
            <li key={attemptNo} className="desk-entry">
              <span className="desk-faint">
                {dayText(openedAt, locale)} {timeText(openedAt)}
              </span>
              <span>
                {t(`payment-methods.${method}`)} · {money(amount)} · <strong>{of(text)}</strong>
                <span className="desk-faint desk-block">{attemptNo}</span>
              </span>
            </li>
          ))}
        </ul>
        {attempts.length === 0 && <p className="desk-faint">{t('workbench-case.no-attempt')}</p>}
      </section>
    </>
  );
}
