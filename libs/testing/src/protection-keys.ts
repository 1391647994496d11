import { randomBytes } from 'node:crypto';
import type { ProtectionKeys } from '@talent-window/persistence';

/** What opens and seals the fields of a test's database. */
export const PROTECTION_KEYS: ProtectionKeys = {
  fieldKeys: [{ id: 'test', key: randomBytes(32) }],
  blindIndexKey: randomBytes(32).toString('base64'),
};
