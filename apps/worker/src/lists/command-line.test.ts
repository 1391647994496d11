import { userInfo } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { commandLine } from './command-line.js';

describe('the words about lists', () => {
  it.each([
    [[], 'a command is needed'],
    [['fly'], 'there is no command fly'],
    [['activate'], 'activate takes the code of a list, e.g. nia-entry-ban'],
    [['rollback', 'No_Code', '--why', 'x'], 'rollback takes the code of a list, e.g. nia-entry-ban'],
    [['show', 'nia', 'more', 'words'], 'too many words: more words'],
    [['import', 'nia', '--format', 'nia-csv'], 'import takes a file, or - for standard input'],
    [['import', 'nia', 'a.csv'], expect.stringContaining('--format is one of ofac-sdn-xml, ')],
    [['import', 'ofac-sdn', 'a.csv', '--format', 'ofac-sdn-csv'], expect.stringContaining('--aliases')],
    [['import', 'nia', 'a.csv', '--format', 'nia-csv', '--aliases', 'b'], expect.stringContaining('--aliases')],
    [
      ['import', 'new', 'a.csv', '--format', 'nia-csv', '--title-en', 'New'],
      'a title is in both languages: --title-zh and --title-en',
    ],
    [['import', 'nia', 'a.csv', '--format', 'nia-csv', '--shrunken-ok', ' '], expect.stringContaining('the reason')],
    [['activate', 'nia', 'newest', '--why', 'x'], 'activate takes the number of a version'],
    [['activate', 'nia', '2'], 'activate takes --why: it stands in the edition'],
    [['rollback', 'nia'], 'rollback takes --why: it stands in the edition'],
    [['diff', 'nia', '1'], 'diff takes two versions, or none'],
    [['diff', 'nia', '--limit', '0'], '--limit is a whole number from 1'],
    [['show', '--bogus'], expect.stringContaining('--bogus')],
  ])('%j are answered with what is wrong', (args, wrong) => {
    expect(commandLine(args)).toEqual(wrong);
  });

  it('name the list, the file and who it is', () => {
    const by = userInfo().username;
    expect(commandLine(['import', 'ofac-sdn', 'sdn.csv', '--format', 'ofac-sdn-csv', '--aliases', 'alt.csv'])).toEqual({
      name: 'import',
      list: 'ofac-sdn',
      file: 'sdn.csv',
      format: 'ofac-sdn-csv',
      aliases: 'alt.csv',
      title: { zh: '美國財政部特別指定國民名單', en: 'US Treasury, Specially Designated Nationals' },
      by,
    });
    const activation = ['activate', 'nia', '3', '--why', 'daily', '--by', 'Lin'];
    expect(commandLine(activation)).toEqual({ name: 'activate', list: 'nia', version: 3, why: 'daily', by: 'Lin' });
    expect(commandLine(['diff', 'nia', '1', '2'])).toEqual({ name: 'diff', list: 'nia', versions: [1, 2], limit: 100 });
    expect(commandLine(['show'])).toEqual({ name: 'show' });
  });
});
