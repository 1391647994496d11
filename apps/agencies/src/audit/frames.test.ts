import { describe, expect, it } from '@jest/globals';
import { framesOf, readMessage } from './frames.js';

const HEADER = '<108>1 2026-11-26T01:00:00.000Z window.example talent-window - audit';
const message = (chain: string, text = '{}') =>
  `${HEADER} [audit@32473 chain="${chain}" seq="2" hash="abc" action="read:getCase:refused"] ${text}`;

describe('syslog', () => {
  it('is told apart by length in bytes, whatever the messages hold', () => {
    const messages = [message('platform', '{"字":"1 <2>\n"}'), message('115551000001')];
    const bytes = Buffer.from(messages.map((text) => `${Buffer.byteLength(text)} ${text}`).join(''));
    expect(framesOf(bytes)).toEqual(messages);
    expect(framesOf(Buffer.alloc(0))).toEqual([]);
    for (const cut of [1, 3, bytes.length - 1]) expect(() => framesOf(bytes.subarray(0, cut))).toThrow('cut off');
    expect(() => framesOf(Buffer.from('x <1>1'))).toThrow('cut off');
  });

  it('says of which entry it is, with what had to be escaped', () => {
    expect(readMessage(message(String.raw`a\]\"\\b`, '{"a":"]"}'))).toEqual({
      chain: String.raw`a]"\b`,
      seq: 2,
      hash: 'abc',
      severity: 4,
      host: 'window.example',
      recordedAt: '2026-11-26T01:00:00.000Z',
      message: '{"a":"]"}',
    });
    for (const text of ['', HEADER, `${HEADER} - {}`, message('x').replace('seq="2"', 'seq="0"')])
      expect(() => readMessage(text)).toThrow('no entry');
  });
});
