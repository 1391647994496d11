import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { PdfFacts } from './pdf-worker.js';

/** A PDF that takes longer to open than this is made to hurt. */
const TIME_LIMIT_MS = 15_000;
const MEMORY_LIMIT_MB = 256;
const IDLE_MS = 30_000;

const workerPath = createRequire(import.meta.url).resolve('@talent-window/documents/pdf-worker');

let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let queue: Promise<unknown> = Promise.resolve();

const dismiss = (): void => {
  const old = worker;
  worker = undefined;
  void old?.terminate();
};

const read = async (bytes: Uint8Array): Promise<PdfFacts> => {
  clearTimeout(idle);
  const reader = (worker ??= new Worker(workerPath, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB } }));
  reader.ref();
  let timer: NodeJS.Timeout | undefined;
  const facts = await new Promise<PdfFacts | undefined>((resolve) => {
    const giveUp = (): void => resolve(undefined);
    timer = setTimeout(giveUp, TIME_LIMIT_MS);
    reader.once('message', (answer: PdfFacts) => resolve(answer));
    reader.once('error', giveUp);
    reader.once('exit', giveUp);
    const copy = Uint8Array.from(bytes);
    reader.postMessage(copy, [copy.buffer]);
  });
  clearTimeout(timer);
  for (const event of ['message', 'error', 'exit']) reader.removeAllListeners(event);
  reader.unref();
  if (facts === undefined) {
    dismiss();
    return { state: 'damaged' };
  }
  idle = setTimeout(dismiss, IDLE_MS).unref();
  return facts;
};

/**
 * Opens a PDF in a thread of its own, one at a time, so that a hostile file costs neither the process's memory nor its
 * time; the thread is kept while there is work, because loading the parser takes half a second.
 */
export const readPdf = async (bytes: Uint8Array): Promise<PdfFacts> => {
  const facts = queue.then(async () => read(bytes));
  queue = facts.catch(() => undefined);
  return facts;
};
