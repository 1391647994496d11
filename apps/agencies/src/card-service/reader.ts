import { webcrypto } from 'node:crypto';
import type { Certified } from '../certificate-authority/certificates.js';
import type { Cards } from '../certificate-authority/cards.js';
import { certificateBase64 } from '../certificate-authority/cards.js';
import type { SampleCard } from '../certificate-authority/sample-cards.js';
import { SAMPLE_CARDS, SAMPLE_PIN } from '../certificate-authority/sample-cards.js';
import { LastError, RetCode } from './return-codes.js';

export const SERVICE_VERSION = '1.3.4.103327';

/** What the page asks to be signed. */
export interface SignPackage {
  readonly tbs?: unknown;
  readonly pin?: unknown;
  readonly hashAlgorithm?: unknown;
  readonly signatureType?: unknown;
  readonly slotDescription?: unknown;
}

/** Readers with a software card in each. */
export class Reader {
  constructor(private readonly cards: Cards) {}

  /** `/pkcs11info`: the slots, and what is on their cards. */
  async info(withCertificates: boolean, slotDescription: string | undefined): Promise<object> {
    const there = SAMPLE_CARDS.filter(({ slot }) => slotDescription === undefined || slot === slotDescription);
    const slots = await Promise.all(there.map((card) => this.slotOf(card, withCertificates)));
    const code = slots.length === 0 ? RetCode.NoCard : RetCode.Done;
    return { ret_code: code, last_error: LastError.None, serverVersion: SERVICE_VERSION, slots };
  }

  /** `/sign`: the one way in which these cards sign. */
  async sign({ tbs, pin, hashAlgorithm, signatureType, slotDescription }: SignPackage): Promise<object> {
    if (typeof tbs !== 'string' || tbs === '') return failed(RetCode.NoText);
    if (typeof pin !== 'string' || pin === '') return failed(RetCode.NoPin);
    if (hashAlgorithm !== 'SHA256' || signatureType !== 'PKCS1') return failed(RetCode.WrongParameter);
    const card = SAMPLE_CARDS.find(({ slot }) => slotDescription === undefined || slot === slotDescription);
    if (!card) return failed(RetCode.NoCard);
    const before = await this.cards.stateOf(card);
    const { triesLeft } = await this.cards.countPin(card, pin === SAMPLE_PIN);
    if (before.triesLeft === 0) return failed(RetCode.LoginFailed, LastError.PinLocked, { triesLeft });
    if (pin !== SAMPLE_PIN) {
      return failed(RetCode.LoginFailed, triesLeft === 0 ? LastError.PinLocked : LastError.PinWrong, { triesLeft });
    }
    const certified = await this.cards.certified(card);
    return {
      func: 'MakeSignature',
      ret_code: RetCode.Done,
      last_error: LastError.None,
      version: SERVICE_VERSION,
      signature: await signatureOf(certified, tbs),
      certb64: certificateBase64(certified),
    };
  }

  private async slotOf(card: SampleCard, withCertificates: boolean): Promise<object> {
    const { slot, usage } = card;
    if (!withCertificates) return { slotDescription: slot, token: {} };
    const certb64 = certificateBase64(await this.cards.certified(card));
    const label = card.subject.map(([, value]) => value).join(', ');
    const use = usage === 0x80 ? 'digitalSignature' : 'keyEncipherment|dataEncipherment';
    return { slotDescription: slot, token: { certs: [{ certb64, label, usage: use }] } };
  }
}

async function signatureOf({ privateKey }: Certified, text: string): Promise<string> {
  const signature = await webcrypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, Buffer.from(text, 'utf8'));
  return Buffer.from(signature).toString('base64');
}

export const failed = (code: number, lastError: number = LastError.None, more: object = {}): object => ({
  ret_code: code,
  last_error: lastError,
  version: SERVICE_VERSION,
  ...more,
});
