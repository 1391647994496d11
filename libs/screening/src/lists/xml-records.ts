import { SaxesParser } from 'saxes';
import { BrokenList, listFinding } from './broken-list.js';

/** One element of a record, with what is inside. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** One party of the list: `line` is where its element begins. */
export interface XmlRecord {
  readonly line: number;
  readonly element: XmlElement;
}

const DEEPEST = 16;
const LONGEST_TEXT = 100_000;
/** Of one record, which is held in memory; those of real lists have some hundreds. */
const MOST_ELEMENTS = 20_000;

/**
 * The elements of these names, one after another; only one is held in memory at a time. There are no entities but the five
 * of XML itself, a document type is refused, and depth and length are limited, so that no file can blow up.
 */
export async function* xmlRecords(
  chunks: AsyncIterable<string>,
  root: string,
  records: ReadonlySet<string>,
): AsyncGenerator<XmlRecord, void, undefined> {
  const parser = new SaxesParser({ xmlns: false });
  const open: XmlElement[] = [];
  let depth = 0;
  let startsAt = 0;
  let elements = 0;
  let ready: XmlRecord[] = [];
  let sinceTag = 0;
  let ended = false;

  const broken = (
    ...[reason, params]: [Parameters<typeof listFinding>[1], Parameters<typeof listFinding>[2]?]
  ): BrokenList => new BrokenList(listFinding(parser.line, reason, params));

  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?8$/iu.test(encoding)) throw broken('encoding-declared', { encoding });
  });
  parser.on('doctype', () => {
    throw broken('xml-doctype');
  });
  parser.on('error', (error) => {
    const detail = error.message.replace(/^\d+:\d+: /u, '');
    throw ended ? broken('xml-truncated') : broken('xml-malformed', { detail });
  });
  parser.on('opentagstart', ({ name }) => {
    const local = localName(name);
    if (depth === 0 && local !== root) throw broken('wrong-format', { expected: root, found: local });
    if (open.length === 0 && records.has(local)) startsAt = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0;
    const element: XmlElement = { name: localName(name), attributes, children: [], text: '' };
    if (++depth > DEEPEST) throw broken('xml-too-deep', { max: DEEPEST });
    if (open.length > 0) open.at(-1)?.children.push(element);
    if (open.length === 0) elements = 0;
    if (open.length > 0 || records.has(element.name)) open.push(element);
    if (++elements > MOST_ELEMENTS) throw broken('xml-too-many-elements', { max: MOST_ELEMENTS });
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element === undefined) return;
    element.text += text;
    if (element.text.length > LONGEST_TEXT) throw broken('text-too-long', { max: LONGEST_TEXT });
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    sinceTag = 0;
    depth--;
    const element = open.pop();
    if (element !== undefined && open.length === 0) ready.push({ line: startsAt, element });
  });

  for await (const chunk of chunks) {
    sinceTag += chunk.length;
    // The parser keeps a text until its tag comes; it must not keep a whole file.
    if (sinceTag - chunk.length > LONGEST_TEXT) throw broken('text-too-long', { max: LONGEST_TEXT });
    parser.write(chunk);
    yield* ready;
    ready = [];
  }
  ended = true;
  parser.close();
  yield* ready;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** All elements down a path of names. */
export const elementsAt = (element: XmlElement, ...path: readonly string[]): readonly XmlElement[] =>
  path.reduce<readonly XmlElement[]>(
    (at, name) => at.flatMap(({ children }) => children.filter((it) => it.name === name)),
    [element],
  );

/** The text of the first element down a path, trimmed; empty where there is none. */
export const textAt = (element: XmlElement, ...path: readonly string[]): string =>
  elementsAt(element, ...path)[0]?.text.trim() ?? '';
