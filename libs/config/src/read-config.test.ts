import { describe, expect, it } from '@jest/globals';
import { AGENCY_SYSTEMS } from '@talent-window/contracts/vocabulary';
import { ConfigError, readConfig } from './read-config.js';
import { PaymentGateway } from './payment-gateway.js';
import type { PaymentGatewaySettings } from './payment-gateway.js';
import { Port, SecretKey, Switch, Text, Whole } from './kinds.js';
import {
  DatabaseUrl,
  integrationKeyVariable,
  AcceptedIntegrationKeys,
  IntegrationKeys,
  ObjectStore,
  PublicUrl,
  TemporalAddress,
} from './settings.js';

const KEY = Buffer.alloc(32, 7).toString('base64');

class Sample {
  @DatabaseUrl() databaseUrl!: string;
  @Port('API_PORT', { fallback: 3000 }) port!: number;
  @SecretKey('BLIND_INDEX_KEY') blindIndexKey!: string;
  @PublicUrl() publicUrl!: string;
  @TemporalAddress() temporalAddress!: string;
  @ObjectStore() objectStore!: string;
  @Text('PREFIX', { fallback: null }) prefix?: string;
  @Switch('QUIET', { fallback: false }) quiet!: boolean;
  @Whole('WAIT_MS', { fallback: 8000 }) waitMs!: number;
}

class Keys {
  @IntegrationKeys() keys!: Record<string, string>;
  @AcceptedIntegrationKeys() accepted!: Record<string, readonly string[]>;
}

const ENOUGH = { DATABASE_URL: 'postgres://a@localhost:5433/b', BLIND_INDEX_KEY: KEY };

const faultsOf = (read: () => unknown): readonly string[] => {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
};

describe('readConfig', () => {
  it('reads what is set and falls back for what is not', () => {
    expect(readConfig(Sample, { ...ENOUGH, API_PORT: '3001', QUIET: 'yes', WAIT_MS: ' ', HOME: '/x' })).toMatchObject({
      databaseUrl: 'postgres://a@localhost:5433/b',
      port: 3001,
      blindIndexKey: KEY,
      publicUrl: 'http://localhost:3000',
      temporalAddress: 'localhost:7233',
      objectStore: 'file:.data/objects',
      prefix: undefined,
      quiet: true,
      waitMs: 8000,
    });
  });

  it('lists all faults together, each by its variable, and none with a value', () => {
    const faults = faultsOf(() =>
      readConfig(Sample, {
        API_PORT: '70000',
        BLIND_INDEX_KEY: 'c2VjcmV0',
        QUIET: 'maybe',
        TEMPORAL_ADDRESS: 'http://x',
      }),
    );
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'DATABASE_URL',
      'API_PORT',
      'BLIND_INDEX_KEY',
      'TEMPORAL_ADDRESS',
      'QUIET',
    ]);
    expect(faults[0]).toContain('is missing');
    expect(faults.join()).not.toContain('c2VjcmV0');
  });

  it('reads the key of every outside system, and names the ones that are missing', () => {
    const all = Object.fromEntries(AGENCY_SYSTEMS.map((system) => [integrationKeyVariable(system), KEY]));
    expect(Object.keys(readConfig(Keys, all).keys)).toEqual(AGENCY_SYSTEMS);
    const faults = faultsOf(() =>
      readConfig(Keys, { ...all, INTEGRATION_KEY_MISSIONS: '', INTEGRATION_KEY_INVENTORY: 'x' }),
    );
    expect(faults).toEqual([
      expect.stringMatching(/^INTEGRATION_KEY_MISSIONS is missing; it must be 32 bytes in base64/),
      expect.stringMatching(/^INTEGRATION_KEY_INVENTORY must be 32 bytes in base64/),
    ]);
  });

  it('signs with the newest key of a system, and accepts the one of before while it is named as well', () => {
    const old = Buffer.alloc(32, 9).toString('base64');
    const all = Object.fromEntries(AGENCY_SYSTEMS.map((system) => [integrationKeyVariable(system), KEY]));
    const both = readConfig(Keys, { ...all, INTEGRATION_KEY_MISSIONS: `${KEY}, ${old}` });
    expect([both.keys['missions'], both.accepted['missions'], both.accepted['inventory']]).toEqual([
      KEY,
      [KEY, old],
      [KEY],
    ]);
    for (const wrong of [`${KEY},`, `${KEY},${old},${KEY}`, `${KEY} ${old}`]) {
      expect(faultsOf(() => readConfig(Keys, { ...all, INTEGRATION_KEY_MISSIONS: wrong }))).toHaveLength(1);
    }
  });
});

describe('the payment gateway', () => {
  class Gateway {
    @PaymentGateway() gateway!: PaymentGatewaySettings;
  }
  const OWN = { ECPAY_HASH_KEY: 'abcdefghijklmnop', ECPAY_HASH_IV: 'ponmlkjihgfedcba' };

  it('is the stand-in of this machine, where the agencies are, unless told otherwise', () => {
    const { gateway } = readConfig(Gateway, { AGENCIES_URL: 'http://127.0.0.1:4100/' });
    expect(gateway).toMatchObject({ gateway: 'ecpay', merchantId: '3002607' });
    expect([gateway.url, gateway.vendorUrl]).toEqual(Array(2).fill('http://127.0.0.1:4100/payment-gateway'));
    const production = { ...OWN, ECPAY_URL: 'https://pay.example', ECPAY_VENDOR_URL: 'https://vendor.example' };
    expect(readConfig(Gateway, production).gateway.vendorUrl).toBe('https://vendor.example');
  });

  it('is never asked elsewhere with keys that everybody knows', () => {
    const faults = [
      { ECPAY_URL: 'https://pay.example' },
      { ECPAY_URL: 'https://pay.example', ECPAY_HASH_KEY: OWN.ECPAY_HASH_KEY },
      { ECPAY_VENDOR_URL: 'https://vendor.example' },
      { AGENCIES_URL: 'http://agencies:3100' },
    ].map((env) => faultsOf(() => readConfig(Gateway, env)));
    for (const found of faults) expect(found).toEqual([expect.stringContaining('ECPAY_HASH_KEY')]);
  });

  it('is no other than the one there is', () => {
    expect(faultsOf(() => readConfig(Gateway, { PAYMENT_GATEWAY: 'other', ECPAY_URL: 'ftp://x' }))).toHaveLength(2);
  });
});
