import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { $api, api, useTexts } from '@talent-window/ui';
import type { SignedIn } from '@talent-window/ui';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';

/** Out of the desk here, then out of the portal of the civil service, whose page the officer ends at. */
async function signOutEverywhere(): Promise<void> {
  const { data } = await api.POST('/api/session/eip/end');
  if (data) location.assign(data.url);
}

/** Who is at the desk, of which office, and the way out. */
export function Who({ person }: { readonly person: SignedIn }): ReactNode {
  const { t, of } = useTexts('workbench-desk', 'roles', 'shell');
  const { data: offices } = $api.useQuery('get', '/api/reference/offices', {}, { staleTime: Infinity });
  const { mutate } = useMutation({ mutationFn: signOutEverywhere });
  const office = offices?.find(({ code }) => code === person.office);
  const roles = person.roles.map((role) => t(`roles.${role}`)).join('、');
  const at = office ? of(office) : undefined;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton className="desk-who" aria-label={person.displayName}>
          <span className="desk-who-name">{person.displayName}</span>
          <IconChevronDown size={14} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" c="var(--tw-ink)" fw={600}>
            {person.displayName}
          </Text>
          <Text size="xs">{roles}</Text>
          {at !== undefined && <Text size="xs">{at}</Text>}
          <Text size="xs">{person.email}</Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item onClick={() => mutate()}>{t('workbench-desk.sign-out-everywhere')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
