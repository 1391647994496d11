import { ROLE_AUTHORITY, ROLES } from '@talent-window/contracts/vocabulary';
import type { Role } from '@talent-window/contracts/vocabulary';
import type { May } from '@talent-window/domain';
import { hasField, mayRole, SIGHT } from '@talent-window/domain';
import { PERMISSION } from './endpoint.js';

/** A route of the API document and what it asks for. */
export interface PermittedRoute {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly may: May;
}

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

/** Every operation of an API document, in its order. @throws Error for one that does not say what it asks for */
export const permittedRoutes = ({ paths }: Described): readonly PermittedRoute[] =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      const { operationId, [PERMISSION]: may } = operation as { operationId: string; [PERMISSION]?: May };
      if (may === undefined) throw new Error(`${operationId} names no permission`);
      return { method: method.toUpperCase(), path, operationId, may };
    }),
  );

/** Whether the table lets somebody call a route; without a role: a stranger. */
export const isOpenTo = (role: Role | undefined, may: May): boolean =>
  role === undefined ? may === 'anybody' : mayRole(role, may);

const YES = '+';
const NO = '';

const HEAD = `# Permissions

Who may call which route, and what of which cases they see. Written by \`npm run permissions:print\` from the API document and the
tables in \`libs/domain/src/access\`; \`npm test\` calls every route as everybody and compares. What may be done to a case, and
when, is the legality table's word: its commands are the permissions \`command.…\` ([decision 16](adr/0016-permissions.md)).

\`agency\`: an outside system, known by its signature; no person. Nobody else may do what no column says.
`;

/** The page docs/permissions.md. */
export function permissionPage(document: Described): string {
  const routes = permittedRoutes(document);
  const called = table(
    ['route', 'permission', 'stranger', ...ROLES],
    routes.map(({ operationId, may }) => [
      `\`${operationId}\``,
      `\`${may}\``,
      ...[undefined, ...ROLES].map((role) => (isOpenTo(role, may) ? YES : NO)),
    ]),
  );
  const seers = ROLES.filter((role) => SIGHT.some(({ roles }) => roles.includes(role)));
  const groups = [...new Set(SIGHT.flatMap(({ fields }) => fields))];
  const rowOf = (role: Role) => SIGHT.find(({ roles }) => roles.includes(role));
  const seen = table(
    ['', ...seers],
    [
      ['authority', ...seers.map((role) => ROLE_AUTHORITY[role])],
      ['cases', ...seers.map((role) => (rowOf(role)?.of ?? []).join(', '))],
      ...groups.map((group) => [
        `\`${group}\``,
        ...seers.map((role) => (hasField(rowOf(role)?.fields ?? [], group) ? YES : NO)),
      ]),
    ],
  );
  return `${HEAD}\n## Routes\n\n${called}\n## Cases\n\n${seen}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, nth) => Math.max(3, title.length, ...rows.map((row) => row[nth]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, nth) => cell.padEnd(widths[nth] ?? 0)).join(' | ')} |\n`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('');
}
