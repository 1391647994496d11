import type { Actor, Role } from '@talent-window/contracts/vocabulary';
import { Role as R } from '@talent-window/contracts/vocabulary';
import type { Permission } from '@talent-window/domain';
import { rolesOf } from '@talent-window/domain';
import { problem } from '../http/problem.js';

/** The two web apps on one origin, each with a cookie of its own. */
export const WebApp = { Portal: 'portal', Desk: 'desk' } as const;
export type WebApp = (typeof WebApp)[keyof typeof WebApp];
export const WEB_APPS = Object.values(WebApp) as readonly WebApp[];

/** The web app that a role works in. */
export const webAppOf = (role: Role): WebApp => (role === R.Applicant ? WebApp.Portal : WebApp.Desk);

/** A person as far as the API needs to know. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly office?: string;
  readonly locale: string;
}

export interface OpenSession {
  readonly app: WebApp;
  /** by which its door knows it */
  readonly id: string;
  readonly expiresAt: Date;
  readonly account: Account;
}

/** Who makes a request: the sessions of its cookies, at most one of each web app. */
export class Visitor {
  constructor(readonly sessions: readonly OpenSession[]) {}

  /** The visitor in each role that a permission is given to, in the order of the table. */
  actorsFor(permission: Permission): readonly Actor[] {
    const actors = this.actors();
    return rolesOf(permission).flatMap((role) => actors.filter((actor) => actor.role === role));
  }

  /** The visitor in the first of them. @throws Problem `wrong-role` (403) where they hold none */
  actorFor(permission: Permission): Actor {
    const [actor] = this.actorsFor(permission);
    if (!actor) throw problem('wrong-role');
    return actor;
  }

  /** Every role the visitor holds, as the actor they would be in it. */
  actors(): readonly Actor[] {
    return this.sessions.flatMap(({ app, account }) =>
      account.roles.filter((role) => webAppOf(role) === app).map((role) => actorOf(account, role)),
    );
  }
}

const actorOf = ({ id, office }: Account, role: Role): Actor => ({
  id,
  role,
  ...(office === undefined ? {} : { office }),
});
