/** `npm run lists -- COMMAND …`: imports control lists and puts their versions in force. */
import { runCommand } from './app-command.mjs';

await runCommand('apps/worker/dist/lists-main.js');
