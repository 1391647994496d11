import { describe, expect, it } from '@jest/globals';
import { builtinModules } from 'node:module';
import { importsOf, isCode, isTest, manifestIn, ourFiles, packages } from './source-files.js';
import type { Import, Package } from './source-files.js';

const LIBS = [
  'contracts',
  'domain',
  'i18n',
  'config',
  'persistence',
  'adapters',
  'temporal',
  'documents',
  'screening',
  'operations',
  'identity',
];

/** Who may import whom, by package (docs/architecture.md); one direction, so a package never reaches one that reaches it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  contracts: [],
  domain: ['contracts'],
  i18n: ['contracts', 'domain'],
  config: ['contracts'],
  adapters: ['contracts'],
  temporal: ['contracts'],
  persistence: ['contracts', 'domain'],
  screening: ['contracts', 'domain', 'persistence', 'adapters'],
  operations: ['contracts', 'domain', 'persistence', 'temporal'],
  documents: ['contracts', 'domain', 'i18n'],
  identity: ['domain', 'adapters'],
  testing: LIBS,
  'api-client': ['contracts'],
  activities: LIBS,
  workflows: ['contracts', 'domain'],
  api: LIBS,
  worker: [...LIBS, 'api-client', 'activities', 'workflows'],
  ui: ['contracts', 'i18n', 'api-client'],
  portal: ['contracts', 'domain', 'i18n', 'ui', 'api-client'],
  workbench: ['contracts', 'domain', 'i18n', 'ui', 'api-client'],
  agencies: ['contracts', 'config', 'adapters', 'identity', 'testing'],
  demo: ['contracts', 'domain', 'i18n', 'config', 'testing', 'api-client'],
};

/** Imported for their types only. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = { workflows: ['activities'] };

/** What a test may add: sample data and servers, and the journeys' client. */
const TESTS_MAY_IMPORT = ['testing', 'api-client', ...LIBS];

const SCOPE = '@talent-window/';
const house = packages();
const sources = ourFiles().filter(isCode);
const imports = sources.flatMap(importsOf);

const packageOf = (file: string): Package | undefined => house.find(({ folder }) => file.startsWith(`${folder}/`));
const shortName = ({ name }: Package): string => name.slice(SCOPE.length);
const place = ({ file, line, module }: Import): string => `${file}:${line} imports ${module}`;

/** `@scope/name/sub` → `@scope/name`, `name/sub` → `name` */
const rootOf = (module: string): string => module.split('/', module.startsWith('@') ? 2 : 1).join('/');
const isBuiltin = (module: string): boolean => /^(node|virtual):/.test(module) || builtinModules.includes(module);

function isAllowed(entry: Import, owner: Package): boolean {
  const target = rootOf(entry.module).slice(SCOPE.length);
  const own = shortName(owner);
  if (MAY_IMPORT[own]?.includes(target)) return true;
  if (entry.typeOnly && MAY_IMPORT_TYPES[own]?.includes(target)) return true;
  return isTest(entry.file) && TESTS_MAY_IMPORT.includes(target);
}

describe('imports', () => {
  it('have a rule for every package', () => {
    expect(house.map(shortName).filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  it('go one way between packages', () => {
    const wrong = imports.filter((entry) => {
      const owner = packageOf(entry.file);
      return owner && entry.module.startsWith(SCOPE) && !isAllowed(entry, owner);
    });
    expect(wrong.map(place)).toEqual([]);
  });

  it('reach other packages by name, never by path', () => {
    const wrong = imports.filter(({ file, module }) => {
      const owner = packageOf(file);
      if (!owner || !module.startsWith('.')) return false;
      return !new URL(module, `file:///${file}`).pathname.startsWith(`/${owner.folder}/`);
    });
    expect(wrong.map(place)).toEqual([]);
  });

  it('name only packages that their own package.json names', () => {
    const { devDependencies: atRoot } = manifestIn('');
    const forTests = new Set(Object.keys(atRoot ?? {})).add('@jest/globals');
    const wrong = imports.filter(({ file, module, typeOnly }) => {
      const owner = packageOf(file);
      const root = rootOf(module);
      if (!owner || module.startsWith('.') || isBuiltin(module) || owner.name === root) return false;
      if (owner.dependencies.has(root)) return false;
      if (owner.devDependencies.has(root)) return !(typeOnly || isTest(file));
      return !(isTest(file) && (forTests.has(root) || root.startsWith(SCOPE)));
    });
    expect(wrong.map(place)).toEqual([]);
  });

  it('of relative files end in .js, as Node resolves them', () => {
    const wrong = imports.filter(
      ({ file, module }) => /\.tsx?$/.test(file) && module.startsWith('.') && !/\.(js|mjs|cjs|json|css)$/.test(module),
    );
    expect(wrong.map(place)).toEqual([]);
  });
});
