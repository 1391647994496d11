import type { Payload, PayloadCodec } from '@temporalio/common';
import type { temporal } from '@temporalio/proto';

type History = temporal.api.history.v1.IHistory;

/** A history with every payload decrypted, so that it replays without a key; for recording fictional cases only. */
export async function plainHistory(history: History, codec: PayloadCodec): Promise<History> {
  return (await decrypted(history, codec)) as History;
}

async function decrypted(value: unknown, codec: PayloadCodec): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => decrypted(item, codec)));
  if (!isPlainObject(value)) return value;
  if (isPayload(value)) return (await codec.decode([value]))[0];
  const entries = Object.entries(value).map(async ([key, item]) => [key, await decrypted(item, codec)] as const);
  return Object.assign(
    Object.create(Object.getPrototypeOf(value) as object),
    Object.fromEntries(await Promise.all(entries)),
  );
}

/** Messages of the protocol have prototypes of their own; bytes and 64-bit numbers are values, not containers. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !('unsigned' in value);
}

function isPayload(value: Record<string, unknown>): value is Record<string, unknown> & Payload {
  return 'metadata' in value && 'data' in value && ArrayBuffer.isView(value['data']);
}
