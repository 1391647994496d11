import { Button, Group, TextInput } from '@mantine/core';
import { api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { AskWhy } from '../../desk-parts/ask-why.js';
import { answered, useAct } from '../../desk-parts/use-act.js';
import type { Refund } from './refunds.js';

/** What a cashier does with a refund as it stands: releases it, sends its account back, or books what the bank did. */
export function RefundActs({ refund }: { readonly refund: Refund }): ReactNode {
  const { t } = useTexts('workbench-cashier');
  const { refundNo, state } = refund;
  const params = { path: { refundNo } };
  const [bankReturn, setBankReturn] = useState('');
  const release = useAct((_: undefined, commandId) =>
    answered(api.POST('/api/cashier/refunds/{refundNo}/release', { params, body: { commandId } })),
  );
  const waits = state === 'payee-given' || state === 'released-once';
  const isReleased = state === 'released';
  if (!waits && !isReleased) return null;
  return (
    <>
      <Group gap="xs" mt="xs">
        {waits && (
          <Button size="sm" loading={release.isPending} onClick={() => release.mutate(undefined)}>
            {state === 'released-once' ? t('workbench-cashier.release-second') : t('workbench-cashier.release')}
          </Button>
        )}
        {isReleased && (
          <AskWhy
            action={t('workbench-cashier.paid')}
            explain={t('workbench-cashier.paid-explain')}
            label={t('workbench-cashier.paid-label')}
            act={(bankReference, commandId) =>
              answered(api.POST('/api/cashier/refunds/{refundNo}/paid', { params, body: { commandId, bankReference } }))
            }
          />
        )}
        <AskWhy
          action={t('workbench-cashier.reject')}
          explain={t('workbench-cashier.reject-explain')}
          label={t('workbench-cashier.reject-label')}
          act={(why, commandId) =>
            answered(
              api.POST('/api/cashier/refunds/{refundNo}/reject', {
                params,
                body: { commandId, why, ...(bankReturn.trim() === '' ? {} : { bankReturn: bankReturn.trim() }) },
              }),
            )
          }
        >
          {refund.transferFile !== undefined && (
            <TextInput
              label={t('workbench-cashier.reject-bank')}
              value={bankReturn}
              onChange={(event) => setBankReturn(event.currentTarget.value)}
              maxLength={40}
            />
          )}
        </AskWhy>
      </Group>
      <ProblemNotice error={release.error} />
    </>
  );
}
