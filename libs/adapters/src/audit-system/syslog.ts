import type { AuditRecord } from './audit-system.js';

/** Log audit [RFC 5424 §6.2.1]. */
const FACILITY = 13;
const SEVERITY = { warning: 4, informational: 6 } as const;

/** The part of the world that our structured data is from: the number kept for examples [RFC 5612], until there is one of ours. */
const STRUCTURED = 'audit@32473';

/** One syslog message [RFC 5424]; what it is about can be told without reading the JSON at its end. */
export function syslogMessage(host: string, record: AuditRecord): string {
  const { chain, seq, hash, action, isRefused, recordedAt, entry } = record;
  const priority = FACILITY * 8 + (isRefused ? SEVERITY.warning : SEVERITY.informational);
  const said = Object.entries({ chain, seq: String(seq), hash, action }).map(
    ([name, value]) => `${name}="${escaped(value)}"`,
  );
  return `<${priority}>1 ${recordedAt} ${host} talent-window - audit [${STRUCTURED} ${said.join(' ')}] ${entry}`;
}

/** As it goes over a stream: its length in bytes first [RFC 5425 §4.3]. */
export const syslogFrame = (message: string): string => `${Buffer.byteLength(message)} ${message}`;

const escaped = (value: string): string => value.replaceAll(/["\\\]]/g, '\\$&');
