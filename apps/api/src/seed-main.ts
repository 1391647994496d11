import { DatabaseUrl, PublicUrl, readConfig, Text } from '@talent-window/config';
import { DEFAULT_PASSWORD } from './seed/accounts.js';
import { refusePublicPassword, seed } from './seed/seed.js';

class SeedConfig {
  @DatabaseUrl()
  databaseUrl!: string;

  @PublicUrl()
  publicUrl!: string;

  @Text('SEED_PASSWORD', { fallback: DEFAULT_PASSWORD })
  password!: string;
}

const { databaseUrl, publicUrl, password } = readConfig(SeedConfig, process.env);
refusePublicPassword(password, publicUrl);
const accounts = await seed(databaseUrl, password);
console.log(`accounts: ${accounts.join(', ')}`);
