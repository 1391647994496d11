import { sendSigned } from '@talent-window/adapters';
import type { Lookup, LookupAnswer } from './lookup.js';
import { DOOR_KEY_ID, DOOR_PATH } from './open-door.js';

interface DoorAddress {
  readonly url: string;
  /** base64 */
  readonly key: string;
  readonly timeoutMs: number;
}

/**
 * Asks the process that holds the index.
 * @returns undefined where it is away
 * @throws where it refuses us: another key, or another version of the platform
 */
export async function askDoor({ url, key, timeoutMs }: DoorAddress, lookup: Lookup): Promise<LookupAnswer | undefined> {
  const body = new TextEncoder().encode(JSON.stringify(lookup));
  const answer = await sendSigned({
    method: 'POST',
    place: url,
    url: `${url}${DOOR_PATH}`,
    body,
    keyId: DOOR_KEY_ID,
    key,
    timeoutMs,
  }).catch(() => undefined);
  if (!answer || answer.status >= 500) return undefined;
  const text = new TextDecoder().decode(answer.bytes);
  if (answer.status !== 200) throw new Error(`the screening worker refuses: ${answer.status} ${text.slice(0, 200)}`);
  return JSON.parse(text) as LookupAnswer;
}
