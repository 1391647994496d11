import { ConfigError } from '@talent-window/config';
import { pino } from 'pino';
import { readAgenciesConfig } from './agencies-config.js';
import { startAgencies } from './start-agencies.js';

const log = pino();
try {
  const agencies = await startAgencies(readAgenciesConfig(process.env));
  const stop = (): void => {
    process.off('SIGTERM', stop).off('SIGINT', stop).off('disconnect', stop);
    agencies.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.fatal(error, 'the agencies did not stop well');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop).on('disconnect', stop);
  process.send?.('ready');
} catch (error) {
  if (error instanceof ConfigError) log.fatal(error.message);
  else log.fatal(error, 'the agencies did not start');
  process.exit(1);
}
