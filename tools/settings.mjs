import { fileURLToPath } from 'node:url';
import { isAbsolute, join, resolve } from 'node:path';
import { Problem } from './problem.mjs';

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Downloaded programs; shared by every data folder of this clone. */
export const CACHE = join(ROOT, '.data', 'cache');

/** Every address is on loopback: what this stack starts is for this machine alone. */
export const HOST = '127.0.0.1';

const PORTS = [
  { variable: 'API_PORT', fallback: 3000, what: 'the API', own: () => true },
  { variable: 'AGENCIES_PORT', fallback: 3100, what: 'the agencies', own: () => true },
  { variable: 'SCREENING_PORT', fallback: 3200, what: 'the screening worker', own: () => true },
  { variable: 'CARD_SERVICE_PORT', fallback: 61161, what: 'the card service', own: () => true },
  { variable: 'SMTP_PORT', fallback: 3125, what: 'the mail catcher (SMTP)', own: () => true },
  { variable: 'BOUNCE_PORT', fallback: 3225, what: 'reports on our mails (SMTP)', own: () => true },
  { variable: 'CLAMD_PORT', fallback: 3310, what: 'the malware scanner', own: (env) => !env.CLAMD_URL },
  { variable: 'AUDIT_SYSLOG_PORT', fallback: 6514, what: 'the Audit system (syslog)', own: () => true },
  { variable: 'POSTGRES_PORT', fallback: 5433, what: 'PostgreSQL', own: (env) => !env.DATABASE_URL },
  { variable: 'TEMPORAL_PORT', fallback: 7233, what: 'the Temporal server', own: (env) => !env.TEMPORAL_ADDRESS },
  { variable: 'TEMPORAL_UI_PORT', fallback: 8233, what: 'the Temporal Web UI', own: (env) => !env.TEMPORAL_ADDRESS },
];

/** What moves each port of the stack. */
export const PORT_VARIABLES = PORTS.map(({ variable }) => variable);

/**
 * Ports, folders and addresses of the stack, from the environment. All faults are named together.
 * @throws {Problem} where a port is not a port or is given twice
 */
export function readSettings(env) {
  const faults = [];
  const ports = {};
  const listening = [];
  for (const { variable, fallback, what, own } of PORTS) {
    const port = Number(env[variable] || fallback);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      faults.push(`${variable}=${env[variable]} is not a port: give a whole number from 1 to 65535.`);
      continue;
    }
    ports[variable] = port;
    if (!own(env)) continue;
    const twin = listening.find((entry) => entry.port === port);
    if (twin) faults.push(`${variable} and ${twin.variable} are both ${port}: each needs a port of its own.`);
    listening.push({ variable, port, what });
  }
  if (faults.length > 0) throw new Problem(faults.join('\n'));

  const folder = env.DATA_DIR || '.data';
  const dataDir = isAbsolute(folder) ? folder : resolve(ROOT, folder);
  const agenciesUrl = env.AGENCIES_URL || `http://localhost:${ports.AGENCIES_PORT}`;
  const publicUrl = env.PUBLIC_URL || `http://localhost:${ports.API_PORT}`;
  return {
    dataDir,
    logDir: join(dataDir, 'logs'),
    ports,
    listening,
    publicUrl,
    platformUrl: env.PLATFORM_URL || `http://localhost:${ports.API_PORT}`,
    agenciesUrl,
    screeningUrl: env.SCREENING_URL || `http://localhost:${ports.SCREENING_PORT}`,
    bounceUrl: env.BOUNCE_URL || `smtp://localhost:${ports.BOUNCE_PORT}`,
    auditSyslogUrl: env.AUDIT_SYSLOG_URL || `syslog+tls://localhost:${ports.AUDIT_SYSLOG_PORT}`,
    cardServiceUrl: env.CARD_SERVICE_URL || `http://localhost:${ports.CARD_SERVICE_PORT}`,
    certificateTrust: env.CERTIFICATE_TRUST || `${agenciesUrl}/certificate-authority/trust.json`,
    smtpUrl: env.SMTP_URL || `smtp://localhost:${ports.SMTP_PORT}`,
    clamdUrl: env.CLAMD_URL || `tcp://localhost:${ports.CLAMD_PORT}`,
    objectStore: env.OBJECT_STORE || `file:${join(dataDir, 'objects')}`,
    namespace: env.TEMPORAL_NAMESPACE || 'default',
    temporalAddress: env.TEMPORAL_ADDRESS || `${HOST}:${ports.TEMPORAL_PORT}`,
    databaseUrl: env.DATABASE_URL,
    agenciesDatabaseUrl: env.AGENCIES_DATABASE_URL,
    ownsPostgres: !env.DATABASE_URL,
    ownsTemporal: !env.TEMPORAL_ADDRESS,
  };
}
