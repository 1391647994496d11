import { PLATFORM } from '@talent-window/contracts/vocabulary';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { closeDayCommand } from './ops/close-day-command.js';
import type { OpsCommand } from './ops/command-line.js';
import { commandLine, USAGE } from './ops/command-line.js';
import { operationCommand } from './ops/operation-command.js';
import { operate } from './ops/operator.js';
import type { Credentials } from './ops/platform-session.js';
import { PlatformRefused, signedInOperator } from './ops/platform-session.js';
import { rehearseCommand } from './ops/rehearse-command.js';
import { replayCommand } from './ops/replay-command.js';
import { retentionCommand } from './ops/retention-command.js';
import { rotateKeysCommand } from './ops/rotate-keys-command.js';
import { screeningCommand } from './ops/screening-command.js';
import { showCommand } from './ops/show-command.js';
import { signCommand } from './ops/sign-command.js';
import { stuckCommand } from './ops/stuck-command.js';

// A replay tells of every state of its worker otherwise.
Runtime.install({ logger: new DefaultLogger('ERROR') });

const publicUrl = process.env['PUBLIC_URL'] ?? 'http://localhost:3000';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const command = commandLine(args);
  if (typeof command === 'string') {
    console.error(`${command}\n\n${USAGE}`);
    return 2;
  }
  try {
    return await run(command);
  } catch (error) {
    console.error(error instanceof PlatformRefused ? error.message : `it could not be done: ${String(error)}`);
    return 1;
  }
}

async function run(command: OpsCommand): Promise<number> {
  const credentials = (): Credentials => ({ publicUrl, email: command.email, password: command.password });
  switch (command.name) {
    case 'stuck':
      return operate(process.env, stuckCommand);
    case 'screening':
      return operate(process.env, screeningCommand);
    case 'retention':
      return operate(process.env, (it) => retentionCommand(it, command));
    case 'rotate-keys':
      return operate(process.env, rotateKeysCommand);
    case 'rehearse':
      return operate(process.env, rehearseCommand);
    case 'reconcile': {
      const why = 'by hand';
      return operate(process.env, (it) => operationCommand(it, { what: 'reconcile', actor: PLATFORM, why }));
    }
    case 'close-day':
      return operate(process.env, (it) => closeDayCommand(it, command.day));
    case 'show':
      return operate(process.env, (it) => showCommand(it, command.caseNo));
    case 'replay':
      return operate(process.env, (it) => replayCommand(it, command.caseNo));
    case 'retry':
    case 'archive':
    case 'reset': {
      const actor = await signedInOperator(credentials());
      return operate(process.env, (it) => operationCommand(it, { ...command.request, actor }));
    }
    case 'sign':
      return signCommand(command.caseNo, {
        ...credentials(),
        decision: command.decision,
        reasons: command.reasons,
        facts: command.facts,
        temporal: {
          cli: process.env['TEMPORAL_CLI'] ?? 'temporal',
          address: process.env['TEMPORAL_ADDRESS'] ?? 'localhost:7233',
        },
      });
  }
}
