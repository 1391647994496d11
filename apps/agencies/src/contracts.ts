import { Pool } from 'pg';
import { pino } from 'pino';
import { stringify } from 'yaml';
import { agenciesOf } from './agencies.js';
import { authorityParts, CERTIFICATE_AUTHORITY } from './certificate-authority/authority-routes.js';
import { Eip } from './eip/eip.js';
import { EIP } from './eip/eip-routes.js';
import { MAIL_CATCHER } from './mail-catcher/mail-routes.js';
import { buildServer } from './server.js';
import { StandIn } from './stand-in/stand-in.js';

/** Whoever the merchant is, the contract is the same. */
const AGENCIES = agenciesOf({ merchantId: '', keys: { hashKey: '', hashIv: '' }, creditCheckCode: '', dayMs: 1 });

/** Officers sign in by OpenID Connect, whose documents are its contract. */
const NO_CLIENT = { id: '', secret: '', url: '', innerUrl: '', twoFactors: '' };

/** The OpenAPI document of each agency as YAML, by the agency's name; made from the routes, without a database. */
export async function renderContracts(): Promise<ReadonlyMap<string, string>> {
  const log = pino({ level: 'silent' });
  const pool = new Pool();
  const createStandIn = (name: string): StandIn =>
    new StandIn({ name, pool, log, platform: { url: '', key: '' }, wake: () => {} });
  const agencies = AGENCIES.map((agency) => ({ agency, standIn: createStandIn(agency.name) }));
  const mail = createStandIn(MAIL_CATCHER);
  const authority = authorityParts(createStandIn(CERTIFICATE_AUTHORITY));
  const eip = { standIn: createStandIn(EIP), eip: new Eip(() => '', NO_CLIENT, '') };
  const server = buildServer({ log, agencies, mail, authority, eip, publicUrl: () => '' });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const contracts = new Map<string, string>();
  for (const { name } of AGENCIES) {
    const document: unknown = await (await fetch(`${url}/${name}/openapi.json`)).json();
    contracts.set(name, stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 }));
  }
  await server.close();
  await pool.end();
  return contracts;
}
