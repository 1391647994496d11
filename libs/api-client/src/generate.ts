import openapiTS, { astToString } from 'openapi-typescript';

const HEADER =
  '/* Generated from openapi.json by `npm run generate -w @talent-window/api-client`. Not to be edited. */\n\n';

/** The types of a client for an OpenAPI document. */
export async function clientTypes(document: string): Promise<string> {
  return HEADER + astToString(await openapiTS(document, { alphabetize: true, defaultNonNullable: false }));
}
