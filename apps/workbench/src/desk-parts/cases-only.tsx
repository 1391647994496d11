import { useSession, useTexts } from '@talent-window/ui';
import type { ReactNode } from 'react';
import { CASE_ROLES, worksOnCases } from '../frame/places.js';
import { DeskPage } from './desk-page.js';

/** A page about cases; who has none to work on is told whose it is, before anything is asked for. */
export function CasesOnly({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTexts('workbench-desk');
  const { person } = useSession('desk');
  if (person && worksOnCases(person.roles)) return children;
  return (
    <DeskPage title={t('workbench-desk.place-cases')} roles={CASE_ROLES}>
      {() => null}
    </DeskPage>
  );
}
