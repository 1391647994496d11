import { Text } from '@mantine/core';
import type { Schemas } from '@talent-window/ui';
import { StatusMark, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';

/** Whether an agency may act at all. */
export function Licence({ licence }: { readonly licence?: Schemas['Organisation']['licence'] }): ReactNode {
  const { t } = useTexts('portal-organisation');
  if (!licence) return <Text c="var(--tw-yours)">{t('portal-organisation.licence-none')}</Text>;
  const { licenceNo: no, validUntil: until, inForce } = licence;
  return (
    <Text>
      <StatusMark status={inForce ? 'done' : 'yours'}>
        {t(inForce ? 'portal-organisation.licence' : 'portal-organisation.licence-over', { no, until })}
      </StatusMark>
    </Text>
  );
}
