import { AGENCY_SYSTEMS } from '@talent-window/contracts/vocabulary';
import type { AgencySystem } from '@talent-window/contracts/vocabulary';
import { HostAndPort, HttpUrl, Password, readUrl, SECRET_KEY, SECRET_KEYS, SecretKey, Text, Whole } from './kinds.js';
import { fromSecret, readSecret, weaknessOfKey, weaknessOfPassword } from './secret.js';
import { fromVariable, setting, SettingFault } from './setting.js';

/** Settings that several apps share, each named and checked in one place. */

/** The address of a database has its password in it, unless it knows who asks by other means. */
const postgres = (variable: string): PropertyDecorator =>
  fromSecret<string>({
    variable,
    parse: (text) => readUrl(text, ['postgres:', 'postgresql:']),
    form: 'an address, e.g. postgres://user@localhost:5433/talent_window',
    weakness(url) {
      const { password } = new URL(url);
      const weakness = password === '' ? undefined : weaknessOfPassword(decodeURIComponent(password));
      return weakness === undefined ? undefined : `has a password that ${weakness}`;
    },
  });

export const DatabaseUrl = (): PropertyDecorator => postgres('DATABASE_URL');
export const AgenciesDatabaseUrl = (): PropertyDecorator => postgres('AGENCIES_DATABASE_URL');

/** Where browsers find the platform; decides on the Secure mark of cookies and on the origin of requests. */
export const PublicUrl = (): PropertyDecorator => HttpUrl('PUBLIC_URL', { fallback: 'http://localhost:3000' });
/** Where the agencies find the platform. */
export const PlatformUrl = (): PropertyDecorator => HttpUrl('PLATFORM_URL', { fallback: 'http://localhost:3000' });
export const AgenciesUrl = (): PropertyDecorator => HttpUrl('AGENCIES_URL', { fallback: 'http://localhost:3100' });
/** May have a password in it. */
export const SmtpUrl = (): PropertyDecorator =>
  fromSecret<string>({
    variable: 'SMTP_URL',
    parse: (text) => readUrl(text, ['smtp:', 'smtps:']),
    form: 'an address, e.g. smtp://localhost:3125',
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
export const DocumentCertificatePassword = (): PropertyDecorator => Password('DOCUMENT_CERTIFICATE_PASSWORD');

/** Where ClamAV's daemon scans uploads; absent: nobody scans them. */
export const ClamdUrl = (): PropertyDecorator =>
  fromVariable<string>({
    variable: 'CLAMD_URL',
    parse: (text) => (/^(tcp:\/\/[^\s/:]+:\d{1,5}|unix:\/\S+)$/.test(text) ? text : undefined),
    form: 'tcp://host:port or unix:/path, e.g. tcp://localhost:3310',
    fallback: null,
  });

/** Signs the daily heads of the audit. */
export const AuditKey = (): PropertyDecorator => SecretKey('AUDIT_KEY');
/** Makes return paths that nobody can make up. */
export const BounceKey = (): PropertyDecorator => SecretKey('BOUNCE_KEY');
/** Encrypts what Temporal stores. */
export const CodecKey = (): PropertyDecorator => SecretKey('CODEC_KEY');

/** A key of 32 bytes by its id. */
export interface FieldKey {
  readonly id: string;
  readonly key: Buffer;
}

/** Encrypt what is protected in the database: `id:key,id:key`. The first one writes; those after it still read. */
export const FieldKeys = (): PropertyDecorator =>
  fromSecret<readonly FieldKey[]>({
    variable: 'FIELD_KEYS',
    parse: readFieldKeys,
    form: 'id:key,id:key, each key 32 bytes in base64 and each id its own, of small letters, digits and -',
    weakness: (keys) => weaknessOfKey(keys[0]?.key.toString('base64') ?? ''),
  });

function readFieldKeys(text: string): readonly FieldKey[] | undefined {
  const parts = text.split(',').map((part) => /^([a-z0-9-]{1,16}):(.+)$/.exec(part.trim()));
  const keys = parts.flatMap((part) => {
    const [, id, key] = part ?? [];
    return id !== undefined && key !== undefined && SECRET_KEY.parse(key)
      ? [{ id, key: Buffer.from(key, 'base64') }]
      : [];
  });
  const isRight = keys.length === parts.length && new Set(keys.map(({ id }) => id)).size === keys.length;
  return isRight ? keys : undefined;
}

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

const integrationKeys = <T>(keysOf: (keys: readonly string[]) => T): PropertyDecorator =>
  setting((env) => {
    const read = AGENCY_SYSTEMS.map((system) => {
      const keys = readSecret(env, { ...SECRET_KEYS, variable: integrationKeyVariable(system) });
      return [system, keys instanceof SettingFault ? keys : keysOf(keys ?? [])] as const;
    });
    const faults = read.flatMap(([, keys]) => (keys instanceof SettingFault ? keys.sentences : []));
    return faults.length > 0 ? new SettingFault(faults) : Object.fromEntries(read);
  });

/** The key that we sign with to every outside system, base64, by system. */
export const IntegrationKeys = (): PropertyDecorator => integrationKeys(([newest]) => newest);
/** The keys that each may sign with to us: while its key is changed, the one of before is still good. */
export const AcceptedIntegrationKeys = (): PropertyDecorator => integrationKeys((keys) => keys);
