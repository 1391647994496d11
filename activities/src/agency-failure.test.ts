import { AgencyError } from '@talent-window/adapters';
import { FailureType } from '@talent-window/contracts/vocabulary';
import { dataConverterWith } from '@talent-window/temporal';
import { encodeErrorToFailure, loadDataConverter } from '@temporalio/common/lib/internal-non-workflow/index.js';
import { expect, it } from '@jest/globals';
import { calling } from './agency-failure.js';

/** Beyond this the server keeps neither the type nor the message of a failure that is retried. */
const KEPT_BYTES = 4096;

it('tells the engine no more of an agency that is away than the engine keeps', async () => {
  const causes = Array.from({ length: 4 }).reduce<Error>(
    (cause) => new Error('fetch failed', { cause }),
    new Error('connect ECONNREFUSED'),
  );
  const problem = '維護中'.repeat(166);
  const away = AgencyError.unavailable({ system: 'labour-agency', operation: 'handOff', problem, cause: causes });
  const failed = await calling(() => Promise.reject(away)).catch((error: unknown) => error);
  expect(failed).toMatchObject({ type: FailureType.AgencyUnavailable, message: away.message });
  const failure = await encodeErrorToFailure(loadDataConverter(dataConverterWith(Buffer.alloc(32))), failed);
  expect(bytesOf(failure)).toBeLessThan(KEPT_BYTES);
});

type Failure = Awaited<ReturnType<typeof encodeErrorToFailure>>;

/** Message and stack trace of a failure and of its causes, encrypted, are nearly all of it. */
const bytesOf = ({ encodedAttributes, cause }: Failure): number =>
  (encodedAttributes?.data?.length ?? 0) + (cause ? bytesOf(cause) : 0);
