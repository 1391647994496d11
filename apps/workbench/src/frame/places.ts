import type { SignedIn, TextKey } from '@talent-window/ui';

type Role = SignedIn['roles'][number];

/** Who has cases to work on, rather than a counter of money or machines. */
export const CASE_ROLES = [
  'nia-reviewer',
  'nia-supervisor',
  'station-officer',
  'consular-officer',
  'mission-officer',
] as const satisfies readonly Role[];

/** Where a role works; nobody sees a door that is shut to them. The tabs of a page lead on to those beside it. */
export const PLACES = [
  { to: '/', name: 'workbench-desk.place-cases', roles: CASE_ROLES },
  { to: '/counter', name: 'workbench-desk.place-counter', roles: ['consular-officer', 'mission-officer'] },
  { to: '/station', name: 'workbench-desk.place-station', roles: ['station-officer', 'mission-officer'] },
  { to: '/supervisor', name: 'workbench-desk.place-supervisor', roles: ['nia-supervisor'] },
  { to: '/assignment', name: 'workbench-desk.place-assignment', roles: ['nia-supervisor'] },
  { to: '/operations', name: 'workbench-desk.place-operations', roles: ['operator'] },
  { to: '/cashier', name: 'workbench-desk.place-cashier', roles: ['cashier'] },
  { to: '/pouches', name: 'workbench-desk.place-pouches', roles: ['nia-supervisor'] },
  { to: '/audit', name: 'workbench-desk.place-audit', roles: ['auditor'] },
  { to: '/broken-glass', name: 'workbench-desk.place-broken-glass', roles: ['auditor'] },
] as const satisfies readonly {
  readonly to: string;
  readonly name: TextKey<'workbench-desk'>;
  readonly roles: readonly Role[];
}[];

export const placesOf = (roles: readonly Role[]): (typeof PLACES)[number][] =>
  PLACES.filter((place) => place.roles.some((role) => roles.includes(role)));

export const worksOnCases = (roles: readonly Role[]): boolean => placesOf(roles).some(({ to }) => to === '/');

/** Pages that are reached by the tabs of a place. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  '/station': ['/pouches', '/stock'],
  '/pouches': ['/stock'],
  '/supervisor': ['/broken-glass'],
  '/operations': ['/mail'],
};

/** The place that a page belongs to, as far as an officer has one. */
export function placeOf(pathname: string, places: readonly { readonly to: string }[]): string | undefined {
  if (/^\/(?:queues|cases|search|$)/u.test(pathname)) return '/';
  const within = (page: string): boolean => pathname === page || pathname.startsWith(`${page}/`);
  const place =
    places.find(({ to }) => to !== '/' && within(to)) ?? places.find(({ to }) => (BESIDE[to] ?? []).some(within));
  return place?.to;
}
