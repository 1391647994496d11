/**
 * A table of parts of names. One part: spellings that occur, the commonest first, `~` before a nickname, `_` for a blank
 * inside a spelling; after `=` the same part in its own script. Parts are separated by commas.
 */
export const table = (text) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [latin, script] = entry.split('=').map((side) => side.trim());
      const words = latin.split(/\s+/).map((word) => word.replaceAll('_', ' '));
      return {
        spellings: words.filter((word) => !word.startsWith('~')),
        nicknames: words.filter((word) => word.startsWith('~')).map((word) => word.slice(1)),
        script: script?.replaceAll('_', ' '),
      };
    });

/**
 * A table of syllables or characters, one a line: how each is written, in the order of `scripts`, then how it is read, in
 * the order of the systems of romanisation.
 */
export const readings = (scripts, text) =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const words = line.trim().split(/\s+/);
      const [script, variant] = words;
      return { spellings: words.slice(scripts), nicknames: [], script, ...(scripts > 1 ? { variant } : {}) };
    });
