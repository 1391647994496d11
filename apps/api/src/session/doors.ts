import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DeskDoor } from './desk-door.js';
import type { Door } from './door.js';
import { PortalDoor } from './portal-door.js';
import type { OpenSession, WebApp } from './visitor.js';
import { Visitor } from './visitor.js';

/** The two ways in: people of the portal and officers have nothing in common but the answer to who they are. */
@Injectable()
export class Doors {
  private readonly doors: Readonly<Record<WebApp, Door>>;

  constructor(portal: PortalDoor, desk: DeskDoor) {
    this.doors = { portal, desk };
  }

  /** Who a request's cookies belong to; a visitor without sessions where they are unknown or over. */
  async visitorOf(request: FastifyRequest): Promise<Visitor> {
    const found = await Promise.all(Object.values(this.doors).map((door) => door.find(request)));
    return new Visitor(found.filter((session) => session !== undefined));
  }

  renew(session: OpenSession, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return this.doors[session.app].renew(session, request, reply);
  }

  close(session: OpenSession, reply: FastifyReply): Promise<void> {
    return this.doors[session.app].close(session, reply);
  }
}
