import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is made by machines or kept by them, and is not ours to word. */
const NOT_OURS = new Set(['node_modules', 'dist', 'dist-types', '.git', '.data', 'coverage', 'generated']);

/** Paths of all our files, from the root, with `/` between names. */
export function ourFiles(folder = ROOT): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? ourFiles(path) : [relative(ROOT, path).split(sep).join('/')];
  });
}

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export const isCode = (file: string): boolean => /\.(ts|tsx|mts|cts|mjs|cjs)$/.test(file);

/** Tests, and the fixtures that stand beside them; neither is built. */
export const isTest = (file: string): boolean =>
  /\.(test|fixture)\.(ts|tsx|mjs)$/.test(file) || file.startsWith('test/');

export interface Import {
  readonly file: string;
  readonly line: number;
  /** as written, e.g. `@talent-window/contracts/vocabulary` */
  readonly module: string;
  /** gone after compiling */
  readonly typeOnly: boolean;
}

/** Every import, re-export, dynamic import and import type of a file, as the compiler sees it. */
export function importsOf(file: string): readonly Import[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (literal: ts.Node | undefined, typeOnly: boolean): void => {
    if (!literal || !ts.isStringLiteralLike(literal)) return;
    const line = source.getLineAndCharacterOfPosition(literal.getStart()).line + 1;
    found.push({ file, line, module: literal.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

export interface Package {
  /** from the root, e.g. `libs/domain` */
  readonly folder: string;
  readonly name: string;
  readonly dependencies: ReadonlySet<string>;
  readonly devDependencies: ReadonlySet<string>;
}

interface Manifest {
  readonly name: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly scripts?: Record<string, string>;
  /** npm's word on which packages may run a script when they are installed */
  readonly allowScripts?: Record<string, boolean>;
}

export const manifestIn = (folder: string): Manifest =>
  JSON.parse(textOf(folder === '' ? 'package.json' : `${folder}/package.json`)) as Manifest;

/** The workspaces of the house, as their package.json files describe them. */
export function packages(): readonly Package[] {
  return ourFiles()
    .filter((file) => /^(libs\/[^/]+|apps\/[^/]+|activities|workflows)\/package\.json$/.test(file))
    .map((file) => {
      const folder = file.replace(/\/package\.json$/, '');
      const { name, dependencies, devDependencies, peerDependencies } = manifestIn(folder);
      return {
        folder,
        name,
        dependencies: new Set(Object.keys({ ...dependencies, ...peerDependencies })),
        devDependencies: new Set(Object.keys(devDependencies ?? {})),
      };
    });
}
