import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Late } from '@talent-window/ui';
import type { ComponentType } from 'react';
import { BrokenPage } from './frame/broken-page.js';
import { Frame } from './frame/frame.js';
import { NoPage } from './frame/no-page.js';

/** Every page by its path; each is loaded when somebody goes there. */
const PAGES = [
  ['/', () => import('./pages/queue/overview-page.js').then((page) => page.OverviewPage)],
  ['/queues/$view', () => import('./pages/queue/queue-page.js').then((page) => page.QueuePage)],
  ['/search', () => import('./pages/queue/search-page.js').then((page) => page.SearchPage)],
  ['/signed-in', () => import('./frame/signed-in-page.js').then((page) => page.SignedInPage)],
  ['/cases/$caseNo', () => import('./pages/case/case-page.js').then((page) => page.CasePage)],
  ['/counter', () => import('./pages/counter/counter-page.js').then((page) => page.CounterPage)],
  ['/station', () => import('./pages/station/station-page.js').then((page) => page.StationPage)],
  ['/supervisor', () => import('./pages/supervisor/supervisor-page.js').then((page) => page.SupervisorPage)],
  ['/assignment', () => import('./pages/assignment/assignment-page.js').then((page) => page.AssignmentPage)],
  ['/operations', () => import('./pages/operations/operations-page.js').then((page) => page.OperationsPage)],
  ['/operations/runbook', () => import('./pages/operations/runbook-page.js').then((page) => page.RunbookPage)],
  [
    '/operations/$caseNo',
    () => import('./pages/operations/operations-case-page.js').then((page) => page.OperationsCasePage),
  ],
  ['/mail', () => import('./pages/mail-desk/mail-page.js').then((page) => page.MailPage)],
  ['/pouches', () => import('./pages/pouches/pouches-page.js').then((page) => page.PouchesPage)],
  ['/stock', () => import('./pages/stock/stock-page.js').then((page) => page.StockPage)],
  ['/broken-glass', () => import('./pages/broken-glass/broken-glass-page.js').then((page) => page.BrokenGlassPage)],
  ['/audit', () => import('./pages/audit-search/audit-page.js').then((page) => page.AuditPage)],
  ['/cashier', () => import('./pages/cashier/cashier-page.js').then((page) => page.CashierPage)],
] as const satisfies readonly (readonly [path: string, load: () => Promise<ComponentType>])[];

const root = createRootRoute({ component: Frame, notFoundComponent: NoPage, errorComponent: BrokenPage });

const pageAt = <const Path extends string>(path: Path, load: () => Promise<ComponentType>) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(async () => ({ default: await load() })),
  });

/** `map` forgets which path is which, and a link would have to name the parameters of all of them. */
type RoutesOf<Pages extends readonly (readonly [path: string, load: unknown])[]> = {
  -readonly [Nth in keyof Pages]: ReturnType<typeof pageAt<Pages[Nth][0]>>;
};
const pages = PAGES.map(([path, load]) => pageAt(path, load)) as unknown as RoutesOf<typeof PAGES>;

export const router = createRouter({
  routeTree: root.addChildren(pages),
  basepath: '/officer',
  defaultPendingComponent: Late,
  defaultPendingMs: 300,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
