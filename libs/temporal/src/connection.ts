import { createRequire } from 'node:module';
import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { EncryptionCodec } from './payload-codec.js';

export interface TemporalOptions {
  readonly address: string;
  readonly namespace: string;
  /** 32 bytes */
  readonly codecKey: Buffer;
}

/** The data converter that client, worker and replay must share. */
export function dataConverterWith(codecKey: Buffer): DataConverter {
  return {
    payloadCodecs: [new EncryptionCodec(codecKey)],
    failureConverterPath: failureConverterPath(),
  };
}

/** Path of the failure converter's module, for the data converter and for the workflow bundle. */
export function failureConverterPath(): string {
  return createRequire(import.meta.url).resolve('./failure-converter.cjs');
}

export interface Temporal {
  readonly client: Client;
  readonly connection: Connection;
  close(): Promise<void>;
}

export async function openTemporal(options: TemporalOptions): Promise<Temporal> {
  const connection = await Connection.connect({ address: options.address });
  const client = new Client({
    connection,
    namespace: options.namespace,
    dataConverter: dataConverterWith(options.codecKey),
  });
  return { client, connection, close: () => connection.close() };
}
