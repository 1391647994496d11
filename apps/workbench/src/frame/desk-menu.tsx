import { Menu, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import { useTexts } from '@talent-window/ui';
import type { SignedIn } from '@talent-window/ui';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { placeOf, placesOf } from './places.js';

/** The places of an officer, beside each other where there is room. */
export function DeskMenu({ roles }: { readonly roles: SignedIn['roles'] }): ReactNode {
  const { t } = useTexts('workbench-desk', 'shell');
  const { pathname } = useLocation();
  const isWide = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false });
  const places = placesOf(roles);
  const here = placeOf(pathname, places);
  if (places.length < 2) return null;
  if (!isWide) {
    return (
      <Menu position="bottom-start">
        <Menu.Target>
          <UnstyledButton className="desk-icon" aria-label={t('shell.menu')}>
            <IconMenu2 size={20} aria-hidden="true" />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {places.map(({ to, name }) => (
            <Menu.Item key={to} component={Link} to={to}>
              {t(name)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    );
  }
  return (
    <nav aria-label={t('shell.menu')} className="desk-places">
      {places.map(({ to, name }) => (
        <Link key={to} to={to} className="desk-place" {...(to === here ? { 'aria-current': 'page' } : {})}>
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
