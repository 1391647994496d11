import { Stack, Text, Title } from '@mantine/core';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Cost } from './cost.js';
import { Doors } from './doors.js';
import { NeededDocuments } from './needed-documents.js';
import { Steps } from './steps.js';
import { TimeNow } from './time-now.js';

export function HomePage(): ReactNode {
  const { t } = useTexts('portal-home');
  return (
    <Stack gap="2.5rem">
      <Stack gap="sm" maw="44rem">
        <Title order={1} fz={{ base: '1.75rem', sm: '2.441rem' }}>
          {t('portal-home.title')}
        </Title>
        <Text fz="lg">{t('portal-home.lead')}</Text>
      </Stack>
      <Doors />
      <div className="portal-facts">
        <TimeNow />
        <Cost />
        <NeededDocuments />
      </div>
      <Steps />
    </Stack>
  );
}
