import type { PaymentGatewaySettings, SingleSignOnSettings } from '@talent-window/config';
import type { AgencySystem } from '@talent-window/contracts/vocabulary';
import {
  AgenciesUrl,
  CodecKey,
  DatabaseUrl,
  DayMs,
  DocumentCertificate,
  DocumentCertificatePassword,
  HttpUrl,
  IntegrationKeys,
  ObjectStore,
  PaymentGateway,
  PlatformUrl,
  Port,
  PublicUrl,
  ScreeningKey,
  ScreeningUrl,
  SecretKey,
  SingleSignOn,
  SmtpUrl,
  TaskQueuePrefix,
  TemporalAddress,
  TemporalNamespace,
  Text,
  Whole,
} from '@talent-window/config';

/** Everything the API reads from its environment. */
export class ApiConfig {
  @PublicUrl()
  publicUrl!: string;

  @Text('API_HOST', { fallback: '127.0.0.1' })
  host!: string;

  /** 0 takes any free port */
  @Port('API_PORT', { fallback: 3000 })
  port!: number;

  /** the proxies in front of the API, whose word on who asks is taken: addresses or ranges, e.g. `10.0.0.0/8, loopback` */
  @Text('TRUST_PROXY', { fallback: null })
  trustProxy?: string;

  @DatabaseUrl()
  databaseUrl!: string;

  /** connections of each of the two pools: the entities' and the progress reader's */
  @Whole('DATABASE_POOL', { min: 1, fallback: 10 })
  databasePool!: number;

  @TemporalAddress()
  temporalAddress!: string;

  @TemporalNamespace()
  temporalNamespace!: string;

  @TaskQueuePrefix()
  taskQueuePrefix!: string;

  /** base64, 32 bytes */
  @CodecKey()
  codecKey!: string;

  @Port('TEMPORAL_UI_PORT', { fallback: 8233 })
  temporalUiPort!: number;

  /** where browsers find the Temporal UI, which may ask the codec endpoint; by default on this machine */
  @HttpUrl('TEMPORAL_UI_URL', { fallback: null })
  temporalUiUrl?: string;

  /** where the inventory is, which officers of the stations ask */
  @AgenciesUrl()
  agenciesUrl!: string;

  @ObjectStore()
  objectStore!: string;

  /** signs what an officer may carry to the Temporal UI or CLI; base64, 32 bytes */
  @SecretKey('ASSERTION_KEY')
  assertionKey!: string;

  /** keyed hash of the facts that find a case without an account; base64, 32 bytes */
  @SecretKey('BLIND_INDEX_KEY')
  blindIndexKey!: string;

  /** encrypts the bank accounts that refunds go to; base64, 32 bytes */
  @SecretKey('PAYEE_KEY')
  payeeKey!: string;

  /** base64, 32 bytes each */
  @IntegrationKeys()
  integrationKeys!: Readonly<Record<AgencySystem, string>>;

  /** whose signature a paper must have that is brought to be verified */
  @DocumentCertificate()
  documentCertificate!: string;

  @DocumentCertificatePassword()
  documentCertificatePassword!: string;
  @PlatformUrl()
  platformUrl!: string;

  @PaymentGateway()
  gateway!: PaymentGatewaySettings;

  /** by which officers sign in */
  @SingleSignOn()
  singleSignOn!: SingleSignOnSettings;

  @ScreeningUrl()
  screeningUrl!: string;

  /** base64, 32 bytes */
  @ScreeningKey()
  screeningKey!: string;

  /** how long an officer waits for the screening worker before the search goes by letters alone */
  @Whole('SCREENING_WAIT_MS', { min: 10, fallback: 3000 })
  screeningWaitMs!: number;

  /** whose certificates are believed: a file, or an address on this machine; absent: nobody signs in by certificate */
  @Text('CERTIFICATE_TRUST', { fallback: null })
  certificateTrust?: string;

  /** where a visitor's browser finds the service that reads cards, on the visitor's own machine */
  @HttpUrl('CARD_SERVICE_URL', { fallback: 'http://localhost:61161' })
  cardServiceUrl!: string;

  /** signs the cookies of the portal and encrypts second factors; base64, 32 bytes */
  @SecretKey('SESSION_KEY')
  sessionKey!: string;

  /** takes the letters about accounts, which the API sends itself */
  @SmtpUrl()
  smtpUrl!: string;

  /** how long an unused session of the portal lives, and any of a desk */
  @Whole('SESSION_HOURS', { min: 1, fallback: 12 })
  sessionHours!: number;

  /** how long an officer waits for the answer to a command */
  @Whole('COMMAND_WAIT_MS', { min: 100, fallback: 8000 })
  commandWaitMs!: number;

  /** bytes of one attachment (domain.md §2.4: far above the incumbent's one megabyte) */
  @Whole('UPLOAD_LIMIT', { min: 1, fallback: 20 * 1024 * 1024 })
  uploadLimit!: number;

  @DayMs()
  dayMs!: number;

  @Text('LOG_LEVEL', { fallback: 'info' })
  logLevel!: string;
}
