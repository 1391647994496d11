import { Injectable } from '@nestjs/common';
import { ObjectNotFoundError } from '@talent-window/documents';
import type { DocumentEntity } from '@talent-window/persistence';
import type { FastifyReply } from 'fastify';
import { attachment } from '../http/attachment.js';
import { problem } from '../http/problem.js';
import { Objects } from './objects.js';

/** Any file of the object store, with what it is to be called. */
type SentFile = Pick<DocumentEntity, 'sha256' | 'mediaType' | 'fileName'> & {
  /** sent in chunks where it is not known */
  readonly size?: number;
};

/** Sends the bytes of documents. */
@Injectable()
export class DocumentFiles {
  constructor(private readonly objects: Objects) {}

  /** Streams a document that the visitor has been found entitled to. @throws Problem `no-such-document` (404) */
  async send({ sha256, mediaType, size, fileName }: SentFile, reply: FastifyReply): Promise<void> {
    const store = await this.objects.open();
    const stream = await store.get(sha256).catch((error: unknown) => {
      throw error instanceof ObjectNotFoundError ? problem('no-such-document') : error;
    });
    if (size !== undefined) void reply.header('content-length', size);
    await reply
      .type(mediaType)
      // What an applicant uploaded is never run as a page of ours.
      .header('content-disposition', attachment(fileName))
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(stream);
  }
}
