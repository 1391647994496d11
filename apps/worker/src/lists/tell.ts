import type { ListFinding } from '@talent-window/contracts/vocabulary';
import { text } from '@talent-window/i18n';
import type { EntryChange, ShownList } from '@talent-window/screening/lists';

/** One line for the one who gave the command. */
export type Say = (line: string) => void;

/** What a file wrote is shown and not obeyed: control and direction characters would move the cursor or turn the line round. */
export const harmless = (line: string): string =>
  line.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);

export const findingLine = ({ line, file, entry, reason, severity, params }: ListFinding): string => {
  const where = [file, line > 0 && `line ${line}`].filter(Boolean).join(' ') || 'file';
  return `  ${severity}  ${where}${entry === undefined ? '' : `  ${entry}`}  ${text(`list-findings.${reason}`, params, 'en')}`;
};

/** An entry that two versions do not share: what is new of it, what was before. */
export function changeLines({ id, change, before, after, fields }: EntryChange): string[] {
  const content = after ?? before;
  if (change !== 'changed') return [`  ${change}  ${id}  ${content?.kind}  ${content?.names.join(' | ')}`];
  return [
    `  changed  ${id}  ${after?.names[0]}`,
    ...fields.map((field) => `      ${field}: ${JSON.stringify(before?.[field])} → ${JSON.stringify(after?.[field])}`),
  ];
}

export function listLines({ code, title, inForce, versions }: ShownList): string[] {
  return [
    `${code}  ${title.zh} ${title.en}`,
    ...versions.map(({ version, format, entries, names, added, changed, removed, importedBy, importedAt, ...it }) => {
      const about = `${entries} entries, ${names} names (+${added} ~${changed} -${removed}, ${it.warnings} warnings)`;
      const shrunken = it.shrunkenOk === null ? '' : `; shorter because: ${it.shrunkenOk}`;
      const mark = version === inForce ? '*' : ' ';
      return `  ${mark} ${version}  ${about}  ${format} ${it.sha256.slice(0, 12)}  ${importedBy} ${importedAt.toISOString()}${shrunken}`;
    }),
  ];
}
