import type { AddressInfo } from 'node:net';
import { isLoopback } from '@talent-window/config';
import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { OFFICERS_PASSWORD } from '@talent-window/testing/officers';
import type { Pool } from 'pg';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { agenciesOf } from './agencies.js';
import type { AgenciesConfig } from './agencies-config.js';
import { authorityParts, CERTIFICATE_AUTHORITY } from './certificate-authority/authority-routes.js';
import type { AuthorityParts } from './certificate-authority/authority-routes.js';
import { KEY_TABLES } from './certificate-authority/key-store.js';
import { buildCardService } from './card-service/card-service.js';
import { Eip } from './eip/eip.js';
import { EIP } from './eip/eip-routes.js';
import { recordPerson } from './entry-exit/records.js';
import { SEEDED_PERSONS } from './entry-exit/seeded-persons.js';
import { MAIL_CATCHER } from './mail-catcher/mail-routes.js';
import { MAIL_TABLES } from './mail-catcher/mails.js';
import { mailChores } from './mail-catcher/reports.js';
import { startSmtpCatcher } from './mail-catcher/smtp-catcher.js';
import { buildServer } from './server.js';
import type { StaffedAgency } from './server.js';
import type { Agency } from './stand-in/agency.js';
import { doChores } from './stand-in/chores.js';
import { openDatabase } from './stand-in/database.js';
import { Loop } from './stand-in/loop.js';
import { Outbox } from './stand-in/outbox.js';
import { Mode } from './stand-in/settings.js';
import { StandIn } from './stand-in/stand-in.js';
import { COMMON_TABLES } from './stand-in/tables.js';

export interface RunningAgencies {
  /** of the HTTP server, without a slash at its end */
  readonly url: string;
  readonly smtpUrl: string;
  /** of the card readers of this machine, where it has some */
  readonly cardServiceUrl?: string;
  stop(): Promise<void>;
}

/** Starts all stand-ins and the mail catcher in this process; their tables are created where they are missing. */
export async function startAgencies(config: AgenciesConfig): Promise<RunningAgencies> {
  const { host, port, smtpPort, databaseUrl, logLevel } = config;
  const log = pino({ level: logLevel });
  const all = agenciesOf({ ...config.gateway, dayMs: config.dayMs });
  const pool = await openDatabase(databaseUrl, [
    COMMON_TABLES,
    MAIL_TABLES,
    KEY_TABLES,
    ...all.map(({ tables }) => tables),
  ]);
  pool.on('error', (error) => log.warn(error, 'a database connection broke; the next one is opened when needed'));
  const toStop: (() => Promise<unknown>)[] = [() => pool.end()];
  const stop = async (): Promise<void> => {
    for (const end of toStop.splice(0).toReversed()) await end();
  };
  try {
    const { agencies, mail, authority, portal, wake, stopLoops } = staff(all, config, pool, log);
    await prepare(config, agencies, [mail, authority.standIn, portal]);

    let publicUrl = config.publicUrl ?? '';
    const eip = openEip(config, () => publicUrl);
    const server = buildServer({
      log,
      agencies,
      mail,
      authority,
      eip: { standIn: portal, eip },
      publicUrl: () => publicUrl,
    });
    toStop.push(() => server.close());
    await server.listen({ host, port });
    const url = `http://${host}:${(server.server.address() as AddressInfo).port}`;
    publicUrl ||= url;

    const smtp = await startSmtpCatcher(mail, host, smtpPort);
    toStop.push(() => smtp.stop(), stopLoops);
    const cardServiceUrl = await startCardService(config, authority, log, toStop);
    wake();
    log.info({ url, smtpUrl: smtp.url }, 'the agencies are up');
    return { url, smtpUrl: smtp.url, ...(cardServiceUrl === undefined ? {} : { cardServiceUrl }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startCardService(
  { host, cardServicePort, platformUrl }: AgenciesConfig,
  { standIn, cards }: AuthorityParts,
  log: Logger,
  toStop: (() => Promise<unknown>)[],
): Promise<string | undefined> {
  if (cardServicePort === undefined) return undefined;
  const service = buildCardService({ log, standIn, cards, platformUrl });
  toStop.push(() => service.close());
  await service.listen({ host, port: cardServicePort });
  return `http://${host}:${(service.server.address() as AddressInfo).port}`;
}

interface Staff {
  readonly agencies: readonly StaffedAgency[];
  readonly mail: StandIn;
  readonly authority: AuthorityParts;
  readonly portal: StandIn;
  readonly wake: () => void;
  readonly stopLoops: () => Promise<void>;
}

/** Gives each agency its stand-in, and all together the two loops that do chores and tell facts. */
function staff(
  all: readonly Agency[],
  { keys, platformUrl, bounceUrl }: AgenciesConfig,
  pool: Pool,
  log: Logger,
): Staff {
  const wake = (): void => {
    working.wake();
    telling.wake();
  };
  const createStandIn = (name: string, key: string): StandIn =>
    new StandIn({ name, pool, log: log.child({ agency: name }), platform: { url: platformUrl, key }, wake });
  const agencies = all.map((agency) => ({ agency, standIn: createStandIn(agency.name, keys[agency.name]) }));
  const chores = new Map(
    agencies.map(({ agency, standIn }) => [agency.name as string, agency.chores?.(standIn) ?? {}]),
  );
  const mail = createStandIn(MAIL_CATCHER, '');
  const authority = authorityParts(createStandIn(CERTIFICATE_AUTHORITY, ''));
  const portal = createStandIn(EIP, '');
  chores.set(mail.name, mailChores(mail, bounceUrl));
  const keyByName = new Map<string, string>(Object.values(AgencySystem).map((name) => [name, keys[name]]));
  const outbox = new Outbox(pool, { url: platformUrl, findKey: (name) => keyByName.get(name) }, log);

  const telling = new Loop(() => outbox.tellDue(), log);
  const working = new Loop(async () => {
    const { worked, nextMs } = await doChores(pool, chores, log);
    if (worked) telling.wake();
    return nextMs;
  }, log);
  const stopLoops = async (): Promise<void> => {
    outbox.stop();
    await Promise.all([working.stop(), telling.stop()]);
  };
  return { agencies, mail, authority, portal, wake, stopLoops };
}

function openEip({ singleSignOn, windowUrl, platformUrl, password }: AgenciesConfig, publicUrl: () => string): Eip {
  if (password === OFFICERS_PASSWORD && !isLoopback(windowUrl)) {
    throw new Error(
      `${windowUrl} is open to others, and the default password of the test officers is public: set SEED_PASSWORD`,
    );
  }
  const { clientId: id, clientSecret: secret, acr: twoFactors } = singleSignOn;
  const client = { id, secret, url: windowUrl, innerUrl: platformUrl, twoFactors };
  return new Eip(() => `${publicUrl()}/${EIP}`, client, password);
}

async function prepare(
  { delayMs }: AgenciesConfig,
  agencies: readonly StaffedAgency[],
  others: readonly StandIn[],
): Promise<void> {
  for (const { settings } of others) await settings.prepare(Mode.Automatic, delayMs);
  for (const { agency, standIn } of agencies) {
    await standIn.settings.prepare(agency.mode, delayMs);
    if (agency.name !== AgencySystem.EntryExit) continue;
    await standIn.transact(async (tx) => {
      for (const person of SEEDED_PERSONS) await recordPerson(tx, person);
    });
  }
}
