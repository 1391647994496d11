import { once } from 'node:events';
import { connect } from 'node:tls';
import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { AgencyClient } from '../http/agency-client.js';
import type { AgencyConnection } from '../http/agency-connection.js';
import type { AuditSystem } from './audit-system.js';
import { syslogFrame, syslogMessage } from './syslog.js';

export interface SyslogConnection {
  /** `syslog+tls://host:port` */
  readonly url: string;
  /** PEM; whose certificates are believed, instead of those that everybody believes */
  readonly ca?: string | undefined;
  /** who we are in every message */
  readonly host: string;
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 10_000;

export function createAuditSystem(connection: AgencyConnection, syslog: SyslogConnection): AuditSystem {
  const client = new AgencyClient(AgencySystem.Audit, connection);
  return {
    // Syslog has no answer: the other side closes when it has taken all, and not before, so a connection is one delivery.
    async deliver(records) {
      const { hostname, port } = new URL(syslog.url);
      const socket = connect({
        host: hostname,
        port: Number(port || 6514),
        ...(isAddress(hostname) ? {} : { servername: hostname }),
        ...(syslog.ca === undefined ? {} : { ca: syslog.ca }),
      });
      socket.setTimeout(syslog.timeoutMs ?? DEFAULT_TIMEOUT_MS, () =>
        socket.destroy(new Error('the Audit system is silent')),
      );
      const isTaken = once(socket, 'end');
      try {
        await once(socket, 'secureConnect');
        socket.end(records.map((record) => syslogFrame(syslogMessage(syslog.host, record))).join(''));
        socket.resume();
        await isTaken;
      } finally {
        isTaken.catch(() => undefined);
        socket.destroy();
      }
    },

    async announce({ day, prev, hash, signature }) {
      await client.call({
        operation: 'announceHead',
        method: 'POST',
        path: '/heads',
        body: { day, prev, hash, signature },
        reference: `audit-head:${day}`,
        idempotencyKey: `audit-head:${day}`,
      });
    },
  };
}

const isAddress = (host: string): boolean => /^[\d.]+$|:/.test(host);
