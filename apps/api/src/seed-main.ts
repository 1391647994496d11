import { DatabaseUrl, PublicUrl, readConfig, Text } from '@talent-window/config';
import { DEFAULT_PASSWORD } from './seed/accounts.js';
import { seed } from './seed/seed.js';

class SeedConfig {
  @DatabaseUrl()
  databaseUrl!: string;

  @PublicUrl()
  publicUrl!: string;

  @Text('SEED_PASSWORD', { fallback: DEFAULT_PASSWORD })
  password!: string;
}

const accounts = await seed(readConfig(SeedConfig, process.env));
console.log(`accounts: ${accounts.join(', ')}`);
