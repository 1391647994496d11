export { ConfigError, readConfig } from './read-config.js';
export { fromVariable, setting, SettingFault } from './setting.js';
export type { Environment, Variable } from './setting.js';
export { isLoopback, isProduction, LOOPBACK } from './production.js';
export { HostAndPort, HttpUrl, Password, Port, SecretKey, Switch, Text, UrlOf, Whole } from './kinds.js';
export { SingleSignOn } from './single-sign-on.js';
export type { SingleSignOnSettings } from './single-sign-on.js';
export { PaymentGateway } from './payment-gateway.js';
export type { PaymentGatewaySettings } from './payment-gateway.js';
export {
  AcceptedIntegrationKeys,
  AgenciesDatabaseUrl,
  AgenciesUrl,
  AuditKey,
  BounceKey,
  ClamdUrl,
  CodecKey,
  DatabaseUrl,
  DayMs,
  DocumentCertificate,
  DocumentCertificatePassword,
  DocumentCodeKey,
  FieldKeys,
  IntegrationKeys,
  integrationKeyVariable,
  ObjectStore,
  PlatformUrl,
  PublicUrl,
  ScreeningKey,
  ScreeningUrl,
  SmtpUrl,
  TaskQueuePrefix,
  TemporalAddress,
  TemporalNamespace,
} from './settings.js';
export type { FieldKey } from './settings.js';
