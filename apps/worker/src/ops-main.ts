import { parseArgs } from 'node:util';
import { replayCommand } from './ops/replay-command.js';
import { signCommand } from './ops/sign-command.js';

const USAGE = `usage: npm run ops -- COMMAND
  replay CASE                                   does the code at hand still replay this case?
  sign CASE --decision approve|refuse           an officer's signed decision, as a Temporal signal
       --email E --password P [--reason KEY]…`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    decision: { type: 'string', default: 'approve' },
    reason: { type: 'string', multiple: true, default: [] },
    email: { type: 'string', default: '' },
    password: { type: 'string', default: '' },
  },
});
const [command, caseNo] = positionals;
process.exitCode = await run();

async function run(): Promise<number> {
  if (command === 'replay' && caseNo) return replayCommand(caseNo, process.env);
  if (command === 'sign' && caseNo) {
    const publicUrl = process.env['PUBLIC_URL'] ?? 'http://localhost:3000';
    return signCommand(caseNo, { publicUrl, ...values, reasons: values.reason });
  }
  console.error(USAGE);
  return 2;
}
