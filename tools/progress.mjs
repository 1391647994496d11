const live = process.stdout.isTTY === true;
let running = 0;

/** Runs one step of a start and leaves one line: a tick, what was done, and the seconds it took. */
export async function step(name, work) {
  const begun = Date.now();
  running += 1;
  if (live && running === 1) process.stdout.write(`  … ${name}`);
  try {
    const detail = await work();
    end('✓', name, detail, begun);
  } catch (error) {
    end('✗', name, undefined, begun);
    throw error;
  }
}

export const say = (line) => void process.stdout.write(`${line}\n`);

function end(mark, name, detail, begun) {
  running -= 1;
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${live ? '\r\u001b[2K' : ''}  ${mark} ${name}${detail ? ` · ${detail}` : ''} (${seconds} s)\n`);
}
