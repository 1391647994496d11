import { AGENCY_SYSTEMS } from '@talent-window/contracts/vocabulary';
import type { AgencySystem } from '@talent-window/contracts/vocabulary';
import { HostAndPort, HttpUrl, SECRET_KEY, SecretKey, Text, UrlOf, Whole } from './kinds.js';
import { fromVariable, readVariable, setting, SettingFault } from './setting.js';

/** Settings that several apps share, each named and checked in one place. */

const POSTGRES = { protocols: ['postgres:', 'postgresql:'], example: 'postgres://user@localhost:5433/talent_window' };

export const DatabaseUrl = (): PropertyDecorator => UrlOf('DATABASE_URL', POSTGRES);
export const AgenciesDatabaseUrl = (): PropertyDecorator => UrlOf('AGENCIES_DATABASE_URL', POSTGRES);

/** Where browsers find the platform; decides on the Secure mark of cookies and on the origin of requests. */
export const PublicUrl = (): PropertyDecorator => HttpUrl('PUBLIC_URL', { fallback: 'http://localhost:3000' });
/** Where the agencies find the platform. */
export const PlatformUrl = (): PropertyDecorator => HttpUrl('PLATFORM_URL', { fallback: 'http://localhost:3000' });
export const AgenciesUrl = (): PropertyDecorator => HttpUrl('AGENCIES_URL', { fallback: 'http://localhost:3100' });
export const SmtpUrl = (): PropertyDecorator =>
  UrlOf('SMTP_URL', {
    protocols: ['smtp:', 'smtps:'],
    example: 'smtp://localhost:3125',
    fallback: 'smtp://localhost:3125',
  });

export const TemporalAddress = (): PropertyDecorator => HostAndPort('TEMPORAL_ADDRESS', { fallback: 'localhost:7233' });
export const TemporalNamespace = (): PropertyDecorator => Text('TEMPORAL_NAMESPACE', { fallback: 'default' });
/** Put before every task queue; tests that share a server use one each. */
export const TaskQueuePrefix = (): PropertyDecorator => Text('TASK_QUEUE_PREFIX', { fallback: '' });
/** Where the API finds the door of the screening worker. */
export const ScreeningUrl = (): PropertyDecorator => HttpUrl('SCREENING_URL', { fallback: 'http://localhost:3200' });
/** Signs what the API asks there. */
export const ScreeningKey = (): PropertyDecorator => SecretKey('SCREENING_KEY');
/** Makes the codes by which papers are verified. */
export const DocumentCodeKey = (): PropertyDecorator => SecretKey('DOCUMENT_CODE_KEY');
/** PKCS#12 file that signs papers. */
export const DocumentCertificate = (): PropertyDecorator =>
  Text('DOCUMENT_CERTIFICATE', { fallback: '.data/keys/documents.p12' });
export const DocumentCertificatePassword = (): PropertyDecorator => Text('DOCUMENT_CERTIFICATE_PASSWORD');

/** Signs the daily heads of the audit. */
export const AuditKey = (): PropertyDecorator => SecretKey('AUDIT_KEY');
/** Makes return paths that nobody can make up. */
export const BounceKey = (): PropertyDecorator => SecretKey('BOUNCE_KEY');
/** Encrypts what Temporal stores. */
export const CodecKey = (): PropertyDecorator => SecretKey('CODEC_KEY');

/** How long a day of a deadline lasts, in ms: less than a day only for rehearsals, in which cases take seconds instead of weeks. */
export const DayMs = (): PropertyDecorator => Whole('DAY_MS', { min: 10, fallback: 86_400_000 });

/** `file:<folder>` or `s3://bucket/prefix`. */
export const ObjectStore = (): PropertyDecorator =>
  fromVariable<string>({
    variable: 'OBJECT_STORE',
    parse: (text) => (/^(file:.+|s3:\/\/[a-z0-9.-]+(\/.*)?)$/.test(text) ? text : undefined),
    form: 'file:<folder> or s3://bucket/prefix',
    fallback: 'file:.data/objects',
  });

/** The variable that holds the signing key of one outside system, e.g. `INTEGRATION_KEY_PAYMENT_GATEWAY`. */
export const integrationKeyVariable = (system: AgencySystem): string =>
  `INTEGRATION_KEY_${system.toUpperCase().replaceAll('-', '_')}`;

/** The signing key of every outside system, base64, by system. */
export const IntegrationKeys = (): PropertyDecorator =>
  setting((env) => {
    const keys = AGENCY_SYSTEMS.map((system) => {
      const key = readVariable(env, { ...SECRET_KEY, variable: integrationKeyVariable(system) });
      return [system, key] as const;
    });
    const faults = keys.flatMap(([, key]) => (key instanceof SettingFault ? key.sentences : []));
    return faults.length > 0 ? new SettingFault(faults) : Object.fromEntries(keys);
  });
