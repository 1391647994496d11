import type { Readable } from 'node:stream';

/** What was stored: the name is the content's own hash, so equal files are kept once. */
export interface StoredObject {
  /** hex, lower case */
  readonly sha256: string;
  /** bytes */
  readonly size: number;
}

/** Files by the SHA-256 of their content. Nothing is ever overwritten with something else. */
export interface ObjectStore {
  /**
   * Stores a stream without ever holding all of it in memory. Nothing is visible under its name before all of it is there.
   * Throws `ObjectTooLargeError` as soon as more than `limitBytes` have come, and whatever the stream fails with.
   */
  put(stream: Readable, limitBytes: number): Promise<StoredObject>;
  /** Throws `ObjectNotFoundError`, also for a name that is no SHA-256. */
  get(sha256: string): Promise<Readable>;
  has(sha256: string): Promise<boolean>;
  /** Safe to repeat; for what nothing refers to any more. */
  remove(sha256: string): Promise<void>;
}

export class ObjectTooLargeError extends Error {
  constructor(readonly limitBytes: number) {
    super(`more than ${limitBytes} bytes`);
    this.name = 'ObjectTooLargeError';
  }
}

export class ObjectNotFoundError extends Error {
  constructor(readonly sha256: string) {
    super(`no object ${sha256}`);
    this.name = 'ObjectNotFoundError';
  }
}

const SHA256 = /^[0-9a-f]{64}$/;

/** Where an object lies, in two levels of folders; undefined for a name that is no SHA-256. */
export const placeOf = (sha256: string): string | undefined =>
  SHA256.test(sha256) ? `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}` : undefined;
