import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { AGENCY_SYSTEMS } from '@talent-window/contracts/vocabulary';
import { ConfigError, readConfig } from './read-config.js';
import { PaymentGateway } from './payment-gateway.js';
import type { PaymentGatewaySettings } from './payment-gateway.js';
import { Password, Port, SecretKey, Switch, Text, Whole } from './kinds.js';
import type { FieldKey } from './settings.js';
import {
  DatabaseUrl,
  FieldKeys,
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

describe('a secret', () => {
  class Secrets {
    @DatabaseUrl() databaseUrl!: string;
    @SecretKey('CODEC_KEY') codecKey!: string;
    @FieldKeys() fieldKeys!: readonly FieldKey[];
    @Password('FILE_PASSWORD') password!: string;
  }
  const random = (): string => randomBytes(32).toString('base64');
  const WEAK = {
    DATABASE_URL: 'postgres://a:password@db:5432/b',
    CODEC_KEY: KEY,
    FIELD_KEYS: `1:${KEY}`,
    FILE_PASSWORD: 'changeme',
  };
  const GOOD = {
    DATABASE_URL: 'postgres://a:kV3-pL0_wQ8.zT6x@db:5432/b',
    CODEC_KEY: random(),
    FIELD_KEYS: `2:${random()}, 1:${KEY}`,
    FILE_PASSWORD: 'kV3-pL0_wQ8.zT6x',
  };

  it('that somebody else may know is refused where others reach the platform, and only there', () => {
    for (const PUBLIC_URL of ['http://localhost:3000', 'http://127.0.0.1:3000', ''])
      expect(faultsOf(() => readConfig(Secrets, { ...WEAK, PUBLIC_URL }))).toEqual([]);
    const faults = faultsOf(() => readConfig(Secrets, { ...WEAK, PUBLIC_URL: 'https://window.example' }));
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(Object.keys(WEAK));
    for (const known of [KEY, 'changeme', 'a:password']) expect(faults.join()).not.toContain(known);
    expect(faultsOf(() => readConfig(Secrets, { ...GOOD, PUBLIC_URL: 'https://window.example' }))).toEqual([]);
    const short = { ...GOOD, FILE_PASSWORD: 'kV3-pL0', PUBLIC_URL: 'https://window.example' };
    expect(faultsOf(() => readConfig(Secrets, short))).toEqual([expect.stringContaining('shorter than 16')]);
    const peer = { ...GOOD, DATABASE_URL: 'postgres://a@db:5432/b', PUBLIC_URL: 'https://window.example' };
    expect(faultsOf(() => readConfig(Secrets, peer))).toEqual([]);
  });

  it('may stand in a file instead, which must be there and be the only one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'talent-window-secrets-'));
    try {
      const file = join(folder, 'codec-key');
      writeFileSync(file, `${GOOD.CODEC_KEY}\n`);
      const { CODEC_KEY, ...rest } = GOOD;
      expect(readConfig(Secrets, { ...rest, CODEC_KEY_FILE: file }).codecKey).toBe(CODEC_KEY);
      expect(faultsOf(() => readConfig(Secrets, { ...GOOD, CODEC_KEY_FILE: file }))).toEqual([
        'CODEC_KEY and CODEC_KEY_FILE are both set; give one of them',
      ]);
      expect(faultsOf(() => readConfig(Secrets, { ...rest, CODEC_KEY_FILE: `${file}-gone` }))).toEqual([
        'CODEC_KEY_FILE cannot be read (ENOENT)',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('of fields is a list, the first of which writes', () => {
    const { fieldKeys } = readConfig(Secrets, GOOD);
    expect(fieldKeys.map(({ id, key }) => [id, key.length])).toEqual([
      ['2', 32],
      ['1', 32],
    ]);
    for (const FIELD_KEYS of [KEY, `1:${KEY},1:${KEY}`, `A:${KEY}`, '1:short', `1:${KEY},`])
      expect(faultsOf(() => readConfig(Secrets, { ...GOOD, FIELD_KEYS }))).toEqual([
        expect.stringContaining('FIELD_KEYS must be id:key'),
      ]);
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
      { PUBLIC_URL: 'https://window.example' },
    ].map((env) => faultsOf(() => readConfig(Gateway, env)));
    for (const found of faults) expect(found).toEqual([expect.stringContaining('ECPAY_HASH_KEY')]);
  });

  it('is no other than the one there is', () => {
    expect(faultsOf(() => readConfig(Gateway, { PAYMENT_GATEWAY: 'other', ECPAY_URL: 'ftp://x' }))).toHaveLength(2);
  });
});
