import { migrate } from './data-source.js';

/** The owner makes the tables; who works on them is another, or could change what is only added to. */
const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl = appUrl } = process.env;
if (!appUrl || !ownerUrl) throw new Error('DATABASE_URL is not set');
const [app, owner] = [appUrl, ownerUrl].map((url) => decodeURIComponent(new URL(url).username));
const applied = await migrate(ownerUrl, app === owner ? undefined : app);
if (app === owner)
  console.log('one role does everything: set DATABASE_OWNER_URL, so that API and workers cannot alter the audit');
console.log(applied.length === 0 ? 'schema is up to date' : `applied ${applied.join(', ')}`);
