import { Injectable } from '@nestjs/common';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { Role } from '@talent-window/contracts/vocabulary';
import type { PouchRefusal } from '@talent-window/persistence';
import { auditAct, PouchEntity, PouchItemEntity, receivePouch, sendPouch } from '@talent-window/persistence';
import { DataSource, In } from 'typeorm';
import { problem } from '../http/problem.js';
import type { PouchDto, PouchesQuery, ReceivePouchDto } from './pouch.dto.js';

const MOST = 200;

/** 外交郵袋: dispatch lists of cards to missions. Cards come onto them by themselves. */
@Injectable()
export class Pouches {
  constructor(private readonly database: DataSource) {}

  async list(actor: Actor, { office, state }: PouchesQuery): Promise<readonly PouchDto[]> {
    const own = actor.role === Role.MissionOfficer ? (actor.office ?? '') : office;
    const pouches = await this.database.getRepository(PouchEntity).find({
      where: { ...(own === undefined ? {} : { office: own }), ...(state === undefined ? {} : { state }) },
      order: { openedAt: 'desc' },
      take: MOST,
    });
    const items = await this.database
      .getRepository(PouchItemEntity)
      .find({ where: { pouchNo: In(pouches.map(({ no }) => no)) }, order: { listedAt: 'asc' } });
    return pouches.map((pouch) =>
      pouchDto(
        pouch,
        items.filter(({ pouchNo }) => pouchNo === pouch.no),
      ),
    );
  }

  /** @throws Problem `no-such-pouch` (404) also for another mission's */
  async show(actor: Actor, no: string): Promise<PouchDto> {
    const pouch = await this.database.getRepository(PouchEntity).findOneBy({ no });
    if (!pouch || (actor.role === Role.MissionOfficer && pouch.office !== actor.office)) throw problem('no-such-pouch');
    const items = await this.database
      .getRepository(PouchItemEntity)
      .find({ where: { pouchNo: no }, order: { listedAt: 'asc' } });
    return pouchDto(pouch, items);
  }

  async send(actor: Actor, no: string, sealNo: string, reference: string): Promise<PouchDto> {
    await this.database.transaction(async (manager) => {
      refuse(await sendPouch(manager, no, { sealNo, actor }));
      await auditAct(manager, { actor, action: 'pouch-sent', cause: reference, details: { pouchNo: no } });
    });
    return this.show(actor, no);
  }

  async receive(actor: Actor, no: string, { items }: ReceivePouchDto, reference: string): Promise<PouchDto> {
    await this.database.transaction(async (manager) => {
      refuse(await receivePouch(manager, no, { items, actor }));
      await auditAct(manager, { actor, action: 'pouch-received', cause: reference, details: { pouchNo: no } });
    });
    return this.show(actor, no);
  }
}

function refuse(why: PouchRefusal | undefined): void {
  if (why !== undefined) throw problem(why);
}

const pouchDto = (pouch: PouchEntity, items: readonly PouchItemEntity[]): PouchDto => ({
  no: pouch.no,
  office: pouch.office,
  state: pouch.state,
  openedAt: pouch.openedAt.toISOString(),
  ...(pouch.sealNo === null ? {} : { sealNo: pouch.sealNo }),
  ...(pouch.sentAt === null ? {} : { sentAt: pouch.sentAt.toISOString() }),
  ...(pouch.receivedAt === null ? {} : { receivedAt: pouch.receivedAt.toISOString() }),
  items: items.map(({ caseNo, cardNo, state, note }) => ({
    caseNo,
    cardNo,
    state,
    ...(note === null ? {} : { note }),
  })),
});
