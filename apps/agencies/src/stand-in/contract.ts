import swagger from '@fastify/swagger';
import type { Agency } from './agency.js';
import type { App } from './app.js';
import { FACT_SCHEMAS } from './fact-schemas.js';
import { ProblemBody } from './problem.js';
import { SignedHeaders } from './signed-routes.js';

const problem = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: ProblemBody } },
});

/** What every signed route may answer beside its good answer. */
export const PROBLEMS = {
  '4xx': problem('The request is wrong; `detail` says why.'),
  '5xx': problem('The agency cannot answer now; the same request may be sent again.'),
} as const;

/** Makes the agency's OpenAPI document from the schemas of its routes, so that the two cannot differ. */
export async function publishContract(app: App, agency: Agency): Promise<void> {
  const { name, title, description, facts, howItIsAsked = bySignature(name) } = agency;
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: `${title.en} ${title.zh}`,
        version: '1.0.0',
        description: `${description}\n\n${howItIsAsked}`,
      },
      servers: [{ url: `http://localhost:3100/${name}` }],
      webhooks: Object.fromEntries(facts.map((fact) => [fact, webhook(fact)])),
    },
  });
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
}

const bySignature = (name: string): string =>
  `Every request is signed, in both directions, with one key that both sides share. Facts go to \`POST {platform}/api/integration/${name}/facts\`; they are told again until the platform answers 2xx, or 409 for one that it knows.`;

function webhook(fact: Agency['facts'][number]): object {
  const { summary, body } = FACT_SCHEMAS[fact];
  const headers = { ...SignedHeaders.properties, 'idempotency-key': body.properties['messageId'] };
  const parameters = Object.entries(headers);
  return {
    post: {
      summary,
      parameters: parameters.map(([name, header]) => ({ in: 'header', name, required: true, schema: header })),
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
      responses: {
        '2XX': { description: 'The platform keeps the fact.' },
        '409': { description: 'The platform knows this fact already.' },
        '4XX': { description: 'The platform refuses it; it is told again, more and more rarely.' },
      },
    },
  };
}
