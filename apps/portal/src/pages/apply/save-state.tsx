import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCloudOff, IconPencil } from '@tabler/icons-react';
import { timeText, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import type { DraftKeeper, DraftView } from './draft-keeper.js';

/** Whether what was typed is safe, in few words; keeps its place whatever it says. */
export function SaveState({ keeper, view }: { readonly keeper: DraftKeeper; readonly view: DraftView }): ReactNode {
  const { t } = useTexts('portal-apply');
  const { saving, draft, joined } = view;
  const at = { time: timeText(draft.updatedAt) };
  const said = {
    saved: { icon: IconCheck, text: joined ? t('portal-apply.saved-joined', at) : t('portal-apply.saved', at) },
    typed: { icon: IconPencil, text: t('portal-apply.typed') },
    saving: { icon: IconPencil, text: t('portal-apply.saving') },
    unreached: { icon: IconCloudOff, text: t('portal-apply.not-saved-offline') },
    'signed-out': { icon: IconAlertTriangle, text: t('portal-apply.not-saved-signed-out') },
    refused: { icon: IconAlertTriangle, text: t('portal-apply.not-saved-refused') },
    clash: { icon: IconAlertTriangle, text: t('portal-apply.not-saved-clash') },
  }[saving.kind];
  const isStuck = saving.kind === 'unreached' || saving.kind === 'signed-out';
  return (
    <Group gap={6} wrap="nowrap" className={`apply-save apply-save-${saving.kind}`}>
      <said.icon size={16} aria-hidden="true" />
      <Text size="sm" role="status">
        {said.text}
      </Text>
      {isStuck && (
        <Button size="compact-sm" variant="subtle" flex="none" onClick={() => void keeper.flush()}>
          {t('portal-apply.save-now')}
        </Button>
      )}
    </Group>
  );
}
