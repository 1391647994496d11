import { Group, List, Stack, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { dayText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { money } from '../../case/money.js';
import { ButtonLink } from '../apply/links.js';
import type { Payment } from './choose-method.js';
import { PaperLink } from './paper-link.js';

/** It is submitted and paid: the number, the receipt, and what happens next. */
export function Confirmation({ caseNo, payment }: { readonly caseNo: string; readonly payment: Payment }): ReactNode {
  const { t, of, locale } = useTexts('portal-pay');
  const { receipt } = payment;
  const settled = payment.attempts.find(({ state }) => state === 'settled');
  return (
    <Stack gap="lg">
      <div className="pay-panel pay-panel-done">
        <Title order={1}>
          <IconCheck size={30} aria-hidden="true" className="apply-inline" />{' '}
          {payment.state === 'settled' ? t('portal-pay.done-title') : of(payment.text)}
        </Title>
        <dl className="pay-number">
          <div>
            <dt>{t('portal-pay.case-no')}</dt>
            <dd>{caseNo}</dd>
          </div>
          <div>
            <dt>{t('portal-pay.paid')}</dt>
            <dd>{money(settled?.amount ?? payment.quote.total)}</dd>
          </div>
          {receipt && (
            <div>
              <dt>{t('portal-pay.receipt-no')}</dt>
              <dd>
                {receipt.receiptNo} <span className="pay-until">{dayText(receipt.issuedAt, locale)}</span>
              </dd>
            </div>
          )}
        </dl>
        {receipt ? (
          <PaperLink caseNo={caseNo} kind="receipt" text={t('portal-pay.receipt')} />
        ) : (
          <Text size="sm">{t('portal-pay.receipt-soon')}</Text>
        )}
      </div>
      <section aria-labelledby="next">
        <Title order={2} id="next" className="check-heading">
          {t('portal-pay.next')}
        </Title>
        <List type="ordered" spacing="xs">
          <List.Item>{t('portal-pay.next-1')}</List.Item>
          <List.Item>{t('portal-pay.next-2')}</List.Item>
          <List.Item>{t('portal-pay.next-3')}</List.Item>
        </List>
      </section>
      <Group className="tw-no-print">
        <ButtonLink to="/cases/$caseNo" params={{ caseNo }} size="md">
          {t('portal-pay.track')}
        </ButtonLink>
      </Group>
    </Stack>
  );
}
