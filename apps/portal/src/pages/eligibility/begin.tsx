import { Button, Stack, Text } from '@mantine/core';
import { $api, ProblemNotice, useSession, useTexts } from '@talent-window/ui';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Answers } from './answers.js';
import { contentOf } from './content-of.js';

/** Makes a draft of the answers; a stranger signs in first and comes back to this page. */
export function Begin({ answers }: { readonly answers: Answers }): ReactNode {
  const { t } = useTexts('portal-eligibility');
  const { person } = useSession('portal');
  const { href } = useLocation();
  const navigate = useNavigate();
  const begin = $api.useMutation('post', '/api/drafts');

  const go = async (): Promise<void> => {
    if (!person) return navigate({ to: '/sign-in', search: { next: href } as never });
    const content = contentOf(answers) as unknown as Record<string, never>;
    const draft = await begin.mutateAsync({ body: { caseType: 'gold-card', content } }).catch(() => undefined);
    // Going back from the form must not begin another one by accident: the address stays, the button asks again.
    if (draft) await navigate({ to: '/apply/$draftId', params: { draftId: draft.id } });
  };

  return (
    <Stack gap="xs">
      <ProblemNotice error={begin.error} />
      <Button size="md" className="portal-main-button" loading={begin.isPending} onClick={() => void go()}>
        {t(person ? 'portal-eligibility.begin' : 'portal-eligibility.begin-signed-out')}
      </Button>
      <Text size="sm" c="var(--tw-faint)">
        {t('portal-eligibility.begin-hint')}
      </Text>
    </Stack>
  );
}
