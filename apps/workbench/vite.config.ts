import { fileURLToPath } from 'node:url';
import { webApp } from '@talent-window/ui/vite';

const runbook = fileURLToPath(new URL('../../docs/runbook.md', import.meta.url));

export default {
  ...webApp('/officer/'),
  resolve: { alias: { 'virtual:runbook': `${runbook}?raw` } },
};
