import { dirname } from 'node:path/posix';
import ts from 'typescript';
import { ourFiles, textOf } from './source-files.js';

const OF_WEB_APPS = /^(?:shell|(?:portal|workbench)-[\w-]+)\./u;

/** Whose words are the web apps' own; the other areas are the API's, the workers' and the forms'. */
export const isOfWebApps = (key: string): boolean => OF_WEB_APPS.test(key);

/** A key that a page puts together, e.g. `portal-tracker.part-${stage}`. */
interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly matches: RegExp;
  /** any key of its area would do: only those count that its folder names, as the values that are put in */
  readonly named?: ReadonlySet<string>;
}

export interface UsedTexts {
  readonly keys: ReadonlySet<string>;
  readonly patterns: readonly Pattern[];
}

/** What the sources of the web apps say. */
export function textsOfWebApps(): UsedTexts {
  const keys = new Set<string>();
  const patterns: Pattern[] = [];
  const named = new Map<string, Set<string>>();
  const files = ourFiles().filter((file) => /^(?:apps\/(?:portal|workbench)|libs\/ui)\/src\/.*\.tsx?$/u.test(file));
  for (const file of files) {
    const words = named.get(dirname(file)) ?? new Set<string>();
    named.set(dirname(file), words);
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) words.add(node.text);
      if (ts.isStringLiteralLike(node) && isOfWebApps(node.text)) keys.add(node.text);
      if (ts.isTemplateExpression(node) && isOfWebApps(node.head.text)) patterns.push(patternOf(node, file, words));
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true));
  }
  return { keys, patterns };
}

function patternOf(node: ts.TemplateExpression, file: string, words: ReadonlySet<string>): Pattern {
  const pieces = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  const escaped = pieces.map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  const isOpen = node.head.text.endsWith('.') && pieces.slice(1).every((piece) => piece === '');
  const matches = new RegExp(`^${escaped.join(String.raw`[\w.-]*`)}$`, 'u');
  return { file, source: node.getText(), matches, ...(isOpen ? { named: words } : {}) };
}

export const isUsed = (key: string, { keys, patterns }: UsedTexts): boolean =>
  keys.has(key) ||
  patterns.some(({ matches, named }) => matches.test(key) && (named?.has(key.slice(key.indexOf('.') + 1)) ?? true));
