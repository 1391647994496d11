import type { Client } from '@temporalio/client';
import { decodeOptionalFailureToOptionalError } from '@temporalio/common/lib/internal-non-workflow/codec-helpers.js';
import type { temporal } from '@temporalio/proto';

/** First line of what a failure says, decrypted. */
export async function failureMessage(client: Client, failure: temporal.api.failure.v1.IFailure): Promise<string> {
  const error = await decodeOptionalFailureToOptionalError(client.options.loadedDataConverter, failure);
  return (error?.message ?? 'no message').split('\n')[0] ?? '';
}
