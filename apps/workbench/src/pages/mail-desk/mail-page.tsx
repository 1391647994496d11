import { NativeSelect, Stack, Text } from '@mantine/core';
import type { components } from '@talent-window/api-client';
import { MAIL_STATES } from '@talent-window/contracts/vocabulary';
import { $api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { DeskPage } from '../../desk-parts/desk-page.js';
import { Shown } from '../../desk-parts/shown.js';
import '../cashier/cashier.css';
import { MailEntry } from './mail-entry.js';

export type Mail = components['schemas']['Mail'];

/** Mails that did not arrive by themselves. */
export function MailPage(): ReactNode {
  const { t } = useTexts('workbench-overseeing');
  return (
    <DeskPage
      title={t('workbench-overseeing.mail-title')}
      lead={t('workbench-overseeing.mail-lead')}
      roles={['operator']}
    >
      {() => <Mails />}
    </DeskPage>
  );
}

function Mails(): ReactNode {
  const { t } = useTexts('workbench-overseeing', 'mail-states');
  const [state, setState] = useState<Mail['state']>();
  const mails = $api.useQuery('get', '/api/mail', { params: { query: state === undefined ? {} : { state } } });
  return (
    <Stack gap="md">
      <NativeSelect
        label={t('workbench-overseeing.mail-state')}
        maw="20rem"
        value={state ?? ''}
        onChange={({ currentTarget: { value } }) => setState(MAIL_STATES.find((each) => each === value))}
        data={[
          { value: '', label: t('workbench-overseeing.mail-waiting') },
          ...MAIL_STATES.map((each) => ({ value: each, label: t(`mail-states.${each}`) })),
        ]}
      />
      <section className="hall-panel">
        <Shown of={mails}>
          {(found) =>
            found.length === 0 ? (
              <Text>{t('workbench-overseeing.mail-none')}</Text>
            ) : (
              <ul className="cashier-list">
                {found.map((mail) => (
                  <MailEntry key={mail.id} mail={mail} />
                ))}
              </ul>
            )
          }
        </Shown>
      </section>
    </Stack>
  );
}
