import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { oneAtATime } from './one-at-a-time.js';
import type { PdfFacts } from './pdf-process.js';

/** A PDF that takes more time or memory than this to open is made to hurt. */
const TIME_LIMIT_MS = 10_000;
const MEMORY_LIMIT_BYTES = 512 * 1_048_576;
const LOOK_EVERY_MS = 50;
const IDLE_MS = 30_000;
const PAGE_BYTES = 4_096;

const programPath = createRequire(import.meta.url).resolve('@talent-window/documents/pdf-process');

let reader: ChildProcess | undefined;
let idle: NodeJS.Timeout | undefined;

const start = (): ChildProcess => {
  const child = fork(programPath, {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=256'],
    stdio: 'ignore',
  });
  // A reader without work never keeps its parent from ending, and ends with it.
  child.unref();
  child.channel?.unref();
  child.on('error', () => undefined);
  return child;
};

const dismiss = (): void => {
  const old = reader;
  reader = undefined;
  old?.kill('SIGKILL');
};

/** Resident memory of a process; 0 where the system does not say, so that only the time limit is left. */
const residentBytes = async (pid: number | undefined): Promise<number> => {
  const pages = await readFile(`/proc/${pid}/statm`, 'latin1').then(
    (text) => Number(text.split(' ')[1]),
    () => 0,
  );
  return pages * PAGE_BYTES;
};

const answerOf = async (child: ChildProcess, bytes: Uint8Array): Promise<PdfFacts | undefined> => {
  const ended = new AbortController();
  const { signal } = ended;
  try {
    return await new Promise<PdfFacts | undefined>((resolve) => {
      const giveUp = (): void => resolve(undefined);
      const timers = [
        setTimeout(giveUp, TIME_LIMIT_MS),
        setInterval(() => {
          void residentBytes(child.pid).then((size) => size > MEMORY_LIMIT_BYTES && giveUp());
        }, LOOK_EVERY_MS),
      ];
      const take = (facts: PdfFacts): void => resolve(facts);
      child.once('message', take).once('exit', giveUp).once('error', giveUp);
      signal.addEventListener('abort', () => {
        for (const timer of timers) clearTimeout(timer);
        child.off('message', take).off('exit', giveUp).off('error', giveUp);
      });
      child.send(bytes, (error) => error && giveUp());
    });
  } finally {
    ended.abort();
  }
};

const read = async (bytes: Uint8Array): Promise<PdfFacts> => {
  clearTimeout(idle);
  const facts = await answerOf((reader ??= start()), bytes);
  if (facts === undefined) {
    dismiss();
    return { state: 'damaged' };
  }
  idle = setTimeout(dismiss, IDLE_MS).unref();
  return facts;
};

/**
 * Opens a PDF in a process of its own, one at a time, so that a hostile file costs neither this process's memory nor its
 * time; the process is kept while there is work, because loading the parser takes half a second.
 */
export const readPdf = oneAtATime(read);
