import ts from 'typescript';
import { ourFiles, textOf } from './source-files.js';

/** Whose words are the web apps' own; the other areas are the API's, the workers' and the forms'. */
export const isOfWebApps = (key: string): boolean => /^(shell|portal-[\w-]+|workbench-[\w-]+)\./u.test(key);

const KEY = /^(?:shell|(?:portal|workbench)-[\w-]+)\./u;

/** What the sources of the web apps say: keys, and patterns where a part of the key is put in. */
export interface UsedTexts {
  readonly keys: ReadonlySet<string>;
  readonly patterns: readonly { readonly file: string; readonly source: string; readonly matches: RegExp }[];
}

export function textsOfWebApps(): UsedTexts {
  const keys = new Set<string>();
  const patterns: { file: string; source: string; matches: RegExp }[] = [];
  const files = ourFiles().filter((file) => /^(apps\/(portal|workbench)|libs\/ui)\/src\/.*\.tsx?$/u.test(file));
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) && KEY.test(node.text)) keys.add(node.text);
      if (ts.isTemplateExpression(node) && KEY.test(node.head.text)) {
        const pieces = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
        const matches = new RegExp(`^${pieces.map((it) => it.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('[\\w.-]+')}$`, 'u');
        patterns.push({ file, source: node.getText(), matches });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true));
  }
  return { keys, patterns };
}
