import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { importsOf, isCode, isTest, ourFiles, textOf } from './source-files.js';

/** What makes up the platform; the agencies and the demo are other people's sides, played by us. */
const OURS = /^(libs|activities|workflows|apps\/(api|worker))\//;

/** By which something can leave the house. */
const WAYS_OUT = /^((node:)?(https?|http2|net|tls|dgram|child_process)|undici|axios|got|node-fetch|ws|nodemailer)$/;
const GLOBALS = /^(fetch|WebSocket|EventSource|XMLHttpRequest)$/;
/** Only a file that has one of these words is worth reading as code. */
const WORDS =
  /['"](node:)?(https?|http2|net|tls|dgram|child_process|undici|axios|got|node-fetch|ws|nodemailer)['"]|\b(fetch|WebSocket|EventSource|XMLHttpRequest)\b/;

/** Who uses such a module, and what for; all else that goes out goes by `fetchWithin`. */
const MAY: Readonly<Record<string, string>> = {
  'libs/adapters/src/http/fetch-within.ts': 'is the one way out by HTTP',
  'libs/adapters/src/audit-system/create-audit-system.ts': 'syslog over TLS to the configured address',
  'libs/api-client/src/sign-in-officer.ts': 'an officer’s browser, played by the demo and the operators’ command line',
  'libs/adapters/src/mail/smtp-mailer.ts': 'SMTP to the configured server',
  'libs/adapters/src/malware-scan/clamd-scan.ts': 'clamd’s own protocol, to the configured address',
  'libs/documents/src/pdf-reader.ts': 'a process of our own, that opens a PDF and has nothing else',
  'libs/ui/src/requests/watch-case.ts': 'a browser, which asks the platform that its page came from',
  'libs/screening/src/door/open-door.ts': 'listens',
  'apps/api/src/http/security-headers.ts': 'an answer to nobody, that helmet writes on',
  'apps/api/src/http/server-limits.ts': 'names of statuses',
  'apps/api/src/http/shared-limits.ts': 'tells IPv6 from IPv4',
  'apps/worker/src/ops/platform-session.ts': 'an operator’s own command line, which asks the platform itself',
};
const isOfTests = (file: string): boolean => isTest(file) || file.startsWith('libs/testing/');
const sources = ourFiles().filter(
  (file) => OURS.test(file) && isCode(file) && !isOfTests(file) && WORDS.test(textOf(file)),
);

/** Calls of the global `fetch`, and of sockets that browsers have. */
function globalCalls(file: string): readonly string[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && GLOBALS.test(node.text)) {
      const isCalled = ts.isCallExpression(node.parent) || ts.isNewExpression(node.parent);
      const isOfGlobal =
        ts.isPropertyAccessExpression(node.parent) && node.parent.expression.getText() === 'globalThis';
      if ((isCalled && node.parent.expression === node) || isOfGlobal) found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('what leaves the house', () => {
  const users = sources.filter(
    (file) =>
      importsOf(file).some(({ module, typeOnly }) => !typeOnly && WAYS_OUT.test(module)) ||
      globalCalls(file).length > 0,
  );

  it('goes by the one door, or by one of few that are named with their reason', () => {
    expect(users.filter((file) => !(file in MAY))).toEqual([]);
  });

  it('has no door that nobody uses any more', () => {
    expect(Object.keys(MAY).filter((file) => !users.includes(file))).toEqual([]);
  });
});
