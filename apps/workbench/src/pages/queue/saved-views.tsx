import { ActionIcon, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { $api, useTexts } from '@talent-window/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Has the saved views read again. */
export function useSavedViewsChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['get', '/api/saved-views'] });
}

/** Views that the officer put together and named. */
export function SavedViews(): ReactNode {
  const { t } = useTexts('workbench-queue');
  const changed = useSavedViewsChanged();
  const { data } = $api.useQuery('get', '/api/saved-views', {}, { retry: false });
  const { mutate: forget } = $api.useMutation('delete', '/api/saved-views/{id}', { onSuccess: changed });
  if (!data || data.items.length === 0) return null;
  return (
    <>
      <Text component="h2" size="xs" fw={650} c="var(--tw-faint)" className="desk-rail-title">
        {t('workbench-queue.saved')}
      </Text>
      <ul>
        {data.items.map(({ id, name, view, filters }) => (
          <li key={id} className="desk-saved">
            <Link to="/queues/$view" params={{ view }} search={{ ...filters }} className="desk-view">
              <span>{name}</span>
            </Link>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={28}
              aria-label={t('workbench-queue.forget-view', { name })}
              onClick={() => forget({ params: { path: { id } } })}
            >
              <IconX size={14} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </>
  );
}
