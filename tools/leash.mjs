/**
 * Runs one foreign program (PostgreSQL, Temporal, Jest) and lets it live no longer than whoever started us: when the IPC
 * channel breaks, because the supervisor stopped or was killed, the program is stopped too.
 *
 * Argument: JSON of { command, args, stopSignal, patience (ms), uid?, gid? }. Says `{ pid }` over IPC once it runs.
 */
import { spawn } from 'node:child_process';

const { command, args, stopSignal, patience, uid, gid } = JSON.parse(process.argv[2]);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], uid, gid });

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  child.kill(stopSignal);
  setTimeout(() => child.kill('SIGKILL'), patience).unref();
}

process.on('disconnect', stop);
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('SIGHUP', stop);

child.once('spawn', () => {
  if (process.connected) process.send({ pid: child.pid }, () => {});
});
child.once('error', (error) => {
  process.stderr.write(`${command} could not be started: ${error.message}\n`);
  process.exit(127);
});
child.once('exit', (code, signal) => {
  if (signal && !stopping) {
    // The supervisor names the signal that ended the program, so this process ends by the same one.
    for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.removeListener(name, stop);
    process.kill(process.pid, signal);
  } else {
    process.exit(code ?? 0);
  }
});
