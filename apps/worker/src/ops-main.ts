import { parseArgs } from 'node:util';
import { operate } from './ops/operations.js';
import { reconcileCommand } from './ops/reconcile-command.js';
import { rehearseCommand } from './ops/rehearse-command.js';
import { replayCommand } from './ops/replay-command.js';
import { retryCommand } from './ops/retry-command.js';
import { showCommand } from './ops/show-command.js';
import { signCommand } from './ops/sign-command.js';
import { stuckCommand } from './ops/stuck-command.js';

const USAGE = `usage: npm run ops -- COMMAND
  stuck                                         open cases that do not move, why, and what to do
  show CASE                                     where a case stands and what is tried
  retry CASE                                    try again at once what waits to be tried, and watch what comes of it
  replay CASE                                   does the code at hand still replay this case?
  rehearse                                      does it replay every open case?
  reconcile                                     does every open case stand where its workflow says?
  sign CASE --decision approve|refuse           an officer's signed decision, as a Temporal signal
       --email E --password P [--reason KEY]…`;

const OF_ALL_CASES = new Map([
  ['stuck', stuckCommand],
  ['rehearse', rehearseCommand],
  ['reconcile', reconcileCommand],
]);
const OF_ONE_CASE = new Map([
  ['show', showCommand],
  ['retry', retryCommand],
  ['replay', replayCommand],
]);

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const parsed = parse(args);
  if (!parsed) return usage();
  const { values, positionals } = parsed;
  const [command = '', caseNo] = positionals;
  const ofAll = OF_ALL_CASES.get(command);
  if (ofAll) return operate(process.env, ofAll);
  if (caseNo === undefined) return usage();
  const ofOne = OF_ONE_CASE.get(command);
  if (ofOne) return operate(process.env, (operations) => ofOne(operations, caseNo));
  if (command !== 'sign') return usage();
  const publicUrl = process.env['PUBLIC_URL'] ?? 'http://localhost:3000';
  return signCommand(caseNo, { publicUrl, ...values, reasons: values.reason });
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        decision: { type: 'string', default: 'approve' },
        reason: { type: 'string', multiple: true, default: [] },
        email: { type: 'string', default: '' },
        password: { type: 'string', default: '' },
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function usage(): number {
  console.error(USAGE);
  return 2;
}
