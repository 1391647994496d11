import { Group, Text, TextInput, UnstyledButton } from '@mantine/core';
import { $api, api, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { AskWhy } from '../../desk-parts/ask-why.js';
import { Shown } from '../../desk-parts/shown.js';
import { answered } from '../../desk-parts/use-act.js';
import { When } from '../../desk-parts/when.js';
import type { Mail } from './mail-page.js';

/** States in which a person may still do something. */
const OPEN: readonly Mail['state'][] = ['bounced-temporary', 'bounced-permanent', 'failed'];

export function MailEntry({ mail }: { readonly mail: Mail }): ReactNode {
  const { t, of } = useTexts('workbench-overseeing', 'workbench-desks', 'mail-states');
  const { id, caseNo, text, to, state, attempts, reply, updatedAt } = mail;
  const [other, setOther] = useState('');
  const [isOpen, setOpen] = useState(false);
  const params = { path: { id } };
  const why = { label: t('workbench-desks.why'), hint: t('workbench-desks.why-hint') };
  return (
    <li>
      <Text fw={600}>{of(text)}</Text>
      <Text className="hall-quiet">
        {t('workbench-desks.case-no', { caseNo })} · {t('workbench-overseeing.mail-to')} {to} ·{' '}
        {t(`mail-states.${state}`)} · {t('workbench-overseeing.mail-attempts', { attempts })} · <When at={updatedAt} />
      </Text>
      {reply !== undefined && (
        <Text>
          {t('workbench-overseeing.mail-reply')}: <q lang="en">{reply}</q>
        </Text>
      )}
      <Group gap="sm">
        {OPEN.includes(state) && (
          <>
            <AskWhy
              action={t('workbench-overseeing.mail-again')}
              explain={t('workbench-overseeing.mail-again-explain')}
              {...why}
              act={(reason, commandId) =>
                answered(
                  api.POST('/api/mail/{id}/resend', {
                    params,
                    body: { commandId, why: reason, ...(other.trim() === '' ? {} : { to: other.trim() }) },
                  }),
                )
              }
            >
              <TextInput
                type="email"
                label={t('workbench-overseeing.mail-other')}
                value={other}
                onChange={(event) => setOther(event.currentTarget.value)}
              />
            </AskWhy>
            <AskWhy
              action={t('workbench-overseeing.mail-give-up')}
              explain={t('workbench-overseeing.mail-give-up-explain')}
              {...why}
              act={(reason, commandId) =>
                answered(api.POST('/api/mail/{id}/give-up', { params, body: { commandId, why: reason } }))
              }
            />
          </>
        )}
        <UnstyledButton className="cashier-day" w="auto" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('workbench-overseeing.mail-history')}
        </UnstyledButton>
      </Group>
      {isOpen && <MailHistory id={id} />}
    </li>
  );
}

function MailHistory({ id }: { readonly id: string }): ReactNode {
  const { of } = useTexts('workbench-overseeing');
  const mail = $api.useQuery('get', '/api/mail/{id}', { params: { path: { id } } });
  return (
    <Shown of={mail} lines={2}>
      {({ history }) => (
        <ol className="mail-history">
          {history.map(({ at, text, reply, why }) => (
            <li key={at}>
              <span className="hall-quiet">
                <When at={at} />
              </span>{' '}
              {of(text)} {reply !== undefined && <q lang="en">{reply}</q>} {why}
            </li>
          ))}
        </ol>
      )}
    </Shown>
  );
}
