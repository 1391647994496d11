import { describe, expect, it } from '@jest/globals';
import { manifestIn, ourFiles, textOf } from './source-files.js';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock = JSON.parse(textOf('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
const fetched = Object.entries(lock.packages).filter(([place, { link }]) => place.includes('node_modules/') && !link);
const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences under which a government may ship what it builds; none asks that the platform itself be given away under it. */
const FREE =
  /^(MIT(-0)?|Apache-2\.0|BSD-[23]-Clause|ISC|0BSD|Unlicense|BlueOak-1\.0\.0|Python-2\.0|CC-BY-4\.0|CC0-1\.0|OFL-1\.1)$/;
/** What has another licence, or names none, and why it may stay. */
const KNOWN: Readonly<Record<string, string>> = {
  '@img/sharp-*': 'libvips under the LGPL, as a library of its own that anybody may replace',
  lightningcss: 'MPL-2.0, a build tool of Vite, of which nothing is shipped',
  'lightningcss-*': 'its programs for other systems',
  'png-js': 'MIT, by its LICENSE file',
  unionfs: 'Unlicense, by its LICENSE file',
};
const isKnown = (name: string): boolean =>
  Object.keys(KNOWN).some((known) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known));

const mayShip = (license = ''): boolean => {
  const choices = license.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((each) => FREE.test(each)));
};

describe('what is taken from others', () => {
  it('is pinned to one version, wherever a package names it', () => {
    const loose = ourFiles()
      .filter((file) => file.endsWith('package.json'))
      .flatMap((file) => {
        const { dependencies = {}, devDependencies = {} } = manifestIn(file.replace(/\/?package\.json$/, ''));
        return Object.entries({ ...dependencies, ...devDependencies })
          .filter(
            ([name, version]) => !name.startsWith('@talent-window/') && !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
          )
          .map(([name, version]) => `${file}: ${name} ${version}`);
      });
    expect(loose).toEqual([]);
  });

  it('is known by the hash of its bytes', () => {
    expect(fetched.length).toBeGreaterThan(500);
    const unknown = fetched.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
    expect(unknown.map(([place]) => place)).toEqual([]);
  });

  it('runs nothing when it is installed, but what was allowed or refused by name', () => {
    const { allowScripts = {} } = manifestIn('');
    const undecided = fetched.filter(
      ([place, { hasInstallScript }]) => hasInstallScript && !(nameOf(place) in allowScripts),
    );
    expect(undecided.map(([place]) => nameOf(place))).toEqual([]);
  });

  it('is under a licence that lets a government ship it', () => {
    const wrong = fetched.filter(([place, { license, dev }]) => !dev && !mayShip(license) && !isKnown(nameOf(place)));
    expect(wrong.map(([place, { license }]) => `${nameOf(place)}: ${license}`)).toEqual([]);
  });
});
