import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifestIn, ourFiles, packages, ROOT, textOf } from './source-files.js';

const documents = [
  'README.md',
  'SECURITY.md',
  ...ourFiles().filter((file) => file.startsWith('docs/') && file.endsWith('.md')),
];
const scripts = manifestIn('').scripts ?? {};

function scriptsOf(workspace: string | undefined): Readonly<Record<string, string>> {
  if (!workspace) return scripts;
  const found = packages().find(({ name, folder }) => name === workspace || folder === workspace);
  return found ? (manifestIn(found.folder).scripts ?? {}) : {};
}

/** What a reader would type: the code of fences and of inline quotes. */
const codeIn = (document: string): string =>
  [...textOf(document).matchAll(/```[^\n]*\n([^]*?)```|`([^`\n]+)`/g)]
    .map(([, fence, inline]) => fence ?? inline)
    .join('\n');

describe('what README and docs tell people to do', () => {
  it('begins with the two commands', () => {
    expect(codeIn('README.md')).toContain('npm start');
    expect(codeIn('README.md')).toContain('npm test');
  });

  it('names scripts that package.json has', () => {
    const command = /\bnpm (?:run ([\w:-]+)|(start|test)\b)(?: -w ([\w@/-]+))?/g;
    const missing = documents.flatMap((document) =>
      [...codeIn(document).matchAll(command)]
        .filter(([, run, bare, workspace]) => !((run ?? bare ?? '') in scriptsOf(workspace)))
        .map(([words]) => `${document}: ${words}`),
    );
    expect(missing).toEqual([]);
  });

  it('links to files that stand there', () => {
    const broken = documents.flatMap((document) =>
      [...textOf(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target]) => ({ document, target: target ?? '' }))
        .filter(({ target }) => !existsSync(join(ROOT, document, '..', target))),
    );
    expect(broken).toEqual([]);
  });

  it('names source files that stand there', () => {
    const path =
      /(?<![\w./@-])((?:libs|apps|activities|workflows|tools|test|docs|docker)\/[\w./-]+\.(?:ts|mjs|json|md|yaml))\b/g;
    const missing = documents.flatMap((document) =>
      [...textOf(document).matchAll(path)]
        .map(([, file]) => ({ document, file: file ?? '' }))
        .filter(({ file }) => !file.includes('/dist/') && !existsSync(join(ROOT, file))),
    );
    expect(missing).toEqual([]);
  });
});

describe('the scripts of package.json', () => {
  it('run files that stand there, or are built from such', () => {
    const missing = Object.entries(scripts).filter(([, command]) => {
      const [, file] = /^node (\S+)/.exec(command) ?? [];
      if (!file) return false;
      const source = file.replace('/dist/', '/src/').replace(/\.js$/, '.ts');
      return !existsSync(join(ROOT, file.includes('/dist/') ? source : file));
    });
    expect(missing).toEqual([]);
  });
});
