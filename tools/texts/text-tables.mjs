import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import prettier from 'prettier';
import ts from 'typescript';
import { ROOT } from '../settings.mjs';

const HALVES = ['zh', 'en'];

/**
 * Puts new words into the tables of texts, each where its old ones stand, and leaves all else as it is. Where the old words of a key stand
 * at no place or at several, nothing is written.
 * @param {string} folder of the tables
 * @param {{ key: string, before: { zh: string, en: string }, zh: string, en: string }[]} changes
 * @returns {Promise<string[]>} what cannot be placed, and why
 */
export async function changeTables(folder, changes) {
  const tables = await readTables(folder);
  const faults = [];
  const edits = new Map();
  for (const { key, before, ...after } of changes) {
    const places = narrow(
      tables.flatMap(({ file, pairs }) =>
        pairs.filter((pair) => isPlaceOf(pair, key, before)).map((pair) => ({ file, pair })),
      ),
      key,
    );
    if (places.length !== 1) {
      const where = places.map(({ file, pair }) => `${file}:${pair.line}`).join(', ');
      faults.push(
        places.length === 0
          ? `${key}: its words stand in no table as they are; change it in libs/i18n/src/texts by hand`
          : `${key}: its words stand at several places (${where}); change it by hand`,
      );
      continue;
    }
    const [{ file, pair }] = places;
    const ofFile = edits.get(file) ?? new Map();
    edits.set(file, ofFile);
    for (const half of HALVES) {
      if (after[half] === before[half]) continue;
      const { start, end } = pair[half];
      const other = ofFile.get(start);
      if (other && other.words !== after[half])
        faults.push(`${key}: it is the same words as ${other.key}; change both alike`);
      ofFile.set(start, { key, start, end, words: after[half] });
    }
  }
  if (faults.length > 0) return faults;
  for (const [file, changed] of edits) await edit(join(folder, file), [...changed.values()]);
  return [];
}

async function readTables(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  return Promise.all(
    names.map(async (file) => {
      const source = ts.createSourceFile(
        file,
        await readFile(join(folder, file), 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      );
      const pairs = [];
      let table = '';
      const visit = (node) => {
        if (ts.isObjectLiteralExpression(node))
          pairs.push(...pairsOf(node, source).map((pair) => ({ ...pair, table })));
        ts.forEachChild(node, visit);
      };
      for (const statement of source.statements) {
        table = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0].name.text : '';
        visit(statement);
      }
      return { file, pairs };
    }),
  );
}

/** The words of an object with both languages: of a text, or of title and detail, subject and body. */
function pairsOf(node, source) {
  const [zh, en] = HALVES.map(
    (half) => node.properties.find((it) => ts.isPropertyAssignment(it) && it.name.text === half)?.initializer,
  );
  if (!zh || !en) return [];
  const parent = ts.isPropertyAssignment(node.parent) ? node.parent.name.text : '';
  const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const lists = [zh, en].every(ts.isArrayLiteralExpression);
  const rows = lists ? zh.elements.map((it, nth) => [it, en.elements[nth]]) : [[zh, en]];
  return rows.flatMap(([left, right]) => {
    const literals = [left, right].map((it) => it && literalOf(it));
    return literals.every(Boolean) ? [{ parent, line, zh: literals[0], en: literals[1] }] : [];
  });
}

const literalOf = (node) =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)
    ? { start: node.getStart(), end: node.getEnd(), is: node.text }
    : undefined;

/** The old words, under a name that the key has in it; a table that is made of others names it otherwise. */
const isPlaceOf = ({ parent, zh, en }, key, before) =>
  zh.is === before.zh &&
  en.is === before.en &&
  (parent === '' || key.split('.').join('-').includes(parent.split('.').join('-')));

/** Of several places with the same words the one that is named as the key is, as long as that leaves any. */
function narrow(places, key) {
  const [area] = key.split('.', 1);
  const [, app, page] = /^(?:(portal|workbench)-)?(.*)$/u.exec(area);
  const tail = key.slice(area.length + 1);
  const camel = page.replace(/-(\w)/gu, (_, letter) => letter.toUpperCase());
  const tests = [
    ({ pair }) => [tail, tail.replace(/\.\w+$/u, '')].includes(pair.parent),
    ({ file }) => (app === undefined ? !/^(portal|workbench)\//u.test(file) : file.startsWith(`${app}/`)),
    ({ pair }) => pair.table === camel,
    ({ file }) => file.endsWith(`${page}.ts`),
  ];
  return tests.reduce((left, test) => {
    const fit = left.filter(test);
    return left.length > 1 && fit.length > 0 ? fit : left;
  }, places);
}

async function edit(path, edits) {
  let text = await readFile(path, 'utf8');
  for (const { start, end, words } of edits.toSorted((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + JSON.stringify(words) + text.slice(end);
  }
  const options = await prettier.resolveConfig(join(ROOT, 'package.json'));
  await writeFile(path, await prettier.format(text, { ...options, filepath: path }));
}
