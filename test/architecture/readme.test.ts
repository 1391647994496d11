import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifestIn, ourFiles, ROOT, textOf } from './source-files.js';

const documents = ['README.md', ...ourFiles().filter((file) => file.startsWith('docs/') && file.endsWith('.md'))];
const scripts = manifestIn('').scripts ?? {};

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
    const named = documents.flatMap((document) =>
      [...codeIn(document).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, run, bare]) => ({
        document,
        script: run ?? bare ?? '',
      })),
    );
    expect(named.filter(({ script }) => !(script in scripts))).toEqual([]);
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
