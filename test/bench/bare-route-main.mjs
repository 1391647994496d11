/** The baseline of the progress route: Fastify, pg, one row by its key; nobody signs in, nothing is checked or kept. */
import { fastify } from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const server = fastify();
server.get('/cases/:caseNo', async ({ params }) => {
  const { rows } = await pool.query({
    name: 'find-progress',
    text: 'select progress from case_projection where case_no = $1',
    values: [params.caseNo],
  });
  return rows[0].progress;
});
process.once('SIGTERM', () => void server.close().then(() => pool.end()));
await server.listen({ host: '127.0.0.1', port: Number(process.env.BARE_PORT) });
process.send?.('ready');
