import fc from 'fast-check';
import type { Schema, Schemas } from './schema.fixture.js';
import { valueOf } from './schema.fixture.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: Schema;
}

export interface FuzzedOperation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
}

/** One request as it goes out. */
export interface FuzzedRequest {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly mediaType?: string;
  readonly body?: unknown;
}

interface Route {
  readonly method: string;
  readonly path: string;
  readonly operation: FuzzedOperation;
}

/** What there is, by the name of a parameter: a request that hits nothing teaches little. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** Requests to a route, built of its own description. */
export function requestsOf(
  { method, path, operation }: Route,
  schemas: Schemas,
  known: Known,
): fc.Arbitrary<FuzzedRequest> {
  const { operationId, parameters = [], requestBody } = operation;
  const [mediaType, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  const textOf = ({ name, schema = {} }: Parameter): fc.Arbitrary<string> => {
    const drawn = valueOf(schema, schemas).map((value) =>
      typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
    );
    const there = known[name] ?? [];
    return there.length === 0
      ? drawn
      : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...there) }, { weight: 1, arbitrary: drawn });
  };
  const inPath = parameters.filter((it) => it.in === 'path');
  const inQuery = parameters.filter((it) => it.in === 'query');
  const body = content?.schema ? valueOf(content.schema, schemas) : fc.constant(undefined);
  return fc
    .tuple(
      fc.record(Object.fromEntries(inPath.map((it) => [it.name, textOf(it)]))),
      fc.record(Object.fromEntries(inQuery.map((it) => [it.name, textOf(it)])), { requiredKeys: [] }),
      body,
    )
    .map(([places, query, drawn]) => ({
      operationId,
      method,
      path: `${path.replace(/\{(\w+)\}/g, (_, name: string) => escaped(String(places[name] ?? '-')))}${queryOf(query)}`,
      ...(mediaType === undefined ? {} : { mediaType }),
      ...(method === 'GET' || drawn === undefined ? {} : { body: drawn }),
    }));
}

/** Half a surrogate cannot stand in an address at all. */
const escaped = (text: string): string => encodeURIComponent(text.toWellFormed());

function queryOf(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${escaped(String(value))}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
