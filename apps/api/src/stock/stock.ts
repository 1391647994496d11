import { Injectable } from '@nestjs/common';
import type { BlankStock, StockAct } from '@talent-window/adapters';
import { AgencyError, createCardInventory } from '@talent-window/adapters';
import type { Actor } from '@talent-window/contracts/vocabulary';
import { AgencySystem, Role } from '@talent-window/contracts/vocabulary';
import { findOffice } from '@talent-window/domain';
import { auditAct } from '@talent-window/persistence';
import { DataSource } from 'typeorm';
import { ApiConfig } from '../api-config.js';
import { problem } from '../http/problem.js';
import type { StockActDto, StockDto } from './stock.dto.js';

/** An officer waits for the answer. */
const TIMEOUT_MS = 5_000;

/** 空白卡庫存: kept by the inventory; officers see their own station's, supervisors everybody's. */
@Injectable()
export class Stock {
  private readonly inventory;

  constructor(
    private readonly database: DataSource,
    { agenciesUrl, integrationKeys }: ApiConfig,
  ) {
    const system = AgencySystem.Inventory;
    const connection = { baseUrl: `${agenciesUrl}/${system}`, keyId: system, key: integrationKeys[system] };
    this.inventory = createCardInventory({ ...connection, timeoutMs: TIMEOUT_MS });
  }

  /** @throws Problem `stock-away` (503) */
  async list(actor: Actor): Promise<readonly StockDto[]> {
    if (actor.role === Role.NiaSupervisor) return (await answered(this.inventory.stocks())).map(stockDto);
    return [stockDto(await answered(this.inventory.stock(actor.office ?? '')))];
  }

  /** @throws Problem `not-your-office` (403), `malformed-request` (400), `stock-refused` (409), `stock-away` (503) */
  async act(actor: Actor, sent: StockActDto, reference: string): Promise<StockDto> {
    const { actId, act, office, quantity } = sent;
    if (actor.role !== Role.NiaSupervisor && actor.office !== office) throw problem('not-your-office');
    const stock = await answered(this.inventory.act(stockActOf(sent), `act:${actId}`));
    const details = { act, office, quantity, ...(sent.to === undefined ? {} : { to: sent.to }) };
    await auditAct(this.database, { actor, action: `stock-${act}`, cause: reference, details });
    return stockDto(stock);
  }
}

/** @throws Problem `malformed-request` (400) with what the act lacks */
function stockActOf({ act, office, to, quantity, reason }: StockActDto): StockAct {
  if (act !== 'count' && quantity === 0) throw lacking('quantity');
  if (act === 'transfer') {
    if (to === undefined || !findOffice(to)) throw lacking('to');
    return { act, office, to, quantity };
  }
  if (reason === undefined) throw lacking('reason');
  return act === 'count' ? { act, office, counted: quantity, reason } : { act, office, quantity, reason };
}

const lacking = (path: string): Error =>
  problem('malformed-request', { findings: [{ path, reason: 'required', severity: 'error', params: {} }] });

async function answered<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof AgencyError)) throw error;
    throw problem(error.retryable ? 'stock-away' : 'stock-refused');
  }
}

function stockDto(stock: BlankStock): StockDto {
  const office = findOffice(stock.office);
  return { ...stock, officeText: { zh: office?.zh ?? stock.office, en: office?.en ?? stock.office } };
}
