import { Button, Stack, Text, Title } from '@mantine/core';
import { $api, Late, ProblemNotice, useTexts } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Fold } from '../profile/fold.js';
import { Part } from '../profile/part.js';
import { EndMandate } from './end-mandate.js';
import { GiveMandate } from './give-mandate.js';
import { MandateEntry } from './mandate-entry.js';

/** Who acts for the visitor, and who asks to. */
export function MandatesPage(): ReactNode {
  const { t } = useTexts('portal-mandates');
  const queries = useQueryClient();
  const mandates = $api.useQuery('get', '/api/mandates');
  const again = { onSuccess: () => queries.invalidateQueries() };
  const agree = $api.useMutation('post', '/api/mandates/{mandateId}/confirmation', again);
  const refuse = $api.useMutation('delete', '/api/mandates/{mandateId}', again);
  const asked = mandates.data?.filter(({ state }) => state === 'asked') ?? [];
  const given = mandates.data?.filter(({ state }) => state !== 'asked') ?? [];
  if (mandates.isPending) return <Late />;
  return (
    <Stack gap="2rem">
      <Stack gap="xs">
        <Title order={1}>{t('portal-mandates.title')}</Title>
        <Text c="var(--tw-faint)">{t('portal-mandates.lead')}</Text>
      </Stack>
      <ProblemNotice error={mandates.error ?? agree.error ?? refuse.error} />
      {asked.length > 0 && (
        <Part title={t('portal-mandates.to-agree')}>
          <ul className="portal-rows">
            {asked.map((mandate) => {
              const { id, organisation } = mandate;
              const path = { params: { path: { mandateId: id } } };
              return (
                <MandateEntry key={id} mandate={mandate} whom={`${organisation.name} ${t('portal-mandates.asks-for')}`}>
                  <Button
                    aria-label={t('portal-mandates.agree-with', { name: organisation.name })}
                    loading={agree.isPending}
                    onClick={() => agree.mutate(path)}
                  >
                    {t('portal-mandates.agree')}
                  </Button>
                  <Button
                    variant="default"
                    aria-label={t('portal-mandates.say-no-to', { name: organisation.name })}
                    loading={refuse.isPending}
                    onClick={() => refuse.mutate(path)}
                  >
                    {t('portal-mandates.say-no')}
                  </Button>
                </MandateEntry>
              );
            })}
          </ul>
        </Part>
      )}
      <Part title={t('portal-mandates.given')}>
        {mandates.data && given.length === 0 && <Text>{t('portal-mandates.given-none')}</Text>}
        <ul className="portal-rows">
          {given.map((mandate) => (
            <MandateEntry key={mandate.id} mandate={mandate} whom={mandate.organisation.name}>
              {mandate.state !== 'ended' && <EndMandate id={mandate.id} name={mandate.organisation.name} />}
            </MandateEntry>
          ))}
        </ul>
        <Fold title={t('portal-mandates.give')}>
          <GiveMandate />
        </Fold>
      </Part>
    </Stack>
  );
}
