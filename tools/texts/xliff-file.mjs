import js2xliff from 'xliff/js2xliff';
import xliff2js from 'xliff/xliff2js';

const PLACEHOLDER = /(\{\w+(?::\w+)?\})/u;
const UNIT = /<unit id="([^"]+)"[^>]*>[\s\S]*?<segment([^>]*)>/gu;
/** States of XLIFF 2.0 that say that somebody has read it. */
const REVIEWED = ['reviewed', 'final'];

/**
 * XLIFF 2.0 with a file for each area and a unit for each text. What a text mentions is an element of its own, so that no
 * tool for translators can break it.
 * @param {{ key: string, zh: string, en: string, state: string, note: string }[]} texts
 */
export function toXliff(texts) {
  const resources = {};
  for (const { key, zh, en, note } of texts) {
    const [area] = key.split('.', 1);
    const attributes = { 'xml:space': 'preserve' };
    (resources[area] ??= {})[key] = { source: marked(zh), target: marked(en), note, additionalAttributes: attributes };
  }
  // Without indentation: a blank between an element and the text beside it would be part of the text.
  const xml = js2xliff.js2xliffClb({ sourceLanguage: 'zh-TW', targetLanguage: 'en', resources }, { indent: '' });
  const states = new Map(texts.map(({ key, state }) => [key, state === 'reviewed' ? 'reviewed' : 'translated']));
  const told = xml.replace(UNIT, (unit, key) =>
    unit.replace(/<segment[^>]*>$/u, `<segment state="${states.get(key)}">`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${told.replaceAll(/(<(?:file|unit|\/file|\/xliff)\b)/gu, '\n$1')}\n`;
}

/**
 * @param {string} xml
 * @returns {Promise<{ texts: { key: string, zh: string, en: string, isReviewed: boolean }[], faults: string[] }>}
 */
export async function fromXliff(xml) {
  let file;
  try {
    file = await xliff2js(withBlanks(xml));
  } catch (error) {
    return { texts: [], faults: [`it is no XML: ${String(error.message ?? error).split('\n', 1)[0]}`] };
  }
  if (!file?.resources) return { texts: [], faults: ['it is no XLIFF 2.0'] };
  const { sourceLanguage, targetLanguage, resources } = file;
  if (sourceLanguage !== 'zh-TW' || targetLanguage !== 'en') {
    return {
      texts: [],
      faults: [`it is from ${sourceLanguage} to ${targetLanguage ?? 'nothing'}, not from zh-TW to en`],
    };
  }
  const states = new Map(
    [...xml.matchAll(UNIT)].map(([, key, attributes]) => [key, /state="(\w+)"/u.exec(attributes)?.[1]]),
  );
  const faults = [];
  const texts = [];
  for (const [area, units] of Object.entries(resources)) {
    for (const [key, { source, target }] of Object.entries(units)) {
      const [zh, en] = [plain(source), plain(target)];
      if (!key.startsWith(`${area}.`)) faults.push(`${key}: it stands in the file of ${area}`);
      else if (zh === undefined || en === undefined) faults.push(`${key}: it has elements that are none of a text`);
      else texts.push({ key, zh, en, isReviewed: REVIEWED.includes(states.get(key)) });
    }
  }
  return { texts, faults };
}

/** A text in pieces, each placeholder an element; the same one in both languages has the same id. */
function marked(text) {
  const seen = new Map();
  const pieces = text.split(PLACEHOLDER).flatMap((piece) => {
    if (piece === '') return [];
    if (!PLACEHOLDER.test(piece)) return [piece];
    const nth = (seen.get(piece) ?? 0) + 1;
    seen.set(piece, nth);
    const name = piece.slice(1, -1).replace(':', '-');
    return [{ Standalone: { id: nth === 1 ? name : `${name}-${nth}`, equiv: piece, disp: piece } }];
  });
  return pieces.length === 1 && typeof pieces[0] === 'string' ? pieces[0] : pieces;
}

/** The parser drops blanks beside elements, which are blanks of the text here. */
const BLANKS = new Map([
  [' ', '\uE020'],
  ['\n', '\uE00A'],
  ['\t', '\uE009'],
]);

const withBlanks = (xml) =>
  xml
    .replaceAll('\r\n', '\n')
    .replace(/(<(source|target)\b[^>]*>)([\s\S]*?)(<\/\2>)/gu, (_, begin, _name, inner, end) => {
      const kept = inner.replace(
        /(^|>)([^<>]+)/gu,
        (_all, tag, text) => tag + text.replace(/[ \n\t]/gu, (it) => BLANKS.get(it)),
      );
      return begin + kept + end;
    });

const blanksOf = (text) => [...BLANKS].reduce((all, [blank, kept]) => all.replaceAll(kept, blank), text);

/** @returns {string | undefined} the text again; undefined where something else has got into it */
function plain(value) {
  if (value === undefined || value === null) return '';
  const pieces = Array.isArray(value) ? value : [value];
  const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.Standalone?.equiv));
  return texts.includes(undefined) ? undefined : blanksOf(texts.join(''));
}
