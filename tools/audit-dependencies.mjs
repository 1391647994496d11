/**
 * `npm run audit:dependencies`: asks the registry's audit service which known holes there are in what is shipped. Exit code 0 none
 * of high severity, 1 some, 2 nobody could be asked. It is no part of `npm test`: an advisory that comes out overnight would turn
 * a change red that has nothing to do with it. What needs no network (test/architecture/dependencies.test.ts) is.
 */
import { run } from './commands.mjs';
import { giveUp } from './problem.mjs';
import { say } from './progress.mjs';

const LIMIT = 60_000;
const GRAVE = new Set(['high', 'critical']);

const read = (output) => {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  } catch {
    return {};
  }
};

try {
  const args = ['audit', '--omit=dev', '--json', '--audit=true', '--loglevel=silent'];
  const { output } = await run('npm', args, { limit: LIMIT, shell: process.platform === 'win32' });
  const { auditReportVersion, vulnerabilities = {}, message = 'no answer' } = read(output);
  if (auditReportVersion === undefined) {
    say(`Nobody could be asked: ${message}`);
    process.exitCode = 2;
  } else {
    const grave = Object.values(vulnerabilities).filter(({ severity }) => GRAVE.has(severity));
    for (const { name, severity, range, via, fixAvailable } of grave) {
      const titles = via.flatMap(({ title, url }) => (title ? [`${title} ${url}`] : []));
      say(`${severity}  ${name} ${range}  ${titles.join(' · ')}${fixAvailable ? '  (a later version mends it)' : ''}`);
    }
    say(`${grave.length} of high severity, ${Object.keys(vulnerabilities).length} in all`);
    process.exitCode = grave.length > 0 ? 1 : 0;
  }
} catch (error) {
  giveUp(error);
}
