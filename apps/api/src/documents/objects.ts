import { Injectable } from '@nestjs/common';
import type { ObjectStore } from '@talent-window/documents';
import { openObjectStore } from '@talent-window/documents';
import { ApiConfig } from '../api-config.js';

/** The object store, opened when the first document comes. */
@Injectable()
export class Objects {
  private opening: Promise<ObjectStore> | undefined;

  constructor(private readonly config: ApiConfig) {}

  open(): Promise<ObjectStore> {
    this.opening ??= openObjectStore(this.config.objectStore).catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }
}
