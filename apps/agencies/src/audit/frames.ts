import type { ReceivedMessage } from './records.js';

const SPACE = 0x20;

/** The messages of a delivery, each behind its length in bytes [RFC 5425 §4.3]. @throws where the last one is cut off */
export function framesOf(bytes: Buffer): string[] {
  const frames: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(SPACE, at);
    const length = Number(bytes.toString('latin1', at, space));
    const end = space + 1 + length;
    if (space < 0 || !Number.isInteger(length) || length < 1 || end > bytes.length)
      throw new Error('a frame is cut off');
    frames.push(bytes.toString('utf8', space + 1, end));
    at = end;
  }
  return frames;
}

/** <PRI>1 TIMESTAMP HOSTNAME APP-NAME PROCID MSGID [structured data] MSG */
const MESSAGE = /^<(\d{1,3})>1 (\S+) (\S+) (\S+) (\S+) (\S+) (\[audit@32473(?: \w+="(?:[^"\\\]]|\\.)*")*\]) (.*)$/s;
const PARAM = /(\w+)="((?:[^"\\\]]|\\.)*)"/g;

/** @throws where it is no entry of an audit */
export function readMessage(text: string): ReceivedMessage {
  const [, priority, recordedAt, host, , , , data, message] = MESSAGE.exec(text) ?? [];
  const said = new Map(
    [...(data ?? '').matchAll(PARAM)].map(([, name, value]) => [name, value?.replaceAll(/\\(.)/g, '$1')]),
  );
  const [chain, seq, hash] = [said.get('chain'), Number(said.get('seq')), said.get('hash')];
  if (!priority || !recordedAt || !host || !message || !chain || !hash || !(seq >= 1))
    throw new Error('a message is no entry of an audit');
  return { chain, seq, hash, severity: Number(priority) % 8, host, recordedAt, message };
}
