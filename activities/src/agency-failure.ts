import { AgencyError } from '@talent-window/adapters';
import { ApplicationFailure } from '@temporalio/common';

/**
 * Runs a call to an agency; its error becomes the engine's, with the type that the runbook explains.
 * Also a rejected request is retried: the case waits, shows as stuck, and goes on by itself once the cause is mended.
 */
export async function calling<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof AgencyError)) throw error;
    // Without its cause: the engine keeps 4 KB of a failure that is retried and takes the type off a longer one. What went
    // wrong is in the message, every byte of it in the exchange.
    throw ApplicationFailure.create({ type: error.type, message: error.message });
  }
}
