import { readConfig } from '@talent-window/config';
import { ApiConfig } from './api-config.js';
import { startApi } from './start-api.js';

const api = await startApi(readConfig(ApiConfig, process.env));

let stopping: Promise<void> | undefined;
const stop = (): void => {
  stopping ??= api.stop().then(() => process.exit(0));
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('disconnect', stop);
process.send?.('ready');
