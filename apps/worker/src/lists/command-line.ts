import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { LIST_FORMATS, ListFormat } from '@talent-window/contracts/vocabulary';
import type { BothTexts } from '@talent-window/i18n';
import { bothTexts, hasText } from '@talent-window/i18n';

export const USAGE = `usage: npm run lists -- COMMAND
  import LIST FILE --format FORMAT   take a file as the newest version of a list, whole or not at all; - for standard input
       --aliases FILE                alt.csv, with OFAC's sdn.csv
       [--title-zh T --title-en T]   what a list is called that is new and not known by name
       [--shrunken-ok TEXT]          why the list may be so much shorter than before
  activate LIST VERSION --why TEXT   put a version in force: everybody is screened by it from then on
  rollback LIST --why TEXT           put in force the newest older version that ever was
  diff LIST [FROM TO] [--limit N]    entries that two versions do not share; without, those in force and the newest
  show [LIST]                        lists, versions, and which are in force
import, activate and rollback also take --by NAME; without, it is the user of this machine.
formats: ${LIST_FORMATS.join(', ')} (docs/control-lists.md)`;

export type ListsCommand =
  | {
      readonly name: 'import';
      readonly list: string;
      readonly file: string;
      readonly format: ListFormat;
      readonly by: string;
      readonly aliases?: string;
      readonly title?: BothTexts;
      readonly shrunkenOk?: string;
    }
  | {
      readonly name: 'activate';
      readonly list: string;
      readonly version: number;
      readonly by: string;
      readonly why: string;
    }
  | { readonly name: 'rollback'; readonly list: string; readonly by: string; readonly why: string }
  | {
      readonly name: 'diff';
      readonly list: string;
      readonly versions?: readonly [from: number, to: number];
      readonly limit: number;
    }
  | { readonly name: 'show'; readonly list?: string };

const NAMES = ['import', 'activate', 'rollback', 'diff', 'show'] as const;
/** list, and what more the command takes */
const MOST_WORDS = { import: 2, activate: 2, rollback: 1, diff: 3, show: 1 } as const;
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is asked for, or what is wrong with it. */
export function commandLine(args: string[]): ListsCommand | string {
  const parsed = parse(args);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const [word = '', list, ...more] = positionals;
  const name = NAMES.find((it) => it === word);
  if (name === undefined) return word === '' ? 'a command is needed' : `there is no command ${word}`;
  if (positionals.length - 1 > MOST_WORDS[name]) return `too many words: ${more.slice(MOST_WORDS[name] - 1).join(' ')}`;
  if (name === 'show' && list === undefined) return { name };
  if (list === undefined || !CODE.test(list)) return `${name} takes the code of a list, e.g. nia-entry-ban`;
  const by = values.by.trim() || userInfo().username;
  const why = values.why.trim();
  switch (name) {
    case 'show':
      return { name, list };
    case 'import':
      return importOf(list, more[0], by, values);
    case 'diff': {
      const limit = wholeNumber(values.limit);
      if (limit === undefined) return '--limit is a whole number from 1';
      if (more.length === 0) return { name, list, limit };
      const [from, to] = more.map(wholeNumber);
      return from === undefined || to === undefined
        ? 'diff takes two versions, or none'
        : { name, list, limit, versions: [from, to] };
    }
    case 'activate': {
      const version = wholeNumber(more[0] ?? '');
      if (version === undefined) return 'activate takes the number of a version';
      return why === '' ? 'activate takes --why: it stands in the edition' : { name, list, version, by, why };
    }
    case 'rollback':
      return why === '' ? 'rollback takes --why: it stands in the edition' : { name, list, by, why };
  }
}

type Values = Exclude<ReturnType<typeof parse>, string>['values'];

function importOf(list: string, file: string | undefined, by: string, values: Values): ListsCommand | string {
  const { aliases, 'title-zh': zh, 'title-en': en, 'shrunken-ok': shrunkenOk } = values;
  const format = LIST_FORMATS.find((it) => it === values.format);
  if (file === undefined) return 'import takes a file, or - for standard input';
  if (format === undefined) return `--format is one of ${LIST_FORMATS.join(', ')}`;
  // Without them nobody is found by another name, and nothing would show it; another format has its aliases in the file.
  if ((format === ListFormat.OfacCsv) !== (aliases !== undefined))
    return '--aliases goes with ofac-sdn-csv, and with it alone';
  if ((zh === '') !== (en === '')) return 'a title is in both languages: --title-zh and --title-en';
  if (shrunkenOk !== undefined && shrunkenOk.trim() === '') return '--shrunken-ok takes the reason: it is kept';
  const known = `control-lists.${list}`;
  const title = zh !== '' ? { zh, en } : hasText(known) ? bothTexts(known) : undefined;
  return {
    name: 'import',
    list,
    file,
    format,
    by,
    ...(aliases === undefined ? {} : { aliases }),
    ...(title && { title }),
    ...(shrunkenOk === undefined ? {} : { shrunkenOk }),
  };
}

const wholeNumber = (text: string): number | undefined => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined);

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: '' },
        aliases: { type: 'string' },
        'title-zh': { type: 'string', default: '' },
        'title-en': { type: 'string', default: '' },
        'shrunken-ok': { type: 'string' },
        by: { type: 'string', default: '' },
        why: { type: 'string', default: '' },
        limit: { type: 'string', default: '100' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
