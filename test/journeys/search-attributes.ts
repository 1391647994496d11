import { SEARCH_ATTRIBUTES } from '@talent-window/contracts/messages';
import type { Connection } from '@temporalio/client';

const INDEXED_VALUE_TYPE = { Keyword: 2, Datetime: 6 } as const;

/** A test server knows none of ours; without them the first workflow task fails for ever. */
export async function addSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  await connection.operatorService.addSearchAttributes({
    namespace,
    searchAttributes: Object.fromEntries(
      Object.entries(SEARCH_ATTRIBUTES).map(([name, type]) => [name, INDEXED_VALUE_TYPE[type]]),
    ),
  });
}
