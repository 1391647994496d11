import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DeskDoor } from './desk-door.js';
import type { Door } from './door.js';
import { PortalDoor } from './portal-door.js';
import type { OpenSession } from './visitor.js';
import { Visitor, WebApp } from './visitor.js';

/** The two ways in: people of the portal and officers have nothing in common but the answer to who they are. */
@Injectable()
export class Doors {
  private readonly doors: Readonly<Record<WebApp, Door>>;

  constructor(portal: PortalDoor, desk: DeskDoor) {
    this.doors = { portal, desk };
  }

  /** Who a request's cookies belong to; a visitor without sessions where they are unknown or over. */
  async visitorOf(request: FastifyRequest): Promise<Visitor> {
    const app = webAppAsking(request);
    const doors = app === undefined ? Object.values(this.doors) : [this.doors[app]];
    const found = await Promise.all(doors.map((door) => door.find(request)));
    return new Visitor(found.filter((session) => session !== undefined));
  }

  renew(session: OpenSession, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.doors[session.app].renew(session, request, reply);
  }

  close(session: OpenSession, reply: FastifyReply): Promise<void> {
    return this.doors[session.app].close(session, reply);
  }
}

/**
 * The web app whose page asks, by the address of that page: a person who is signed in to both acts in each as who they are
 * there. It can only take a session away from a request, never add one; other programs name no page.
 */
function webAppAsking({ headers: { referer } }: FastifyRequest): WebApp | undefined {
  if (referer === undefined || !URL.canParse(referer)) return undefined;
  return `${new URL(referer).pathname}/`.startsWith('/officer/') ? WebApp.Desk : WebApp.Portal;
}
