import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from './app.js';
import { Problem } from './problem.js';
import { FaultProfile } from './settings.js';
import type { StandIn } from './stand-in.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** the fault to play for this request */
    fault: FaultProfile;
  }
}

/** How long a request under the profile `timeout` is left without an answer, at most. */
const HANG_MS = 120_000;

/** Plays the fault profile on all routes of a scope, after whatever says who asks. */
export function playFaults(scope: App, standIn: StandIn): void {
  scope.decorateRequest('fault', FaultProfile.None);

  scope.addHook('preValidation', async (request, reply) => {
    const { fault, faultDelayMs } = await standIn.settings.readForRequest();
    request.fault = fault;
    if (fault === FaultProfile.Down) {
      reply.hijack();
      request.raw.socket.destroy();
      return reply;
    }
    if (fault === FaultProfile.Error500) throw new Problem(500, 'fault-played', 'the stand-in plays error-500');
    if (fault === FaultProfile.Slow) await sleep(faultDelayMs);
    return undefined;
  });

  scope.addHook('onSend', async (request) => {
    if (request.fault === FaultProfile.Timeout) await untilClosed(request.raw.socket);
    if (request.fault === FaultProfile.OutOfOrder && request.method !== 'GET') {
      // Long enough for the facts that the request causes to come before its answer.
      const { delayMs, faultDelayMs } = await standIn.settings.read();
      await sleep(delayMs + 2 * faultDelayMs);
    }
  });
}

async function untilClosed(
  socket: NodeJS.EventEmitter & { destroy(): void; readonly destroyed: boolean },
): Promise<void> {
  if (socket.destroyed) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => socket.destroy(), HANG_MS);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
