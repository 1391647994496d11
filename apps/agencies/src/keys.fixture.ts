import type { AgencySystem } from '@talent-window/contracts/vocabulary';

const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64');
/** What each stand-in and the platform sign with in a test. */
export const KEYS: Readonly<Record<AgencySystem, string>> = {
  'payment-gateway': key(1),
  'labour-agency': key(2),
  'entry-exit': key(3),
  missions: key(4),
  ministries: key(4),
  'card-production': key(5),
  inventory: key(6),
  'fee-system': key(7),
  treasury: key(8),
  'image-archive': key(9),
  audit: key(10),
};

/** The test merchant of the gateway's public documentation. */
export const MERCHANT = {
  merchantId: '3002607',
  keys: { hashKey: 'pwFHCqoQZGmho4w6', hashIv: 'EkRm7iFT261dpevs' },
  creditCheckCode: '59997889',
} as const;
