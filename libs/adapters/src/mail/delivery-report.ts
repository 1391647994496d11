import { simpleParser } from 'mailparser';
import type { Attachment } from 'mailparser';
import { withoutAddresses } from './smtp-reply.js';

/** A delivery status notification (RFC 3464) about a mail to one recipient. */
export interface DeliveryStatusReport {
  readonly action: string;
  readonly status: string;
  /** what the recipient's server said, without addresses */
  readonly reply?: string;
  /** return path of the mail it is about, as the report quotes that mail's headers */
  readonly returnPath?: string;
}

/** Reads a report; undefined for whatever else came, as answers of people and machines do. */
export async function readDeliveryReport(raw: Buffer): Promise<DeliveryStatusReport | undefined> {
  const { attachments } = await simpleParser(raw, {
    keepDeliveryStatus: true,
    skipImageLinks: true,
    skipTextToHtml: true,
  });
  const fields = fieldsOf(partOf(attachments, /^message\/delivery-status$/i));
  const [action, status] = [
    fields.get('action')?.toLowerCase(),
    /[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0],
  ];
  if (action === undefined || !ACTIONS.has(action) || status === undefined) return undefined;
  const reply = fields.get('diagnostic-code')?.replace(/^\s*smtp\s*;\s*/i, '');
  const returnPath = fieldsOf(partOf(attachments, /^(message\/rfc822|text\/rfc822-headers)$/i)).get('x-return-path');
  return {
    action,
    status,
    ...(reply === undefined ? {} : { reply: withoutAddresses(reply) }),
    ...(returnPath === undefined ? {} : { returnPath: returnPath.trim() }),
  };
}

/** All that there are [RFC 3464 §2.3.3]. */
const ACTIONS: ReadonlySet<string> = new Set(['failed', 'delayed', 'delivered', 'relayed', 'expanded']);

const partOf = (attachments: readonly Attachment[], type: RegExp): string =>
  attachments.find(({ contentType }) => type.test(contentType))?.content.toString('latin1') ?? '';

/** Header fields by name in lower case, unfolded; of several with one name the first, as a mail of ours has one recipient. */
function fieldsOf(part: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of part.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([A-Za-z-]+):(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}
