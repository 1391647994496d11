import { migrate } from './data-source.js';

const url = process.env['DATABASE_URL'];
if (!url) throw new Error('DATABASE_URL is not set');
const applied = await migrate(url);
console.log(applied.length === 0 ? 'schema is up to date' : `applied ${applied.join(', ')}`);
