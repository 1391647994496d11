import pg from 'pg';

/** Waits for notifications of PostgreSQL, at most a given time. */
export interface WakeUp {
  wait(atMostMs: number): Promise<void>;
  now(): void;
  close(): Promise<void>;
}

/** Listens on channels. A lost connection only means that waits last their whole time until it is back. */
export async function openWakeUp(databaseUrl: string, channels: readonly string[]): Promise<WakeUp> {
  let isAwake = false;
  let wake: (() => void) | undefined;
  let client: pg.Client | undefined;
  const now = (): void => {
    isAwake = true;
    wake?.();
  };
  const listen = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: databaseUrl });
    fresh.on('notification', now);
    fresh.on('error', () => {
      client = undefined;
    });
    await fresh.connect();
    for (const channel of channels) await fresh.query(`listen ${pg.escapeIdentifier(channel)}`);
    client = fresh;
  };
  await listen();
  return {
    async wait(atMostMs) {
      if (!client) await listen().catch(() => undefined);
      if (!isAwake) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, atMostMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      isAwake = false;
      wake = undefined;
    },
    now,
    close: async () => client?.end(),
  };
}
