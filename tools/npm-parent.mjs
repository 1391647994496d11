import { readFileSync } from 'node:fs';

/** npm passes signals on, unless it is killed itself; then nobody is left who could stop this process by hand. */
export function startedByNpm() {
  if (!process.env.npm_lifecycle_event) return undefined;
  const shell = process.ppid;
  const npm = process.platform === 'linux' ? npmAbove(shell) : undefined;
  return { isAlive: () => process.ppid === shell && (!npm || npmAbove(shell) === npm) };
}

/** The parent's number where that parent is npm, behind the shell that npm runs scripts with. */
function npmAbove(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    return !isNpm(pid) && isNpm(parent) ? parent : undefined;
  } catch {
    return undefined;
  }
}

const isNpm = (pid) => /\bnpm\b/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
