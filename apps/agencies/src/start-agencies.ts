import type { AddressInfo } from 'node:net';
import { isLoopback } from '@talent-window/config';
import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { OFFICERS_PASSWORD } from '@talent-window/testing/officers';
import type { Pool } from 'pg';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { agenciesOf } from './agencies.js';
import type { AgenciesConfig } from './agencies-config.js';
import { Eip } from './eip/eip.js';
import { EIP } from './eip/eip-routes.js';
import { openSyslogDoor } from './audit/syslog-door.js';
import type { SyslogDoor } from './audit/syslog-door.js';
import { authorityParts, CERTIFICATE_AUTHORITY } from './certificate-authority/authority-routes.js';
import type { AuthorityParts } from './certificate-authority/authority-routes.js';
import { KEY_TABLES } from './certificate-authority/key-store.js';
import { buildCardService } from './card-service/card-service.js';
import { recordPerson } from './entry-exit/records.js';
import { SEEDED_PERSONS } from './entry-exit/seeded-persons.js';
import { MAIL_CATCHER } from './mail-catcher/mail-routes.js';
import { startClamdStandIn } from './malware-scanner/clamd-stand-in.js';
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
  readonly clamdUrl: string;
  /** of the Audit system, where it has a certificate */
  readonly syslogUrl?: string;
  /** of the card readers of this machine, where it has some */
  readonly cardServiceUrl?: string;
  stop(): Promise<void>;
}

/** Starts all stand-ins and the mail catcher in this process; their tables are created where they are missing. */
export async function startAgencies(config: AgenciesConfig): Promise<RunningAgencies> {
  const { host, port, smtpPort, clamdPort, databaseUrl, logLevel } = config;
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
    const { agencies, mail, portal, authority, wake, stopLoops } = staff(all, config, pool, log);
    await prepare(config, agencies, [mail, portal, authority.standIn]);

    let publicUrl = config.publicUrl ?? '';
    const eip = openEip(config, () => publicUrl);
    const server = buildServer({
      log,
      agencies,
      mail,
      eip: { standIn: portal, eip },
      authority,
      publicUrl: () => publicUrl,
    });
    toStop.push(() => server.close());
    await server.listen({ host, port });
    const url = `http://${host}:${(server.server.address() as AddressInfo).port}`;
    publicUrl ||= url;

    const smtp = await startSmtpCatcher(mail, host, smtpPort);
    const clamd = await startClamdStandIn(host, clamdPort);
    toStop.push(
      () => smtp.stop(),
      () => clamd.stop(),
      stopLoops,
    );
    const syslog = await openAuditDoor(config, agencies);
    if (syslog) toStop.push(() => syslog.stop());
    const cardServiceUrl = await startCardService(config, authority, log, toStop);
    wake();
    log.info({ url, smtpUrl: smtp.url, clamdUrl: clamd.url }, 'the agencies are up');
    return {
      url,
      smtpUrl: smtp.url,
      clamdUrl: clamd.url,
      ...(syslog ? { syslogUrl: syslog.url } : {}),
      ...(cardServiceUrl === undefined ? {} : { cardServiceUrl }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openAuditDoor(
  { host, auditSyslogPort: port, auditTlsKey: keyFile, auditTlsCertificate: certificateFile }: AgenciesConfig,
  agencies: readonly StaffedAgency[],
): Promise<SyslogDoor | undefined> {
  const audit = agencies.find(({ agency }) => agency.name === AgencySystem.Audit);
  if (!audit || keyFile === undefined || certificateFile === undefined) return undefined;
  return openSyslogDoor(audit.standIn, { host, port, keyFile, certificateFile });
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
  readonly portal: StandIn;
  readonly authority: AuthorityParts;
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
  const portal = createStandIn(EIP, '');
  const authority = authorityParts(createStandIn(CERTIFICATE_AUTHORITY, ''));
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
  return { agencies, mail, portal, authority, wake, stopLoops };
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
  for (const standIn of others) await standIn.settings.prepare(Mode.Automatic, delayMs);
  for (const { agency, standIn } of agencies) {
    await standIn.settings.prepare(agency.mode, delayMs);
    if (agency.name !== AgencySystem.EntryExit) continue;
    await standIn.transact(async (tx) => {
      for (const person of SEEDED_PERSONS) await recordPerson(tx, person);
    });
  }
}
