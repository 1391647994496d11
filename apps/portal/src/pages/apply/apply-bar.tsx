import { Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { ClashDialog } from './clash-dialog.js';
import type { DraftKeeper, DraftView } from './draft-keeper.js';
import { AnchorLink } from './links.js';
import { SaveState } from './save-state.js';

/** Stays in sight on every page of an application: the way back to the list, and whether all is saved. */
export function ApplyBar({ keeper, view }: { readonly keeper: DraftKeeper; readonly view: DraftView }): ReactNode {
  const { t } = useTexts('portal-apply');
  return (
    <>
      <Group className="apply-bar tw-no-print" justify="space-between" gap="xs">
        <AnchorLink to="/apply/$draftId" params={{ draftId: view.draft.id }} className="apply-back">
          <IconArrowLeft size={16} aria-hidden="true" className="apply-inline" /> {t('portal-apply.to-list')}
        </AnchorLink>
        <SaveState keeper={keeper} view={view} />
      </Group>
      <ClashDialog keeper={keeper} view={view} />
    </>
  );
}
