import { UnstyledButton } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { LanguageSwitch, Late, useNamedPage, useSession, useTexts } from '@talent-window/ui';
import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Suspense, useRef, useState } from 'react';
import { DeskMenu } from './desk-menu.js';
import { KeysHelp } from './keys-help.js';
import { useKey } from './keys.js';
import { worksOnCases } from './places.js';
import { SearchBox } from './search-box.js';
import { SessionOver } from './session-over.js';
import { SignIn } from './sign-in.js';
import { Who } from './who.js';

/** What stands around every page of the workbench. */
export function Frame(): ReactNode {
  const { t } = useTexts('shell', 'workbench-desk', 'roles');
  const { person, known } = useSession('desk');
  const [isHelpOpen, setHelpOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  useNamedPage(main, t('workbench-desk.title'));
  useKey('?', () => setHelpOpen(true));
  return (
    <>
      <a className="tw-skip" href="#content">
        {t('shell.skip-to-content')}
      </a>
      <header className="desk-head">
        {person && <DeskMenu roles={person.roles} />}
        <Link to="/" className="desk-brand">
          {t('workbench-desk.title')}
        </Link>
        {person && worksOnCases(person.roles) && <SearchBox />}
        <div className="desk-head-end">
          {person && (
            <UnstyledButton
              className="desk-icon desk-wide-only"
              aria-label={t('workbench-desk.keys')}
              title={t('workbench-desk.keys')}
              onClick={() => setHelpOpen(true)}
            >
              <IconKeyboard size={20} aria-hidden="true" />
            </UnstyledButton>
          )}
          <LanguageSwitch />
          {person && <Who person={person} />}
        </div>
      </header>
      <main ref={main} id="content" tabIndex={-1} className="desk-main">
        <Suspense fallback={<Late />}>{person ? <Outlet /> : known ? <SignIn /> : <Late />}</Suspense>
      </main>
      <SessionOver />
      <KeysHelp opened={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </>
  );
}
