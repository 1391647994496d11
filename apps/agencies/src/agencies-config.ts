import {
  AgenciesDatabaseUrl,
  AgenciesUrl,
  DayMs,
  IntegrationKeys,
  PaymentGateway,
  PlatformUrl,
  PublicUrl,
  Port,
  readConfig,
  SingleSignOn,
  Text,
  UrlOf,
  Whole,
} from '@talent-window/config';
import type { Environment, PaymentGatewaySettings, SingleSignOnSettings } from '@talent-window/config';
import { OFFICERS_PASSWORD } from '@talent-window/testing/officers';
import type { AgencySystem } from '@talent-window/contracts/vocabulary';

/** Everything that the agencies take from the environment. */
export class AgenciesConfig {
  @AgenciesDatabaseUrl() databaseUrl!: string;
  @Text('AGENCIES_HOST', { fallback: '127.0.0.1' }) host!: string;
  @Port('AGENCIES_PORT', { fallback: 3100 }) port!: number;
  @Port('SMTP_PORT', { fallback: 3125 }) smtpPort!: number;
  /** where browsers find the payment page */
  @AgenciesUrl() publicUrl?: string;
  /** where browsers find the card readers of this machine; absent: it has none */
  @Port('CARD_SERVICE_PORT', { fallback: null }) cardServicePort?: number;
  /** where the mail catcher reports on mails that come back */
  @UrlOf('BOUNCE_URL', {
    protocols: ['smtp:', 'smtps:'],
    example: 'smtp://localhost:3225',
    fallback: 'smtp://localhost:3225',
  })
  bounceUrl!: string;
  @PlatformUrl() platformUrl!: string;
  /** where browsers find the platform, to which officers are sent back */
  @PublicUrl() windowUrl!: string;
  /** who the platform is to the portal of the civil service */
  @SingleSignOn() singleSignOn!: SingleSignOnSettings;
  /** of every officer of the stand-in */
  @Text('SEED_PASSWORD', { fallback: OFFICERS_PASSWORD }) password!: string;
  @IntegrationKeys() keys!: Readonly<Record<AgencySystem, string>>;
  /** how long a stand-in's own work takes in automatic mode, where its operator has said nothing */
  @Whole('AGENCIES_DELAY_MS', { fallback: 1_000 }) delayMs!: number;
  /** who the platform is to the payment gateway */
  @PaymentGateway() gateway!: PaymentGatewaySettings;
  @DayMs() dayMs!: number;
  @Text('LOG_LEVEL', { fallback: 'info' }) logLevel!: string;
}

/** @throws ConfigError that lists all faults together */
export const readAgenciesConfig = (env: Environment): AgenciesConfig => readConfig(AgenciesConfig, env);
