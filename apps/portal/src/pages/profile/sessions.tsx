import { Button, Text } from '@mantine/core';
import { $api, ProblemNotice, taipeiDay, timeText, useTexts } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { browserName } from './browser-name.js';
import { Part } from './part.js';

/** The browsers that are signed in, each with a way to end it. */
export function Sessions(): ReactNode {
  const { t } = useTexts('portal-profile');
  const queries = useQueryClient();
  const again = { onSuccess: () => queries.invalidateQueries() };
  const sessions = $api.useQuery('get', '/api/account/sessions');
  const end = $api.useMutation('delete', '/api/account/sessions/{id}', again);
  const endOthers = $api.useMutation('delete', '/api/account/sessions', again);
  return (
    <Part title={t('portal-profile.sessions')}>
      <ProblemNotice error={sessions.error ?? end.error ?? endOthers.error} />
      {sessions.data?.map(({ id, isCurrent, signedInAt, device: told, address }) => {
        const device = browserName(told);
        return (
          <div key={id} className="portal-row">
            <div>
              <Text fw={600}>{isCurrent ? `${device} (${t('portal-profile.session-here')})` : device}</Text>
              <Text className="portal-faint">
                {t('portal-profile.session-since', {
                  when: taipeiDay(signedInAt),
                  time: timeText(signedInAt),
                  address,
                })}
              </Text>
            </div>
            {!isCurrent && (
              <Button
                variant="default"
                size="sm"
                aria-label={t('portal-profile.session-end-of', { device })}
                onClick={() => end.mutate({ params: { path: { id } } })}
              >
                {t('portal-profile.session-end')}
              </Button>
            )}
          </div>
        );
      })}
      {(sessions.data?.length ?? 0) > 1 && (
        <Button
          variant="default"
          loading={endOthers.isPending}
          onClick={() => endOthers.mutate({})}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('portal-profile.sessions-end-others')}
        </Button>
      )}
    </Part>
  );
}
