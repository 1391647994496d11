import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';

export const HISTORIES = fileURLToPath(new URL('../histories/', import.meta.url));

export interface RecordedHistory {
  /** e.g. `gold-card@1/straight-way-entry-permit.json` */
  readonly file: string;
  readonly workflowId: string;
  readonly history: ReturnType<typeof historyFromJSON>;
}

/** Every recorded history; payloads are plain, because the persons are invented. */
export async function recordedHistories(): Promise<readonly RecordedHistory[]> {
  const files = (await readdir(HISTORIES, { recursive: true })).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      const { workflowId, history } = JSON.parse(await readFile(`${HISTORIES}${file}`, 'utf8')) as {
        workflowId: string;
        history: unknown;
      };
      return { file, workflowId, history: historyFromJSON(history) };
    }),
  );
}
