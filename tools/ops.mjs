/** `npm run ops -- COMMAND …`: the operators' commands. */
import { runCommand } from './app-command.mjs';

await runCommand('apps/worker/dist/ops-main.js');
