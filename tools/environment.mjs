import { join } from 'node:path';
import { databaseUrl } from './postgres.mjs';
import { loadSecrets } from './secrets.mjs';

/** Our databases, each with a role of the same name that owns it; by whose they are. */
export const DATABASES = {
  platform: { name: 'talent_window', password: 'POSTGRES_PLATFORM_PASSWORD' },
  agencies: { name: 'agencies', password: 'POSTGRES_AGENCIES_PASSWORD' },
};

/** Whom API and workers sign in as: may do their work in the platform's database, and not alter what is only added to. */
export const APP_ROLE = { name: 'talent_window_app', password: 'POSTGRES_APP_PASSWORD' };

/**
 * The environment that every app of one data folder gets: what is set already stays, the rest comes from the settings and
 * the secrets of that folder. Needs the build.
 * @returns `secrets` by name, `apps`, the environment, and `ownerUrl`, by which the schema is made and nothing else
 */
export async function loadEnvironment(settings, env) {
  const [{ integrationKeyVariable }, { AGENCY_SYSTEMS }, { ensureKeys }] = await Promise.all([
    import('@talent-window/config'),
    import('@talent-window/contracts/vocabulary'),
    import('@talent-window/documents/signing'),
  ]);
  const secrets = await loadSecrets(settings.dataDir, AGENCY_SYSTEMS.map(integrationKeyVariable));
  const keys = Object.entries(secrets).filter(([name]) => !name.startsWith('POSTGRES_') && !env[`${name}_FILE`]);
  const papers = await ensureKeys(join(settings.dataDir, 'keys'), secrets.DOCUMENT_CERTIFICATE_PASSWORD);
  const own = ({ name, password }, database = name) =>
    databaseUrl(settings.ports.POSTGRES_PORT, name, secrets[password], database);
  const apps = {
    ...Object.fromEntries(keys),
    DOCUMENT_CERTIFICATE: papers.certificate,
    SEAL_KEY: papers.sealKey,
    AUDIT_TLS_KEY: papers.auditTlsKey,
    AUDIT_TLS_CERTIFICATE: papers.auditTlsCertificate,
    AUDIT_SYSLOG_CA: papers.auditTlsCertificate,
    ...env,
    DATA_DIR: settings.dataDir,
    PUBLIC_URL: settings.publicUrl,
    PLATFORM_URL: settings.platformUrl,
    AGENCIES_URL: settings.agenciesUrl,
    CARD_SERVICE_PORT: String(settings.ports.CARD_SERVICE_PORT),
    CARD_SERVICE_URL: settings.cardServiceUrl,
    CERTIFICATE_TRUST: settings.certificateTrust,
    SMTP_URL: settings.smtpUrl,
    BOUNCE_URL: settings.bounceUrl,
    CLAMD_URL: settings.clamdUrl,
    CLAMD_PORT: String(settings.ports.CLAMD_PORT),
    SCREENING_URL: settings.screeningUrl,
    SCREENING_PORT: String(settings.ports.SCREENING_PORT),
    API_PORT: String(settings.ports.API_PORT),
    AGENCIES_PORT: String(settings.ports.AGENCIES_PORT),
    SMTP_PORT: String(settings.ports.SMTP_PORT),
    AUDIT_SYSLOG_URL: settings.auditSyslogUrl,
    AUDIT_SYSLOG_PORT: String(settings.ports.AUDIT_SYSLOG_PORT),
    BOUNCE_PORT: String(settings.ports.BOUNCE_PORT),
    TEMPORAL_UI_PORT: String(settings.ports.TEMPORAL_UI_PORT),
    OBJECT_STORE: settings.objectStore,
    DATABASE_URL: settings.databaseUrl ?? own(APP_ROLE, DATABASES.platform.name),
    AGENCIES_DATABASE_URL: settings.agenciesDatabaseUrl ?? own(DATABASES.agencies),
    TEMPORAL_ADDRESS: settings.temporalAddress,
    TEMPORAL_NAMESPACE: settings.namespace,
  };
  const ownerUrl = settings.databaseUrl ? (env.DATABASE_OWNER_URL ?? settings.databaseUrl) : own(DATABASES.platform);
  return { secrets, apps, ownerUrl };
}
