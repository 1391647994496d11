import { Stack, Text, Title } from '@mantine/core';
import { isRefused, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { PageLink } from '../../case/page-link.js';

/** A draft that is unknown and one that is somebody else's look the same. */
const HIDDEN = ['no-such-draft', 'malformed-request'];

/** Why a draft cannot be shown, and the way on. */
export function NoSuchDraft({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }): ReactNode {
  const { t } = useTexts('portal-apply', 'portal-tracker');
  if (!isRefused(error, ...HIDDEN)) return <ProblemNotice error={error} onRetry={onRetry} />;
  return (
    <Stack component="section" role="alert" gap="sm">
      <Title order={1}>{t('portal-apply.no-draft-title')}</Title>
      <Text>{t('portal-apply.no-draft-detail')}</Text>
      <Text>
        <PageLink to="/cases">{t('portal-tracker.to-cases')}</PageLink>
      </Text>
    </Stack>
  );
}
