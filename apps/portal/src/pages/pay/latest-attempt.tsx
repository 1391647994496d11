import { Alert, Text } from '@mantine/core';
import { dayText, timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { Payment } from './choose-method.js';
import { PaperLink } from './paper-link.js';

type Attempt = Payment['attempts'][number];

/** What came of the last attempt: a number to pay by, a card that was declined, or nothing heard yet. */
export function LatestAttempt({ payment, caseNo }: { readonly payment: Payment; readonly caseNo: string }): ReactNode {
  const { t, of } = useTexts('portal-pay');
  const [attempt] = payment.attempts;
  if (payment.state === 'expired') {
    return (
      <Alert color="red" variant="light" title={of(payment.text)} role="status">
        {t('portal-pay.expired')}
      </Alert>
    );
  }
  if (!attempt) return null;
  const way = payment.methods.find(({ method }) => method === attempt.method);
  switch (attempt.state) {
    case 'instructed':
      return <NumberToPayBy attempt={attempt} caseNo={caseNo} way={way ? of(way.text) : ''} />;
    case 'failed':
      return (
        <div className="pay-panel pay-panel-yours" role="status">
          <Text fw={650}>{t('portal-pay.failed-title')}</Text>
          <Text>{t('portal-pay.failed', { way: way ? of(way.text) : '' })}</Text>
          {attempt.code !== undefined && (
            <Text size="sm" c="var(--tw-faint)">
              {t('portal-pay.failed-code', { code: attempt.code })}
            </Text>
          )}
        </div>
      );
    case 'open':
      return (
        <div className="pay-panel" role="status">
          <Text fw={650}>{t('portal-pay.open-title')}</Text>
          <Text>{t('portal-pay.open')}</Text>
        </div>
      );
    default:
      return null;
  }
}

/** The number to take to the store or the bank, large enough to be copied from the screen. */
function NumberToPayBy({
  attempt,
  caseNo,
  way,
}: {
  readonly attempt: Attempt;
  readonly caseNo: string;
  readonly way: string;
}): ReactNode {
  const { t, locale } = useTexts('portal-pay', 'checkout');
  const { bankCode, account, paymentNo, barcodes = [] } = attempt.instructions ?? {};
  const lines = [
    ['bankCode', bankCode],
    ['account', account],
    ['paymentNo', paymentNo],
    ['barcodes', barcodes.length > 0 ? barcodes.join('\n') : undefined],
  ] as const;
  return (
    <section className="pay-panel pay-panel-yours" aria-labelledby="number">
      <Text component="h2" id="number" fw={650}>
        {t('portal-pay.number-title', { amount: attempt.amount, way })}
      </Text>
      <dl className="pay-number">
        {lines.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{t(`checkout.${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {attempt.expiresAt !== undefined && (
          <div>
            <dt>{t('checkout.until')}</dt>
            <dd className="pay-until">
              {dayText(attempt.expiresAt, locale)} {timeText(attempt.expiresAt)}
            </dd>
          </div>
        )}
      </dl>
      <Text size="sm">{t('portal-pay.number-then')}</Text>
      <PaperLink caseNo={caseNo} kind="payment-notice" text={t('portal-pay.notice')} />
    </section>
  );
}
