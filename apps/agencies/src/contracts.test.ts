import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WireBody } from '@talent-window/adapters';
import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { createEmptyDatabase } from '@talent-window/testing';
import { cardOf, fileOf, runAgencies, until } from './agencies.fixture.js';
import type { Rig } from './agencies.fixture.js';
import { renderContracts } from './contracts.js';

interface Content {
  readonly content: Readonly<Record<string, { readonly schema: object }>>;
}
interface Operation {
  readonly operationId?: string;
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}
interface Contract {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly webhooks?: Readonly<Record<string, { readonly post: Operation }>>;
}

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const faultsOf = (schema: object | undefined, value: unknown): unknown =>
  schema && (ajv.validate(schema, value) ? [] : ajv.errors);
const readContract = async (name: string): Promise<Contract> =>
  parse(await readFile(new URL(`../../../docs/contracts/${name}.yaml`, import.meta.url), 'utf8')) as Contract;

const findOperation = ({ paths }: Contract, id: string): Operation | undefined =>
  Object.values(paths)
    .flatMap((path) => Object.values(path))
    .find(({ operationId }) => operationId === id);
const read = (body?: WireBody): unknown => JSON.parse(Buffer.from(body?.bytes ?? []).toString());

describe('the published contract', () => {
  let made: Awaited<ReturnType<typeof renderContracts>>;
  beforeAll(async () => {
    made = await renderContracts();
  });

  it.each(Object.values(AgencySystem))('of %s is the one that its routes make', async (name) => {
    // `npm run contracts -w @talent-window/agencies` writes them anew.
    expect(await readContract(name)).toEqual(parse(made.get(name) ?? ''));
  });
});

/** In the contracts that are ours; the gateway's protocol is its own, and its forms are judged by its adapter's tests. */
describe('what goes over the wire', () => {
  const caseNo = '115551000001';
  let rig: Rig;
  beforeAll(async () => {
    rig = await runAgencies(await createEmptyDatabase());
    const { labour, records, cards, inventory, feeSystem, treasury, audit } = rig.adapters();
    const document = {
      slot: 'photo',
      sha256: 'a'.repeat(64),
      fileName: '相片.jpg',
      mediaType: 'image/jpeg',
      url: 'http://p/1',
    };
    const file = fileOf(caseNo, { documents: [document] });
    await labour.handOff(file);
    await until(() => rig.facts('labourReviewConcluded').length > 0);
    await labour.queryReview(file.reference);
    const item = { path: 'documents.photo', reason: 'unreadable', note: '相片模糊。' };
    await rig.post(`/labour-agency/desk/reviews/${file.reference}/ask`, { items: [item], fromAbroad: false });
    await labour.sendSupplement({
      reference: file.reference,
      idempotencyKey: `${file.reference}:request-1`,
      answers: [{ path: 'documents.photo', answer: 'mended', comment: '' }],
      documents: [document],
    });
    const person = {
      passportNo: 'XA0000002',
      nationality: 'CAN',
      birthDate: '1985-11-30',
      englishName: 'EXAMPLE, ROBIN OVERSTAY',
    };
    await records.entryPhoto(person);
    await records.passportImage(person);
    await records.stayRecords(person);
    await records.latestEntry(person);
    await rig.post('/entry-exit/desk/entries', { ...person, enteredOn: '2026-03-02', caseNo });
    await rig.post('/missions/desk/inspections', { caseNo, result: 'passed', office: '5A' });
    const card = cardOf(caseNo);
    await inventory.reserveBlank({ reference: card.reference, office: '5A', idempotencyKey: card.reference });
    await inventory.stock('5A');
    const split = { mol: 500, nia: 1_000, mofa: 2_200 };
    await feeSystem.issueReceipt({ caseNo, transactionNo: 'T1', amount: 3_700, split });
    await treasury.remit({ day: '2026-11-26', total: 3_700, split });
    const hash = 'b'.repeat(64);
    await audit.announce({ day: '2026-11-26', prev: null, hash, signature: 'a.b.c' });
    await inventory.stocks();
    await inventory.issueBlank({ reference: card.reference, cardNo: 'G00000099', idempotencyKey: 'issued' });
    const kept = { cardNo: 'G00000099', office: '5A', reference: card.reference };
    await inventory.returnCard({ ...kept, idempotencyKey: 'returned' });
    await inventory.takeOutCard({ ...kept, idempotencyKey: 'taken-out' });
    await inventory.act({ act: 'transfer', office: '5A', to: '5C', quantity: 1 }, 'transfer');
    await inventory.act({ act: 'count', office: '5A', counted: 90, reason: 'counted' }, 'count');
    await inventory.act({ act: 'spoil', office: '5A', quantity: 1, reason: 'torn' }, 'spoil');
    await cards.orderCard(card);
    await until(() => rig.facts('cardProduced').length > 0);
    await cards.queryOrder(card.reference);
    await rig.post(`/card-production/desk/orders/${card.reference}/spoil`, {});
    await until(() => rig.facts('cardSpoiled').length > 0 && rig.facts('labourSupplementRequested').length > 0);
  });
  afterAll(() => rig.stop());

  it('fits the contract, request and answer, byte for byte', async () => {
    const operations = new Set<string>();
    for (const { system, operation, request, response } of rig.exchanges) {
      operations.add(`${system}.${operation}`);
      const described = findOperation(await readContract(system), operation);
      const status = response?.status ?? 0;
      const answer = described?.responses[status] ?? described?.responses[`${Math.floor(status / 100)}XX`];
      const [content] = Object.values(answer?.content ?? {});
      const answerFaults = faultsOf(content?.schema, read(response));
      expect({ operation, status, answerFaults }).toEqual({ operation, status, answerFaults: [] });
      const asked = described?.requestBody?.content['application/json']?.schema;
      // One request is wrong on purpose, for its answer's sake.
      const requestFaults = asked && status < 400 ? faultsOf(asked, read(request)) : [];
      expect({ operation, requestFaults }).toEqual({ operation, requestFaults: [] });
    }
    expect(operations.size).toBe(21);
  });

  it('fits the contract, every fact', async () => {
    const names = new Set<unknown>();
    for (const { sender, body } of rig.platform.received) {
      const { webhooks } = await readContract(sender);
      const name = String(body['name']);
      names.add(name);
      const schema = webhooks?.[name]?.post.requestBody?.content['application/json']?.schema;
      expect({ name, faults: faultsOf(schema, body) }).toEqual({ name, faults: [] });
    }
    expect(names.size).toBe(7);
  });
});
