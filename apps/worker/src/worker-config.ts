import {
  AgenciesUrl,
  AuditKey,
  BounceKey,
  CodecKey,
  DatabaseUrl,
  DayMs,
  DocumentCertificate,
  DocumentCertificatePassword,
  DocumentCodeKey,
  FieldKeys,
  IntegrationKeys,
  ObjectStore,
  PaymentGateway,
  PlatformUrl,
  Port,
  PublicUrl,
  ScreeningKey,
  SecretKey,
  SmtpUrl,
  TaskQueuePrefix,
  TemporalAddress,
  TemporalNamespace,
  Text,
  UrlOf,
  Whole,
} from '@talent-window/config';
import type { FieldKey, PaymentGatewaySettings } from '@talent-window/config';
import type { AgencySystem } from '@talent-window/contracts/vocabulary';

/** All that a worker is told from outside, whatever its role. */
export class WorkerConfig {
  @DatabaseUrl() databaseUrl!: string;
  @TemporalAddress() temporalAddress!: string;
  @TemporalNamespace() temporalNamespace!: string;
  @TaskQueuePrefix() taskQueuePrefix!: string;
  @CodecKey() codecKey!: string;
  @SecretKey('ASSERTION_KEY') assertionKey!: string;
  /** encrypt what is protected in the database */
  @FieldKeys() fieldKeys!: readonly FieldKey[];
  /** keys what is remembered of a person who was screened */
  @SecretKey('BLIND_INDEX_KEY') blindIndexKey!: string;
  /** how many persons are screened in a second at most when a list has changed */
  @Whole('RESCREEN_PER_SECOND', { min: 1, fallback: 50 }) rescreenPerSecond!: number;
  @PublicUrl() publicUrl!: string;
  @PlatformUrl() platformUrl!: string;
  @AgenciesUrl() agenciesUrl!: string;
  @PaymentGateway() gateway!: PaymentGatewaySettings;
  @SmtpUrl() smtpUrl!: string;
  @ObjectStore() objectStore!: string;
  @DocumentCodeKey() documentCodeKey!: string;
  @DocumentCertificate() documentCertificate!: string;
  @DocumentCertificatePassword() documentCertificatePassword!: string;
  /** PEM file that seals entry permits */
  @Text('SEAL_KEY', { fallback: '.data/keys/seal-key.pem' }) sealKey!: string;
  /** name of the head of the issuing authority, as papers carry it */
  @Text('DOCUMENT_HEAD', { fallback: null }) documentHead?: string;
  @DayMs() dayMs!: number;
  /** where the role screening listens for the API; its door is for this machine alone unless told otherwise */
  @Text('SCREENING_HOST', { fallback: '127.0.0.1' }) screeningHost!: string;
  /** 0 takes any free port */
  @Port('SCREENING_PORT', { fallback: 3200 }) screeningPort!: number;
  @ScreeningKey() screeningKey!: string;
  @BounceKey() bounceKey!: string;
  /** signs the daily heads of the audit */
  @AuditKey() auditKey!: string;
  /** where the Audit system takes every entry; without it, it gets the daily heads alone */
  @UrlOf('AUDIT_SYSLOG_URL', { protocols: ['syslog+tls:'], example: 'syslog+tls://audit.example:6514', fallback: null })
  auditSyslogUrl?: string;
  /** PEM file with the certificates that are believed there, instead of those that everybody believes */
  @Text('AUDIT_SYSLOG_CA', { fallback: null }) auditSyslogCa?: string;
  /** whose mail comes to the role relay; the host of `PUBLIC_URL` where absent */
  @Text('BOUNCE_DOMAIN', { fallback: null }) bounceDomain?: string;
  /** where the role relay listens for what other mail servers report; for this machine alone unless told otherwise */
  @Text('BOUNCE_HOST', { fallback: '127.0.0.1' }) bounceHost!: string;
  /** 0 takes any free port */
  @Port('BOUNCE_PORT', { fallback: 3225 }) bouncePort!: number;
  @IntegrationKeys() integrationKeys!: Readonly<Record<AgencySystem, string>>;
}

export const WORKER_ROLES = ['cases', 'screening', 'relay'] as const;
export type WorkerRole = (typeof WORKER_ROLES)[number];

export function codecKeyOf({ codecKey }: WorkerConfig): Buffer {
  return Buffer.from(codecKey, 'base64');
}
