import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Late } from '@talent-window/ui';
import type { ComponentType } from 'react';
import { BrokenPage } from './frame/broken-page.js';
import { Frame } from './frame/frame.js';
import { NoPage } from './frame/no-page.js';

/** Every page by its path; each is loaded when somebody goes there. */
const PAGES = [
  ['/', () => import('./pages/home/home-page.js').then((page) => page.HomePage)],
  ['/eligibility', () => import('./pages/eligibility/eligibility-page.js').then((page) => page.EligibilityPage)],
  ['/sign-in', () => import('./pages/account/sign-in-page.js').then((page) => page.SignInPage)],
  ['/register', () => import('./pages/account/register-page.js').then((page) => page.RegisterPage)],
  ['/recover', () => import('./pages/account/recover-page.js').then((page) => page.RecoverPage)],
  ['/apply/$draftId', () => import('./pages/apply/apply-page.js').then((page) => page.ApplyPage)],
  ['/apply/$draftId/$page', () => import('./pages/apply/apply-section-page.js').then((page) => page.ApplySectionPage)],
  ['/cases', () => import('./pages/cases/cases-page.js').then((page) => page.CasesPage)],
  ['/cases/$caseNo', () => import('./pages/tracker/tracker-page.js').then((page) => page.TrackerPage)],
  ['/cases/$caseNo/answer', () => import('./pages/answer/answer-page.js').then((page) => page.AnswerPage)],
  ['/cases/$caseNo/pay', () => import('./pages/pay/case-pay-page.js').then((page) => page.CasePayPage)],
  [
    '/cases/$caseNo/collection',
    () => import('./pages/collection/collection-page.js').then((page) => page.CollectionPage),
  ],
  ['/cases/$caseNo/refund', () => import('./pages/change/refund-page.js').then((page) => page.RefundPage)],
  ['/cases/$caseNo/change', () => import('./pages/change/change-page.js').then((page) => page.ChangePage)],
  ['/track', () => import('./pages/cases/track-page.js').then((page) => page.TrackPage)],
  ['/inbox', () => import('./pages/inbox/inbox-page.js').then((page) => page.InboxPage)],
  ['/documents', () => import('./pages/papers/papers-page.js').then((page) => page.PapersPage)],
  ['/profile', () => import('./pages/profile/profile-page.js').then((page) => page.ProfilePage)],
  ['/organisation', () => import('./pages/organisation/organisation-page.js').then((page) => page.OrganisationPage)],
  ['/mandates', () => import('./pages/mandates/mandates-page.js').then((page) => page.MandatesPage)],
  ['/status', () => import('./pages/status/status-page.js').then((page) => page.StatusPage)],
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
  basepath: '/',
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
