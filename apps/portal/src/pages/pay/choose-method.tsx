import { Button, Radio, Stack, Text, Title } from '@mantine/core';
import type { components } from '@talent-window/api-client';
import { api, dayText, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { money } from '../../case/money.js';
import { Quote } from '../check/quote.js';

export type Payment = components['schemas']['Payment'];
type Method = Payment['methods'][number]['method'];

/** How often it is asked while the case draws up its order, and how long. */
const AGAIN_MS = 1_000;
const TIMES = 20;

/** Leads to the gateway by the way that was chosen; pressing twice, or coming back, opens nothing twice. */
export function ChooseMethod({ caseNo, payment }: { readonly caseNo: string; readonly payment: Payment }): ReactNode {
  const { t, of, locale } = useTexts('portal-pay');
  const [method, setMethod] = useState<Method>();
  const [isMissing, setMissing] = useState(false);
  const [isLeading, setLeading] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const leading = useRef(false);
  const rest = (): void => {
    leading.current = false;
    setLeading(false);
  };
  // The page as it was left is shown again by the back button: it can be used again.
  useEffect(() => {
    window.addEventListener('pageshow', rest);
    return () => window.removeEventListener('pageshow', rest);
  }, []);

  const pay = async (): Promise<void> => {
    if (leading.current) return;
    if (method === undefined) return setMissing(true);
    leading.current = true;
    setLeading(true);
    setFailure(undefined);
    try {
      location.assign(await openCheckout(caseNo, method));
    } catch (error) {
      setFailure(error);
      rest();
    }
  };
  const chosen = payment.methods.find((it) => it.method === method);
  return (
    <Stack gap="lg">
      <section aria-labelledby="how">
        <Title order={2} id="how" className="check-heading">
          {t('portal-pay.how')}
        </Title>
        {payment.dueAt !== undefined && (
          <Text mb="sm">{t('portal-pay.due', { day: dayText(payment.dueAt, locale) })}</Text>
        )}
        <Radio.Group
          aria-labelledby="how"
          value={method ?? ''}
          error={isMissing && method === undefined ? t('portal-pay.choose-first') : undefined}
          onChange={(value) => setMethod(payment.methods.find((it) => it.method === value)?.method)}
        >
          <Stack gap="xs">
            {payment.methods.map((way) => (
              <Radio.Card key={way.method} value={way.method} className="apply-choice pay-method">
                <Radio.Indicator />
                <span className="pay-method-words">
                  <span>{of(way.text)}</span>
                  <span className="apply-other">
                    {of(way.surchargeText)} {of(way.confirmationText)}
                  </span>
                </span>
                <span className="pay-method-total">{money(way.total)}</span>
              </Radio.Card>
            ))}
          </Stack>
        </Radio.Group>
      </section>
      <ProblemNotice error={failure} onRetry={() => void pay()} />
      <div>
        <Button size="md" onClick={() => void pay()} loading={isLeading} loaderProps={{ type: 'dots' }}>
          {chosen ? t('portal-pay.pay-amount', { amount: chosen.total }) : t('portal-pay.pay')}
        </Button>
        <Text size="sm" c="var(--tw-faint)" mt="xs">
          {t('portal-pay.gateway')}
        </Text>
      </div>
      <section aria-labelledby="what-for">
        <Title order={2} id="what-for" className="check-heading">
          {t('portal-pay.what-for')}
        </Title>
        <Quote quote={payment.quote} />
      </section>
    </Stack>
  );
}

/** The page that leads to the gateway; a case that was submitted a moment ago has no order yet. */
async function openCheckout(caseNo: string, method: Method): Promise<string> {
  for (let time = 1; ; time += 1) {
    const { data } = await api.POST('/api/cases/{caseNo}/payment', {
      params: { path: { caseNo } },
      body: { method },
    });
    if (data && 'attemptNo' in data) return `/api/cases/${caseNo}/payment/attempts/${data.attemptNo}/checkout`;
    if (time === TIMES) throw new Error('the case has asked for no fee');
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}
