import { Button, Stack, Text } from '@mantine/core';
import { api, ProblemNotice, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { Panel } from '../../desk-parts/panel.js';
import { answered, useAct } from '../../desk-parts/use-act.js';

export function TransferFile(): ReactNode {
  const { t } = useTexts('workbench-cashier');
  const draw = useAct((_: undefined, commandId) =>
    answered(api.POST('/api/cashier/transfers', { body: { commandId } })),
  );
  return (
    <Panel title={t('workbench-cashier.draw-title')}>
      <Stack gap="sm" align="flex-start">
        <Text>{t('workbench-cashier.draw-explain')}</Text>
        <Button variant="default" loading={draw.isPending} onClick={() => draw.mutate(undefined)}>
          {t('workbench-cashier.draw')}
        </Button>
        <ProblemNotice error={draw.error} />
        {draw.data && (
          <a href={`/api/cashier/transfers/${draw.data.fileNo}/file.csv`} download>
            {t('workbench-cashier.draw-done', { file: draw.data.fileNo })}
          </a>
        )}
      </Stack>
    </Panel>
  );
}
