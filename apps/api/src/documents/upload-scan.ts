import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { MalwareScan } from '@talent-window/adapters';
import { createClamdScan, ScannerAway } from '@talent-window/adapters';
import { ApiConfig } from '../api-config.js';
import { problem } from '../http/problem.js';

/** Where a deployment has a scanner, nothing is opened or kept that it has not looked at. */
@Injectable()
export class UploadScan {
  private readonly scan: MalwareScan | undefined;

  constructor({ clamdUrl }: ApiConfig) {
    this.scan = clamdUrl === undefined ? undefined : createClamdScan({ url: clamdUrl });
  }

  /** @returns the name of what was found. @throws Problem `scanner-away` (503) */
  async find(path: string): Promise<string | undefined> {
    return this.scan?.scan(createReadStream(path)).catch((error: unknown) => {
      if (!(error instanceof ScannerAway)) throw error;
      throw problem('scanner-away', { headers: { 'retry-after': '30' } });
    });
  }
}
