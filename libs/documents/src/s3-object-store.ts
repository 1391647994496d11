import type { S3Client } from '@aws-sdk/client-s3';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ObjectStore, StoredObject } from './object-store.js';
import { ObjectNotFoundError, placeOf } from './object-store.js';
import { spool } from './spool.js';

/** Where the objects lie; credentials, region and endpoint come from the usual AWS variables. */
export interface S3Location {
  readonly bucket: string;
  /** without slashes at its ends; empty for the bucket itself */
  readonly prefix: string;
  /** bucket in the path and not in the host name, as most servers beside AWS want it */
  readonly pathStyle: boolean;
}

const isNotFound = (error: unknown): boolean =>
  error instanceof Error && ['NotFound', 'NoSuchKey', 'NoSuchBucket'].includes(error.name);

/** `s3://bucket/prefix`, with `?path-style` for servers that want it. Throws for anything else. */
export const parseS3Location = (location: string): S3Location => {
  const url = new URL(location);
  if (url.protocol !== 's3:' || url.hostname === '') throw new Error(`"${location}" is not s3://bucket/prefix`);
  return {
    bucket: url.hostname,
    prefix: url.pathname.replace(/^\/+|\/+$/g, ''),
    pathStyle: url.searchParams.has('path-style'),
  };
};

/**
 * Objects in a bucket. A file is spooled to this machine first, because its name is its hash; then it is sent in one
 * request, which S3 makes visible whole or not at all, with the hash for the server to compare.
 */
export const openS3ObjectStore = async ({ bucket, prefix, pathStyle }: S3Location): Promise<ObjectStore> => {
  // Loaded only where it is used: it is large, and the folder store is the default.
  const {
    DeleteObjectCommand,
    GetObjectCommand,
    HeadObjectCommand,
    PutObjectCommand,
    S3Client: Client,
  } = await import('@aws-sdk/client-s3');
  const client: S3Client = new Client({
    forcePathStyle: pathStyle,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const spoolFolder = await mkdtemp(join(tmpdir(), 'talent-window-'));
  const keyOf = (sha256: string): string => {
    const place = placeOf(sha256);
    if (place === undefined) throw new ObjectNotFoundError(sha256);
    return prefix === '' ? place : `${prefix}/${place}`;
  };
  const has = async (sha256: string): Promise<boolean> => {
    if (placeOf(sha256) === undefined) return false;
    try {
      await client.send(new HeadObjectCommand({ Bucket: bucket, Key: keyOf(sha256) }));
      return true;
    } catch (error) {
      if (isNotFound(error)) return false;
      throw error;
    }
  };

  return {
    has,

    async put(stream, limitBytes): Promise<StoredObject> {
      const { path, sha256, size } = await spool(stream, limitBytes, spoolFolder);
      try {
        if (!(await has(sha256))) {
          await client.send(
            new PutObjectCommand({
              Bucket: bucket,
              Key: keyOf(sha256),
              Body: createReadStream(path),
              ContentLength: size,
              ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
            }),
          );
        }
        return { sha256, size };
      } finally {
        await rm(path, { force: true });
      }
    },

    async remove(sha256): Promise<void> {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: keyOf(sha256) }));
    },

    async get(sha256): Promise<Readable> {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(sha256) }));
        if (!(Body instanceof Readable)) throw new Error(`the object store gave no stream for ${sha256}`);
        return Body;
      } catch (error) {
        throw isNotFound(error) ? new ObjectNotFoundError(sha256) : error;
      }
    },
  };
};
